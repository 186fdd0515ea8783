// What brings somebody to a step? Its name, who answers for it, and one choice of what the tables tell.
import type { KeyboardEvent } from "react";
import type { OwnChoicesView, OwnerView } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { type Option, SelectField, TextField } from "../../components/Field";
import { useSay } from "../../components/words";
import css from "./Own.module.css";
import { type DraftStep, REACHED, type ReachedName } from "./ownDraft";

const OWNERS: readonly OwnerView[] = ["marketing", "sales", "both"];

interface Props {
  step: DraftStep;
  /** Its place, from 0, and how many there are. */
  at: number;
  of: number;
  choices: OwnChoicesView;
  /** How many count here now; `null` while nobody knows. */
  counted: string | null;
  onChange: (step: DraftStep) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

export function OwnStep({ step, at, of, choices, counted, onChange, onMove, onRemove }: Props) {
  const say = useSay();
  const n = at + 1;
  const set = (change: Partial<DraftStep>) => onChange({ ...step, ...change });
  const dates = choices.fields.filter(({ is_date }) => is_date);
  const days = step.reached === "outcome" ? choices.deal_dates : dates;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.altKey && { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li className={css.step} onKeyDown={onKeyDown} data-step={n}>
      <span className={css.number}>{n}</span>
      <div className={css.asked}>
        <TextField
          bare
          label={say("own-step-name", { n })}
          placeholder={say("own-step-name", { n })}
          value={step.label}
          onChange={(event) => set({ label: event.currentTarget.value })}
        />
        <SelectField
          bare
          label={say("own-step-owner", { n })}
          value={step.owner}
          options={OWNERS.map((owner) => ({ value: owner, text: say(`side-${owner}`) }))}
          onChoose={(owner) => set({ owner: owner as OwnerView })}
        />
        <SelectField
          bare
          label={say("own-step-reached", { n })}
          value={step.reached}
          options={offered(choices, step.reached).map((reached) => ({
            value: reached,
            text: say(`own-reached-${reached}`),
          }))}
          onChoose={(reached) =>
            set({
              reached: reached as ReachedName,
              choice: firstOf(reached as ReachedName, choices),
              on: "",
              more: [],
            })
          }
        />
        <Choice step={step} n={n} choices={choices} onChange={set} />
        {["everybody", "where", "outcome"].includes(step.reached) && days.length > 0 && (
          <SelectField
            bare
            label={say("own-step-on", { n })}
            value={step.on}
            options={[
              { value: "", text: say("own-step-on-none") },
              ...days.map(({ key, label }) => ({ value: key, text: label })),
            ]}
            onChoose={(on) => set({ on })}
          />
        )}
      </div>
      <output className={css.counted} title={say("own-count-here")}>
        {counted}
      </output>
      <span className={css.moves}>
        <Button
          look="quiet"
          icon="up"
          aria-label={say("own-step-up", { n })}
          disabled={at === 0}
          onClick={() => onMove(-1)}
        />
        <Button
          look="quiet"
          icon="lower"
          aria-label={say("own-step-down", { n })}
          disabled={n === of}
          onClick={() => onMove(1)}
        />
        <Button
          look="quiet"
          icon="trash"
          aria-label={say("own-step-remove", { n })}
          disabled={of === 1}
          onClick={onRemove}
        />
      </span>
    </li>
  );
}

interface ChoiceProps {
  step: DraftStep;
  n: number;
  choices: OwnChoicesView;
  onChange: (change: Partial<DraftStep>) => void;
}

function Choice({ step, n, choices, onChange }: ChoiceProps) {
  const say = useSay();
  if (step.reached === "everybody") return null;
  const options = optionsOf(step.reached, choices).map((one) =>
    step.reached === "outcome" ? { ...one, text: say(`deals-column-${one.value}`) } : one,
  );
  // What is no longer there is shown as it is, and not as another.
  const known = step.choice === "" || options.some(({ value }) => value === step.choice);
  return (
    <>
      <SelectField
        bare
        label={say("own-step-choice", { n })}
        value={step.choice}
        options={known ? options : [{ value: step.choice, text: step.choice }, ...options]}
        onChoose={(choice) => onChange({ choice })}
      />
      {step.reached === "where" && (
        <TextField
          bare
          label={say("own-step-values", { n })}
          placeholder={say("own-step-values", { n })}
          value={step.values}
          onChange={(event) => onChange({ values: event.currentTarget.value })}
        />
      )}
    </>
  );
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
function offered(choices: OwnChoicesView, chosen: ReachedName): ReachedName[] {
  const has = (reached: ReachedName) => {
    if (reached === "everybody") return true;
    if (reached === "outcome") return choices.has_deals;
    if (reached === "counted") return choices.has_counts;
    return optionsOf(reached, choices).length > 0;
  };
  return REACHED.filter((reached) => reached === chosen || has(reached));
}

function firstOf(reached: ReachedName, choices: OwnChoicesView): string {
  return optionsOf(reached, choices)[0]?.value ?? "";
}
