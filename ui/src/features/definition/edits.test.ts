// Does each edit give the tree it promises? Trees are written as "a [b c]" for brevity.
import { expect, test } from "vitest";
import type { RuleView } from "../../backend/bindings";
import {
  append,
  depthOf,
  insert,
  MAX_DEPTH,
  move,
  moveTo,
  mute,
  nMuted,
  regroup,
  remove,
  replace,
  ruleAt,
} from "./edits";

const criterion = (id: string): RuleView => ({ kind: "criterion", id });
const all = (...of: RuleView[]): RuleView => ({ kind: "all", of });
const show = (rule: RuleView): string =>
  rule.kind === "criterion" ? rule.id : "of" in rule ? `[${rule.of.map(show).join(" ")}]` : "icp";

const tree = all(criterion("a"), all(criterion("b"), criterion("c")), criterion("d"));

test.each([
  { at: [0], step: 1, gives: "[[a b c] d]", ends: [0, 0] },
  { at: [1, 0], step: -1, gives: "[a b [c] d]", ends: [1] },
  { at: [1, 0], step: 1, gives: "[a [c b] d]", ends: [1, 1] },
  { at: [1, 1], step: 1, gives: "[a [b] c d]", ends: [2] },
  { at: [2], step: -1, gives: "[a [b c d]]", ends: [1, 2] },
  { at: [1], step: -1, gives: "[[b c] a d]", ends: [0] },
  { at: [1], step: 1, gives: "[a d [b c]]", ends: [2] },
  { at: [0], step: -1, gives: "[a [b c] d]", ends: [0] },
  { at: [2], step: 1, gives: "[a [b c] d]", ends: [2] },
  { at: [], step: 1, gives: "[a [b c] d]", ends: [] },
] as const)("moving $at by $step gives $gives", ({ at, step, gives, ends }) => {
  const moved = move(tree, at, step);
  expect(show(moved.root)).toBe(gives);
  expect(moved.path).toEqual(ends);
});

test("a move down and up again gives the tree back", () => {
  for (const path of [[0], [1], [1, 0], [1, 1]]) {
    const down = move(tree, path, 1);
    const back = move(down.root, down.path, -1);
    expect(show(back.root)).toBe(show(tree));
    expect(back.path).toEqual(path);
  }
});

test("rules are put in, taken out, replaced and appended by path", () => {
  expect(show(insert(tree, [1, 1], criterion("x")))).toBe("[a [b x c] d]");
  expect(show(insert(tree, [3], criterion("x")))).toBe("[a [b c] d x]");
  expect(show(remove(tree, [1]))).toBe("[a d]");
  expect(show(replace(tree, [1, 0], criterion("x")))).toBe("[a [x c] d]");
  expect(show(append(tree, [1], criterion("x")))).toBe("[a [b c x] d]");
  expect(show(append(criterion("a"), [], criterion("x")))).toBe("[a x]");
});

test("an edit at a place that is not there changes nothing", () => {
  expect(ruleAt(tree, [7, 7])).toBeUndefined();
  expect(remove(tree, [9])).toEqual(tree);
  expect(remove(tree, [])).toEqual(tree);
  expect(insert(tree, [0, 0], criterion("x"))).toEqual(tree);
  expect(regroup(tree, [0], "any")).toEqual(tree);
});

test("a group may ask for any number of its rules", () => {
  expect(regroup(tree, [1], "at_least", 2)).toMatchObject({
    of: [{}, { kind: "at_least", n: 2 }, {}],
  });
  expect(regroup(tree, [], "none")).toMatchObject({ kind: "none" });
});

test.each([
  { from: [0], to: [3], gives: "[[b c] d a]", ends: [2] },
  { from: [0], to: [1, 1], gives: "[[b a c] d]", ends: [0, 1] },
  { from: [1, 1], to: [0], gives: "[c a [b] d]", ends: [0] },
  { from: [2], to: [1, 2], gives: "[a [b c d]]", ends: [1, 2] },
  { from: [1], to: [0], gives: "[[b c] a d]", ends: [0] },
  { from: [0], to: [1], gives: "[a [b c] d]", ends: [0] },
  { from: [1], to: [1, 0], gives: "[a [b c] d]", ends: [1] },
  { from: [0], to: [7, 1], gives: "[a [b c] d]", ends: [0] },
] as const)("dragging $from before $to gives $gives", ({ from, to, gives, ends }) => {
  const moved = moveTo(tree, from, to);
  expect(show(moved.root)).toBe(gives);
  expect(moved.path).toEqual(ends);
});

test("neither a drag nor a key nests a rule deeper than may be", () => {
  let deep: RuleView = all(criterion("x"));
  while (depthOf(deep) < MAX_DEPTH - 1) deep = all(deep);
  const root = all(all(criterion("y"), criterion("z")), deep);
  const innermost = Array.from({ length: MAX_DEPTH - 2 }, (_, i) => (i === 0 ? 1 : 0));
  expect(moveTo(root, [0], [...innermost, 0]).root).toBe(root);
  const into = moveTo(root, [0, 0], [...innermost, 0]).root;
  expect(depthOf(into)).toBe(MAX_DEPTH);
});

test("muting keeps a rule and its place, and a second time counts it again", () => {
  const muted = mute(mute(tree, [1]), [0]);
  expect(show(muted)).toBe(show(tree));
  expect(nMuted(muted)).toBe(2);
  expect(regroup(muted, [1], "any")).toMatchObject({ of: [{}, { kind: "any", muted: true }, {}] });
  expect(mute(mute(muted, [1]), [0])).toEqual(tree);
  expect(mute(tree, [])).toBe(tree);
});
