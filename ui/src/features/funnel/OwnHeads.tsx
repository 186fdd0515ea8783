// What is asked of the whole of a funnel? Its name, what it counts, in which order, and how long all of it may take.
import type { UnitView } from "../../backend/bindings";
import { SelectField, TextField } from "../../components/Field";
import { useSay } from "../../components/words";
import css from "./Own.module.css";
import { OwnWindow } from "./OwnWindow";
import type { CountName, Draft, OrderName } from "./ownDraft";
import type { FaultPlace } from "./ownFaults";

const UNITS: readonly UnitView[] = ["person", "company", "deal"];
const ORDERS: readonly OrderName[] = ["any", "ordered", "strict", "unordered"];
const COUNTS: readonly CountName[] = ["complete_path", "reached_at_least"];

interface Props {
  draft: Draft;
  wrong: (place: FaultPlace) => string | undefined;
  onChange: (change: Partial<Draft>, typed?: string) => void;
}

export function OwnHeads({ draft, wrong, onChange }: Props) {
  const say = useSay();
  return (
    <div className={css.heads}>
      <TextField
        label={say("own-name")}
        value={draft.name}
        required
        maxLength={120}
        onChange={(event) => onChange({ name: event.currentTarget.value }, "name")}
      />
      <SelectField
        label={say("own-unit")}
        value={draft.unit}
        options={UNITS.map((unit) => ({ value: unit, text: say(`own-unit-${unit}`) }))}
        onChoose={(unit) => onChange({ unit: unit as UnitView })}
      />
      <SelectField
        label={say("own-order")}
        value={draft.order}
        hint={say(`own-order-${draft.order}-means`)}
        options={ORDERS.map((order) => ({ value: order, text: say(`own-funnel-${order}`) }))}
        onChoose={(order) => onChange({ order: order as OrderName })}
      />
      {draft.order === "any" ? (
        <SelectField
          label={say("funnel-count")}
          value={draft.count}
          options={COUNTS.map((count) => ({
            value: count,
            text: say(`funnel-count-${count.replaceAll("_", "-")}`),
          }))}
          onChoose={(count) => onChange({ count: count as CountName })}
        />
      ) : (
        <OwnWindow
          label={say("own-window-whole")}
          unitLabel={say("own-window-whole-unit")}
          window={draft.window}
          fault={wrong("window")}
          onChange={(window, typed) => onChange({ window }, typed ? "window" : undefined)}
        />
      )}
    </div>
  );
}
