// What is asked of the tables, by a step or by what takes people out? One choice of what is there, and the day of it.
import type { OwnChoicesView } from "../../backend/bindings";
import { type Option, SelectField, TextField } from "../../components/Field";
import { useSay } from "../../components/words";
import { type DraftAsked, REACHED, type ReachedName } from "./ownDraft";

/** What each control is called, and what is wrong with it. */
export interface AskedWords {
  reached: string;
  choice: string;
  values: string;
  on: string;
}

interface Props {
  asked: DraftAsked;
  choices: OwnChoicesView;
  labels: AskedWords;
  /** What is wrong with a control, in words. */
  wrong: (control: "reached" | "choice" | "on") => string | undefined;
  /** The ways that are offered where there is something to choose of them. */
  ways: readonly ReachedName[];
  /** @param typed whether letters were typed */
  onChange: (change: Partial<DraftAsked>, typed?: boolean) => void;
}

export function OwnAsked({ asked, choices, labels, wrong, ways, onChange }: Props) {
  const say = useSay();
  const { reached, choice, on } = asked;
  const dates = choices.fields.filter(({ is_date }) => is_date);
  const days = reached === "outcome" ? choices.deal_dates : dates;
  const hasDay = ["everybody", "where", "outcome"].includes(reached);
  const options = optionsOf(reached, choices).map((one) =>
    reached === "outcome" ? { ...one, text: say(`deals-column-${one.value}`) } : one,
  );
  return (
    <>
      <SelectField
        bare
        label={labels.reached}
        value={reached}
        fault={wrong("reached")}
        options={offered(ways, choices, reached).map((way) => ({
          value: way,
          text: say(`own-reached-${way}`),
        }))}
        onChoose={(way) => onChange(fresh(way as ReachedName, choices))}
      />
      {reached !== "everybody" && (
        <SelectField
          bare
          label={labels.choice}
          value={choice}
          fault={wrong("choice")}
          options={withChosen(options, choice)}
          onChoose={(chosen) => onChange({ choice: chosen })}
        />
      )}
      {reached === "where" && (
        <TextField
          bare
          label={labels.values}
          placeholder={labels.values}
          value={asked.values}
          onChange={(event) => onChange({ values: event.currentTarget.value }, true)}
        />
      )}
      {hasDay && (days.length > 0 || on !== "" || wrong("on") !== undefined) && (
        <SelectField
          bare
          label={labels.on}
          value={on}
          fault={wrong("on")}
          options={withChosen(
            [
              { value: "", text: say("own-step-on-none") },
              ...days.map(({ key, label }) => ({ value: key, text: label })),
            ],
            on,
          )}
          onChoose={(day) => onChange({ on: day })}
        />
      )}
    </>
  );
}

/** What is no longer there is shown as it is, and not as another. */
function withChosen(options: readonly Option[], chosen: string): Option[] {
  const known = options.some(({ value }) => value === chosen);
  return known ? [...options] : [{ value: chosen, text: chosen || "—" }, ...options];
}

/** Asked for the first time: the first that there is. */
export function fresh(reached: ReachedName, choices: OwnChoicesView): DraftAsked {
  const choice = optionsOf(reached, choices)[0]?.value ?? "";
  return { reached, choice, values: "", on: "", more: [] };
}

function optionsOf(reached: ReachedName, choices: OwnChoicesView): Option[] {
  const named = ({ key, label }: { key: string; label: string }) => ({ value: key, text: label });
  const itself = (value: string) => ({ value, text: value });
  switch (reached) {
    case "everybody":
      return [];
    case "date":
      return choices.fields.filter(({ is_date }) => is_date).map(named);
    case "where":
      return choices.fields.map(named);
    case "stage":
      return choices.stages.map(named);
    case "activity":
      return choices.activities.map(itself);
    case "recorded":
      return choices.recorded.map(itself);
    case "outcome":
      return ["won", "lost"].map(itself);
    case "counted":
      return [{ value: "", text: "—" }, ...choices.counted.map(itself)];
  }
}

/** The ways for which there is something to choose; the one that is chosen stays. */
export function offered(
  ways: readonly ReachedName[],
  choices: OwnChoicesView,
  chosen: ReachedName | null,
): ReachedName[] {
  const has = (reached: ReachedName) => {
    if (reached === "everybody") return true;
    if (reached === "outcome") return choices.has_deals;
    if (reached === "counted") return choices.has_counts;
    return optionsOf(reached, choices).length > 0;
  };
  return REACHED.filter((way) => way === chosen || (ways.includes(way) && has(way)));
}
