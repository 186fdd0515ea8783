// Do both sides mean the same lead? Cards are drawn, each person judges them alone, then all is laid open.
// Invariant: between two people at one keyboard nothing of what was judged stays on the screen.
import { useState } from "react";
import type {
  CalibrationView,
  JudgeAsked,
  ParticipantView,
  SplitView,
} from "../../backend/bindings";
import { useCalibration } from "../../backend/calibration";
import { useOpenWorkspace } from "../../backend/changes";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { goTo, hashOf } from "../../components/place";
import { Empty, Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import { Begin } from "./Begin";
import css from "./Calibration.module.css";
import { Judging } from "./Judging";
import { Open } from "./Open";
import { Waiting } from "./Waiting";

interface Props {
  /** How many leads there are to draw from. */
  nLeads: number;
  participants: readonly ParticipantView[];
  readOnly: boolean;
  /** Goes on in the editor with a criterion that a cut of the leads is; `stage` is where it would be asked. */
  onDiscuss: (split: SplitView, stage: string) => void;
}

/** Where there is no list yet, the leads of the sample story serve; what is judged there stays there. */
function Practise() {
  const open = useOpenWorkspace();
  return (
    <>
      <Button
        disabled={open.isPending}
        onClick={() =>
          open.mutate({ to: "sample" }, { onSuccess: () => goTo("agree/calibration") })
        }
      >
        <T id="calibration-empty-sample" />
      </Button>
      {open.isError && <FailureNote error={open.error} />}
    </>
  );
}

export function Calibration({ nLeads, participants, readOnly, onDiscuss }: Props) {
  const say = useSay();
  const [judge, setJudge] = useState<JudgeAsked | null>(null);
  const [anew, setAnew] = useState(false);
  const calibration = useCalibration(judge);
  if (calibration.isError) {
    return <FailureNote error={calibration.error} onRetry={() => void calibration.refetch()} />;
  }
  if (!calibration.data) return <Skeleton tall />;
  const { drawn, stage } = calibration.data;
  if (nLeads === 0 && drawn === null) {
    return (
      <Empty
        icon="people"
        title={say("calibration-empty")}
        says={say("calibration-empty-says")}
        action={
          <>
            <a className="action" href={hashOf("apply/import")}>
              <T id="calibration-empty-import" />
            </a>
            <Practise />
          </>
        }
      />
    );
  }
  const begins = drawn === null || anew;
  const open = drawn?.open ?? null;
  return (
    <div className={css.screen} data-testid="calibration">
      {begins ? (
        <Begin
          stage={stage?.label ?? null}
          unopened={drawn !== null && open === null && drawn.judges.length > 0}
          readOnly={readOnly}
          onDrawn={() => {
            setJudge(null);
            setAnew(false);
          }}
          onCancel={drawn === null ? null : () => setAnew(false)}
        />
      ) : open !== null ? (
        <Open
          view={calibration.data as Drawn}
          open={open}
          readOnly={readOnly}
          onAnew={() => setAnew(true)}
          onDiscuss={stage === null ? null : (split) => onDiscuss(split, stage.key)}
        />
      ) : judge !== null ? (
        <Judging
          key={`${judge.side} ${judge.name}`}
          drawn={drawn}
          judge={judge}
          onDone={() => setJudge(null)}
        />
      ) : (
        <Waiting
          drawn={drawn}
          participants={participants}
          readOnly={readOnly}
          onJudge={setJudge}
          onAnew={() => setAnew(true)}
        />
      )}
    </div>
  );
}

export type Drawn = CalibrationView & { drawn: NonNullable<CalibrationView["drawn"]> };
