// To which mark of a picture does an arrow lead? To the nearest in its direction; Home and End to the first
// and the last.
import type { FigureMark } from "../../backend/bindings";

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The place of the next mark; `null` where the key leads nowhere. */
export function nextMark(marks: readonly FigureMark[], at: number, key: string): number | null {
  if (marks.length === 0) return null;
  if (key === "Home") return 0;
  if (key === "End") return marks.length - 1;
  const direction = DIRECTIONS[key];
  const from = marks[at];
  if (direction === undefined || from === undefined) return null;
  const [dx, dy] = direction;
  const [x, y] = middleOf(from);
  let best: { place: number; far: number } | null = null;
  for (const [place, mark] of marks.entries()) {
    const [toX, toY] = middleOf(mark);
    const along = (toX - x) * dx + (toY - y) * dy;
    if (place === at || along <= 0.5) continue;
    // What lies aside counts double: an arrow goes along a row before it changes to another.
    const aside = Math.abs((toX - x) * dy) + Math.abs((toY - y) * dx);
    const far = along + 2 * aside;
    if (best === null || far < best.far) best = { place, far };
  }
  return best?.place ?? null;
}

function middleOf({ x, y, width, height }: FigureMark): [number, number] {
  return [(x ?? 0) + (width ?? 0) / 2, (y ?? 0) + (height ?? 0) / 2];
}
