// What do leads object again and again, and what do we answer? A log that grows without anybody signing anew.
import { type FormEvent, useState } from "react";
import type { HeardObjection, ObjectionChange } from "../../backend/bindings";
import { useChangeObjection } from "../../backend/promises";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./Promises.module.css";
import { usePromising } from "./promising";

export function Objections() {
  const say = useSay();
  const { view, locked } = usePromising();
  const change = useChangeObjection();
  const [text, setText] = useState("");
  const make = (made: ObjectionChange) => change.mutate(made);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (text.trim() === "") return;
    change.mutate({ what: "add", text }, { onSuccess: () => setText("") });
  };
  const open = view.objections.filter((one) => one.closed === null);
  const closed = view.objections.filter((one) => one.closed !== null);
  return (
    <>
      <p className={css.quiet}>
        <T id="promises-objection-beside" />
      </p>
      {!locked && (
        <form className={css.adding} onSubmit={submit}>
          <TextField
            label={say("promises-objection-new")}
            value={text}
            maxLength={500}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" icon="plus" disabled={text.trim() === "" || change.isPending}>
            <T id="promises-objection-add" />
          </Button>
        </form>
      )}
      {change.isError && <FailureNote error={change.error} />}
      {view.objections.length === 0 && (
        <p className={css.quiet}>
          <T id="promises-objections-none" />
        </p>
      )}
      <ul className={css.objections}>
        {[...open, ...closed].map((one) => (
          <Line key={one.id} one={one} onChange={make} />
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  one: HeardObjection;
  onChange: (change: ObjectionChange) => void;
}

function Line({ one, onChange }: LineProps) {
  const say = useSay();
  const { locked } = usePromising();
  const { id } = one;
  const [answer, setAnswer] = useState(one.answer);
  const keep = () => {
    if (answer.trim() !== one.answer) onChange({ what: "answer", id, answer });
  };
  const isClosed = one.closed !== null;
  return (
    <li className={`${css.card} ${isClosed ? css.closed : ""}`} data-testid="objection">
      <div className={css.listHead}>
        <h3>{one.text}</h3>
        <span className={css.quiet}>{one.closed ?? one.heard}</span>
      </div>
      {one.disagreed && (
        <p className={css.wrong}>
          <T id="promises-objection-disagreed" />
        </p>
      )}
      <TextField
        label={say("promises-objection-answer")}
        value={answer}
        maxLength={500}
        readOnly={locked || isClosed}
        onChange={(event) => setAnswer(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === "Enter") keep();
        }}
      />
      {!locked && (
        <div className={css.row}>
          {!isClosed && (
            <Button icon="plus" onClick={() => onChange({ what: "again", id })}>
              <T id="promises-objection-again" />
            </Button>
          )}
          <Button onClick={() => onChange({ what: "close", id, closed: !isClosed })}>
            <T id={isClosed ? "promises-objection-reopen" : "promises-objection-close"} />
          </Button>
          <Button
            look="quiet"
            icon="trash"
            aria-label={say("promises-remove", { name: one.text })}
            onClick={() => onChange({ what: "remove", id })}
          />
        </div>
      )}
    </li>
  );
}
