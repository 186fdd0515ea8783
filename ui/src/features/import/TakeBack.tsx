// Is an import to be undone, or taken up again? Asked in its place, with what would change, before anything
// does; then its progress, which can be stopped.
import { useEffect, useRef } from "react";
import type { ImportRecordView, StageMoveView, WithoutView } from "../../backend/bindings";
import { useCancelImport } from "../../backend/importing";
import { useImportWithout, useTakeBack } from "../../backend/imports";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { Progress } from "../../components/Progress";
import { T, useSay } from "../../components/words";
import { acceptedOf } from "./Balance";
import css from "./Imports.module.css";

interface Props {
  record: ImportRecordView;
  /** Told what was undone, as it was told before: afterwards nothing can be told from what is gone. */
  onDone: (did: WithoutView | null) => void;
}

export function TakeBack({ record, onDone }: Props) {
  const say = useSay();
  const group = useRef<HTMLFieldSetElement>(null);
  const work = useTakeBack();
  const cancel = useCancelImport();
  const isUndo = record.undone_at === null;
  const without = useImportWithout(record);
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
      <div role="status">
        {!isUndo ? (
          <p>
            <T id="imports-redo-says" n={acceptedOf(record)} />
          </p>
        ) : without.isError ? (
          <FailureNote error={without.error} />
        ) : without.data ? (
          <Without record={record} without={without.data} />
        ) : (
          <p>
            <T id="imports-counting" />
          </p>
        )}
      </div>
      <Button
        look="main"
        onClick={() => {
          cancel.reset();
          const told = isUndo ? (without.data ?? null) : null;
          work.mutate(record, { onSuccess: () => onDone(told) });
        }}
      >
        <T id={isUndo ? "imports-undo-go" : "imports-redo-go"} />
      </Button>
      <Button onClick={() => onDone(null)}>
        <T id="imports-leave" />
      </Button>
    </fieldset>
  );
}

/** What undoing did. */
export function TakenBack({ of, did, onDismiss }: TakenBackProps) {
  return (
    <div className={css.ask} data-testid="taken-back">
      <div role="status">
        <p>
          <T
            id={of.rows_are === "people" ? "imports-undone-people" : "imports-undone-rows"}
            n={did.rows}
            values={did.values}
          />
        </p>
        <MovesBack heading="imports-undo-did" moves={did.moves} />
      </div>
      <Button onClick={onDismiss}>
        <T id="failure-dismiss" />
      </Button>
    </div>
  );
}

interface TakenBackProps {
  of: ImportRecordView;
  did: WithoutView;
  onDismiss: () => void;
}

function Without({ record, without }: { record: ImportRecordView; without: WithoutView }) {
  const { rows, values, members, moves } = without;
  const words = record.rows_are === "people" ? "imports-undo-people" : "imports-undo-rows";
  return (
    <>
      <p>
        <T id={words} n={rows} values={values} />{" "}
        {record.list !== null && <T id="imports-undo-members" n={members} list={record.list} />}
      </p>
      <MovesBack heading="imports-undo-would" moves={moves} />
    </>
  );
}

/** Who is at a stage no longer, and who is there again. */
function MovesBack({ heading, moves }: { heading: string; moves: readonly StageMoveView[] }) {
  const moved = moves.filter(({ entered, left }) => entered + left > 0);
  if (moves.length === 0) return null;
  if (moved.length === 0) {
    return (
      <p>
        <T id="imports-undo-nobody-moves" />
      </p>
    );
  }
  return (
    <>
      <p>
        <T id={heading} />
      </p>
      <ul className={css.moves}>
        {moved.map(({ stage, label, entered, left }) => (
          <li key={stage}>
            <T id="imports-undo-move" stage={label} entered={entered} left={left} />
          </li>
        ))}
      </ul>
    </>
  );
}
