// Do the rows drawn cover the view, for short and for very long lists?
import { expect, test } from "vitest";
import { MAX_HEIGHT, rowWindow, scrollTopFor } from "./rowWindow";

const LISTS = [0, 1, 12, 1_000, 444_444, 1_000_000, 30_000_000];

test.each(LISTS)(
  "a list of %i rows shows its first row at the top and its last at the end",
  (n) => {
    const view = { n, rowHeight: 36, viewHeight: 500, scrollTop: 0 };
    const start = rowWindow(view);
    expect(start).toMatchObject({ first: 0, top: 0 });
    const end = rowWindow({ ...view, scrollTop: start.height });
    expect(end.end).toBe(n);
  },
);

test.each(LISTS)("anywhere in a list of %i rows the rows drawn cover the view", (n) => {
  for (const part of [0, 0.1, 0.37, 0.5, 0.999, 1]) {
    const view = { n, rowHeight: 36, viewHeight: 500, scrollTop: 0 };
    const scrollTop = part * Math.max(0, rowWindow(view).height - 500);
    const drawn = rowWindow({ ...view, scrollTop });
    const bottom = drawn.top + (drawn.end - drawn.first) * 36;
    expect(drawn.height).toBeLessThanOrEqual(MAX_HEIGHT);
    expect(drawn.top).toBeLessThanOrEqual(scrollTop + 0.001);
    expect(bottom).toBeGreaterThanOrEqual(Math.min(scrollTop + 500, drawn.height) - 0.001);
    expect(drawn.end - drawn.first).toBeLessThan(40);
  }
});

test.each(LISTS.filter((n) => n > 0))(
  "in a list of %i rows every row can be brought into view",
  (n) => {
    for (const row of [0, Math.floor(n / 3), n - 1]) {
      const view = { n, rowHeight: 36, viewHeight: 500, scrollTop: 0 };
      const scrollTop = scrollTopFor(row, view);
      const drawn = rowWindow({ ...view, scrollTop });
      const position = drawn.top + (row - drawn.first) * 36;
      expect(position).toBeGreaterThanOrEqual(scrollTop - 0.5);
      expect(position + 36).toBeLessThanOrEqual(Math.max(500, scrollTop + 500) + 0.5);
    }
  },
);
