// The funnel of each part, side by side: how many of each come how far. Every count opens its leads.
import type { FigureAsked, FigureCell, FigureView } from "../../backend/bindings";
import { FigureCount } from "../../components/figure/FigureTable";
import { T } from "../../components/words";
import css from "./Funnel.module.css";
import { partsOf } from "./parts";

export function PartsTable({ asked, shown }: { asked: FigureAsked; shown: FigureView }) {
  const { label, steps, parts } = partsOf(shown);
  const count = (cell: FigureCell | undefined) =>
    cell && <FigureCount asked={asked} shown={shown} cell={cell} />;
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="parts">
        <thead>
          <tr>
            <th scope="col">{label}</th>
            <th scope="col" className="numeric">
              <T id="funnel-column-leads" />
            </th>
            {steps.map((step) => (
              <th scope="col" key={step} className="numeric">
                {step}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.key}>
              <th scope="row">{part.label}</th>
              <td className="numeric">{count(part.leads)}</td>
              {part.steps.map(({ step, n, rate }) => (
                <td key={step} className="numeric">
                  {n?.text ? count(n) : <T id="funnel-not-measured" />}
                  {rate && (
                    <span className={css.made} title={rate.interval ?? undefined}>
                      {rate.text}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
