// How does a person choose periods and stages of figures over time? Menus in one row; what is chosen stands in
// the address.
import type { StageFact } from "../../backend/bindings";
import { SelectField, TextField } from "../Field";
import { choose } from "../place";
import { useSay } from "../words";
import { CADENCES, stagesAfter, useCalendar, useTransition } from "./calendar";
import css from "./TimeControls.module.css";

export function TimeControls({ children }: { children: React.ReactNode }) {
  return <div className={css.controls}>{children}</div>;
}

export function PeriodSwitch() {
  const say = useSay();
  const { by, since, until } = useCalendar();
  return (
    <>
      <div className={css.field}>
        <SelectField
          label={say("time-every")}
          value={by}
          options={CADENCES.map((value) => ({ value, text: say(`time-every-${value}`) }))}
          onChoose={(every) => choose({ every: every === "month" ? null : every })}
        />
      </div>
      <div className={css.field}>
        <TextField
          label={say("time-since")}
          type="date"
          value={since ?? ""}
          onChange={(event) => choose({ since: event.currentTarget.value })}
        />
      </div>
      <div className={css.field}>
        <TextField
          label={say("time-until")}
          type="date"
          value={until ?? ""}
          onChange={(event) => choose({ until: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

/** From which stage to which; empty is what the program proposes. */
export function TransitionSwitch({ stages }: { stages: readonly StageFact[] }) {
  const say = useSay();
  const { from, to } = useTransition();
  const option = ({ key, label }: StageFact) => ({ value: key, text: label });
  const usual = { value: "", text: say("time-usual") };
  return (
    <>
      <div className={css.field}>
        <SelectField
          label={say("time-from")}
          value={from ?? ""}
          options={[usual, ...stages.slice(0, -1).map(option)]}
          onChoose={(chosen) => choose({ from: chosen, to: null })}
        />
      </div>
      <div className={css.field}>
        <SelectField
          label={say("time-to")}
          value={to ?? ""}
          options={[usual, ...stagesAfter(stages, from).map(option)]}
          onChoose={(chosen) => choose({ to: chosen })}
        />
      </div>
    </>
  );
}
