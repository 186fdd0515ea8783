// How is a proposal dragged to others? The group under the pointer is marked; letting go lays it there, Escape
// leaves everything as it was.
import { type PointerEvent as Down, type RefObject, useEffect, useRef, useState } from "react";

/** How far a pointer goes before it drags rather than clicks. */
const SLACK = 6;

export function useDragging(
  table: RefObject<HTMLElement | null>,
  onDrop: (id: string, target: string) => void,
) {
  const [id, setId] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const stop = useRef<(() => void) | null>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => () => stop.current?.(), []);

  const begin = (grabbed: string, down: Down) => {
    if (down.button !== 0) return;
    stop.current?.();
    let target: string | null = null;
    let dragging = false;
    const moved = (event: PointerEvent) => {
      const way = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
      if (!dragging && way < SLACK) return;
      dragging = true;
      target = groupAt(table.current, event);
      setId(grabbed);
      setOver(target);
    };
    const ended = () => {
      stop.current?.();
      if (dragging && target !== null) drop.current(grabbed, target);
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      stop.current?.();
    };
    const cancelled = () => stop.current?.();
    const unselected = (event: Event) => event.preventDefault();
    stop.current = () => {
      window.removeEventListener("pointermove", moved);
      window.removeEventListener("pointerup", ended);
      window.removeEventListener("pointercancel", cancelled);
      window.removeEventListener("keydown", pressed, true);
      window.removeEventListener("selectstart", unselected);
      stop.current = null;
      setId(null);
      setOver(null);
    };
    window.addEventListener("pointermove", moved);
    window.addEventListener("pointerup", ended);
    window.addEventListener("pointercancel", cancelled);
    window.addEventListener("keydown", pressed, true);
    window.addEventListener("selectstart", unselected);
  };
  return { id, over, begin };
}

/** The proposal by which the group under the pointer is named. */
function groupAt(table: HTMLElement | null, { clientX, clientY }: PointerEvent): string | null {
  const there = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-group]");
  return there && table?.contains(there) ? (there.dataset.group ?? null) : null;
}
