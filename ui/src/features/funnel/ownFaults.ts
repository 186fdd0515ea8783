// What is wrong in a funnel while it is edited, and at which control? The program is the judge of the file; these are
// the same rules, each said where a person mends it.
import type { OwnChoicesView } from "../../backend/bindings";
import {
  type Draft,
  type DraftAsked,
  type DraftWindow,
  hasWindow,
  knowing,
  listOf,
} from "./ownDraft";

/** Where a fault is: `window`, `steps`, or a control of a step or exclusion by its row. */
export type FaultPlace =
  | "window"
  | "steps"
  | `${"step" | "exclusion"}.${number}.${"reached" | "choice" | "on" | "window" | "between"}`;

/** The places that are wrong, each with the key of its words. */
export type Faults = ReadonlyMap<FaultPlace, string>;

/** What the program takes as a window. */
const MOST = 4_294_967_295;

/** @param choices what there is to ask for; the fields of another unit are asked for in vain */
export function faultsOf(draft: Draft, choices: OwnChoicesView | undefined): Faults {
  const faults = new Map<FaultPlace, string>();
  const add = (place: FaultPlace, words: string | null) => {
    if (words !== null && !faults.has(place)) faults.set(place, words);
  };
  const timed = draft.order !== "any";
  const known = knowing(draft.steps);
  if (timed) add("window", ofWindow(draft.window));
  if (known.length === 0) add("steps", "own-fault-nobody");
  const firstKnown = draft.steps.findIndex(({ reached }) => reached !== "counted");
  draft.steps.forEach((step, at) => {
    const place = (of: "reached" | "choice" | "on" | "window"): FaultPlace =>
      `step.${step.row}.${of}`;
    const isLate = step.reached === "counted" && firstKnown >= 0 && at > firstKnown;
    add(place("reached"), isLate ? "own-fault-counted-late" : null);
    add(place("choice"), ofChoice(step, choices));
    add(place("on"), ofDay(step, timed, choices));
    if (hasWindow(draft, step)) add(place("window"), ofWindow(step.window));
  });
  for (const one of timed ? draft.exclusions : []) {
    const place = (of: "choice" | "on" | "between"): FaultPlace => `exclusion.${one.row}.${of}`;
    const at = (row: number | null) => known.findIndex((step) => step.row === row);
    const [after, before] =
      draft.order === "unordered" ? [0, known.length - 1] : [at(one.after), at(one.before)];
    add(place("choice"), ofChoice(one, choices));
    add(place("on"), ofDay(one, true, choices));
    add(place("between"), after < 0 || before <= after ? "own-fault-between" : null);
  }
  return faults;
}

function ofWindow({ n }: DraftWindow): string | null {
  const text = n.trim();
  return text === "" || (/^[0-9]+$/.test(text) && Number(text) <= MOST) ? null : "own-fault-window";
}

function ofChoice(asked: DraftAsked, choices: OwnChoicesView | undefined): string | null {
  const { reached, choice, more } = asked;
  if (reached === "everybody" || reached === "counted" || reached === "outcome") return null;
  if (reached === "where" && choice === "" && more.length > 0) return null;
  if (listOf(choice).length === 0) return "own-fault-choose";
  if (choices === undefined) return null;
  const fields = choices.fields.filter(({ is_date }) => reached === "where" || is_date);
  const isGone =
    (reached === "stage" && !choices.stages.some(({ key }) => key === choice)) ||
    ((reached === "date" || reached === "where") && !has(fields, choice));
  return isGone ? "own-fault-gone" : null;
}

/** What no table gives a day is asked for one where the order asks when. */
function ofDay(
  { reached, on }: DraftAsked,
  timed: boolean,
  choices: OwnChoicesView | undefined,
): string | null {
  if (reached !== "everybody" && reached !== "where" && reached !== "outcome") return null;
  if (on === "") return timed ? "own-fault-day" : null;
  if (choices === undefined) return null;
  const days =
    reached === "outcome" ? choices.deal_dates : choices.fields.filter(({ is_date }) => is_date);
  return has(days, on) ? null : "own-fault-gone";
}

function has(fields: OwnChoicesView["fields"], named: string): boolean {
  return fields.some(({ key, label }) => key === named || label === named);
}
