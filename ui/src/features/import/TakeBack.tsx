// Is an import to be undone, or taken up again? Asked in its place, with what would change, before anything
// does; then its progress, which can be stopped.
import { useEffect, useRef } from "react";
import type { ImportRecordView } from "../../backend/bindings";
import { useCancelImport } from "../../backend/importing";
import { useImportWithout, useTakeBack } from "../../backend/imports";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { Progress } from "../../components/Progress";
import { T, useSay } from "../../components/words";
import { acceptedOf } from "./Balance";
import css from "./Imports.module.css";

export function TakeBack({ record, onDone }: { record: ImportRecordView; onDone: () => void }) {
  const say = useSay();
  const group = useRef<HTMLFieldSetElement>(null);
  const work = useTakeBack();
  const cancel = useCancelImport();
  const isUndo = record.undone_at === null;
  useEffect(() => group.current?.querySelector("button")?.focus(), []);
  if (work.isPending) {
    return (
      <Progress
        title={say(isUndo ? "imports-undoing" : "imports-redoing")}
        done={work.progress?.rows_done ?? 0}
        total={work.progress?.rows_total ?? null}
        facts={[]}
        onCancel={() => cancel.mutate()}
        cancelling={cancel.isPending || cancel.isSuccess}
      />
    );
  }
  return (
    <fieldset ref={group} className={css.ask}>
      <legend className="visually-hidden">
        <T id={isUndo ? "imports-undo-of" : "imports-redo-of"} file={record.file} />
      </legend>
      {work.isError && <FailureNote error={work.error} onDismiss={work.reset} />}
      <p role="status">
        {isUndo ? <Without record={record} /> : <T id="imports-redo-says" n={acceptedOf(record)} />}
      </p>
      <Button
        look="main"
        onClick={() => {
          cancel.reset();
          work.mutate(record, { onSuccess: onDone });
        }}
      >
        <T id={isUndo ? "imports-undo-go" : "imports-redo-go"} />
      </Button>
      <Button onClick={onDone}>
        <T id="imports-leave" />
      </Button>
    </fieldset>
  );
}

function Without({ record }: { record: ImportRecordView }) {
  const without = useImportWithout(record);
  if (without.isError) return <FailureNote error={without.error} />;
  if (!without.data) return <T id="imports-counting" />;
  const { rows, values, members } = without.data;
  const words = record.rows_are === "people" ? "imports-undo-people" : "imports-undo-rows";
  return (
    <>
      <T id={words} n={rows} values={values} />{" "}
      {record.list !== null && <T id="imports-undo-members" n={members} list={record.list} />}
    </>
  );
}
