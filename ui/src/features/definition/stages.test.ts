// Is the path what each edit of its stages promises?
import { expect, test } from "vitest";
import type { DefinitionDraft, StageDraft } from "../../backend/bindings";
import { besideStage, withNewStage, withoutStage, withStageMoved } from "./stages";

const stage = (key: string, id: string): StageDraft => ({
  key,
  label: key.toUpperCase(),
  owner: key === "sql" ? "sales" : "marketing",
  optional: false,
  entered_on: null,
  reached_by: { kind: "rule", rule: { kind: "criterion", id } },
});
const criterion = (id: string) => ({
  id,
  label: "",
  about: { kind: "field" as const, key: "employees" },
  op: "known" as const,
  values: [],
  missing: "unknown" as const,
  rationale: "",
});
const draft: DefinitionDraft = {
  title: "",
  time_zone: "UTC",
  criteria: [criterion("a"), criterion("b")],
  icp: { must_have: ["a"], nice_to_have: [], excluding: [], muted: [] },
  scores: [],
  grid: null,
  tables: {
    rates: null,
    regions: [],
    title_families: [],
    fiscal_year_starts: 1,
    known_from: [],
  },
  exclusions: [],
  stages: [stage("mql", "a"), stage("sql", "b")],
};
const keys = (of: DefinitionDraft) => of.stages.map(({ key }) => key);

test("a new stage stands after the chosen one, open to everybody, under a key of its own", () => {
  const { draft: more, key } = withNewStage(draft, "mql", "Demo – umówione łącze");
  expect(key).toBe("demo-umowione-lacze");
  expect(keys(more)).toEqual(["mql", key, "sql"]);
  expect(more.stages[1]).toMatchObject({
    owner: "marketing",
    reached_by: { rule: { kind: "all", of: [] } },
  });
  expect(withNewStage(draft, null, "SQL").key).toBe("sql-2");
  expect(withNewStage(draft, null, "?").key).toBe("stage");
  expect(keys(withNewStage(draft, null, "Won").draft).at(-1)).toBe("won");
});

test("a stage moves along the path and stays at its ends", () => {
  expect(keys(withStageMoved(draft, "mql", 1))).toEqual(["sql", "mql"]);
  expect(withStageMoved(draft, "mql", -1)).toBe(draft);
  expect(withStageMoved(draft, "sql", 1)).toBe(draft);
});

test("without a stage the criteria that only it asked are gone too", () => {
  const less = withoutStage(draft, "sql");
  expect(keys(less)).toEqual(["mql"]);
  expect(less.criteria.map(({ id }) => id)).toEqual(["a"]);
  expect(besideStage(draft, "mql")).toBe("sql");
  expect(besideStage(draft, "sql")).toBe("mql");
  expect(besideStage(less, "mql")).toBeNull();
});
