// How do the stages of a draft change? One more, one less, in another order; each a pure edit.
// Invariant: a stage's key is given once, from its first name, and is each there once.
import type { DefinitionDraft, StageDraft } from "../../backend/bindings";
import { withoutUnused } from "./draft";

/** A stage of this name after the one of key `after`, or last; it begins open to everybody. */
export function withNewStage(
  draft: DefinitionDraft,
  after: string | null,
  label: string,
): { draft: DefinitionDraft; key: string } {
  const { stages } = draft;
  const found = stages.findIndex((stage) => stage.key === after);
  const at = found < 0 ? stages.length : found + 1;
  const key = keyLike(
    label,
    stages.map((stage) => stage.key),
  );
  const stage: StageDraft = {
    key,
    label,
    owner: stages[at - 1]?.owner ?? "both",
    optional: false,
    reached_by: { kind: "rule", rule: { kind: "all", of: [] } },
    entered_on: null,
  };
  return { draft: { ...draft, stages: stages.toSpliced(at, 0, stage) }, key };
}

/** The stage one step up (-1) or down (1) the path; at the end it stays. */
export function withStageMoved(draft: DefinitionDraft, key: string, step: -1 | 1): DefinitionDraft {
  const from = draft.stages.findIndex((stage) => stage.key === key);
  const stage = draft.stages[from];
  const to = from + step;
  if (stage === undefined || to < 0 || to >= draft.stages.length) return draft;
  return { ...draft, stages: draft.stages.toSpliced(from, 1).toSpliced(to, 0, stage) };
}

/** The draft without a stage, and without the criteria that only it asked. */
export function withoutStage(draft: DefinitionDraft, key: string): DefinitionDraft {
  return withoutUnused({ ...draft, stages: draft.stages.filter((stage) => stage.key !== key) });
}

/** Which stage to show once the one of `key` is gone: the one after it, or else before it. */
export function besideStage(draft: DefinitionDraft, key: string): string | null {
  const at = draft.stages.findIndex((stage) => stage.key === key);
  return (draft.stages[at + 1] ?? draft.stages[at - 1])?.key ?? null;
}

/** A name for files like the one on screen, and unlike those that are taken. */
export function keyLike(label: string, taken: readonly string[]): string {
  const plain = label.toLowerCase().replaceAll("ł", "l").normalize("NFD");
  const words = plain.replace(/\p{M}/gu, "").replace(/[^\p{L}\p{N}]+/gu, "-");
  const base = words.replace(/^-+|-+$/g, "") || "stage";
  let key = base;
  for (let n = 2; taken.includes(key); n += 1) key = `${base}-${n}`;
  return key;
}
