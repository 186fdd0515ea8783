// Which file? Choose one, or drop it anywhere on the window.
import type { FileView } from "../../backend/bindings";
import { usePickFile } from "../../backend/importing";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { Icon } from "../../components/Icon";
import { T } from "../../components/words";
import css from "./Import.module.css";

interface Props {
  readOnly: boolean;
  onFile: (file: FileView) => void;
}

export function ChooseFile({ readOnly, onFile }: Props) {
  const pick = usePickFile();
  return (
    <>
      {pick.isError && <FailureNote error={pick.error} onDismiss={pick.reset} />}
      <div className={css.drop}>
        <Icon name="file" size={36} />
        <h2>
          <T id="import-drop" />
        </h2>
        <p>
          <T id={readOnly ? "import-read-only" : "import-drop-says"} />
        </p>
        <Button
          look="main"
          disabled={readOnly || pick.isPending}
          onClick={() => pick.mutate(undefined, { onSuccess: (file) => file && onFile(file) })}
        >
          <T id="import-choose" />
        </Button>
      </div>
    </>
  );
}
