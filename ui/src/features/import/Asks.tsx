// Which columns wait for a word of the person? Each leads to where it is said.
import { Button } from "../../components/Button";
import { T } from "../../components/words";
import { askId } from "./FormatCell";
import css from "./Import.module.css";

/** Columns that are named where they wait; there may be hundreds. */
const MOST_ASKS = 8;

export function Asks({ columns }: { columns: readonly { at: number; header: string }[] }) {
  if (columns.length === 0) return null;
  return (
    <div className={css.asks} role="status">
      <T id="mapping-asks" n={columns.length} />
      {columns.slice(0, MOST_ASKS).map(({ at, header }) => (
        <Button
          key={at}
          look="quiet"
          onClick={() =>
            document.querySelector<HTMLSelectElement>(`#${askId(at)} [data-ask] select`)?.focus()
          }
        >
          {header}
        </Button>
      ))}
    </div>
  );
}
