// How does a draft change? Pure edits on the whole definition: parts, criteria and their uses.
// Invariant: every criterion a rule names is in `criteria`, and one that no rule names is dropped.
import type {
  CriterionDraft,
  DefinitionDraft,
  FieldView,
  IcpDraft,
  RuleView,
  StageDraft,
} from "../../backend/bindings";
import { criteriaOf } from "./edits";

/** What is edited at a time: the profile, the exclusions, or the stage of a key. */
export type Part = { kind: "icp" } | { kind: "exclusions" } | { kind: "stage"; key: string };

/** Where a rule tree hangs. */
export type Place = keyof IcpDraft | "exclusions" | { stage: string };

/** The rule of a place as one tree; lists are the children of its root. */
export function ruleOf(draft: DefinitionDraft, place: Place): RuleView | null {
  if (typeof place === "object") {
    return draft.stages.find((stage) => stage.key === place.stage)?.reached_by.rule ?? null;
  }
  if (place === "exclusions") return { kind: "any", of: draft.exclusions };
  const of = draft.icp[place].map((id): RuleView => ({ kind: "criterion", id }));
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
  return { ...draft, icp: { ...draft.icp, [place]: children.flatMap(criteriaOf) } };
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
  };
}

export function withCriterion(draft: DefinitionDraft, changed: CriterionDraft): DefinitionDraft {
  const criteria = draft.criteria.map((one) => (one.id === changed.id ? changed : one));
  return { ...draft, criteria };
}

/** A criterion on a field that no other is named like, with the field's first operator. */
export function newCriterion(draft: DefinitionDraft, field: FieldView): CriterionDraft {
  const base = field.key.replaceAll("_", "-");
  const taken = new Set(draft.criteria.map((criterion) => criterion.id));
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  const op = field.ops[0]?.op ?? "known";
  return { id, label: "", field: field.key, op, values: [], missing: "unknown", rationale: "" };
}

/** How often rules and the profile name each criterion. */
export function uses(draft: DefinitionDraft): Map<string, number> {
  const { icp, exclusions, stages } = draft;
  const rules = [...exclusions, ...stages.flatMap((stage) => stage.reached_by.rule ?? [])];
  const named = [
    ...icp.must_have,
    ...icp.nice_to_have,
    ...icp.excluding,
    ...rules.flatMap(criteriaOf),
  ];
  const counts = new Map<string, number>();
  for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function withoutUnused(draft: DefinitionDraft): DefinitionDraft {
  const used = uses(draft);
  const criteria = draft.criteria.filter((criterion) => used.has(criterion.id));
  return criteria.length === draft.criteria.length ? draft : { ...draft, criteria };
}
