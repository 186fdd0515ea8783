// What brings somebody to a step, and in which time? Its name, who answers for it, one choice of what the tables
// tell, and how long after the step before.
import type { KeyboardEvent } from "react";
import type { OwnChoicesView, OwnerView } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { CheckField, SelectField, TextField } from "../../components/Field";
import { useSay } from "../../components/words";
import css from "./Own.module.css";
import { OwnAsked } from "./OwnAsked";
import type { StepCount } from "./OwnSteps";
import { OwnWindow } from "./OwnWindow";
import { type DraftStep, REACHED } from "./ownDraft";
import type { FaultPlace } from "./ownFaults";

const OWNERS: readonly OwnerView[] = ["marketing", "sales", "both"];

interface Props {
  step: DraftStep;
  /** Its place, from 0, and how many there are. */
  at: number;
  of: number;
  choices: OwnChoicesView;
  /** How many count here now; `null` while nobody knows. */
  counted: StepCount | null;
  /** Whether the order asks how long it may take from the step before. */
  hasWindow: boolean;
  /** Whether the order lets the path go past it. */
  mayBeOptional: boolean;
  wrong: (place: FaultPlace) => string | undefined;
  /** @param typed into which field letters were typed */
  onChange: (change: Partial<DraftStep>, typed?: string) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
}

export function OwnStep(props: Props) {
  const { step, at, of, choices, counted, wrong, onChange, onMove, onRemove } = props;
  const say = useSay();
  const n = at + 1;
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
          onChange={(event) => onChange({ label: event.currentTarget.value }, "label")}
        />
        <SelectField
          bare
          label={say("own-step-owner", { n })}
          value={step.owner}
          options={OWNERS.map((owner) => ({ value: owner, text: say(`side-${owner}`) }))}
          onChoose={(owner) => onChange({ owner: owner as OwnerView })}
        />
        <OwnAsked
          asked={step}
          choices={choices}
          labels={{
            reached: say("own-step-reached", { n }),
            choice: say("own-step-choice", { n }),
            values: say("own-step-values", { n }),
            on: say("own-step-on", { n }),
          }}
          ways={REACHED}
          wrong={(control) => wrong(`step.${step.row}.${control}`)}
          onChange={(change, typed) => onChange(change, typed ? "values" : undefined)}
        />
        {props.hasWindow && (
          <OwnWindow
            inRow
            label={say("own-step-window", { n, before: at })}
            unitLabel={say("own-step-window-unit", { n })}
            window={step.window}
            fault={wrong(`step.${step.row}.window`)}
            onChange={(window, typed) => onChange({ window }, typed ? "window" : undefined)}
          />
        )}
        {props.mayBeOptional && (
          <CheckField
            label={say("own-step-optional", { n })}
            checked={step.optional}
            onChange={(event) => onChange({ optional: event.currentTarget.checked })}
          />
        )}
      </div>
      <div className={css.counted}>
        <output title={say("own-count-here")}>{counted?.n}</output>
        <small>{counted?.rate}</small>
      </div>
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
