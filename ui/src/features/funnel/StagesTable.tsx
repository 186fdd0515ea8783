// The figures of the funnel as a table: counts with unknowns, rates with what they are made of.
import type { CountView, FunnelStageView, FunnelView, RateView } from "../../backend/bindings";
import { useFigures } from "../../components/numbers";
import { T, useSay } from "../../components/words";
import css from "./Funnel.module.css";
import { RateNote } from "./RateNote";
import { madeOf, overOf } from "./rates";
import { useWhere } from "./where";

const OWNER_WORDS = {
  marketing: "side-marketing",
  sales: "side-sales",
  both: "side-both",
} as const;

export function StagesTable({ funnel, count }: { funnel: FunnelView; count: CountView }) {
  const say = useSay();
  return (
    <table className={css.table}>
      <caption>{funnel.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <T id="funnel-column-stage" />
          </th>
          <th scope="col">
            <T id="funnel-column-owner" />
          </th>
          <th scope="col" className="numeric">
            <T id="funnel-column-n" />
          </th>
          <th scope="col" className="numeric">
            <T id="funnel-column-unknown" />
          </th>
          <th scope="col" className="numeric">
            <T id="funnel-column-previous" />
          </th>
          <th scope="col" className="numeric">
            <T id="funnel-column-first" />
          </th>
        </tr>
      </thead>
      <tbody>
        {funnel.stages.map((stage) => (
          <tr key={stage.key}>
            <th scope="row">
              <span className={`${css.side} ${css[stage.owner]}`} />
              {stage.label}
            </th>
            <td>{say(OWNER_WORDS[stage.owner])}</td>
            {stage.stage === null ? (
              <td colSpan={4} className={css.unmeasured}>
                <T id="funnel-not-measured" />
              </td>
            ) : (
              <Measured stage={stage} count={count} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MeasuredProps {
  stage: FunnelStageView;
  count: CountView;
}

function Measured({ stage, count }: MeasuredProps) {
  const where = useWhere(count);
  const figures = useFigures();
  return (
    <>
      <td className="numeric">
        <a href={where.met(stage)}>{figures.count(stage.n)}</a>
      </td>
      <td className="numeric">
        {stage.unknown > 0 ? (
          <a href={where.unknown(stage)}>{figures.count(stage.unknown)}</a>
        ) : (
          figures.count(0)
        )}
      </td>
      <td className="numeric">
        {stage.from_previous === null ? (
          figures.rate(null)
        ) : (
          <RateNote stage={stage} className={css.rate}>
            <Made rate={stage.from_previous} over={overOf(stage)} />
          </RateNote>
        )}
      </td>
      <td className="numeric">
        {stage.from_first === null ? (
          figures.rate(null)
        ) : (
          <Made rate={stage.from_first} over={null} />
        )}
      </td>
    </>
  );
}

function Made({ rate, over }: { rate: RateView; over: string | null }) {
  const say = useSay();
  const figures = useFigures();
  return (
    <>
      {figures.rate(rate.rate)}
      <span className={css.made}>{madeOf(rate, say, figures, over)}</span>
    </>
  );
}
