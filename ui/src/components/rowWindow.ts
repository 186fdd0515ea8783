// Which rows of a very long list are on screen? Rows have one height. A web view cannot be taller than
// 33,554,432 px, which is 932,067 rows of 36 px; beyond MAX_HEIGHT the scroll bar is scaled, so that
// its end is still the last row.
// Invariants: `first ≤ end ≤ n`; the rows drawn cover the view; scrolled to the end, the last row shows.

export const MAX_HEIGHT = 16_000_000;

export interface RowWindow {
  /** First row drawn. */
  first: number;
  /** One past the last row drawn. */
  end: number;
  /** Where the first drawn row stands, in px from the top of the scrolled area. */
  top: number;
  /** Height of the scrolled area in px. */
  height: number;
}

interface View {
  n: number;
  rowHeight: number;
  viewHeight: number;
  scrollTop: number;
}

/** Rows drawn beyond each edge, so that a turn of the wheel shows no gap. */
const BEYOND = 6;

export function rowWindow({ n, rowHeight, viewHeight, scrollTop }: View): RowWindow {
  const whole = n * rowHeight;
  const height = Math.min(whole, MAX_HEIGHT);
  const position = Math.max(0, Math.min(scrollTop, height - viewHeight));
  const offset = position * scaleOf(whole, height, viewHeight);
  const firstSeen = Math.floor(offset / rowHeight);
  const first = Math.max(0, firstSeen - BEYOND);
  const end = Math.min(n, Math.ceil((offset + viewHeight) / rowHeight) + BEYOND);
  return { first, end, top: position - (offset - first * rowHeight), height };
}

/** The scroll position that brings a row wholly into view, or the present one when it is. */
export function scrollTopFor(row: number, { n, rowHeight, viewHeight, scrollTop }: View): number {
  const whole = n * rowHeight;
  const height = Math.min(whole, MAX_HEIGHT);
  const scale = scaleOf(whole, height, viewHeight);
  const offset = scrollTop * scale;
  if (row * rowHeight < offset) return (row * rowHeight) / scale;
  const below = (row + 1) * rowHeight - viewHeight;
  return below > offset ? below / scale : scrollTop;
}

function scaleOf(whole: number, height: number, viewHeight: number): number {
  return height <= viewHeight ? 1 : (whole - viewHeight) / (height - viewHeight);
}
