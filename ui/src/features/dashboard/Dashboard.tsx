// What do both sides look at together? The figures of a review on one page: each alone for the room, all of
// them on paper.

import type { FigureAsked, WorkspaceView } from "../../backend/bindings";
import { useExportReview, useReviewed } from "../../backend/figures";
import { Button } from "../../components/Button";
import { Exported } from "../../components/Exported";
import { FigureCard } from "../../components/figure/FigureCard";
import { Presentation } from "../../components/figure/Presentation";
import { useTold } from "../../components/figure/told";
import { NothingToMeasure } from "../../components/NothingToMeasure";
import { Page } from "../../components/Page";
import { choose, useChoice } from "../../components/place";
import { T, useSay } from "../../components/words";
import css from "./Dashboard.module.css";

export function Dashboard({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const noLeads = workspace.list.n_leads === 0;
  if (noLeads || workspace.definition === null) {
    return <NothingToMeasure title={say("screen-dashboard")} noLeads={noLeads} />;
  }
  return <Reviewed />;
}

/** The figures of a review, of all leads. */
function Reviewed() {
  const reviewed = useReviewed();
  const told = useTold();
  if (!reviewed.data) return null;
  return <Figures figures={reviewed.data.map((query) => ({ query, list: null, told }))} />;
}

function Figures({ figures }: { figures: readonly FigureAsked[] }) {
  const say = useSay();
  const exporting = useExportReview();
  const [presented] = useChoice("present");
  const at = presented === null ? null : Math.min(Number(presented) || 0, figures.length - 1);
  return (
    <Page
      title={say("screen-dashboard")}
      says={say("dashboard-says")}
      actions={
        <>
          <Exported of={exporting} className={css.exported} />
          <Button
            icon="export"
            title={say("review-export-says")}
            disabled={exporting.isPending}
            onClick={() => exporting.mutate([...figures])}
          >
            <T id="review-export" />
          </Button>
          <Button
            icon="projector"
            title={say("present-says")}
            onClick={() => choose({ present: 0 })}
          >
            <T id="present" />
          </Button>
        </>
      }
    >
      <div className={css.figures}>
        {figures.map((asked) => (
          <FigureCard key={JSON.stringify(asked)} asked={asked} shape={0.5} />
        ))}
      </div>
      {at !== null && (
        <Presentation
          figures={figures}
          at={at}
          onGo={(next) => choose({ present: next })}
          onEnd={() => choose({ present: null })}
        />
      )}
    </Page>
  );
}
