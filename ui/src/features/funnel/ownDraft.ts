// What is a funnel of the team's own while it is edited? Plain values of the form, made of its file and back.
// Invariant: what the form does not show (windows per step, what excludes) stays as the file has it.
import type { OwnerView, UnitView } from "../../backend/bindings";

export type OrderName = "any" | "ordered" | "strict" | "unordered";

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

export interface DraftStep {
  /** Tells the rows of the form apart. */
  row: number;
  key: string;
  label: string;
  owner: OwnerView;
  reached: ReachedName;
  /** The field, stage, kinds or end that it asks for. */
  choice: string;
  /** Values of a field, with `;` between them. */
  values: string;
  /** The date field that says its day; empty for none. */
  on: string;
  /** What the form does not show. */
  rest: object;
  /** More conditions than the form shows. */
  more: readonly unknown[];
}

export interface Draft {
  name: string;
  unit: UnitView;
  order: OrderName;
  /** Days from the first step to the last; empty for no limit. */
  days: string;
  count: string;
  steps: DraftStep[];
  exclusions: readonly { after: string; before: string }[];
}

interface ReachedFile {
  everybody?: { on?: string };
  date?: string;
  where?: { all: { field: string; is?: string[]; is_not?: string[] }[]; on?: string };
  stage?: string;
  recorded?: string;
  activity?: string[];
  outcome?: { is: string; on?: string };
  counted?: { kind?: string };
}

interface StepFile {
  key: string;
  label?: string;
  owner?: OwnerView;
  reached_by: ReachedFile;
}

interface FunnelFile {
  name: string;
  unit: UnitView;
  order?: OrderName;
  window?: { days?: number };
  count?: string;
  steps: StepFile[];
  exclusions?: { after: string; before: string }[];
}

let rows = 0;

export function newStep(reached: ReachedName, choice = "", label = ""): DraftStep {
  rows += 1;
  return {
    row: rows,
    key: "",
    label,
    owner: "both",
    reached,
    choice,
    values: "",
    on: "",
    rest: {},
    more: [],
  };
}

/** The form of a file. */
export function draftOf(text: string): Draft {
  const file = JSON.parse(text) as FunnelFile;
  return {
    name: file.name,
    unit: file.unit,
    order: file.order ?? "any",
    days: file.window?.days === undefined ? "" : String(file.window.days),
    count: file.count ?? "complete_path",
    steps: file.steps.map(stepOf),
    exclusions: file.exclusions ?? [],
  };
}

function stepOf({ key, label, owner, reached_by: by, ...rest }: StepFile): DraftStep {
  const step = { ...newStep("everybody"), key, label: label ?? key, owner: owner ?? "both", rest };
  if (by.date !== undefined) return { ...step, reached: "date", choice: by.date };
  if (by.where !== undefined) {
    const [first, ...more] = by.where.all;
    const values = (first?.is ?? []).join("; ");
    if (first === undefined || first.is === undefined) {
      return { ...step, reached: "where", on: by.where.on ?? "", more: by.where.all };
    }
    return {
      ...step,
      reached: "where",
      choice: first.field,
      values,
      on: by.where.on ?? "",
      more,
    };
  }
  if (by.stage !== undefined) return { ...step, reached: "stage", choice: by.stage };
  if (by.recorded !== undefined) return { ...step, reached: "recorded", choice: by.recorded };
  if (by.activity !== undefined) {
    return { ...step, reached: "activity", choice: by.activity.join("; ") };
  }
  if (by.outcome !== undefined) {
    return { ...step, reached: "outcome", choice: by.outcome.is, on: by.outcome.on ?? "" };
  }
  if (by.counted !== undefined) {
    return { ...step, reached: "counted", choice: by.counted.kind ?? "" };
  }
  return { ...step, on: by.everybody?.on ?? "" };
}

/** The file of a form. */
export function textOf(draft: Draft): string {
  const keys = new Set<string>();
  const steps = draft.steps.map((step, at) => {
    const key = keyOf(step, at, keys);
    keys.add(key);
    const { label, owner, rest } = step;
    return { ...rest, key, label: label.trim() || key, owner, reached_by: reachedOf(step) };
  });
  const timed = draft.order !== "any";
  const days = Number.parseInt(draft.days, 10);
  return JSON.stringify({
    leadpact_funnel: 1,
    name: draft.name.trim(),
    unit: draft.unit,
    order: draft.order,
    ...(timed && days >= 0 ? { window: { days } } : {}),
    count: draft.count,
    steps,
    ...(timed
      ? {
          exclusions: draft.exclusions.filter((one) => keys.has(one.after) && keys.has(one.before)),
        }
      : {}),
  });
}

/** A step keeps the key that it has; a new one gets one of its name. */
function keyOf({ key, label }: DraftStep, at: number, taken: ReadonlySet<string>): string {
  if (key !== "" && !taken.has(key)) return key;
  const own = label.trim().toLowerCase().replaceAll(/\s+/g, "_") || `step_${at + 1}`;
  let free = own;
  for (let n = 2; taken.has(free); n += 1) free = `${own}_${n}`;
  return free;
}

function reachedOf({ reached, choice, values, on, more }: DraftStep): ReachedFile {
  const day = on === "" ? {} : { on };
  switch (reached) {
    case "everybody":
      return { everybody: day };
    case "date":
      return { date: choice };
    case "where": {
      const own = choice === "" ? [] : [{ field: choice, is: listOf(values) }];
      return { where: { all: [...own, ...(more as { field: string }[])], ...day } };
    }
    case "stage":
      return { stage: choice };
    case "recorded":
      return { recorded: choice };
    case "activity":
      return { activity: listOf(choice) };
    case "outcome":
      return { outcome: { is: choice || "won", ...day } };
    case "counted":
      return { counted: choice === "" ? {} : { kind: choice } };
  }
}

function listOf(text: string): string[] {
  return text
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** The steps with one of them moved by so many places. */
export function moved(steps: readonly DraftStep[], at: number, by: number): DraftStep[] {
  const to = at + by;
  const step = steps[at];
  if (step === undefined || to < 0 || to >= steps.length) return [...steps];
  const others = steps.filter((_, place) => place !== at);
  return [...others.slice(0, to), step, ...others.slice(to)];
}
