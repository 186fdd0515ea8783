// Which steps has the workshop, and where does each happen? Every step has an address; while the workshop is
// on, the screen at that address is shown in its frame.
import type { StepView } from "../../backend/bindings";
import { hashOf, type Place } from "../../components/place";

/** In their order; the pause is the save point between two sittings, and has no number. */
export const STEPS: readonly StepView[] = [
  "preparation",
  "customer",
  "calibration",
  "pause",
  "stages",
  "promises",
  "sign",
];

/** How many minutes each is meant to take: two sittings of 90. */
export const MINUTES: Record<StepView, number> = {
  preparation: 15,
  customer: 40,
  calibration: 35,
  pause: 0,
  stages: 45,
  promises: 30,
  sign: 15,
};

export const HOME = "agree/workshop";

const ELSEWHERE: Partial<Record<StepView, string>> = {
  calibration: "agree/calibration",
  stages: "agree/definition",
  promises: "agree/promises",
  sign: "agree/agreement",
};

export function hrefOf(step: StepView): string {
  const elsewhere = ELSEWHERE[step];
  return elsewhere ? hashOf(elsewhere) : hashOf(HOME, { step });
}

/** The step that happens at a place; `null` where none does. */
export function stepAt({ path, chosen }: Place): StepView | null {
  const address = path.join("/");
  if (address === HOME) return STEPS.find((step) => step === chosen.get("step")) ?? null;
  return STEPS.find((step) => ELSEWHERE[step] === address) ?? null;
}

/** The next of those that are held; `null` after the last. */
export function nextOf(step: StepView, held: readonly StepView[]): StepView | null {
  return STEPS.slice(STEPS.indexOf(step) + 1).find((one) => held.includes(one)) ?? null;
}

/** The one before, of those that are held. */
export function previousOf(step: StepView, held: readonly StepView[]): StepView | null {
  return STEPS.slice(0, STEPS.indexOf(step)).findLast((one) => held.includes(one)) ?? null;
}

/** Those that are held, and the pause; a step that nothing happens in is passed over. */
export function heldOf(steps: readonly { key: StepView; content: unknown }[]): StepView[] {
  const filled = steps.filter(({ content }) => content !== null).map(({ key }) => key);
  return STEPS.filter((step) => step === "pause" || filled.includes(step));
}

/** The step itself where it is held; else the next one that is, or the last. */
export function landing(step: StepView, held: readonly StepView[]): StepView {
  if (held.includes(step)) return step;
  return nextOf(step, held) ?? previousOf(step, held) ?? step;
}
