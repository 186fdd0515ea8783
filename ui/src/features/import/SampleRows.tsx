// What does the file look like? Its first rows as they stand, unfolded by who wants to see them.
import { T } from "../../components/words";
import { Cells } from "./Cells";
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
      <Cells headers={headers} rows={rows} />
    </details>
  );
}
