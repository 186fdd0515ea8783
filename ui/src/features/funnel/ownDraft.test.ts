// Is a funnel of the team’s own the same after it was a form?
import { describe, expect, it } from "vitest";
import type { OwnChoicesView } from "../../backend/bindings";
import { type Draft, moved, newExclusion, newFunnel, newStep } from "./ownDraft";
import { type FaultPlace, faultsOf } from "./ownFaults";
import { draftOf, textOf } from "./ownFile";

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

const CHOICES: OwnChoicesView = {
  is_there: true,
  fields: [
    { key: "stage", label: "Stage", is_date: false },
    { key: "day", label: "Day", is_date: true },
  ],
  deal_dates: [{ key: "closed", label: "Closed", is_date: true }],
  has_deals: true,
  stages: [],
  activities: ["Call", "Left"],
  recorded: [],
  counted: [],
  has_counts: true,
};

describe("a funnel in its form", () => {
  it("is the same file again, with windows per step, exclusions and several kinds", () => {
    expect(JSON.parse(textOf(draftOf(JSON.stringify(FILE))))).toEqual(FILE);
  });

  it("keeps a window in its unit", () => {
    const file = { ...FILE, window: { hours: 36 } };
    expect(JSON.parse(textOf(draftOf(JSON.stringify(file)))).window).toEqual({ hours: 36 });
  });

  it("takes out between its steps also when they were moved and called otherwise", () => {
    const draft = draftOf(JSON.stringify(FILE));
    draft.steps = moved(draft.steps, 2, 2).map((step) => ({ ...step, label: `New ${step.label}` }));
    const { exclusions } = JSON.parse(textOf(draft));
    expect(exclusions).toEqual(FILE.exclusions);
  });

  it("takes out between the first step and the last where they come in any order", () => {
    const draft = { ...draftOf(JSON.stringify(FILE)), order: "unordered" as const };
    const { exclusions, steps } = JSON.parse(textOf(draft));
    expect(exclusions).toEqual([{ after: "all", before: "end", when: { activity: ["Left"] } }]);
    expect(steps.some((step: object) => "window" in step)).toBe(false);
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

describe("what is wrong in a form", () => {
  const call = () => newStep("activity", "Call", "Call");
  const good = (): Draft => ({
    ...newFunnel(),
    order: "ordered",
    steps: [{ ...newStep("everybody"), on: "day" }, call(), call()],
  });
  const first = (draft: Draft) => draft.steps[0]?.row ?? 0;
  const second = (draft: Draft) => draft.steps[1]?.row ?? 0;
  const cases: [string, (draft: Draft) => Draft, (draft: Draft) => [FaultPlace, string][]][] = [
    ["nothing", (draft) => draft, () => []],
    [
      "a window that is no whole number",
      (draft) => ({ ...draft, window: { n: "2.5", unit: "days" } }),
      () => [["window", "own-fault-window"]],
    ],
    [
      "a window of a step that is negative",
      (draft) => ({
        ...draft,
        steps: draft.steps.map((step, at) =>
          at === 1 ? { ...step, window: { n: "-1", unit: "days" } } : step,
        ),
      }),
      (draft) => [[`step.${second(draft)}.window`, "own-fault-window"]],
    ],
    [
      "a step that knows no day",
      (draft) => ({ ...draft, steps: draft.steps.map((step) => ({ ...step, on: "" })) }),
      (draft) => [[`step.${first(draft)}.on`, "own-fault-day"]],
    ],
    [
      "counts of nobody after a step that knows somebody",
      (draft) => ({
        ...draft,
        steps: draft.steps.map((step, at) =>
          at === 1 ? { ...step, reached: "counted", choice: "" } : step,
        ),
      }),
      (draft) => [[`step.${second(draft)}.reached`, "own-fault-counted-late"]],
    ],
    [
      "nobody at all",
      (draft) => ({ ...draft, steps: [newStep("counted")] }),
      () => [["steps", "own-fault-nobody"]],
    ],
    [
      "a stage that is gone",
      (draft) => ({ ...draft, steps: [...draft.steps, newStep("stage", "sql")] }),
      (draft) => [[`step.${draft.steps.at(-1)?.row ?? 0}.choice`, "own-fault-gone"]],
    ],
    [
      "an exclusion after the step that it stands before",
      (draft) => ({
        ...draft,
        exclusions: [
          {
            ...newExclusion(draft.steps, "activity", "Left"),
            after: second(draft),
            before: first(draft),
          },
        ],
      }),
      (draft) => [[`exclusion.${draft.exclusions[0]?.row ?? 0}.between`, "own-fault-between"]],
    ],
    [
      "an exclusion whose step was taken out",
      (draft) => ({
        ...draft,
        exclusions: [newExclusion(draft.steps, "activity", "Left")],
        steps: draft.steps.slice(1),
      }),
      (draft) => [[`exclusion.${draft.exclusions[0]?.row ?? 0}.between`, "own-fault-between"]],
    ],
  ];
  it.each(cases)("%s", (_, change, expected) => {
    const draft = change(good());
    expect([...faultsOf(draft, CHOICES)]).toEqual(expected(draft));
  });

  it("asks for no day and no window where no order asks when", () => {
    const draft: Draft = { ...good(), order: "any", window: { n: "x", unit: "days" } };
    draft.steps = draft.steps.map((step) => ({ ...step, on: "" }));
    expect([...faultsOf(draft, CHOICES)]).toEqual([]);
  });
});
