// Do keys go through what lies on the table, and does one speak for the right others?
import { describe, expect, it } from "vitest";
import type { GroupView, OutcomeView, ProposalView } from "../../backend/bindings";
import { counted, inOrder, nOpen, othersOpen, stepFrom } from "./laid";

const proposal = (id: string, outcome: OutcomeView = { kind: "open" }): ProposalView => ({
  id,
  says: id,
  test: null,
  tested: false,
  why: "",
  author: "Anna",
  side: "marketing",
  by: ["Anna"],
  outcome,
});
const group = (question: GroupView["question"], ...proposals: ProposalView[]): GroupView => ({
  question,
  likeness: "similar",
  proposals,
});

const GROUPS = [
  group("needs", proposal("a"), proposal("b"), proposal("c", { kind: "dropped", reason: "x" })),
  group("persona", proposal("p")),
  group("needs", proposal("d")),
];

describe("what lies on the table", () => {
  it("is gone through question by question, and the ends stay", () => {
    const needs = inOrder(GROUPS, "needs");
    expect(needs.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    expect(stepFrom(needs, "b", 1)).toBe("c");
    expect(stepFrom(needs, "d", 1)).toBe("d");
    expect(stepFrom(needs, "a", -1)).toBe("a");
    expect(stepFrom(needs, null, 1)).toBe("a");
    expect(stepFrom([], "a", 1)).toBeNull();
  });

  it("lets one speak for those of its group that nothing is decided of", () => {
    expect(othersOpen(GROUPS, "a")).toEqual(["b"]);
    expect(othersOpen(GROUPS, "d")).toEqual([]);
    expect(othersOpen(GROUPS, "nobody")).toEqual([]);
  });

  it("counts what is to be decided", () => {
    expect(nOpen(GROUPS, "needs")).toBe(3);
    expect(nOpen(GROUPS, "behaviour")).toBe(0);
    expect(counted(GROUPS)).toEqual({ kept: 0, of: 5, open: 4 });
  });
});
