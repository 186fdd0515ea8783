// What stands in place of figures while there are no leads or no definition? What is missing, and the way to it.
import { Page } from "./Page";
import { hashOf } from "./place";
import { Empty } from "./States";
import { T, useSay } from "./words";

export function NothingToMeasure({ title, noLeads }: { title: string; noLeads: boolean }) {
  const say = useSay();
  return (
    <Page title={title}>
      <Empty
        icon="measure"
        title={say("measure-nothing")}
        says={say(noLeads ? "measure-no-leads" : "measure-no-definition")}
        action={
          <a className="action" href={hashOf(noLeads ? "apply/import" : "agree/definition")}>
            <T id={noLeads ? "home-go-import" : "home-go-define"} />
          </a>
        }
      />
    </Page>
  );
}
