// What is another now than at a moment of the log? And the definition of then, to go on with in the editor.
import type { DecisionView, DefinitionDraft } from "../../backend/bindings";
import { useSince, useThen } from "../../backend/decisions";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { Skeleton } from "../../components/States";
import { T } from "../../components/words";
import { Changes } from "./Changes";
import css from "./Decisions.module.css";

interface Props {
  /** `null` where none is looked at. */
  decision: DecisionView | null;
  mayTakeUp: boolean;
  onTakeUp: (draft: DefinitionDraft) => void;
}

export function Moment({ decision, mayTakeUp, onTakeUp }: Props) {
  return (
    <section className={css.card} aria-labelledby="since" data-testid="since">
      <h2 id="since">
        <T id="decisions-since" />
      </h2>
      {decision === null ? (
        <p className={css.quiet}>
          <T id="decisions-since-none" />
        </p>
      ) : (
        <Since key={decision.no} decision={decision} mayTakeUp={mayTakeUp} onTakeUp={onTakeUp} />
      )}
    </section>
  );
}

function Since({ decision, mayTakeUp, onTakeUp }: Props & { decision: DecisionView }) {
  const since = useSince(decision.no);
  const then = useThen();
  if (since.isError) return <FailureNote error={since.error} />;
  if (!since.data) return <Skeleton lines={3} />;
  return (
    <>
      <p className={css.quiet}>
        <T id="decisions-since-of" no={decision.no} at={decision.at} />
      </p>
      {since.data.length === 0 ? (
        <p>
          <T id="decisions-same" />
        </p>
      ) : (
        <>
          <Changes changes={since.data} />
          {then.isError && <FailureNote error={then.error} />}
          <Button
            disabled={!mayTakeUp || then.isPending}
            onClick={() => then.mutate(decision.no, { onSuccess: onTakeUp })}
          >
            <T id="decisions-take-up" />
          </Button>
        </>
      )}
    </>
  );
}
