// What would each finding be in the definition? A criterion, with its evidence as the reason: one click from the
// editor, where it is muted until somebody decides.
import type { FigureProposal, FigureView } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { T, useSay } from "../../components/words";
import css from "./Improve.module.css";

/** More are in the table. */
const MOST = 12;

interface Props {
  shown: FigureView;
  onPropose: ((proposal: FigureProposal) => void) | null;
}

export function Proposals({ shown, onPropose }: Props) {
  const say = useSay();
  if (shown.proposals.length === 0) return null;
  return (
    <section className={css.proposals} aria-label={say("improve-proposals")}>
      <h3>{say("improve-proposals")}</h3>
      <ul>
        {shown.proposals.slice(0, MOST).map((proposal) => {
          const { row, change } = proposal;
          return (
            <li key={row}>
              <div>
                <p className={css.criterion}>{shown.rows[row]?.[0]?.text}</p>
                {change.kind === "criterion" && <p className={css.why}>{change.rationale}</p>}
              </div>
              <Button icon="agree" disabled={!onPropose} onClick={() => onPropose?.(proposal)}>
                <T id="improve-propose" />
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
