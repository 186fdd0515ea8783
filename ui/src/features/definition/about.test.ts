// Does a criterion about something else keep what still fits, and is it offered only what fits?
import { expect, test } from "vitest";
import type { CriterionDraft, FieldView, OpChoice } from "../../backend/bindings";
import {
  type Asking,
  aboutOf,
  besides,
  choiceOf,
  FIGURES,
  kindOf,
  opsOf,
  withAbout,
} from "./about";

const op = (name: OpChoice["op"], operand: OpChoice["operand"]): OpChoice => ({
  op: name,
  operand,
});
const NUMBER = [
  op("at_least", "amount"),
  op("at_least_field", "field"),
  op("known", "none"),
  op("unknown", "none"),
];
const DATE = [op("in_last", "span"), op("before_field", "field"), op("known", "none")];
const field = (key: string, kind: FieldView["kind"], ops: OpChoice[]): FieldView => ({
  key,
  label: key,
  kind,
  n_missing: 0,
  n_distinct: 0,
  top: [],
  ops,
});
const asking: Asking = {
  fields: [field("size", "number", NUMBER), field("seen", "date", DATE)],
  around: [{ relation: "company", n_rows: 3, fields: [field("size", "number", NUMBER)] }],
  ops: [...NUMBER, ...DATE],
  figureOps: { number: NUMBER, date: DATE },
};
const size: CriterionDraft = {
  id: "size",
  label: "",
  about: { kind: "field", key: "size" },
  op: "at_least",
  values: ["11"],
  missing: "unknown",
  rationale: "",
};

test("every subject has a name in the menu, and the name gives the subject again", () => {
  const choices = ["field:size", "company:a:b", ...FIGURES];
  for (const choice of choices) {
    const about = aboutOf(choice, size.about);
    expect(choiceOf(about)).toBe(choice);
    expect(aboutOf(choice, about)).toEqual(about);
  }
});

test("another figure over the same rows keeps the rows, other rows begin anew", () => {
  const did = aboutOf("activities:count", size.about);
  expect(did).toMatchObject({ told: "count", rows: { of: "activities", within: "30 days" } });
  const narrowed = {
    ...did,
    rows: { of: "activities", kinds: ["Call"], within: null },
  } as typeof did;
  expect(aboutOf("activities:latest", narrowed)).toEqual({ ...narrowed, told: "latest" });
  expect(aboutOf("deals:count", narrowed)).toMatchObject({ rows: { of: "deals" }, filters: [] });
});

test("the operator stays where it fits, and with it the values", () => {
  const did = withAbout(size, aboutOf("activities:count", size.about), asking);
  expect(did).toMatchObject({ op: "at_least", values: ["11"] });
  const latest = withAbout(did, aboutOf("activities:latest", did.about), asking);
  expect(latest).toMatchObject({ op: "in_last", values: [] });
  const again = withAbout(latest, aboutOf("deals:count", latest.about), asking);
  expect(again).toMatchObject({ op: "at_least", values: ["1"] });
});

test("a count is always a count and stands beside no field", () => {
  const did = aboutOf("activities:count", size.about);
  expect(opsOf(did, asking).map((one) => one.op)).toEqual(["at_least"]);
  expect(kindOf(did, asking)).toBe("number");
  expect(besides(did, asking)).toEqual([]);
  const latest = aboutOf("activities:latest", did);
  expect(opsOf(latest, asking).map((one) => one.op)).toEqual(["in_last", "known"]);
});

test("a field that is not there may be asked anything, and is of no type", () => {
  const absent = aboutOf("field:gone", size.about);
  expect(opsOf(absent, asking)).toEqual(asking.ops);
  expect(kindOf(absent, asking)).toBeNull();
  expect(besides(aboutOf("company:size", absent), asking)).toEqual([]);
  expect(besides(size.about, asking).map(({ key }) => key)).toEqual(["seen"]);
});
