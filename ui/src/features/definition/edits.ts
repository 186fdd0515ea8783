// How does a rule change? Pure edits on the tree: a path in, a new tree out. A path is the list of child
// positions from the root. An edit that cannot be done gives the tree back unchanged; none throws.
import type { RuleView } from "../../backend/bindings";

export type Group = Extract<RuleView, { of: RuleView[] }>;
export type GroupKind = Group["kind"];
export type Path = readonly number[];

export const GROUP_KINDS = [
  "all",
  "any",
  "none",
  "at_least",
] as const satisfies readonly GroupKind[];

/** The deepest a rule may nest, as the program that decides has it. */
export const MAX_DEPTH = 64;

export function isGroup(rule: RuleView): rule is Group {
  return "of" in rule;
}

export function ruleAt(root: RuleView, path: Path): RuleView | undefined {
  return path.reduce<RuleView | undefined>(
    (rule, i) => (rule && isGroup(rule) ? rule.of[i] : undefined),
    root,
  );
}

/** The tree with the rule at `path` replaced. */
export function replace(root: RuleView, path: Path, rule: RuleView): RuleView {
  const [i, ...rest] = path;
  if (i === undefined) return rule;
  if (!isGroup(root) || root.of[i] === undefined) return root;
  return {
    ...root,
    of: root.of.map((child, at) => (at === i ? replace(child, rest, rule) : child)),
  };
}

/** The tree without the rule at `path`; the root itself stays. */
export function remove(root: RuleView, path: Path): RuleView {
  return editSiblings(root, path, (of, i) => of.toSpliced(i, 1));
}

/** The tree with a rule put before the one at `path`, or last when the path ends one past the last. */
export function insert(root: RuleView, path: Path, rule: RuleView): RuleView {
  return editSiblings(root, path, (of, i) => of.toSpliced(i, 0, rule));
}

/** The tree with a rule put last into the group at `path`; a lone rule there becomes "all of" both. */
export function append(root: RuleView, path: Path, rule: RuleView): RuleView {
  const there = ruleAt(root, path);
  if (there === undefined) return root;
  const group: Group = isGroup(there) ? there : { kind: "all", of: [there] };
  return replace(root, path, { ...group, of: [...group.of, rule] });
}

/** The group at `path` with another meaning; "at least" begins with one. */
export function regroup(root: RuleView, path: Path, kind: GroupKind, n = 1): RuleView {
  const there = ruleAt(root, path);
  if (there === undefined || !isGroup(there)) return root;
  const { of } = there;
  const group: Group = kind === "at_least" ? { kind, n, of } : { kind, of };
  return replace(root, path, there.muted ? { ...group, muted: true } : group);
}

/** The tree with the rule at `path` muted, or counting again. */
export function mute(root: RuleView, path: Path): RuleView {
  const there = ruleAt(root, path);
  if (there === undefined || path.length === 0) return root;
  const { muted, ...counting } = there;
  return replace(root, path, muted ? counting : { ...counting, muted: true });
}

/** The rules directly below that count. */
export function countingIn(group: Group): RuleView[] {
  return group.of.filter((rule) => !rule.muted);
}

/** How many rules below are muted, each muted group once. */
export function nMuted(rule: RuleView): number {
  if (rule.muted) return 1;
  return isGroup(rule) ? rule.of.reduce((n, child) => n + nMuted(child), 0) : 0;
}

/** How many levels: 1 for a criterion on its own. */
export function depthOf(rule: RuleView): number {
  return 1 + (isGroup(rule) ? Math.max(0, ...rule.of.map(depthOf)) : 0);
}

/**
 * The tree with the rule at `from` put before the one at `to`, or last when `to` ends one past the last,
 * and where it then is. Into itself or too deep it is not moved.
 */
export function moveTo(root: RuleView, from: Path, to: Path): { root: RuleView; path: Path } {
  const unmoved = { root, path: from };
  const rule = ruleAt(root, from);
  const last = from.length - 1;
  const above = from.slice(0, last);
  if (rule === undefined || last < 0 || startsWith(to, from)) return unmoved;
  // What is taken out before the target moves the target up by one.
  const shifts = startsWith(to, above) && (to[last] ?? 0) > (from[last] ?? 0);
  const path = shifts ? to.with(last, (to[last] ?? 0) - 1) : to;
  const moved = insert(remove(root, from), path, rule);
  return depthOf(moved) > MAX_DEPTH || ruleAt(moved, path) !== rule
    ? unmoved
    : { root: moved, path };
}

export function startsWith(path: Path, start: Path): boolean {
  return path.length >= start.length && start.every((i, at) => path[at] === i);
}

/**
 * The tree with the rule at `path` one step up (-1) or down (1), and where it then is: past its
 * neighbour, into a neighbouring group, or out of its own group at the end.
 */
export function move(root: RuleView, path: Path, step: -1 | 1): { root: RuleView; path: Path } {
  const unmoved = { root, path };
  const rule = ruleAt(root, path);
  const i = path.at(-1);
  if (rule === undefined || i === undefined) return unmoved;
  const above = path.slice(0, -1);
  const neighbour = ruleAt(root, [...above, i + step]);
  const without = remove(root, path);
  const put = (to: Path) => {
    const moved = insert(without, to, rule);
    return depthOf(moved) > MAX_DEPTH ? unmoved : { root: moved, path: to };
  };

  if (neighbour && isGroup(neighbour) && !isGroup(rule)) {
    const group = step < 0 ? i - 1 : i;
    return put([...above, group, step < 0 ? neighbour.of.length : 0]);
  }
  if (neighbour) return put([...above, i + step]);
  const parent = above.at(-1);
  return parent === undefined
    ? unmoved
    : put([...above.slice(0, -1), step < 0 ? parent : parent + 1]);
}

/** The names of the criteria in a rule, each as often as it is named. */
export function criteriaOf(rule: RuleView): string[] {
  if (rule.kind === "criterion") return [rule.id];
  return isGroup(rule) ? rule.of.flatMap(criteriaOf) : [];
}

function editSiblings(
  root: RuleView,
  path: Path,
  edit: (of: RuleView[], i: number) => RuleView[],
): RuleView {
  const i = path.at(-1);
  const above = path.slice(0, -1);
  const parent = ruleAt(root, above);
  if (i === undefined || parent === undefined || !isGroup(parent) || i > parent.of.length)
    return root;
  return replace(root, above, { ...parent, of: edit(parent.of, i) });
}
