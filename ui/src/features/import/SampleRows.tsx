// What does the file look like? Its first rows as they stand.
import { T } from "../../components/words";
import css from "./Import.module.css";

interface Props {
  headers: readonly string[];
  rows: readonly (readonly string[])[];
}

export function SampleRows({ headers, rows }: Props) {
  return (
    <details className={css.sample}>
      <summary>
        <T id="mapping-first-rows" n={rows.length} />
      </summary>
      <table>
        <thead>
          <tr>
            {headers.map((header, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a file may have two columns of one name.
              <th key={i} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a file never change places.
            <tr key={i}>
              {row.map((cell, j) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <td key={j} title={cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
