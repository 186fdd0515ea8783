// How do scores and grades change? Pure edits on the draft; what the preview counted of them.
// Invariant: a grid has a row of grades for each band of fit, in it one for each band of engagement.
import type {
  BandsDraft,
  CriterionDraft,
  DefinitionDraft,
  DefinitionPreview,
  GridDraft,
  PointGroupDraft,
  PointsDraft,
  RuleView,
  ScoreDraft,
} from "../../backend/bindings";
import type { Counts } from "../../components/Verdict";
import { withoutUnused } from "./draft";
import { wholeNumber } from "./IntegerField";
import { spanOf, spanText } from "./operands";
import { keyLike } from "./stages";

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

/** The draft with a new score, and its key. */
export function withNewScore(
  draft: DefinitionDraft,
  label: string,
): { draft: DefinitionDraft; key: string } {
  const key = keyLike(
    label,
    draft.scores.map((score) => score.key),
  );
  const groups = [{ label: "", cap: null, points: [] }];
  return { draft: { ...draft, scores: [...draft.scores, { key, label, groups }] }, key };
}

/** The draft without a score, nor a grid that needs it; a rule that asks for it stays, and is found. */
export function withoutScore(draft: DefinitionDraft, key: string): DefinitionDraft {
  const { grid } = draft;
  const needs = grid !== null && [grid.fit.score, grid.engagement.score].includes(key);
  const scores = draft.scores.filter((score) => score.key !== key);
  return withoutUnused({ ...draft, scores, grid: needs ? null : grid });
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

/** Whether what meets a criterion has a day, so that its points can fade with its age. */
export function hasDay({ about }: CriterionDraft, kind: string | null): boolean {
  return kind === "date" || (about.kind === "figure" && about.rows.of === "activities");
}

/**
 * Points that fade in two steps: all of them at first, then half. Within the window of what is counted, since
 * what is older does not meet the criterion at all.
 */
export function fading({ points }: PointsDraft, { about }: CriterionDraft): PointsDraft["fading"] {
  const half = Math.trunc(points / 2);
  const within =
    about.kind === "figure" && about.rows.of === "activities" ? about.rows.within : null;
  const { n, unit } = spanOf(within ?? "");
  const whole = wholeNumber(n) ?? 0;
  if (within !== null && whole > 2) {
    return [
      { within: spanText({ n: `${Math.round(whole / 3)}`, unit }), points },
      { within: spanText({ n: `${whole}`, unit }), points: half },
    ];
  }
  return [
    { within: "30 days", points },
    { within: "90 days", points: half },
  ];
}

/** A grid of two scores: three bands each, by thirds of what a lead may have. */
export function newGrid(draft: DefinitionDraft, preview: DefinitionPreview | null): GridDraft {
  const [fit, engagement = fit] = draft.scores;
  const bands = (score: ScoreDraft | undefined): BandsDraft => {
    const key = score?.key ?? "";
    const most = preview?.scores.find((one) => one.key === key)?.reach.most ?? 0;
    const top = Math.max(2, most);
    return { score: key, from: [Math.ceil((2 * top) / 3), Math.ceil(top / 3)] };
  };
  const grades = ["A", "B", "C"].map((row) => ["1", "2", "3"].map((column) => row + column));
  return { fit: bands(fit), engagement: bands(engagement), grades };
}

export type Axis = "fit" | "engagement";

/** The grid with one more band at the low end of an axis; its grades are empty until they are named. */
export function withBand(grid: GridDraft, axis: Axis): GridDraft {
  const bands = grid[axis];
  const from = [...bands.from, (bands.from.at(-1) ?? 11) - 10];
  const empty = Array.from({ length: grid.engagement.from.length + 1 }, () => "");
  const grades = axis === "fit" ? [...grid.grades, empty] : grid.grades.map((row) => [...row, ""]);
  return { ...grid, [axis]: { ...bands, from }, grades };
}

/** The grid without the lowest band of an axis; the last one stays. */
export function withoutBand(grid: GridDraft, axis: Axis): GridDraft {
  const bands = grid[axis];
  if (bands.from.length === 0) return grid;
  const from = bands.from.slice(0, -1);
  const grades =
    axis === "fit" ? grid.grades.slice(0, -1) : grid.grades.map((row) => row.slice(0, -1));
  return { ...grid, [axis]: { ...bands, from }, grades };
}

/** Whether each band starts below the one before. */
export function descends({ from }: BandsDraft): boolean {
  return from.every((points, i) => i === 0 || points < (from[i - 1] ?? points));
}
