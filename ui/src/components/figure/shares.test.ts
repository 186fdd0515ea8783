// What of what is typed is a share, and how is one typed?
import { expect, it } from "vitest";
import { percentOf, shareOf } from "./shares";

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

it.each([
  [0.3, "30"],
  [0.305, "30.5"],
  [null, ""],
])("%j is typed as %j", (share, typed) => {
  expect(percentOf(share)).toBe(typed);
});
