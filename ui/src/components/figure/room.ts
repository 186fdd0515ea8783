// How large is a figure drawn? As wide as its card, in steps, so that a drag of the window's edge asks a few
// times and not at every pixel.
import { useCallback } from "react";
import { type Measured, useMeasured } from "../measured";

const STEP = 20;

/** @param shape height over width; `null` for as high as the element is */
export function useRoom(element: HTMLElement | null, shape: number | null): Measured | null {
  const sizeOf = useCallback(
    ({ clientWidth, clientHeight }: HTMLElement) => {
      const width = Math.max(320, Math.floor(clientWidth / STEP) * STEP);
      const high = shape === null ? clientHeight : Math.min(900, width * shape);
      return { width, height: Math.max(220, Math.floor(high / STEP) * STEP) };
    },
    [shape],
  );
  return useMeasured(element, sizeOf);
}
