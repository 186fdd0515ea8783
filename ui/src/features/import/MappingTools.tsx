// Which columns are looked at, and where does a mapping come from or go to? Of many columns one is found by its
// name, or those that wait for a word; a mapping is used from a file, and written to one.
import type { FileView, MappingUsed, ReadingView } from "../../backend/bindings";
import { useExportMapping, useUseMapping } from "../../backend/mapping";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { CheckField, TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import { useImporting } from "./Importing";
import css from "./MappingTools.module.css";

/** Columns that are seen at a glance: of these none is looked for. */
const FEW = 12;

interface Props {
  file: FileView;
  /** How the file would be read now. */
  reading: ReadingView;
  find: string;
  onFind: (find: string) => void;
  /** How many columns wait for a word. */
  nWaiting: number;
  /** Whether only these are shown. */
  only: boolean;
  onOnly: (only: boolean) => void;
}

export function MappingTools({ file, reading, find, onFind, nWaiting, only, onOnly }: Props) {
  const say = useSay();
  const { choices, use } = useImporting();
  const using = useUseMapping();
  const exporting = useExportMapping();
  const many = reading.mapping.length > FEW;
  return (
    <>
      <div className={css.tools}>
        {many && (
          <TextField
            bare
            type="search"
            className={css.find}
            label={say("mapping-find")}
            placeholder={say("mapping-find")}
            value={find}
            onChange={(event) => onFind(event.currentTarget.value)}
          />
        )}
        {(only || (many && nWaiting > 0)) && (
          <CheckField
            label={say("mapping-only-waiting", { n: nWaiting })}
            checked={only}
            onChange={(event) => onOnly(event.currentTarget.checked)}
          />
        )}
        <div className={css.files}>
          <Button
            icon="file"
            look="quiet"
            disabled={using.isPending}
            onClick={() =>
              using.mutate(
                { file: file.handle, asked: choices.asked },
                { onSuccess: (used) => used && use(used) },
              )
            }
          >
            <T id="mapping-from-file" />
          </Button>
          <Button
            icon="export"
            look="quiet"
            disabled={exporting.isPending}
            onClick={() => exporting.mutate({ file: file.handle, reading })}
          >
            <T id="mapping-to-file" />
          </Button>
        </div>
      </div>
      {using.isError && <FailureNote error={using.error} onDismiss={using.reset} />}
      {exporting.isError && <FailureNote error={exporting.error} onDismiss={exporting.reset} />}
      {exporting.data && (
        <p className={css.said} role="status">
          <T id="mapping-written" n={exporting.data.n} file={exporting.data.file} />
        </p>
      )}
    </>
  );
}

/** That the columns are read as a mapping from a file says, and what of it did not fit. */
export function UsedMapping({ used: { name, unfit } }: { used: MappingUsed }) {
  return (
    <div className={css.said} role="status">
      <p>
        <T id="mapping-used" name={name} />
      </p>
      {unfit.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
