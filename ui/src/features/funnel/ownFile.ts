// How is a form of a funnel made of its file, and the file of the form?
// Invariant: a file comes back as it was, also where the form shows less of it (several conditions, several kinds).
import type { OwnerView, UnitView } from "../../backend/bindings";
import {
  type CountName,
  type Draft,
  type DraftAsked,
  type DraftExclusion,
  type DraftStep,
  type DraftWindow,
  hasWindow,
  listOf,
  NO_WINDOW,
  newExclusion,
  newStep,
  type OrderName,
  WINDOW_UNITS,
  type WindowUnit,
} from "./ownDraft";

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

type WindowFile = Partial<Record<WindowUnit, number>>;

interface StepFile {
  key: string;
  label?: string;
  owner?: OwnerView;
  optional?: boolean;
  reached_by: ReachedFile;
  window?: WindowFile;
}

interface ExclusionFile {
  after: string;
  before: string;
  when: ReachedFile;
}

interface FunnelFile {
  name: string;
  unit: UnitView;
  order?: OrderName;
  window?: WindowFile;
  count?: CountName;
  steps: StepFile[];
  exclusions?: ExclusionFile[];
}

/** The form of a file. */
export function draftOf(text: string): Draft {
  const file = JSON.parse(text) as FunnelFile;
  const steps = file.steps.map(stepOf);
  const row = (key: string) => steps.find((step) => step.key === key)?.row ?? null;
  return {
    name: file.name,
    unit: file.unit,
    order: file.order ?? "any",
    window: windowOf(file.window),
    count: file.count ?? "complete_path",
    steps,
    exclusions: (file.exclusions ?? []).map(({ after, before, when }) => ({
      ...newExclusion(steps, "activity", ""),
      ...askedOf(when),
      after: row(after),
      before: row(before),
    })),
  };
}

function stepOf({ key, label, owner, optional, reached_by, window }: StepFile): DraftStep {
  return {
    ...newStep("everybody"),
    ...askedOf(reached_by),
    key,
    label: label ?? key,
    owner: owner ?? "both",
    optional: optional ?? false,
    window: windowOf(window),
  };
}

function windowOf(file: WindowFile | undefined): DraftWindow {
  const unit = WINDOW_UNITS.find((one) => file?.[one] !== undefined);
  return unit === undefined ? NO_WINDOW : { n: String(file?.[unit]), unit };
}

function askedOf(by: ReachedFile): DraftAsked {
  const asked: DraftAsked = { reached: "everybody", choice: "", values: "", on: "", more: [] };
  if (by.date !== undefined) return { ...asked, reached: "date", choice: by.date };
  if (by.where !== undefined) {
    const [first, ...more] = by.where.all;
    const where = { ...asked, reached: "where" as const, on: by.where.on ?? "" };
    if (first?.is === undefined) return { ...where, more: by.where.all };
    return { ...where, choice: first.field, values: first.is.join("; "), more };
  }
  if (by.stage !== undefined) return { ...asked, reached: "stage", choice: by.stage };
  if (by.recorded !== undefined) return { ...asked, reached: "recorded", choice: by.recorded };
  if (by.activity !== undefined) {
    return { ...asked, reached: "activity", choice: by.activity.join("; ") };
  }
  if (by.outcome !== undefined) {
    return { ...asked, reached: "outcome", choice: by.outcome.is, on: by.outcome.on ?? "" };
  }
  if (by.counted !== undefined) {
    return { ...asked, reached: "counted", choice: by.counted.kind ?? "" };
  }
  return { ...asked, on: by.everybody?.on ?? "" };
}

/** The file of a form. */
export function textOf(draft: Draft): string {
  const keys = new Map<number, string>();
  const taken = new Set<string>();
  draft.steps.forEach((step, at) => {
    const key = keyOf(step, at, taken);
    taken.add(key);
    keys.set(step.row, key);
  });
  const timed = draft.order !== "any";
  const steps = draft.steps.map((step) => {
    const key = keys.get(step.row) ?? "";
    const { label, owner, optional } = step;
    return {
      key,
      label: label.trim() || key,
      owner,
      ...(optional && !timed ? { optional } : {}),
      reached_by: reachedOf(step),
      ...(hasWindow(draft, step) ? windowFileOf(step.window) : {}),
    };
  });
  const exclusions = timed ? draft.exclusions.map((one) => exclusionOf(draft, one, keys)) : [];
  return JSON.stringify({
    leadpact_funnel: 1,
    name: draft.name.trim(),
    unit: draft.unit,
    order: draft.order,
    ...(timed ? windowFileOf(draft.window) : {}),
    count: draft.count,
    steps,
    ...(exclusions.length > 0 ? { exclusions } : {}),
  });
}

/** In any order something takes out between the first step and the last, whatever was chosen before. */
function exclusionOf(
  { order, steps }: Draft,
  exclusion: DraftExclusion,
  keys: ReadonlyMap<number, string>,
): ExclusionFile {
  const whole = order === "unordered";
  const key = (row: number | null | undefined) => keys.get(row ?? -1) ?? "";
  return {
    after: key(whole ? steps[0]?.row : exclusion.after),
    before: key(whole ? steps.at(-1)?.row : exclusion.before),
    when: reachedOf(exclusion),
  };
}

function windowFileOf({ n, unit }: DraftWindow): { window?: WindowFile } {
  return n.trim() === "" ? {} : { window: { [unit]: Number(n) } };
}

/** A step keeps the key that it has; a new one gets one of its name. */
function keyOf({ key, label }: DraftStep, at: number, taken: ReadonlySet<string>): string {
  if (key !== "" && !taken.has(key)) return key;
  const own = label.trim().toLowerCase().replaceAll(/\s+/g, "_") || `step_${at + 1}`;
  let free = own;
  for (let n = 2; taken.has(free); n += 1) free = `${own}_${n}`;
  return free;
}

function reachedOf({ reached, choice, values, on, more }: DraftAsked): ReachedFile {
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
