// How do scores and grades change? Pure edits on the draft; what the preview counted of them.
import type {
  DefinitionDraft,
  DefinitionPreview,
  PointGroupDraft,
  PointsDraft,
  RuleView,
  ScoreDraft,
} from "../../backend/bindings";
import type { Counts } from "../../components/Verdict";
import { withoutUnused } from "./draft";

/** How many leads meet a rule about points; `null` while nobody counted them. */
export function scoreCounts(
  { scores, n_leads }: DefinitionPreview,
  { score, at_least }: Extract<RuleView, { kind: "score" }>,
): Counts | null {
  const asked = scores.find(({ key }) => key === score)?.asked;
  const found = asked?.find((one) => one.at_least === at_least);
  if (!found) return null;
  const { surely, perhaps } = found;
  return { met: surely, unknown: perhaps, not_met: n_leads - surely - perhaps };
}

/** Every grade of the grid, each once and best first, and those that a rule still names. */
export function gradesOf(draft: DefinitionDraft, named: readonly string[] = []): string[] {
  const given = (draft.grid?.grades ?? []).flat().filter((grade) => grade !== "");
  return [...new Set([...given, ...named])];
}

export function withScore(
  draft: DefinitionDraft,
  key: string,
  edit: (score: ScoreDraft) => ScoreDraft,
): DefinitionDraft {
  const scores = draft.scores.map((score) => (score.key === key ? edit(score) : score));
  return withoutUnused({ ...draft, scores });
}

export function withGroup(
  score: ScoreDraft,
  at: number,
  edit: (group: PointGroupDraft) => PointGroupDraft,
): ScoreDraft {
  return { ...score, groups: score.groups.map((group, i) => (i === at ? edit(group) : group)) };
}

export function withPoints(
  group: PointGroupDraft,
  at: number,
  edit: (points: PointsDraft) => PointsDraft,
): PointGroupDraft {
  return { ...group, points: group.points.map((points, i) => (i === at ? edit(points) : points)) };
}
