// How large is the picture drawn? As wide as there is room, in steps, so that a drag of the window's edge
// asks a few times and not at every pixel.
import { useEffect, useState } from "react";

export interface Size {
  width: number;
  height: number;
}

const STEP = 20;
/** What the program draws: CSS pixels. */
const WIDTH = { least: 320, most: 4_000 };
const HEIGHT = { least: 260, most: 900 };

/** @param share the part of the height that the picture may take, from 0 to 1 */
export function useSize(element: HTMLElement | null, share: number): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    if (element === null) return;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      const width = within(WIDTH, clientWidth);
      // The picture keeps the shape of a wide funnel on tall screens.
      const height = within(HEIGHT, Math.min(clientHeight * share, width * 0.62));
      setSize((now) => (now?.width === width && now.height === height ? now : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, share]);
  return size;
}

function within({ least, most }: { least: number; most: number }, wanted: number): number {
  return Math.max(least, Math.min(most, Math.floor(wanted / STEP) * STEP));
}
