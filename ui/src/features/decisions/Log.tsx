// What was decided, one after the other? Who, when, what with what was and what is, and why.
import type { DecisionView } from "../../backend/bindings";
import { T } from "../../components/words";
import { Changes } from "./Changes";
import css from "./Decisions.module.css";

interface Props {
  shown: readonly DecisionView[];
  /** The number of the one that is looked at. */
  chosen: number | null;
  onChoose: (no: number | null) => void;
}

export function Log({ shown, chosen, onChoose }: Props) {
  if (shown.length === 0) {
    return (
      <p className={css.quiet}>
        <T id="decisions-none-such" />
      </p>
    );
  }
  return (
    <ol className={css.log} data-testid="decisions">
      {shown.map((one) => (
        <li key={one.no} className={one.undone ? css.undone : undefined}>
          <button
            type="button"
            aria-pressed={one.no === chosen}
            onClick={() => onChoose(one.no === chosen ? null : one.no)}
          >
            <span className={css.heading}>
              <span className={css.who}>{one.who ?? <T id="decisions-nobody" />}</span>
              <span className={css.quiet}>{one.at}</span>
              {one.undoes !== null && (
                <span className={css.chip}>
                  <T id="decisions-undoes" no={one.undoes} />
                </span>
              )}
              {one.undone && (
                <span className={css.chip}>
                  <T id="decisions-undone" />
                </span>
              )}
              <span className={css.number}>{one.no}</span>
            </span>
            <Changes changes={one.changes} />
            {one.why !== "" && <span className={css.why}>{one.why}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
