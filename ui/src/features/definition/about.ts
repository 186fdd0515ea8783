// What is a criterion about? A field of the person or of the company, or a figure over rows around them: as
// one choice in a menu, as a draft, and with the fields and operators that follow from it.
import type {
  AboutDraft,
  AroundView,
  CriterionDraft,
  FieldTypeView,
  FieldView,
  OpChoice,
  RelationView,
  RowsDraft,
} from "../../backend/bindings";
import { firstOf } from "./operators";

/** What can be asked about, as the editor knows it. */
export interface Asking {
  fields: readonly FieldView[];
  around: readonly AroundView[];
  /** Every operator, for fields that the list lacks. */
  ops: readonly OpChoice[];
  figureOps: { number: readonly OpChoice[]; date: readonly OpChoice[] };
}

export type Figure = Extract<AboutDraft, { kind: "figure" }>;
export type Rows = RowsDraft["of"];

/** The figures that can be told, in the order of the menu. */
export const FIGURES = [
  "activities:count",
  "activities:days",
  "activities:latest",
  "deals:count",
  "colleagues:count",
] as const;
export type FigureChoice = (typeof FIGURES)[number];

const RELATIONS: Record<Exclude<Rows, "colleagues">, RelationView> = {
  activities: "activity",
  deals: "deal",
};

/** The name of a subject in the menu. */
export function choiceOf(about: AboutDraft): string {
  return about.kind === "figure" ? `${about.rows.of}:${about.told}` : `${about.kind}:${about.key}`;
}

/** The subject of a choice; of a figure, what was said of the same rows stays. */
export function aboutOf(choice: string, was: AboutDraft): AboutDraft {
  const at = choice.indexOf(":");
  const [kind, key] = [choice.slice(0, at), choice.slice(at + 1)];
  if (kind === "field" || kind === "company") return { kind, key };
  const told = key === "days" || key === "latest" ? key : "count";
  const same = was.kind === "figure" && was.rows.of === kind ? was : null;
  if (same) return { ...same, told };
  if (kind === "deals") return { kind: "figure", told, rows: { of: "deals" }, filters: [] };
  if (kind === "colleagues") {
    return { kind: "figure", told, rows: { of: "colleagues", meeting: "" }, filters: [] };
  }
  const rows: RowsDraft = { of: "activities", kinds: [], within: "30 days" };
  return { kind: "figure", told, rows, filters: [] };
}

/** The fields of a table around the leads; none where there is no such table. */
export function fieldsAround(
  around: readonly AroundView[],
  relation: RelationView,
): readonly FieldView[] {
  return around.find((one) => one.relation === relation)?.fields ?? [];
}

/** The fields that rows of a figure have; of people none, since they meet a criterion instead. */
export function fieldsOfRows(around: readonly AroundView[], rows: Rows): readonly FieldView[] {
  return rows === "colleagues" ? [] : fieldsAround(around, RELATIONS[rows]);
}

/** The fields beside what a criterion is about: with these it can be compared. */
export function besides(about: AboutDraft, { fields, around }: Asking): readonly FieldView[] {
  if (about.kind === "figure") return [];
  const all = about.kind === "field" ? fields : fieldsAround(around, "company");
  return all.filter((one) => one.key !== about.key);
}

/** The field that a criterion is about; none of a figure, or where the list lacks it. */
export function fieldOf(about: AboutDraft, { fields, around }: Asking): FieldView | undefined {
  if (about.kind === "figure") return undefined;
  const all = about.kind === "field" ? fields : fieldsAround(around, "company");
  return all.find((one) => one.key === about.key);
}

/** The type of what is told; `null` of a field that is not there. */
export function kindOf(about: AboutDraft, asking: Asking): FieldTypeView | null {
  if (about.kind === "figure") return about.told === "latest" ? "date" : "number";
  return fieldOf(about, asking)?.kind ?? null;
}

/** The operators that fit. */
export function opsOf(about: AboutDraft, asking: Asking): readonly OpChoice[] {
  if (about.kind !== "figure") return fieldOf(about, asking)?.ops ?? asking.ops;
  const { number, date } = asking.figureOps;
  const isCount = about.told !== "latest";
  const all = isCount ? number : date;
  // A figure stands beside no other field, and a count of none is a count.
  const makesSense = ({ op, operand }: OpChoice) =>
    operand !== "field" && !(isCount && (op === "known" || op === "unknown"));
  return all.filter(makesSense);
}

/** A criterion about something else: the operator stays where it fits, and the values with it. */
export function withAbout(
  criterion: CriterionDraft,
  about: AboutDraft,
  asking: Asking,
): CriterionDraft {
  const ops = opsOf(about, asking);
  const stays = ops.some((one) => one.op === criterion.op);
  if (stays) return { ...criterion, about };
  const op = firstOf(ops, kindOf(about, asking)) ?? criterion.op;
  const values = about.kind === "figure" && op === "at_least" ? ["1"] : [];
  return { ...criterion, about, op, values };
}

/** What files call the key of a field: "number_of_employees"; of a figure its rows. */
export function keyOf(about: AboutDraft): string {
  return about.kind === "figure" ? about.rows.of : about.key;
}

/** The criteria whose being met is counted among the people of a company. */
export function meetingOf(about: AboutDraft): string[] {
  if (about.kind !== "figure" || about.rows.of !== "colleagues") return [];
  return [about.rows.meeting];
}
