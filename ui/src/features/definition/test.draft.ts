// Which draft do the tests of edits begin with? A small one: two criteria, one stage, nothing else.
import type { CriterionDraft, DefinitionDraft } from "../../backend/bindings";

export const criterion = (id: string): CriterionDraft => ({
  id,
  label: "",
  about: { kind: "field", key: "employees" },
  op: "at_least",
  values: ["11"],
  missing: "unknown",
  rationale: "",
});

export const DRAFT: DefinitionDraft = {
  title: "Our MQL",
  time_zone: "UTC",
  criteria: [criterion("size"), criterion("role")],
  icp: { must_have: ["size"], nice_to_have: [], excluding: [], muted: [] },
  scores: [],
  grid: null,
  exclusions: [],
  stages: [
    {
      key: "mql",
      label: "MQL",
      owner: "marketing",
      optional: false,
      entered_on: null,
      reached_by: {
        kind: "rule",
        rule: {
          kind: "all",
          of: [
            { kind: "criterion", id: "size" },
            { kind: "criterion", id: "role" },
          ],
        },
      },
    },
  ],
  tables: {
    rates: null,
    regions: [],
    title_families: [],
    fiscal_year_starts: 1,
    known_from: [],
  },
};
