// What stands in place of figures while there are no leads or no definition? What is missing, and the way to it.
import { Page } from "../../components/Page";
import { hashOf } from "../../components/place";
import { Empty } from "../../components/States";
import { T, useSay } from "../../components/words";

export function NothingToMeasure({ title, noLeads }: { title: string; noLeads: boolean }) {
  const say = useSay();
  return (
    <Page title={title}>
      <Empty
        icon="measure"
        title={say("funnel-nothing")}
        says={say(noLeads ? "funnel-empty" : "funnel-nothing-defined")}
        action={
          <a className="action" href={hashOf(noLeads ? "apply/import" : "agree/definition")}>
            <T id={noLeads ? "home-go-import" : "home-go-define"} />
          </a>
        }
      />
    </Page>
  );
}
