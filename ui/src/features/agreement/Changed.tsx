// What leads from one text to another? Sentences, what was and what is; and whom it moves in today's list.
import type { PriceView } from "../../backend/bindings";
import { useVersionDiff, useVersionPrice } from "../../backend/queries";
import { FailureNote } from "../../components/Failure";
import { PriceByStage } from "../../components/PriceByStage";
import { Skeleton } from "../../components/States";
import { T } from "../../components/words";
import css from "./Agreement.module.css";
import own from "./Versions.module.css";

interface Props {
  /** A version's number; `null` is what is in force. */
  before: number | null;
  after: number | null;
}

export function Changed({ before, after }: Props) {
  const changes = useVersionDiff(before, after);
  if (changes.isError) return <FailureNote error={changes.error} />;
  if (!changes.data) return <Skeleton lines={3} />;
  if (changes.data.length === 0) {
    return (
      <p className={css.quiet}>
        <T id="diff-none" />
      </p>
    );
  }
  return (
    <>
      <ul className={css.changes}>
        {changes.data.map((change) => (
          <li key={`${change.what} ${change.before} ${change.after}`}>
            <p className={css.what}>{change.what}</p>
            {change.before !== null && (
              <p className={css.was}>
                <span className="visually-hidden">
                  <T id="compare-was" />{" "}
                </span>
                {change.before}
              </p>
            )}
            {change.after !== null && (
              <p className={css.is}>
                <span className="visually-hidden">
                  <T id="compare-is" />{" "}
                </span>
                {change.after}
              </p>
            )}
          </li>
        ))}
      </ul>
      <Consequences before={before} after={after} />
    </>
  );
}

function Consequences({ before, after }: Props) {
  const price = useVersionPrice(before, after);
  return (
    <div className={own.consequences} data-testid="consequences">
      <h3>
        <T id="versions-consequences" />
      </h3>
      {price.isError ? (
        <FailureNote error={price.error} />
      ) : price.data ? (
        <Moved price={price.data} />
      ) : (
        <Skeleton lines={2} />
      )}
    </div>
  );
}

function Moved({ price }: { price: PriceView }) {
  if (price.n_leads === 0) {
    return (
      <p className={css.quiet}>
        <T id="live-funnel-empty" />
      </p>
    );
  }
  if (price.stages.length === 0) {
    return (
      <p className={css.quiet}>
        <T id="versions-nobody-moves" />
      </p>
    );
  }
  return (
    <>
      <p className={css.quiet}>
        <T id="versions-consequences-says" n={price.n_leads} />
      </p>
      <PriceByStage price={price} leadsOf={null} />
    </>
  );
}
