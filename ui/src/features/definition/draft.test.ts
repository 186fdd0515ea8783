// Does each edit of a draft keep its promises about criteria and lists?
import { expect, test } from "vitest";
import type { CriterionDraft, DefinitionDraft, RuleView } from "../../backend/bindings";
import {
  duplicate,
  ruleOf,
  withCriterion,
  withDiscussed,
  withPoints,
  withRule,
  withValues,
} from "./draft";
import { mute } from "./edits";
import { DRAFT as draft } from "./test.draft";

const criterion = (id: string): RuleView => ({ kind: "criterion", id });
const all = (...of: RuleView[]): RuleView => ({ kind: "all", of });
const show = (rule: RuleView): string =>
  rule.kind === "criterion" ? rule.id : "of" in rule ? `[${rule.of.map(show).join(" ")}]` : "icp";

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

test("whom a criterion no longer counts by goes with the question, and nothing else does", () => {
  const [size, role] = draft.criteria;
  if (!size || !role) throw new Error("the draft has two criteria");
  const counting = (meeting: string): CriterionDraft => ({
    ...size,
    about: { kind: "figure", told: "count", rows: { of: "colleagues", meeting }, filters: [] },
  });
  const seen = { ...role, id: "seen" };
  const idle = { ...role, id: "idle" };
  const both = { ...draft, criteria: [counting("seen"), role, seen, idle] };
  const ids = (of: DefinitionDraft) => of.criteria.map(({ id }) => id);
  expect(ids(withCriterion(both, { ...counting("seen"), values: ["3"] }))).toEqual(ids(both));
  expect(ids(withCriterion(both, counting("role")))).toEqual(["size", "role"]);
});

test("a proposed threshold or number of points is one edit of what is there", () => {
  const larger = withValues(draft, "size", ["50"]);
  expect(larger.criteria.find(({ id }) => id === "size")?.values).toEqual(["50"]);
  expect(withValues(draft, "nobody", ["50"])).toBe(draft);
  const asks = (at_least: number): RuleView => ({ kind: "score", score: "fit", at_least });
  const scored = withRule(draft, { stage: "mql" }, all(asks(40), all(asks(40))));
  const more = withPoints(scored, "mql", "fit", 55);
  expect(ruleOf(more, { stage: "mql" })).toEqual(all(asks(55), all(asks(55))));
  expect(withPoints(scored, "nowhere", "fit", 55)).toBe(scored);
});

test("a proposed criterion is muted and says its evidence", () => {
  const about = { kind: "field", key: "country" } as const;
  const proposed = {
    about,
    op: "is",
    values: ["PL"],
    rationale: "Of 40 leads 12 were won.",
  } as const;
  const { draft: longer, id } = withDiscussed(draft, "mql", { ...proposed, values: ["PL"] });
  const criterion = longer.criteria.find((one) => one.id === id);
  expect(criterion).toMatchObject({ rationale: "Of 40 leads 12 were won.", values: ["PL"] });
  expect(withDiscussed(longer, "mql", { ...proposed, values: ["PL"] }).id).toBe(id);
});
