// Which steps has the funnel, first to last? Each with how many count there; added, moved and taken out.
import type { OwnChoicesView } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { T } from "../../components/words";
import { useAdded } from "./added";
import css from "./Own.module.css";
import { OwnStep } from "./OwnStep";
import { type Draft, type DraftStep, hasWindow, moved, newStep } from "./ownDraft";
import type { FaultPlace } from "./ownFaults";

/** As many as the program takes. */
const MOST_STEPS = 32;

/** As the table of the figure says it. */
export interface StepCount {
  n: string;
  /** Of the step before; empty where there is no such rate. */
  rate: string;
}

interface Props {
  draft: Draft;
  choices: OwnChoicesView;
  /** How many count at each step now; nothing while nobody knows. */
  counts: readonly StepCount[];
  wrong: (place: FaultPlace) => string | undefined;
  onChange: (steps: DraftStep[], typed?: string) => void;
}

export function OwnSteps({ draft, choices, counts, wrong, onChange }: Props) {
  const { steps } = draft;
  const nobody = wrong("steps");
  const [list, adding] = useAdded<HTMLOListElement>();
  return (
    <>
      <h3 className={css.under}>
        <T id="own-steps" />
      </h3>
      <ol ref={list} className={css.steps}>
        {steps.map((step, at) => (
          <OwnStep
            key={step.row}
            step={step}
            at={at}
            of={steps.length}
            choices={choices}
            counted={counts[at] ?? null}
            hasWindow={hasWindow(draft, step)}
            mayBeOptional={draft.order === "any" && step.reached !== "counted" && at > 0}
            wrong={wrong}
            onChange={(change, typed) =>
              onChange(
                steps.map((one) => (one.row === step.row ? { ...one, ...change } : one)),
                typed && `${step.row} ${typed}`,
              )
            }
            onMove={(by) => onChange(moved(steps, at, by))}
            onRemove={() => onChange(steps.filter(({ row }) => row !== step.row))}
          />
        ))}
      </ol>
      {nobody && (
        <p className={css.fault} role="alert">
          {nobody}
        </p>
      )}
      <div className={css.below}>
        <Button
          look="quiet"
          icon="plus"
          disabled={steps.length >= MOST_STEPS}
          onClick={() => adding(() => onChange([...steps, newStep("everybody")]))}
        >
          <T id="own-step-add" />
        </Button>
        <span className={css.hint}>
          <T id="own-step-keys" />
        </span>
      </div>
    </>
  );
}
