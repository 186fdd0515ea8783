// How does a draft change? Pure edits on the whole definition: parts, criteria and their uses.
// Invariant: every criterion a rule names is in `criteria`, and one that no rule names is dropped.
import type {
  CriterionDraft,
  DefinitionDraft,
  FieldView,
  IcpDraft,
  RuleView,
  ScoreDraft,
  StageDraft,
} from "../../backend/bindings";
import { keyOf, meetingOf } from "./about";
import { append, criteriaOf, insert, isGroup, type Path, ruleAt } from "./edits";
import { firstOf } from "./operators";

/** What is edited at a time: the profile, the exclusions, a stage or score by its key, the grades, the tables. */
export type Part =
  | { kind: "icp" | "exclusions" | "grades" | "tables" }
  | { kind: "stage" | "score"; key: string };

/** The lists of the profile, in the order of the page. */
export const PROFILE_LISTS = ["must_have", "nice_to_have", "excluding"] as const;
export type ProfileList = (typeof PROFILE_LISTS)[number];

/** Where a rule tree hangs. */
export type Place = ProfileList | "exclusions" | { stage: string };

/** The rule of a place as one tree; lists are the children of its root. */
export function ruleOf(draft: DefinitionDraft, place: Place): RuleView | null {
  if (typeof place === "object") {
    const rule = draft.stages.find((stage) => stage.key === place.stage)?.reached_by.rule;
    if (!rule) return null;
    // A rule that stands alone gets the group that means the same: a muted one is met by nobody.
    return isGroup(rule) && !rule.muted ? rule : { kind: rule.muted ? "any" : "all", of: [rule] };
  }
  if (place === "exclusions") return { kind: "any", of: draft.exclusions };
  const of = draft.icp[place].map((id): RuleView => {
    const muted = draft.icp.muted.includes(id);
    return { kind: "criterion", id, ...(muted && { muted }) };
  });
  return { kind: place === "excluding" ? "none" : "all", of };
}

export function withRule(draft: DefinitionDraft, place: Place, rule: RuleView): DefinitionDraft {
  return withoutUnused(placed(draft, place, rule));
}

function placed(draft: DefinitionDraft, place: Place, rule: RuleView): DefinitionDraft {
  if (typeof place === "object") {
    return withStage(draft, place.stage, (stage) => ({
      ...stage,
      reached_by: { ...stage.reached_by, rule },
    }));
  }
  const children = "of" in rule ? rule.of : [rule];
  if (place === "exclusions") return { ...draft, exclusions: children };
  return { ...draft, icp: withList(draft.icp, place, children) };
}

/** The profile with another list; what is muted in it is muted, and elsewhere stays as it was. */
function withList(icp: IcpDraft, list: ProfileList, rules: readonly RuleView[]): IcpDraft {
  const next = { ...icp, [list]: rules.flatMap(criteriaOf) };
  const muted = rules.filter((rule) => rule.muted).flatMap(criteriaOf);
  const others = PROFILE_LISTS.filter((one) => one !== list).flatMap((one) => next[one]);
  const kept = icp.muted.filter((id) => others.includes(id) && !next[list].includes(id));
  return { ...next, muted: [...new Set([...kept, ...muted])] };
}

export function withStage(
  draft: DefinitionDraft,
  key: string,
  edit: (stage: StageDraft) => StageDraft,
): DefinitionDraft {
  const stages = draft.stages.map((stage) => (stage.key === key ? edit(stage) : stage));
  return { ...draft, stages };
}

/** How a stage is reached, keeping its rule. */
export function reachedBy(stage: StageDraft, kind: StageDraft["reached_by"]["kind"]): StageDraft {
  const { rule } = stage.reached_by;
  const some: RuleView = rule ?? { kind: "all", of: [] };
  return {
    ...stage,
    reached_by: kind === "decision" ? { kind, rule } : { kind, rule: some },
    // A rule tells by itself when it is met.
    entered_on: kind === "rule" ? null : (stage.entered_on ?? null),
  };
}

/** The draft with a criterion as it is now; whom it no longer counts by goes, unless something else asks it. */
export function withCriterion(draft: DefinitionDraft, changed: CriterionDraft): DefinitionDraft {
  const was = draft.criteria.find(({ id }) => id === changed.id);
  const criteria = draft.criteria.map((one) => (one.id === changed.id ? changed : one));
  const next = { ...draft, criteria };
  const counted = was ? meetingOf(was.about) : [];
  const counts = meetingOf(changed.about);
  return counted.some((id) => !counts.includes(id)) ? withoutUnused(next) : next;
}

/** The draft with every criterion on the field `from` asking about another one. */
export function withField(draft: DefinitionDraft, from: string, field: FieldView): DefinitionDraft {
  const about = { kind: "field", key: field.key } as const;
  const isOf = (one: CriterionDraft) => one.about.kind === "field" && one.about.key === from;
  const criteria = draft.criteria.map((one) => {
    if (!isOf(one)) return one;
    const stays = field.ops.some(({ op }) => op === one.op);
    const op = stays ? one.op : (firstOf(field.ops, field.kind) ?? one.op);
    return { ...one, about, op, values: stays ? one.values : [] };
  });
  return { ...draft, criteria };
}

/** A criterion on a field that no other is named like, with the field's first operator. */
export function newCriterion(draft: DefinitionDraft, field: FieldView): CriterionDraft {
  const id = freeId(draft, field.key.replaceAll("_", "-"));
  const op = firstOf(field.ops, field.kind) ?? "known";
  const about = { kind: "field", key: field.key } as const;
  return { id, label: "", about, op, values: [], missing: "unknown", rationale: "" };
}

