// Between which stages is a target, and what of what is typed is a share?
import { describe, expect, it } from "vitest";
import type { StageFact } from "../../backend/bindings";
import { pairOf, shareOf } from "./pair";

const stage = (key: string): StageFact => ({
  key,
  label: key,
  owner: "marketing",
  n: 1,
  unknown: 0,
});

describe("a target", () => {
  it("is between two stages that both are there", () => {
    const stages = ["mql", "sql"].map(stage);
    expect(pairOf(stages, { from: "mql", to: "sql" })).toEqual({ from: "mql", to: "sql" });
    expect(pairOf(stages, { from: "mql", to: "gone" })).toBeNull();
    expect(pairOf(stages, { from: null, to: "sql" })).toBeNull();
  });

  it.each([
    ["30", 0.3],
    ["30,5 %", 0.305],
    ["", null],
    ["0", null],
    ["101", null],
    ["many", null],
  ])("%j is the share %j", (typed, share) => {
    expect(shareOf(typed)).toBe(share);
  });
});
