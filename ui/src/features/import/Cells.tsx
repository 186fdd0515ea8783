// What stands in the first rows of a file? A table of cells as they stand, so that a wrong letter or a wrong cut is
// seen at once. Nobody looks at a thousand columns for that: beyond the first ones they are counted.
import { T } from "../../components/words";
import css from "./Cells.module.css";

/** Columns that are drawn. */
const MOST_COLUMNS = 60;

interface Props {
  headers: readonly string[];
  /** Whether the file has no headings, and these are numbers. */
  numbered?: boolean;
  rows: readonly (readonly string[])[];
}

export function Cells({ headers, numbered = false, rows }: Props) {
  const drawn = headers.slice(0, MOST_COLUMNS);
  return (
    <>
      <table className={css.cells}>
        <thead>
          <tr>
            {drawn.map((header, i) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: a file may have two columns of one name.
                key={i}
                scope="col"
                title={header}
                className={numbered ? css.numbered : ""}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a file never change places.
            <tr key={i}>
              {row.slice(0, MOST_COLUMNS).map((cell, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <td key={j} title={cell} className={j < drawn.length ? "" : css.beyond}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {headers.length > MOST_COLUMNS && (
        <p className={css.further}>
          <T id="look-more-columns" n={headers.length - MOST_COLUMNS} />
        </p>
      )}
    </>
  );
}
