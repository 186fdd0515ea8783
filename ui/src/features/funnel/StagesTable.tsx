// The figures of the funnel as a table: counts with unknowns, rates with what they are made of.
import type { CountView, FunnelView, RateView } from "../../backend/bindings";
import { useFigures } from "../../components/numbers";
import { T, useSay } from "../../components/words";
import css from "./Funnel.module.css";
import { madeOf } from "./rates";
import { leadsAt, unknownLeadsAt } from "./standing";

const OWNER_WORDS = {
  marketing: "side-marketing",
  sales: "side-sales",
  both: "side-both",
} as const;

export function StagesTable({ funnel, count }: { funnel: FunnelView; count: CountView }) {
  const say = useSay();
  const figures = useFigures();
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
            <td className="numeric">
              <a href={leadsAt(stage.key, count)}>{figures.count(stage.n)}</a>
            </td>
            <td className="numeric">
              {stage.unknown > 0 ? (
                <a href={unknownLeadsAt(stage.key, count)}>{figures.count(stage.unknown)}</a>
              ) : (
                figures.count(0)
              )}
            </td>
            <Rate rate={stage.from_previous} />
            <Rate rate={stage.from_first} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rate({ rate }: { rate: RateView | null }) {
  const say = useSay();
  const figures = useFigures();
  if (rate === null) return <td className="numeric">{figures.rate(null)}</td>;
  return (
    <td className="numeric">
      {figures.rate(rate.rate)}
      <span className={css.made}>{madeOf(rate, say, figures)}</span>
    </td>
  );
}
