// Which groups does an address name? The periods of the calendar at its edges, and what is no period.
import { describe, expect, it } from "vitest";
import { groupsOf } from "./groups";

describe("what an address compares", () => {
  it.each([
    ["@quarters", "2026-11-22", ["2026-07-01", "2026-09-30"], ["2026-10-01", "2026-12-31"]],
    ["@quarters", "2026-02-03", ["2025-10-01", "2025-12-31"], ["2026-01-01", "2026-03-31"]],
    ["@halves", "2026-06-30", ["2025-07-01", "2025-12-31"], ["2026-01-01", "2026-06-30"]],
    ["@years", "2024-02-29", ["2023-01-01", "2023-12-31"], ["2024-01-01", "2024-12-31"]],
  ])("%s as of %s are two whole periods", (chosen, asOf, one, other) => {
    const period = ([first, last]: string[]) => ({ first, last });
    expect(groupsOf(chosen, asOf, 90)).toEqual({
      of: "periods",
      one: period(one),
      other: period(other),
      within: 90,
    });
  });

  it.each([
    ["seniority", { of: "parts", by: "seniority", only: [] }],
    ["@grade", { of: "parts", by: "@grade", only: [] }],
    ["@versions:3", { of: "versions", one: 3, other: null }],
  ])("%s is what it says", (chosen, groups) => {
    expect(groupsOf(chosen, "2026-11-22", 90)).toEqual(groups);
  });
});
