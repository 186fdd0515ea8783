// How is something taken with the pointer and let go elsewhere? It is dragged once the pointer has gone far enough
// not to be a click; Escape, or the system, leaves everything as it was.
// Invariant: one thing at a time; nothing listens once it is let go, or once what it belongs to is gone.
import { type PointerEvent as Down, useCallback, useEffect, useRef } from "react";

export interface Grab {
  /** How far a pointer goes, in pixels, before it drags. */
  slack: number;
  /** Called with each move once it drags. */
  onMove: (event: PointerEvent) => void;
  /** It was let go, wherever the pointer went. */
  onDrop: () => void;
  /** It is over, however it ended; before `onDrop`. */
  onEnd: () => void;
}

/** Takes what the pointer is on, in place of what was taken before. */
export function useGrab(): (down: Down, grab: Grab) => void {
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  return useCallback((down, { slack, onMove, onDrop, onEnd }) => {
    stop.current?.();
    let dragged = false;
    const moved = (event: PointerEvent) => {
      const way = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
      if (!dragged && way < slack) return;
      dragged = true;
      onMove(event);
    };
    const ended = () => {
      stop.current?.();
      onDrop();
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
      onEnd();
    };
    window.addEventListener("pointermove", moved);
    window.addEventListener("pointerup", ended);
    window.addEventListener("pointercancel", cancelled);
    window.addEventListener("keydown", pressed, true);
    window.addEventListener("selectstart", unselected);
  }, []);
}