/** The draft with a copy of the rule at `path` after it; its criteria are copied under new names. */
export function duplicate(
  draft: DefinitionDraft,
  place: Place,
  root: RuleView,
  path: Path,
): DefinitionDraft {
  const there = ruleAt(root, path);
  const last = path.at(-1);
  if (there === undefined || last === undefined) return draft;
  const copies = new Map<string, string>();
  let grown = draft;
  for (const id of new Set(criteriaOf(there))) {
    const at = grown.criteria.findIndex((one) => one.id === id);
    const criterion = grown.criteria[at];
    if (criterion === undefined) continue;
    const copy = { ...criterion, id: freeId(grown, id.replace(/-\d+$/, "")) };
    copies.set(id, copy.id);
    grown = { ...grown, criteria: grown.criteria.toSpliced(at + 1, 0, copy) };
  }
  const after = [...path.slice(0, -1), last + 1];
  return withRule(grown, place, insert(root, after, renamed(there, copies)));
}

function renamed(rule: RuleView, names: ReadonlyMap<string, string>): RuleView {
  if (rule.kind === "criterion") return { ...rule, id: names.get(rule.id) ?? rule.id };
  return isGroup(rule) ? { ...rule, of: rule.of.map((child) => renamed(child, names)) } : rule;
}

/** The draft with a criterion that is not counted yet, in the rule of a stage, and its name: to be talked about. */
export function withDiscussed(
  draft: DefinitionDraft,
  stage: string,
  {
    about,
    op,
    values,
    rationale = "",
  }: Pick<CriterionDraft, "about" | "op" | "values"> & { rationale?: string },
): { draft: DefinitionDraft; id: string } {
  const same = (one: CriterionDraft) =>
    keyOf(one.about) === keyOf(about) &&
    one.about.kind === about.kind &&
    one.op === op &&
    one.values.join("\n") === values.join("\n");
  const there = draft.criteria.find(same);
  if (there) return { draft, id: there.id };
  const id = freeId(draft, keyOf(about).replaceAll("_", "-"));
  const begun = { id, label: "", about, op, values, missing: "unknown", rationale } as const;
  const longer = { ...draft, criteria: [...draft.criteria, begun] };
  const place = { stage };
  const root = ruleOf(draft, place) ?? { kind: "all" as const, of: [] };
  const rule: RuleView = { kind: "criterion", id, muted: true };
  return { draft: withRule(longer, place, append(root, [], rule)), id };
}

/** The draft with a criterion that asks for something else. */
export function withValues(
  draft: DefinitionDraft,
  id: string,
  values: readonly string[],
): DefinitionDraft {
  const there = draft.criteria.find((one) => one.id === id);
  return there ? withCriterion(draft, { ...there, values: [...values] }) : draft;
}

/** The draft whose stage asks for so many points of a score, wherever its rule asks for them. */
export function withPoints(
  draft: DefinitionDraft,
  stage: string,
  score: string,
  points: number,
): DefinitionDraft {
  const asks = (rule: RuleView): RuleView => {
    if (rule.kind === "score" && rule.score === score) return { ...rule, at_least: points };
    return isGroup(rule) ? { ...rule, of: rule.of.map(asks) } : rule;
  };
  const rule = draft.stages.find(({ key }) => key === stage)?.reached_by.rule;
  return rule ? withRule(draft, { stage }, asks(rule)) : draft;
}

function freeId(draft: DefinitionDraft, base: string): string {
  const taken = new Set(draft.criteria.map((criterion) => criterion.id));
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}

/** The part of the definition where a criterion decides; the profile where none asks for it. */
export function partOfCriterion(draft: DefinitionDraft, id: string): string {
  const { must_have, nice_to_have, excluding } = draft.icp;
  if ([...must_have, ...nice_to_have, ...excluding].includes(id)) return "icp";
  if (draft.exclusions.some((rule) => criteriaOf(rule).includes(id))) return "exclusions";
  const asks = ({ reached_by: { rule } }: StageDraft) => rule && criteriaOf(rule).includes(id);
  const stage = draft.stages.find(asks);
  if (stage) return `stage.${stage.key}`;
  const score = draft.scores.find((one) => criteriaOfScore(one).includes(id));
  if (score) return `score.${score.key}`;
  const counting = draft.criteria.find(({ about }) => meetingOf(about).includes(id));
  return counting && counting.id !== id ? partOfCriterion(draft, counting.id) : "icp";
}

/** How often rules, the profile, scores and other criteria name each criterion. */
export function uses(draft: DefinitionDraft): Map<string, number> {
  const { icp, exclusions, stages } = draft;
  const rules = [...exclusions, ...stages.flatMap((stage) => stage.reached_by.rule ?? [])];
  const named = [
    ...icp.must_have,
    ...icp.nice_to_have,
    ...icp.excluding,
    ...rules.flatMap(criteriaOf),
    ...draft.scores.flatMap(criteriaOfScore),
    ...draft.criteria.flatMap(({ about }) => meetingOf(about)),
  ];
  const counts = new Map<string, number>();
  for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function criteriaOfScore({ groups }: ScoreDraft): string[] {
  return groups.flatMap(({ points }) => points.map(({ criterion }) => criterion));
}

/** The draft without the criteria that nothing names, nor those that only such ones named. */
export function withoutUnused(draft: DefinitionDraft): DefinitionDraft {
  const used = uses(draft);
  const criteria = draft.criteria.filter((criterion) => used.has(criterion.id));
  return criteria.length === draft.criteria.length ? draft : withoutUnused({ ...draft, criteria });
}
