// How large is a figure drawn? As wide as its card, in steps, so that a drag of the window's edge asks a few
// times and not at every pixel.
import { useEffect, useState } from "react";

export interface Room {
  width: number;
  height: number;
}

const STEP = 20;

/** @param shape height over width; `null` for as high as the element is */
export function useRoom(element: HTMLElement | null, shape: number | null): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    if (element === null) return;
    const measure = () => {
      const width = Math.max(320, Math.floor(element.clientWidth / STEP) * STEP);
      const high = shape === null ? element.clientHeight : Math.min(900, width * shape);
      const height = Math.max(220, Math.floor(high / STEP) * STEP);
      setRoom((now) => (now?.width === width && now.height === height ? now : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, shape]);
  return room;
}
