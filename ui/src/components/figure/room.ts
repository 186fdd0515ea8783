// How large is a figure drawn? As wide as its card, in steps, so that a drag of the window's edge asks a few
// times and not at every pixel.
import { useEffect, useState } from "react";

export interface Room {
  width: number;
  height: number;
}

const STEP = 20;

/** @param shape height over width */
export function useRoom(element: HTMLElement | null, shape: number): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    if (element === null) return;
    const measure = () => {
      const width = Math.max(320, Math.floor(element.clientWidth / STEP) * STEP);
      const height = Math.max(220, Math.min(900, Math.round((width * shape) / STEP) * STEP));
      setRoom((now) => (now?.width === width && now.height === height ? now : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, shape]);
  return room;
}
