// How is a proposal dragged to others? The group under the pointer is marked; letting go lays it there, Escape
// leaves everything as it was.
import { type PointerEvent as Down, type RefObject, useRef, useState } from "react";
import { useGrab } from "../../components/grab";

/** How far a pointer goes before it drags rather than clicks. */
const SLACK = 6;

export function useDragging(
  table: RefObject<HTMLElement | null>,
  onDrop: (id: string, target: string) => void,
) {
  const [id, setId] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  const grab = useGrab();

  const begin = (grabbed: string, down: Down) => {
    if (down.button !== 0) return;
    let target: string | null = null;
    grab(down, {
      slack: SLACK,
      onMove: (event) => {
        target = groupAt(table.current, event);
        setId(grabbed);
        setOver(target);
      },
      onDrop: () => {
        if (target !== null) drop.current(grabbed, target);
      },
      onEnd: () => {
        setId(null);
        setOver(null);
      },
    });
  };
  return { id, over, begin };
}

/** The proposal by which the group under the pointer is named. */
function groupAt(table: HTMLElement | null, { clientX, clientY }: PointerEvent): string | null {
  const there = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-group]");
  return there && table?.contains(there) ? (there.dataset.group ?? null) : null;
}
