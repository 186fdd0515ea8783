// How does it go on? Who came to each stage, period by period.
import type { WorkspaceView } from "../../backend/bindings";
import { FigureCard } from "../../components/figure/FigureCard";
import { Page } from "../../components/Page";
import { useSay } from "../../components/words";

export function OverTime(_: { workspace: WorkspaceView }) {
  const say = useSay();
  return (
    <Page title={say("screen-over-time")} says={say("over-time-says")}>
      <FigureCard asked={{ query: { figure: "arrivals" }, list: null }} />
    </Page>
  );
}
