// Does each edit of scores and grades keep the draft whole?
import { expect, test } from "vitest";
import type { CriterionDraft, DefinitionDraft, DefinitionPreview } from "../../backend/bindings";
import { withRule } from "./draft";
import { wholeNumber } from "./IntegerField";
import {
  descends,
  fading,
  gradesOf,
  newGrid,
  scoreCounts,
  withBand,
  withGroup,
  withNewScore,
  withoutBand,
  withoutScore,
  withScore,
} from "./scores";
import { criterion, DRAFT } from "./test.draft";

const points = (criterion: string) => ({ criterion, points: 10, fading: [] });

function scored(): DefinitionDraft {
  const { draft, key } = withNewScore(DRAFT, "Fit & more");
  expect(key).toBe("fit-more");
  return withScore(draft, key, (score) =>
    withGroup(score, 0, (group) => ({ ...group, points: [points("size"), points("role")] })),
  );
}

test("a criterion that only brings points stays, and goes with its score", () => {
  const draft = withRule(scored(), { stage: "mql" }, { kind: "all", of: [] });
  expect(draft.criteria.map(({ id }) => id)).toEqual(["size", "role"]);
  const without = withoutScore(draft, "fit-more");
  expect(without.criteria.map(({ id }) => id)).toEqual(["size"]);
  expect(without.scores).toEqual([]);
});

test("a grid goes with a score it needs, and its shape follows its bands", () => {
  const { draft } = withNewScore(scored(), "Engagement");
  const grid = newGrid(draft, null);
  expect([grid.fit.score, grid.engagement.score]).toEqual(["fit-more", "engagement"]);
  expect(gradesOf({ ...draft, grid })).toHaveLength(9);
  const more = withBand(withBand(grid, "fit"), "engagement");
  expect(more.grades.map((row) => row.length)).toEqual([4, 4, 4, 4]);
  expect(descends(more.fit)).toBe(true);
  expect(withoutBand(withoutBand(more, "fit"), "engagement")).toEqual(grid);
  expect(descends({ ...grid.fit, from: [10, 10] })).toBe(false);
  expect(withoutScore({ ...draft, grid }, "engagement").grid).toBeNull();
});

test("points of what is counted in a window fade within it", () => {
  const size = criterion("size");
  const within = (span: string | null): CriterionDraft => ({
    ...size,
    about: {
      kind: "figure",
      told: "count",
      rows: { of: "activities", kinds: [], within: span },
      filters: [],
    },
  });
  const steps = (one: CriterionDraft) =>
    fading({ ...points("size"), points: 9 }, one).map((step) => [step.within, step.points]);
  expect(steps(within("12 months"))).toEqual([
    ["4 months", 9],
    ["12 months", 4],
  ]);
  expect(steps(within(null))).toEqual([
    ["30 days", 9],
    ["90 days", 4],
  ]);
  expect(steps(within("1 days"))).toEqual(steps(size));
});

test("a rule about points has the counts of its own number of points, or none", () => {
  const preview = {
    n_leads: 100,
    scores: [
      {
        key: "fit",
        reach: { least: 0, most: 50 },
        steps: [],
        asked: [{ at_least: 20, surely: 30, perhaps: 10 }],
      },
    ],
  } as unknown as DefinitionPreview;
  const rule = (at_least: number) => ({ kind: "score", score: "fit", at_least }) as const;
  expect(scoreCounts(preview, rule(20))).toEqual({ met: 30, unknown: 10, not_met: 60 });
  expect(scoreCounts(preview, rule(21))).toBeNull();
});

test("only a whole number is a number of points", () => {
  const cases = ["10", " -5 ", "−5", "+3", "1.5", "", "-", "1e3", "9999999"];
  expect(cases.map(wholeNumber)).toEqual([10, -5, -5, 3, null, null, null, null, null]);
});
