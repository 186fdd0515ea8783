// Which columns wait for a word of the person? Each leads to where it is said.
import { Button } from "../../components/Button";
import { T } from "../../components/words";
import css from "./Import.module.css";

/** Columns that are named where they wait; there may be hundreds. */
const MOST_ASKS = 8;

interface Props {
  columns: readonly { at: number; header: string }[];
  onGo: (at: number) => void;
}

export function Asks({ columns, onGo }: Props) {
  if (columns.length === 0) return null;
  return (
    <div className={css.asks} role="status">
      <T id="mapping-asks" n={columns.length} />
      {columns.slice(0, MOST_ASKS).map(({ at, header }) => (
        <Button key={at} look="quiet" onClick={() => onGo(at)}>
          {header}
        </Button>
      ))}
    </div>
  );
}
