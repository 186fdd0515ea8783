// Does an arrow lead to the mark that a person sees in that direction?
import { describe, expect, it } from "vitest";
import { nextMark } from "./marks";

const mark = (x: number, y: number) => ({
  key: `${x}.${y}`,
  says: "",
  x,
  y,
  width: 10,
  height: 10,
});
/** Two rows of three. */
const MARKS = [mark(0, 0), mark(20, 0), mark(40, 0), mark(0, 20), mark(20, 20), mark(40, 20)];

describe("an arrow", () => {
  it.each([
    [0, "ArrowRight", 1],
    [1, "ArrowDown", 4],
    [4, "ArrowLeft", 3],
    [5, "ArrowUp", 2],
    [2, "ArrowRight", null],
    [0, "End", 5],
    [5, "Home", 0],
    [0, "Enter", null],
  ])("leads from mark %i with %s to %s", (from, key, to) => {
    expect(nextMark(MARKS, from, key)).toBe(to);
  });

  it("leads nowhere where there is no mark", () => {
    expect(nextMark([], 0, "End")).toBeNull();
  });
});
