// Who was erased and is not to come back by an import? How many and since when; whether one of them is
// somebody whose address is typed; and, asked twice, letting that one in again.
import { type FormEvent, useRef, useState } from "react";
import { useBlockCheck, useBlockLift, useBlockList } from "../../backend/imports";
import { Button } from "../../components/Button";
import { Dialog, DialogActions } from "../../components/Dialog";
import { FailureNote } from "../../components/Failure";
import { TextField } from "../../components/Field";
import { useFigures } from "../../components/numbers";
import { T, useSay } from "../../components/words";
import css from "./BlockList.module.css";

export function BlockList({ readOnly }: { readOnly: boolean }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <Button look="quiet" icon="people" data-testid="block-list" onClick={show}>
        <T id="blocks-open" />
      </Button>
      <Dialog ref={dialog} title={say("blocks-title")}>
        {open && <Listed readOnly={readOnly} />}
        <DialogActions>
          <Button onClick={() => dialog.current?.close()}>
            <T id="blocks-close" />
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function Listed({ readOnly }: { readOnly: boolean }) {
  const { day } = useFigures();
  const list = useBlockList();
  if (list.isError) return <FailureNote error={list.error} />;
  if (list.data === undefined) return null;
  return (
    <>
      <p className={css.people} role="status">
        <T id="blocks-people" n={list.data.people} />
      </p>
      {list.data.people > 0 && (
        <>
          <ul className={css.since}>
            {list.data.since.map(({ at, people }) => (
              <li key={at}>
                <T id="blocks-since" date={day(at)} n={people} />
              </li>
            ))}
          </ul>
          <p className={css.says}>
            <T id="blocks-says" />
          </p>
          <Lookup readOnly={readOnly} />
        </>
      )}
    </>
  );
}

function Lookup({ readOnly }: { readOnly: boolean }) {
  const say = useSay();
  const { day } = useFigures();
  const [key, setKey] = useState("");
  const [asked, setAsked] = useState(false);
  const check = useBlockCheck();
  const lift = useBlockLift();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(false);
    lift.reset();
    if (key.trim() !== "") check.mutate(key);
  };
  const type = (text: string) => {
    setKey(text);
    setAsked(false);
    check.reset();
    lift.reset();
  };
  const since = check.data ?? null;
  return (
    <form className={css.lookup} onSubmit={submit}>
      <TextField
        label={say("blocks-key")}
        value={key}
        data-testid="block-key"
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Button type="submit" icon="search" disabled={key.trim() === ""}>
        <T id="blocks-check" />
      </Button>
      <div className={css.answer} role="status" data-testid="block-answer">
        {check.isError && <FailureNote error={check.error} />}
        {lift.isError && <FailureNote error={lift.error} />}
        {lift.isSuccess && <T id="blocks-lifted" />}
        {check.isSuccess && !lift.isSuccess && (
          <>
            {since === null ? <T id="blocks-is-not" /> : <T id="blocks-is" date={day(since)} />}
            {since !== null && !asked && (
              <Button look="quiet" disabled={readOnly} onClick={() => setAsked(true)}>
                <T id="blocks-lift" />
              </Button>
            )}
          </>
        )}
        {asked && !lift.isSuccess && (
          <div className={css.sure}>
            <p>
              <T id="blocks-lift-sure" />
            </p>
            <Button onClick={() => setAsked(false)}>
              <T id="blocks-keep" />
            </Button>
            <Button
              look="main"
              data-testid="block-lift-go"
              disabled={lift.isPending}
              onClick={() => lift.mutate(key)}
            >
              <T id="blocks-lift-go" />
            </Button>
          </div>
        )}
      </div>
    </form>
  );
}
