// Which columns are drawn, and is every column on screen among them?
import { expect, test } from "vitest";
import { columnsSeen } from "./columns";

const STARTS = Array.from({ length: 40 }, (_, i) => 8 + i * 120);

test("all columns are drawn while nobody knows where they are", () => {
  expect(columnsSeen([], 0, 0)).toEqual({ from: 0, to: Number.MAX_SAFE_INTEGER });
});

test.each([0, 1, 119, 500, 1_333, 4_100])(
  "scrolled by %i px every column on screen is drawn, and few others",
  (left) => {
    const width = 734;
    const { from, to } = columnsSeen(STARTS, left, width);
    const onScreen = STARTS.flatMap((start, i) =>
      start < left + width && start + 120 > left ? [i] : [],
    );
    expect(onScreen.every((column) => column >= from && column < to)).toBe(true);
    expect(Math.min(to, STARTS.length) - from).toBeLessThan(14);
  },
);
