// How long at most? A number and its unit; empty is no limit.
import { SelectField, TextField } from "../../components/Field";
import { useSay } from "../../components/words";
import css from "./Own.module.css";
import { type DraftWindow, WINDOW_UNITS, type WindowUnit } from "./ownDraft";

interface Props {
  label: string;
  /** What the unit is called for who does not see it. */
  unitLabel: string;
  window: DraftWindow;
  fault: string | undefined;
  /** Whether the label stands beside it. */
  inRow?: boolean;
  onChange: (window: DraftWindow, typed: boolean) => void;
}

export function OwnWindow({ label, unitLabel, window, fault, inRow, onChange }: Props) {
  const say = useSay();
  return (
    <div className={`${css.window} ${inRow ? css.inRow : ""}`}>
      <TextField
        label={label}
        inputMode="numeric"
        placeholder={say("own-window-none")}
        value={window.n}
        fault={fault}
        onChange={(event) => onChange({ ...window, n: event.currentTarget.value }, true)}
      />
      <SelectField
        bare
        label={unitLabel}
        value={window.unit}
        options={WINDOW_UNITS.map((unit) => ({ value: unit, text: say(`own-window-${unit}`) }))}
        onChoose={(unit) => onChange({ ...window, unit: unit as WindowUnit }, false)}
      />
    </div>
  );
}
