// Which stages can be chosen after another?
import { describe, expect, it } from "vitest";
import type { StageFact } from "../../backend/bindings";
import { stagesAfter } from "./calendar";

const stage = (key: string): StageFact => ({
  key,
  label: key,
  owner: "marketing",
  n: 1,
  unknown: 0,
});
const STAGES = ["lead", "mql", "sql"].map(stage);

describe("the stages that can follow", () => {
  it.each([
    ["lead", ["mql", "sql"]],
    ["sql", []],
    // A stage that the definition has no longer is followed by any.
    ["gone", ["lead", "mql", "sql"]],
    [null, ["lead", "mql", "sql"]],
  ])("%s are %j", (from, keys) => {
    expect(stagesAfter(STAGES, from).map(({ key }) => key)).toEqual(keys);
  });
});
