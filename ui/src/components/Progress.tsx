// How far is long work? What is done, at what rate, how long it still takes, and a way to stop it.
// `done` and `total` are in one unit; without a total the bar only shows that work goes on.
import { Button } from "./Button";
import css from "./Progress.module.css";
import { T } from "./words";

interface Props {
  title: string;
  done: number;
  total: number | null;
  /** Lines of facts under the bar, already in words. */
  facts: readonly string[];
  onCancel?: () => void;
  cancelling?: boolean;
}

export function Progress({ title, done, total, facts, onCancel, cancelling }: Props) {
  return (
    <div className={css.work}>
      <div className={css.head}>
        <h2>{title}</h2>
        {onCancel && (
          <Button onClick={onCancel} disabled={cancelling}>
            <T id={cancelling ? "work-cancelling" : "work-cancel"} />
          </Button>
        )}
      </div>
      <progress
        className={css.bar}
        aria-label={title}
        {...(total === null ? {} : { value: Math.min(done, total), max: Math.max(total, 1) })}
      />
      <p className={css.facts} role="status">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </div>
  );
}
