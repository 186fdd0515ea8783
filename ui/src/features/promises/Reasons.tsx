// Why is a lead sent back, why is a deal lost, and when does such a lead come again? Few reasons, in the order in
// which they are offered.
import { type FormEvent, useState } from "react";
import type { PromiseReason } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { CheckField, TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import { Place, Problem } from "./Place";
import css from "./Promises.module.css";
import { Propose } from "./Propose";
import { usePromising } from "./promising";

export function Reasons() {
  const { view } = usePromising();
  const none = view.rejection.length === 0 || view.loss.length === 0;
  return (
    <>
      {none && <Propose />}
      <div className={css.two}>
        <List place="rejection_reasons" head="term-rejection" reasons={view.rejection} naming />
        <List place="loss_reasons" head="term-loss" reasons={view.loss} />
      </div>
    </>
  );
}

interface ListProps {
  place: string;
  head: string;
  reasons: readonly PromiseReason[];
  /** Whether a reason may name the criterion that is not met. */
  naming?: boolean;
}

function List({ place, head, reasons, naming }: ListProps) {
  const { locked } = usePromising();
  return (
    <section className={css.card} aria-labelledby={place}>
      <div className={css.listHead}>
        <h3 id={place}>
          <T id={head} />
        </h3>
        {reasons.length > 0 && (
          <span className={css.quiet}>
            <T id="promises-nurture" />
          </span>
        )}
      </div>
      <ol className={css.reasons}>
        {reasons.map((reason, i) => (
          <Line
            key={reason.id}
            place={place}
            reason={reason}
            no={i + 1}
            of={reasons.length}
            naming={naming ?? false}
          />
        ))}
      </ol>
      {!locked && <Adding place={place} />}
    </section>
  );
}

interface LineProps {
  place: string;
  reason: PromiseReason;
  no: number;
  of: number;
  naming: boolean;
}

function Line({ place, reason, no, of, naming }: LineProps) {
  const say = useSay();
  const { say: sayNow, locked } = usePromising();
  const at = `${place}.${reason.id}`;
  const move = (to: number) => sayNow([{ key: `${at}.place`, text: String(to) }]);
  const { name } = reason;
  return (
    <li className={css.reason} data-reason={reason.id}>
      <Place at={at} bare label={say("promises-reason-name")} usual={name} />
      <Place
        at={`recycling.${reason.id}`}
        bare
        label={`${name}: ${say("promises-nurture")}`}
        placeholder={say("promises-nurture-never")}
      />
      <div className={css.under}>
        {naming && (
          <CheckField
            label={say("promises-names-criterion")}
            aria-label={`${name}: ${say("promises-names-criterion")}`}
            checked={reason.names_criterion}
            onChange={(event) => {
              const text = event.currentTarget.checked ? "yes" : "no";
              sayNow([{ key: `${at}.names_criterion`, text }]);
            }}
          />
        )}
        {!locked && (
          <span className={css.tools}>
            <Button
              look="quiet"
              icon="up"
              disabled={no === 1}
              aria-label={say("promises-up", { name })}
              onClick={() => move(no - 1)}
            />
            <Button
              look="quiet"
              icon="lower"
              disabled={no === of}
              aria-label={say("promises-down", { name })}
              onClick={() => move(no + 1)}
            />
            <Button
              look="quiet"
              icon="close"
              aria-label={say("promises-remove", { name })}
              onClick={() => sayNow([{ key: at, text: null }])}
            />
          </span>
        )}
      </div>
      <Problem at={`${at}.names_criterion`} />
    </li>
  );
}

function Adding({ place }: { place: string }) {
  const say = useSay();
  const { say: sayNow } = usePromising();
  const [name, setName] = useState("");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (name.trim() === "") return;
    sayNow([{ key: `${place}.new`, text: name.trim() }]);
    setName("");
  };
  return (
    <form className={css.adding} onSubmit={submit}>
      <TextField
        label={say("promises-reason-new")}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" icon="plus" disabled={name.trim() === ""}>
        <T id="promises-reason-add" />
      </Button>
    </form>
  );
}
