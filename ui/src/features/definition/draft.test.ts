// Does each edit of a draft keep its promises about criteria and lists?
import { expect, test } from "vitest";
import type { RuleView } from "../../backend/bindings";
import { duplicate, ruleOf, withRule } from "./draft";
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
