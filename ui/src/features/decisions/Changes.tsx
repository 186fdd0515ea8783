// What changed? Each thing with what was and what is.
import type { ChangeView } from "../../backend/bindings";
import { T } from "../../components/words";
import css from "./Decisions.module.css";

export function Changes({ changes }: { changes: readonly ChangeView[] }) {
  return (
    <span className={css.changes}>
      {changes.map(({ what, before, after }) => (
        <span key={`${what} ${before} ${after}`} className={css.change}>
          <span className={css.what}>{what}</span>
          {before !== null && (
            <span className={css.was}>
              <span className="visually-hidden">
                <T id="compare-was" />{" "}
              </span>
              {before}
            </span>
          )}
          {after !== null && (
            <span className={css.is}>
              <span className="visually-hidden">
                <T id="compare-is" />{" "}
              </span>
              {after}
            </span>
          )}
        </span>
      ))}
    </span>
  );
}
