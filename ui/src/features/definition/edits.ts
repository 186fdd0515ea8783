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
  return replace(root, path, kind === "at_least" ? { kind, n, of } : { kind, of });
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
  const put = (to: Path) => ({ root: insert(without, to, rule), path: to });

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
