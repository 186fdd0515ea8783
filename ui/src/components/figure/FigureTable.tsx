// The figures of a picture as a table: each count leads to those it counts, each share shows its interval.
import type { FigureAsked, FigureCell, FigureColumn, FigureView } from "../../backend/bindings";
import { Scroll } from "../Scroll";
import { useSay } from "../words";
import { addressBehind, wordsBehind } from "./behind";
import css from "./Figure.module.css";

export function FigureTable({ asked, shown }: { asked: FigureAsked; shown: FigureView }) {
  const say = useSay();
  return (
    <Scroll label={`${say("funnel-view-table")}: ${shown.title}`} className={css.scroller}>
      <table className={css.table}>
        <thead>
          <tr>
            {shown.columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" className={numeric ? "numeric" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name and never move.
            <tr key={line}>
              {row.map((cell, at) => {
                const column = shown.columns[at];
                return (
                  <td key={column?.key ?? at} className={lookOf(column)}>
                    <FigureCount asked={asked} shown={shown} cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** A number stands under numbers; a period is one word. */
function lookOf(column: FigureColumn | undefined): string | undefined {
  if (column?.numeric) return "numeric";
  return column?.key === "period" ? css.period : undefined;
}

interface CountProps {
  asked: FigureAsked;
  shown: FigureView;
  cell: FigureCell;
}

/** What a cell says, and the way to those it counts. */
export function FigureCount({ asked, shown, cell }: CountProps) {
  const say = useSay();
  const behind = shown.behind.find((one) => one.key === cell.behind);
  const text = <span title={cell.interval ?? undefined}>{cell.text}</span>;
  if (!behind || behind.n === 0) return text;
  // Who came twice counts twice and is opened once: the link says how many it opens.
  return (
    <a href={addressBehind(asked, behind)} title={say(wordsBehind(behind), { n: behind.n })}>
      {text}
    </a>
  );
}
