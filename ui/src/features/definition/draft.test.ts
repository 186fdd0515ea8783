// Does each edit of a draft keep its promises about criteria and lists?
import { expect, test } from "vitest";
import type { CriterionDraft, DefinitionDraft, RuleView } from "../../backend/bindings";
import { duplicate, ruleOf, withRule } from "./draft";
import { mute } from "./edits";

const criterion = (id: string): RuleView => ({ kind: "criterion", id });
const all = (...of: RuleView[]): RuleView => ({ kind: "all", of });
const show = (rule: RuleView): string =>
  rule.kind === "criterion" ? rule.id : "of" in rule ? `[${rule.of.map(show).join(" ")}]` : "icp";

const named = (id: string): CriterionDraft => ({
  id,
  label: "",
  about: { kind: "field" as const, key: "employees" },
  op: "at_least",
  values: ["11"],
  missing: "unknown",
  rationale: "",
});

const draft: DefinitionDraft = {
  title: "Our MQL",
  time_zone: "UTC",
  criteria: [named("size"), named("role")],
  icp: { must_have: ["size"], nice_to_have: [], excluding: [], muted: [] },
  scores: [],
  grid: null,
  tables: {
    rates: null,
    regions: [],
    title_families: [],
    fiscal_year_starts: 1,
    known_from: [],
  },
  exclusions: [],
  stages: [
    {
      key: "mql",
      label: "MQL",
      owner: "marketing",
      optional: false,
      reached_by: { kind: "rule", rule: all(criterion("size"), criterion("role")) },
    },
  ],
};

test("a copy stands after its original, with criteria of its own", () => {
  const place = { stage: "mql" };
  const root = ruleOf(draft, place) ?? all();
  const twice = duplicate(draft, place, root, [0]);
  expect(show(ruleOf(twice, place) ?? all())).toBe("[size size-2 role]");
  expect(twice.criteria.map(({ id }) => id)).toEqual(["size", "size-2", "role"]);
  expect(twice.criteria[1]).toEqual({ ...draft.criteria[0], id: "size-2" });
  const grouped = withRule(draft, place, all(root));
  const copied = duplicate(grouped, place, all(root), [0]);
  expect(show(ruleOf(copied, place) ?? all())).toBe("[[size role] [size-2 role-2]]");
});

test("what is muted in the profile stays muted where the list changes", () => {
  const muted = withRule(draft, "must_have", mute(ruleOf(draft, "must_have") ?? all(), [0]));
  expect(muted.icp).toMatchObject({ must_have: ["size"], muted: ["size"] });
  const more = withRule(muted, "nice_to_have", all(criterion("role")));
  expect(more.icp.muted).toEqual(["size"]);
  expect(withRule(more, "must_have", all()).icp.muted).toEqual([]);
});

test("a rule that stands alone is shown in the group that means the same", () => {
  const alone = (rule: RuleView) => ({
    ...draft,
    stages: draft.stages.map((one) => ({ ...one, reached_by: { kind: "rule" as const, rule } })),
  });
  expect(ruleOf(alone(criterion("size")), { stage: "mql" })).toMatchObject({ kind: "all" });
  const muted: RuleView = { kind: "criterion", id: "size", muted: true };
  expect(ruleOf(alone(muted), { stage: "mql" })).toMatchObject({ kind: "any" });
});
