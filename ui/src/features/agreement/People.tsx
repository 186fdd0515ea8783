// Who takes part? People with their side and whether they sign; a name opens what is known of it.
import { type FormEvent, useRef, useState } from "react";
import type { OwnerView, ParticipantView, SideView } from "../../backend/bindings";
import { useSaveParticipant } from "../../backend/changes";
import { Button } from "../../components/Button";
import { Dialog, DialogActions } from "../../components/Dialog";
import { FailureNote } from "../../components/Failure";
import { CheckField, SelectField, TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./Agreement.module.css";

const SIDES: readonly OwnerView[] = ["marketing", "sales", "both"];

/** The sides for which nobody takes part yet. */
export function sidesWithNobody(participants: readonly ParticipantView[]): readonly SideView[] {
  const sides: readonly SideView[] = ["marketing", "sales"];
  return sides.filter((side) => !participants.some((one) => [side, "both"].includes(one.side)));
}

interface Props {
  participants: readonly ParticipantView[];
  readOnly: boolean;
}

export function People({ participants, readOnly }: Props) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const somebody: ParticipantView = {
    name: "",
    side: sidesWithNobody(participants)[0] ?? "marketing",
    signs: true,
  };
  const [opened, setOpened] = useState({ time: 0, person: somebody });
  const open = (person: ParticipantView) => {
    setOpened(({ time }) => ({ time: time + 1, person }));
    dialog.current?.showModal();
  };
  return (
    <section className={css.card} aria-labelledby="people">
      <h2 id="people">
        <T id="agreement-people" />
      </h2>
      {participants.length === 0 && (
        <p className={css.quiet}>
          <T id="agreement-people-none" />
        </p>
      )}
      <ul className={css.people}>
        {participants.map((person) => (
          <li key={person.name}>
            <button type="button" disabled={readOnly} onClick={() => open(person)}>
              <span className={css.versionName}>{person.name}</span>
              <span className={css.quiet}>
                <T
                  id={person.signs ? "agreement-person-signs" : "agreement-person-watches"}
                  side={say(`side-${person.side}`)}
                />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {!readOnly && (
        <Button look="quiet" icon="plus" onClick={() => open(somebody)}>
          <T id="agreement-person-add" />
        </Button>
      )}
      <Dialog ref={dialog} title={say("agreement-person-title")}>
        <PersonForm
          key={opened.time}
          person={opened.person}
          onDone={() => dialog.current?.close()}
        />
      </Dialog>
    </section>
  );
}

function PersonForm({ person, onDone }: { person: ParticipantView; onDone: () => void }) {
  const say = useSay();
  const save = useSaveParticipant();
  const [now, change] = useState(person);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    save.mutate(now, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} className={css.form}>
      <TextField
        label={say("agreement-person-name")}
        value={now.name}
        readOnly={person.name !== ""}
        autoFocus={person.name === ""}
        required
        maxLength={120}
        onChange={(event) => change({ ...now, name: event.currentTarget.value })}
      />
      <SelectField
        label={say("agreement-person-side")}
        value={now.side}
        options={SIDES.map((side) => ({ value: side, text: say(`side-${side}`) }))}
        onChoose={(side) => change({ ...now, side: side as OwnerView })}
      />
      <CheckField
        label={say("agreement-person-may-sign")}
        checked={now.signs}
        onChange={(event) => change({ ...now, signs: event.currentTarget.checked })}
      />
      {save.isError && <FailureNote error={save.error} />}
      <DialogActions>
        <Button onClick={onDone}>
          <T id="cancel" />
        </Button>
        <Button look="main" type="submit" disabled={save.isPending || now.name.trim() === ""}>
          <T id="agreement-person-save" />
        </Button>
      </DialogActions>
    </form>
  );
}
