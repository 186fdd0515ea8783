import { describe, expect, it } from "vitest";
import { draftOf, moved, newStep, textOf } from "./ownDraft";

const FILE = {
  leadpact_funnel: 1,
  name: "Opportunities",
  unit: "deal",
  order: "ordered",
  window: { days: 90 },
  count: "complete_path",
  steps: [
    { key: "all", label: "All", owner: "marketing", reached_by: { everybody: {} } },
    { key: "day", label: "Day", owner: "sales", reached_by: { date: "engage_date" } },
    {
      window: { days: 7 },
      key: "won",
      label: "Won",
      owner: "sales",
      reached_by: {
        where: { all: [{ field: "deal_stage", is: ["Won", "Closed"] }], on: "close_date" },
      },
    },
    { key: "kinds", label: "Kinds", owner: "both", reached_by: { activity: ["Call", "Meeting"] } },
    { key: "end", label: "End", owner: "both", reached_by: { outcome: { is: "lost" } } },
  ],
  exclusions: [{ after: "all", before: "won", when: { activity: ["Left"] } }],
};

describe("a funnel in its form", () => {
  it("is the same file again, with what the form does not show", () => {
    expect(JSON.parse(textOf(draftOf(JSON.stringify(FILE))))).toEqual(FILE);
  });

  it("has no window where no order asks when", () => {
    const draft = { ...draftOf(JSON.stringify(FILE)), order: "any" as const };
    const file = JSON.parse(textOf(draft));
    expect([file.window, file.exclusions]).toEqual([undefined, undefined]);
  });

  it("gives new steps keys of their names, and no two the same", () => {
    const draft = draftOf(JSON.stringify({ ...FILE, exclusions: [] }));
    draft.steps = [newStep("everybody", "", "First call"), newStep("everybody", "", "First call")];
    const keys = JSON.parse(textOf(draft)).steps.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(["first_call", "first_call_2"]);
  });

  it.each([
    [0, 1, "bac"],
    [2, -1, "acb"],
    [0, -1, "abc"],
    [2, 1, "abc"],
  ])("moves step %i by %i", (at, by, order) => {
    const steps = ["a", "b", "c"].map((label) => newStep("everybody", "", label));
    expect(
      moved(steps, at, by)
        .map(({ label }) => label)
        .join(""),
    ).toBe(order);
  });
});
