// How is the file cut into cells? Its first rows under their headings, below the lines that are left out.
import type { CutView } from "../../backend/bindings";
import { Scroll } from "../../components/Scroll";
import { T, useSay } from "../../components/words";
import { Cells } from "./Cells";
import css from "./Import.module.css";
import look from "./Look.module.css";

export function CutRows({ cut }: { cut: CutView }) {
  const say = useSay();
  const { above, dialect, headers, rows } = cut;
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
      <Cells headers={headers} numbered={!dialect.header} rows={rows} />
      {rows.length === 0 && (
        <p className={look.none}>
          <T id="look-no-rows" />
        </p>
      )}
    </Scroll>
  );
}
