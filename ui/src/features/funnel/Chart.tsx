// The picture of the funnel, drawn by the program for this theme, language and width. Over each bar lies a
// link to exactly the leads it counts.
import type { CountView, FunnelView } from "../../backend/bindings";
import { useSay } from "../../components/words";
import css from "./Funnel.module.css";
import { leadsAt } from "./standing";

interface Props {
  funnel: FunnelView;
  count: CountView;
}

export function Chart({ funnel, count }: Props) {
  const say = useSay();
  const width = funnel.width ?? 1;
  const height = funnel.height ?? 1;
  const part = (n: number | null, of: number) => `${(100 * (n ?? 0)) / of}%`;
  return (
    <figure className={css.chart} aria-label={funnel.caption}>
      <div className={css.picture}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the program's own chart; labels are escaped there. */}
        <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: funnel.svg }} />
        {funnel.regions.map((region) => {
          const stage = funnel.stages.find((one) => one.key === region.key);
          return (
            stage && (
              <a
                key={region.key}
                className={css.region}
                href={leadsAt(region.key, count)}
                title={say("funnel-open", { stage: stage.label, n: stage.n })}
                style={{
                  left: part(region.x, width),
                  top: part(region.y, height),
                  width: part(region.width, width),
                  height: part(region.height, height),
                }}
              >
                <span className="visually-hidden">
                  {say("funnel-open", { stage: stage.label, n: stage.n })}
                </span>
              </a>
            )
          );
        })}
      </div>
      <figcaption className="visually-hidden">{funnel.caption}</figcaption>
    </figure>
  );
}
