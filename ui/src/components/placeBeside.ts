// Where does something open beside its button? Above or below it, wherever the window has more room, and flush with
// its nearer edge; never higher than that room.

interface Edges {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

interface Placed {
  top: string;
  right: string;
  bottom: string;
  left: string;
  maxHeight: string;
}

const GAP = 4;
/** What stays free at the edge of the window. */
const EDGE = 8;

/** @param window the inside of the window, in CSS pixels */
export function placeBeside(
  { top, right, bottom, left }: Edges,
  window: { width: number; height: number },
): Placed {
  const above = top - GAP - EDGE;
  const below = window.height - bottom - GAP - EDGE;
  const isLow = above > below;
  const isRight = left + right > window.width;
  return {
    top: isLow ? "auto" : `${bottom + GAP}px`,
    bottom: isLow ? `${window.height - top + GAP}px` : "auto",
    left: isRight ? "auto" : `${left}px`,
    right: isRight ? `${window.width - right}px` : "auto",
    maxHeight: `${Math.max(0, isLow ? above : below)}px`,
  };
}
