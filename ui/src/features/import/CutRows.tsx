// How is the file cut into cells? Its first rows under their headings, below the lines that are left out; as
// they stand, so that a wrong letter or a wrong cut is seen at once.
import type { CutView } from "../../backend/bindings";
import { Scroll } from "../../components/Scroll";
import { T, useSay } from "../../components/words";
import css from "./Import.module.css";
import look from "./Look.module.css";

/** Columns that are drawn: nobody looks at a thousand to see how a file is cut. */
const MOST_COLUMNS = 60;

export function CutRows({ cut }: { cut: CutView }) {
  const say = useSay();
  const { above, dialect, rows } = cut;
  const headers = cut.headers.slice(0, MOST_COLUMNS);
  return (
    <Scroll card={look.card} className={css.scroll} label={say("look-cut")}>
      {above.length > 0 && (
        <ul className={look.above} aria-label={say("look-above", { n: dialect.preamble })}>
          {above.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a file never change places.
            <li key={i}>{line}</li>
          ))}
        </ul>
      )}
      <table className={look.cells}>
        <thead>
          <tr>
            {headers.map((header, i) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: a file may have two columns of one name.
                key={i}
                scope="col"
                title={header}
                className={dialect.header ? "" : look.numbered}
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
                <td key={j} title={cell} className={j < headers.length ? "" : look.beyond}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && (
        <p className={look.none}>
          <T id="look-no-rows" />
        </p>
      )}
      {cut.headers.length > MOST_COLUMNS && (
        <p className={look.none}>
          <T id="look-more-columns" n={cut.headers.length - MOST_COLUMNS} />
        </p>
      )}
    </Scroll>
  );
}
