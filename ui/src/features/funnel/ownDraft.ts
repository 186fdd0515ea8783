// What is a funnel of the team's own while it is edited? Plain values of the form; how they change.
// Invariants: an exclusion knows its steps by their rows, so that a step may be moved and called otherwise; what an
// order does not ask (windows, exclusions) stays in the form, so that choosing the order again loses nothing.
import type { OwnerView, UnitView } from "../../backend/bindings";

export type OrderName = "any" | "ordered" | "strict" | "unordered";
export type CountName = "complete_path" | "reached_at_least";

export const REACHED = [
  "everybody",
  "date",
  "where",
  "stage",
  "activity",
  "recorded",
  "outcome",
  "counted",
] as const;
export type ReachedName = (typeof REACHED)[number];

export const WINDOW_UNITS = ["days", "hours", "minutes", "seconds"] as const;
export type WindowUnit = (typeof WINDOW_UNITS)[number];

/** How long at most; an empty text is no limit. */
export interface DraftWindow {
  n: string;
  unit: WindowUnit;
}

/** What is asked of the tables. */
export interface DraftAsked {
  reached: ReachedName;
  /** The field, stage, kinds or end that it asks for. */
  choice: string;
  /** Values of a field, with `;` between them. */
  values: string;
  /** The date field that says its day; empty for none. */
  on: string;
  /** More conditions than the form shows. */
  more: readonly unknown[];
}

export interface DraftStep extends DraftAsked {
  /** Tells the rows of the form apart. */
  row: number;
  key: string;
  label: string;
  owner: OwnerView;
  /** Whether the path may go past it. */
  optional: boolean;
  /** From the step before. */
  window: DraftWindow;
}

export interface DraftExclusion extends DraftAsked {
  row: number;
  /** The rows of the steps between which it takes out; `null` where one is gone. */
  after: number | null;
  before: number | null;
}

export interface Draft {
  name: string;
  unit: UnitView;
  order: OrderName;
  /** From the first step to the last. */
  window: DraftWindow;
  count: CountName;
  steps: DraftStep[];
  exclusions: DraftExclusion[];
}

export const NO_WINDOW: DraftWindow = { n: "", unit: "days" };

const NOTHING_ASKED = { choice: "", values: "", on: "", more: [] } as const;

let rows = 0;

function newRow(): number {
  rows += 1;
  return rows;
}

export function newStep(reached: ReachedName, choice = "", label = ""): DraftStep {
  return {
    ...NOTHING_ASKED,
    row: newRow(),
    key: "",
    label,
    owner: "both",
    optional: false,
    window: NO_WINDOW,
    reached,
    choice,
  };
}

export function newFunnel(): Draft {
  return {
    name: "",
    unit: "person",
    order: "any",
    window: NO_WINDOW,
    count: "complete_path",
    steps: [newStep("everybody")],
    exclusions: [],
  };
}

/** Between the first step that knows somebody and the last. */
export function newExclusion(
  steps: readonly DraftStep[],
  reached: ReachedName,
  choice: string,
): DraftExclusion {
  const known = knowing(steps);
  const [after, before] = [known[0]?.row ?? null, known.at(-1)?.row ?? null];
  return { ...NOTHING_ASKED, row: newRow(), reached, choice, after, before };
}

/** The steps that know somebody by name. */
export function knowing(steps: readonly DraftStep[]): DraftStep[] {
  return steps.filter(({ reached }) => reached !== "counted");
}

/** Whether a step can have a window of its own: one that another step that knows somebody stands before. */
export function hasWindow({ order, steps }: Draft, step: DraftStep): boolean {
  const asksWhen = order === "ordered" || order === "strict";
  return asksWhen && step.reached !== "counted" && knowing(steps)[0]?.row !== step.row;
}

/** The steps with one of them moved by so many places. */
export function moved(steps: readonly DraftStep[], at: number, by: number): DraftStep[] {
  const to = at + by;
  const step = steps[at];
  if (step === undefined || to < 0 || to >= steps.length) return [...steps];
  const others = steps.filter((_, place) => place !== at);
  return [...others.slice(0, to), step, ...others.slice(to)];
}

export function listOf(text: string): string[] {
  return text
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
