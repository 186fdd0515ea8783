// How do the leads that are shown get on a list, or off it? Asked first, with the list that is there or the
// name of a new one; what was done can be undone on the spot.
import { useRef, useState } from "react";
import type { LeadsFilter, ListChanged } from "../../backend/bindings";
import { useListChange, useListMembers, useLists } from "../../backend/lists";
import { Button } from "../../components/Button";
import { Dialog, DialogActions } from "../../components/Dialog";
import { FailureNote } from "../../components/Failure";
import { SelectField, TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./PutOnList.module.css";

interface Props {
  filter: LeadsFilter;
  /** How many leads are shown. */
  n: number;
}

export function PutOnList({ filter, n }: Props) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const lists = useLists().data?.lists ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState("");
  const [done, setDone] = useState<(ListChanged & { isOn: boolean }) | null>(null);
  const change = useListMembers();
  const undo = useListChange();
  const list = chosen ?? lists[0]?.name ?? "";
  const isNew = list === "";
  const wanted = isNew ? name.trim() : list;
  const open = () => {
    change.reset();
    undo.reset();
    setDone(null);
    dialog.current?.showModal();
  };
  const go = (isOn: boolean) =>
    change.mutate(
      { list: wanted, isOn, filter },
      {
        onSuccess: (changed) => {
          setChosen(changed.name);
          setDone({ ...changed, isOn });
        },
      },
    );
  const takeBack = (id: number) =>
    undo.mutate({ id, redo: false }, { onSuccess: () => setDone(null) });
  const waiting = change.isPending || undo.isPending;
  return (
    <>
      <Button icon="people" data-testid="lists-put" onClick={open}>
        <T id="lists-put" />
      </Button>
      <Dialog ref={dialog} title={say("lists-put-title")}>
        <p className={css.says}>
          <T id="lists-put-says" n={n} />
        </p>
        {change.isError && <FailureNote error={change.error} />}
        {undo.isError && <FailureNote error={undo.error} />}
        <div className={css.which}>
          {lists.length > 0 && (
            <SelectField
              label={say("leads-list")}
              value={list}
              options={[
                ...lists.map((one) => ({ value: one.name, text: one.name })),
                { value: "", text: say("import-list-new") },
              ]}
              onChoose={setChosen}
            />
          )}
          {isNew && (
            <TextField
              label={say("import-list-name")}
              maxLength={120}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
        </div>
        {done && (
          <p className={css.done} role="status">
            {done.people === 0 ? (
              <T id="lists-nobody-changed" />
            ) : (
              <T
                id={done.isOn ? "lists-change-added" : "lists-change-removed"}
                n={done.people}
                name={done.name}
              />
            )}
            {done.change !== null && (
              <Button
                look="quiet"
                icon="undo"
                disabled={waiting}
                onClick={() => done.change !== null && takeBack(done.change)}
              >
                <T id="lists-undo" />
              </Button>
            )}
          </p>
        )}
        <DialogActions>
          <Button onClick={() => dialog.current?.close()}>
            <T id="lists-close" />
          </Button>
          {!isNew && (
            <Button disabled={waiting} onClick={() => go(false)}>
              <T id="lists-take-off" />
            </Button>
          )}
          <Button look="main" disabled={waiting || wanted === ""} onClick={() => go(true)}>
            <T id="lists-put-on" />
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
