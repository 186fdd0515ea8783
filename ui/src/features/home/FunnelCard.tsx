// How many come how far? A small picture of the stages and the rate at the hand-off in one sentence.
import type { FunnelStageView, StageFact, WorkspaceView } from "../../backend/bindings";
import { useFunnel } from "../../backend/queries";
import { toldIfCut } from "../../components/cut";
import { useFigures } from "../../components/numbers";
import { hashOf } from "../../components/place";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./Home.module.css";

export function FunnelCard({ workspace }: { workspace: WorkspaceView }) {
  const { stages } = workspace;
  return (
    <section className={`${css.card} ${css.funnel}`} aria-labelledby="card-funnel">
      <h2 id="card-funnel">
        <a href={hashOf("measure/funnel")}>
          <T id="home-funnel" />
        </a>
      </h2>
      {stages.length === 0 ? (
        <p className={css.lead}>
          <T id="home-funnel-none" />
        </p>
      ) : (
        <>
          <HandOff />
          <MiniFunnel stages={stages} />
        </>
      )}
    </section>
  );
}

function HandOff() {
  const { rate } = useFigures();
  const funnel = useFunnel({ count: "complete_path", template: null, mapping: [] });
  const pair = handOffOf(funnel.data?.stages ?? []);
  const conversion = pair?.to.from_previous;
  // The place of the sentence is kept while it is asked for, so that nothing jumps.
  if (funnel.isPending) {
    return (
      <div className={css.sentence}>
        <Skeleton lines={2} />
      </div>
    );
  }
  if (!pair || !conversion || conversion.rate === null) {
    return (
      <p className={`${css.more} ${css.sentence}`}>
        <T id="home-funnel-no-rate" />
      </p>
    );
  }
  return (
    <p className={`${css.lead} ${css.sentence}`}>
      <T
        id="home-funnel-says"
        from={pair.from.label}
        to={pair.to.label}
        rate={rate(conversion.rate)}
      />
      {conversion.low !== null && conversion.high !== null && (
        <span className={css.more}>
          {" "}
          <T
            id="home-funnel-interval"
            n={conversion.n}
            of={conversion.of}
            low={rate(conversion.low)}
            high={rate(conversion.high)}
          />
        </span>
      )}
    </p>
  );
}

/**
 * The last stage of sales that is measured against one of marketing, and that one: MQL to SQL, also where
 * an optional SAL lies between.
 */
function handOffOf(stages: readonly FunnelStageView[]) {
  for (const to of stages.toReversed()) {
    if (to.owner !== "sales" || !to.from_previous) continue;
    const of = to.from_previous.of;
    const before = stages.slice(0, stages.indexOf(to));
    const from = before.findLast((stage) => stage.owner !== "sales" && stage.n === of);
    if (from) return { from, to };
  }
  return null;
}

function MiniFunnel({ stages }: { stages: readonly StageFact[] }) {
  const { count } = useFigures();
  const say = useSay();
  const most = Math.max(1, ...stages.map((stage) => stage.n + stage.unknown));
  return (
    <ul className={css.mini}>
      {stages.map((stage) => (
        <li key={stage.key}>
          <a href={hashOf("apply/leads", { stage: stage.key, standing: "complete_path" })}>
            <span className={css.miniName} {...toldIfCut}>
              {stage.label}
            </span>
            <span className={css.miniTrack} aria-hidden="true">
              <span
                className={`${css.miniBar} ${css[stage.owner]}`}
                style={{ width: `${(100 * stage.n) / most}%`, minWidth: stage.n > 0 ? 2 : 0 }}
              />
              <span
                className={css.miniUnknown}
                style={{ width: `${(100 * stage.unknown) / most}%` }}
              />
            </span>
            <span className={css.miniCount}>
              {count(stage.n)}
              {stage.unknown > 0 && (
                <span className={css.miniMore}>{say("funnel-unknown", { n: stage.unknown })}</span>
              )}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
