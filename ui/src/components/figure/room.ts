// How large is a figure drawn? As wide as its card, in steps, so that a drag of the window's edge asks a few
// times and not at every pixel.
import { useCallback } from "react";
import { type Measured, useMeasured } from "../measured";

const STEP = 20;

/** The size of letters that pictures are drawn for, in CSS pixels. */
const LETTER = 16;

/** How much larger letters are than those that pictures are drawn for. */
function grown(): number {
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return letter > 0 ? letter / LETTER : 1;
}

/** How wide a picture is shown, so that it grows with the letters around it. */
export function widthOf(picture: { width: number | null }): string {
  return `${(picture.width ?? 0) / LETTER}rem`;
}

/** @param shape height over width; `null` for as high as the element is */
export function useRoom(element: HTMLElement | null, shape: number | null): Measured | null {
  const sizeOf = useCallback(
    (element: HTMLElement) => {
      // In the pixels of a screen that people sit at: where letters grow, so does what is drawn.
      const [clientWidth, clientHeight] = [element.clientWidth, element.clientHeight].map(
        (length) => length / grown(),
      ) as [number, number];
      const width = Math.max(320, Math.floor(clientWidth / STEP) * STEP);
      // Beside another a figure is narrow: it keeps the height at which it says all it has to say.
      const least = shape !== null && shape > 0.4 && width >= 720 ? 380 : 220;
      const most = Math.max(900, (0.62 * innerHeight) / grown());
      const high = shape === null ? clientHeight : Math.max(least, Math.min(most, width * shape));
      return { width, height: Math.max(220, Math.floor(high / STEP) * STEP) };
    },
    [shape],
  );
  return useMeasured(element, sizeOf);
}
