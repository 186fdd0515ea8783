// How large is the picture drawn? As wide as there is room, in steps, so that a drag of the window's edge
// asks a few times and not at every pixel.
import { useCallback } from "react";
import { type Measured, useMeasured } from "../../components/measured";

const STEP = 20;
/** What the program draws: CSS pixels. */
const WIDTH = { least: 320, most: 4_000 };
const HEIGHT = { least: 260, most: 900 };

/** @param share the part of the height that the picture may take, from 0 to 1 */
export function useSize(element: HTMLElement | null, share: number): Measured | null {
  const sizeOf = useCallback(
    ({ clientWidth, clientHeight }: HTMLElement) => {
      const width = within(WIDTH, clientWidth);
      // The picture keeps the shape of a wide funnel on tall screens.
      return { width, height: within(HEIGHT, Math.min(clientHeight * share, width * 0.62)) };
    },
    [share],
  );
  return useMeasured(element, sizeOf);
}

function within({ least, most }: { least: number; most: number }, wanted: number): number {
  return Math.max(least, Math.min(most, Math.floor(wanted / STEP) * STEP));
}
