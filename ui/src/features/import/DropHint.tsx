// What happens if the files held over the window are let go? Said over the whole window, since they may be
// dropped anywhere.
import { Icon } from "../../components/Icon";
import { T } from "../../components/words";
import css from "./DropHint.module.css";
import { useImporting } from "./Importing";

export function DropHint({ readOnly }: { readOnly: boolean }) {
  const { over, working } = useImporting();
  if (!over) return null;
  const free = !readOnly && working === null;
  const words = readOnly ? "import-read-only" : free ? "import-drop-now" : "import-drop-wait";
  return (
    <div className={css.hint} role="status" data-testid="drop-hint">
      <p className={free ? css.free : css.held}>
        <Icon name={free ? "file" : "warning"} size={36} />
        <T id={words} />
      </p>
    </div>
  );
}
