// When is work done? The hours of each weekday, and the days that are not like theirs; with what that makes of a lead
// of Friday afternoon.
import { type FormEvent, useState } from "react";
import { Button } from "../../components/Button";
import { TextField } from "../../components/Field";
import { useFigures } from "../../components/numbers";
import { hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import { Place, Problem } from "./Place";
import css from "./Promises.module.css";
import { Propose } from "./Propose";
import { usePromising } from "./promising";

export function Hours() {
  const { view } = usePromising();
  const unsaid = view.weekdays.every(({ key }) => !(`calendar.${key}` in view.texts));
  return (
    <>
      {unsaid && <Propose />}
      <Problem at="calendar" />
      {view.follow_up_example !== null && <p className={css.example}>{view.follow_up_example}</p>}
      <div className={css.two}>
        <section className={css.card} aria-labelledby="promises-hours">
          <h3 id="promises-hours">
            <T id="promises-part-hours" />
          </h3>
          {view.weekdays.map(({ key, label }) => (
            <div key={key} className={css.day}>
              <span aria-hidden="true">{label}</span>
              <Place at={`calendar.${key}`} bare label={label} placeholder="–" />
            </div>
          ))}
          <p className={css.quiet}>
            <T id="promises-zone" zone={view.time_zone} />{" "}
            <a href={hashOf("agree/definition", { part: "tables" })}>
              <T id="promises-zone-change" />
            </a>
          </p>
        </section>
        <Holidays />
      </div>
    </>
  );
}

function Holidays() {
  const say = useSay();
  const { day } = useFigures();
  const { view, say: sayNow, locked } = usePromising();
  return (
    <section className={css.card} aria-labelledby="promises-holidays">
      <h3 id="promises-holidays">
        <T id="promises-holidays" />
      </h3>
      <ul className={css.holidays}>
        {view.holidays.map(({ on, name }) => (
          <li key={on}>
            <span>{`${day(on)} · ${name}`}</span>
            <Place
              at={`holidays.${on}.hours`}
              bare
              label={`${name}: ${say("promises-holiday-hours")}`}
              placeholder={say("promises-holiday-hours")}
            />
            <Button
              look="quiet"
              icon="close"
              disabled={locked}
              aria-label={say("promises-remove", { name })}
              onClick={() => sayNow([{ key: `holidays.${on}`, text: null }])}
            />
          </li>
        ))}
      </ul>
      {!locked && <Adding />}
    </section>
  );
}

function Adding() {
  const say = useSay();
  const { say: sayNow } = usePromising();
  const [on, setOn] = useState("");
  const [name, setName] = useState("");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (on === "" || name.trim() === "") return;
    sayNow([{ key: `holidays.${on}`, text: name.trim() }]);
    setOn("");
    setName("");
  };
  return (
    <form className={css.adding} onSubmit={submit}>
      <TextField
        type="date"
        name="holiday-day"
        label={say("promises-holiday-day")}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
      <TextField
        label={say("promises-holiday-name")}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" icon="plus" disabled={on === "" || name.trim() === ""}>
        <T id="promises-holiday-add" />
      </Button>
    </form>
  );
}
