// The picture of the funnel, drawn by the program for this theme, language and width. Over each bar lies a
// link to exactly the leads it counts.
import type { CSSProperties } from "react";
import type { CountView, FunnelStageView, FunnelView, RegionPart } from "../../backend/bindings";
import { useSay } from "../../components/words";
import css from "./Funnel.module.css";
import { RateNote } from "./RateNote";
import { useWhere } from "./where";

/** What a finger or an unsteady hand still hits, in CSS pixels. */
const LOWEST = 24;

interface Props {
  funnel: FunnelView;
  count: CountView;
}

export function Chart({ funnel, count }: Props) {
  const width = funnel.width ?? 1;
  const height = funnel.height ?? 1;
  const share = (n: number | null, of: number) => `${(100 * (n ?? 0)) / of}%`;
  return (
    <figure className={css.chart} aria-label={funnel.caption}>
      <div className={css.picture}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the program's own chart; labels are escaped there. */}
        <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: funnel.svg }} />
        {funnel.regions.map((region) => {
          const stage = funnel.stages.find((one) => one.key === region.key);
          // A low bar is still to be hit: the unknown grow upwards over their words, the met downwards.
          const tall = Math.max(LOWEST, region.height ?? 0);
          const bottom = (region.y ?? 0) + (region.height ?? 0);
          const top = region.part === "unknown" ? bottom - tall : (region.y ?? 0);
          return (
            stage && (
              <Region
                key={`${region.key} ${region.part}`}
                stage={stage}
                part={region.part}
                count={count}
                style={{
                  left: share(region.x, width),
                  top: share(top, height),
                  width: share(region.width, width),
                  height: share(tall, height),
                }}
              />
            )
          );
        })}
      </div>
      <figcaption className="visually-hidden">{funnel.caption}</figcaption>
    </figure>
  );
}

interface RegionProps {
  stage: FunnelStageView;
  part: RegionPart;
  count: CountView;
  style: CSSProperties;
}

function Region({ stage, part, count, style }: RegionProps) {
  const say = useSay();
  const where = useWhere(count);
  if (part === "conversion") {
    return <RateNote stage={stage} className={css.rateRegion} style={style} />;
  }
  // A step that nothing measures has no leads to show.
  if (stage.stage === null) return null;
  const unknown = part === "unknown";
  const words = unknown
    ? say("funnel-open-unknown", { stage: stage.label, n: stage.unknown })
    : say("funnel-open", { stage: stage.label, n: stage.n });
  return (
    <a
      className={css.region}
      href={unknown ? where.unknown(stage) : where.met(stage)}
      title={words}
      style={style}
    >
      <span className="visually-hidden">{words}</span>
    </a>
  );
}
