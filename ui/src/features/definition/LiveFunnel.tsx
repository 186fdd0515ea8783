// What does the draft do to the list? Each stage before and after, who enters and who leaves.
import type { DefinitionPreview, StagePreview } from "../../backend/bindings";
import { useFigures } from "../../components/numbers";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./LiveFunnel.module.css";

interface Props {
  preview: DefinitionPreview | null;
  /** The figures are those of an earlier draft; the next are on their way. */
  waiting: boolean;
}

export function LiveFunnel({ preview, waiting }: Props) {
  return (
    <section className={css.funnel} aria-labelledby="live-funnel" aria-busy={waiting} tabIndex={0}>
      <h2 id="live-funnel">
        <T id="live-funnel" />
      </h2>
      {preview === null ? (
        <Skeleton lines={5} />
      ) : preview.n_leads === 0 ? (
        <p className={css.quiet}>
          <T id="live-funnel-empty" />
        </p>
      ) : (
        <>
          <p className={css.quiet}>
            <T id="live-funnel-of" n={preview.n_leads} />
          </p>
          <ul className={css.stages}>
            {preview.stages.map((stage) => (
              <Stage key={stage.key} stage={stage} most={mostOf(preview)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Stage({ stage, most }: { stage: StagePreview; most: number }) {
  const say = useSay();
  const { count, signed } = useFigures();
  const { before, after } = stage;
  const width = (n: number | null) => `${(100 * (n ?? 0)) / most}%`;
  const changed = before !== null && after !== null && before !== after;
  return (
    <li>
      <p className={css.head}>
        <span className={css.name} title={stage.label}>
          {stage.label}
        </span>
        <span className={css.n}>
          {changed && <span className={css.before}>{`${count(before)} → `}</span>}
          {after === null ? "–" : count(after)}
        </span>
      </p>
      <div className={css.track} aria-hidden="true">
        <span
          className={`${css.bar} ${css[stage.owner]}`}
          style={{ width: width(after), minWidth: after ? 2 : 0 }}
        />
        {changed && <span className={css.mark} style={{ left: width(before) }} />}
      </div>
      <p className={css.detail}>
        {changed && (
          <span>
            {say("live-funnel-change", {
              entering: signed(stage.entering ?? 0),
              leaving: count(stage.leaving ?? 0),
            })}
          </span>
        )}
        {(stage.unknown ?? 0) > 0 && (
          <span>{say("counts-unknown", { n: stage.unknown ?? 0 })}</span>
        )}
      </p>
    </li>
  );
}

function mostOf({ stages }: DefinitionPreview): number {
  return Math.max(1, ...stages.map((stage) => Math.max(stage.before ?? 0, stage.after ?? 0)));
}
