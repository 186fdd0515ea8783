// How is a line or group dragged to another place of its rule? A line shows where it would come to stand;
// letting go puts it there, Escape leaves everything as it was.
// Invariant: what is shown is what happens; a place where nothing would change shows no line.
import { type PointerEvent as PointerDown, type RefObject, useState } from "react";
import type { RuleView } from "../../backend/bindings";
import { useGrab } from "../../components/grab";
import { moveTo, type Path, startsWith } from "./edits";

/** The line between two rules, from the upper left corner of the tree. */
export interface DropLine {
  top: number;
  left: number;
  width: number;
}

interface Drag {
  from: Path;
  line: DropLine | null;
}

/** How far a pointer goes before it drags rather than clicks. */
const SLACK = 4;
/** The rim of a nested card that still belongs to the group around it. */
const RIM = 8;
/** How near to the edge of what scrolls a pointer makes it scroll. */
const NEAR = 48;

export function useDragging(
  tree: RefObject<HTMLElement | null>,
  root: RuleView,
  onDrop: (moved: { root: RuleView; path: Path }) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const grab = useGrab();

  const begin = (from: Path, down: PointerDown) => {
    const element = tree.current;
    if (down.button !== 0 || element === null) return;
    let to: Path | null = null;
    grab(down, {
      slack: SLACK,
      onMove: (event) => {
        scrollNear(element, event.clientY);
        const place = placeAt(element, root, from, event.clientY);
        to = place?.to ?? null;
        setDrag({ from, line: place?.line ?? null });
      },
      onDrop: () => {
        if (to !== null) onDrop(moveTo(root, from, to));
      },
      onEnd: () => setDrag(null),
    });
  };
  return { drag, begin };
}

/** Where the rule at `from` would come to stand; `null` where that changes nothing. */
function placeAt(
  tree: HTMLElement,
  root: RuleView,
  from: Path,
  y: number,
): { to: Path; line: DropLine } | null {
  const lists = [...tree.querySelectorAll<HTMLElement>("ol[data-list]")]
    .map((list) => ({ list, path: pathOf(list.dataset.list) }))
    .filter(({ path }) => !startsWith(path, from) && holds(tree, path, y));
  const deepest = lists.reduce<(typeof lists)[number] | undefined>(
    (best, one) => (best && best.path.length >= one.path.length ? best : one),
    undefined,
  );
  if (deepest === undefined) return null;
  const items = [...deepest.list.children].map((item) => item.getBoundingClientRect());
  const below = items.findIndex((item) => y < (item.top + item.bottom) / 2);
  const index = below < 0 ? items.length : below;
  const to = [...deepest.path, index];
  if (moveTo(root, from, to).root === root || samePlace(from, to)) return null;

  const own = deepest.list.getBoundingClientRect();
  const origin = tree.getBoundingClientRect();
  const above = items[index - 1];
  const next = items[index];
  const edge = above && next ? (above.bottom + next.top) / 2 : (above?.bottom ?? own.top);
  const line = { top: edge - origin.top, left: own.left - origin.left, width: own.width };
  return { to, line };
}

/** Whether the card of a group is at this height; its rim belongs to the group around it. */
function holds(tree: HTMLElement, path: Path, y: number): boolean {
  if (path.length === 0) return true;
  const card = tree.querySelector(`[data-path="${path.join(".")}"]`)?.getBoundingClientRect();
  return card !== undefined && y > card.top + RIM && y < card.bottom - RIM;
}

/** Before itself or before the next one is where it stands already. */
function samePlace(from: Path, to: Path): boolean {
  const [i, at] = [from.at(-1) ?? 0, to.at(-1) ?? 0];
  return (
    from.length === to.length && startsWith(to, from.slice(0, -1)) && (at === i || at === i + 1)
  );
}

function pathOf(text: string | undefined): Path {
  return text ? text.split(".").map(Number) : [];
}

function scrollNear(tree: HTMLElement, y: number): void {
  let scroller = tree.parentElement;
  while (scroller && scroller.scrollHeight <= scroller.clientHeight) {
    scroller = scroller.parentElement;
  }
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + NEAR) scroller.scrollTop -= NEAR / 4;
  else if (y > bottom - NEAR) scroller.scrollTop += NEAR / 4;
}
