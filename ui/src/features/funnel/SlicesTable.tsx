// The funnel per value of a field, or per lead list: how many of each come how far. Every count opens its leads.
import type { CountView, FunnelView } from "../../backend/bindings";
import { useFigures } from "../../components/numbers";
import { T } from "../../components/words";
import css from "./Funnel.module.css";
import { useWhere } from "./where";

interface SlicesTableProps {
  funnel: FunnelView;
  count: CountView;
  /** Whether each slice is a lead list. */
  byList: boolean;
}

export function SlicesTable({ funnel, count, byList }: SlicesTableProps) {
  const figures = useFigures();
  const where = useWhere(count);
  return (
    <table className={css.table} data-testid="slices">
      <thead>
        <tr>
          <th scope="col">{byList ? <T id="leads-list" /> : <T id="funnel-column-value" />}</th>
          <th scope="col" className="numeric">
            <T id="funnel-column-leads" />
          </th>
          {funnel.stages.map((stage) => (
            <th scope="col" key={stage.key} className="numeric">
              <span className={`${css.side} ${css[stage.owner]}`} />
              {stage.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {funnel.slices.map((slice) => (
          <tr key={slice.label}>
            <th scope="row">{slice.label}</th>
            <td className="numeric">{figures.count(slice.n_leads)}</td>
            {slice.stages.map((stage) => (
              <td key={stage.key} className="numeric">
                {stage.stage === null ? (
                  <T id="funnel-not-measured" />
                ) : slice.value === null && slice.lists.length === 0 ? (
                  figures.count(stage.n)
                ) : (
                  <a href={where.met(stage, slice)}>{figures.count(stage.n)}</a>
                )}
                <span className={css.made}>
                  {stage.stage !== null && figures.rate(stage.from_previous?.rate ?? null)}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
