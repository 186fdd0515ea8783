// How large is what is drawn into an element? Measured when it comes and whenever it changes; a size that is the
// same stays the same value, so that nothing is drawn again for it.
import { useEffect, useState } from "react";

export interface Measured {
  width: number;
  height: number;
}

/** @param sizeOf what is drawn into the element, in CSS pixels; kept by the caller from render to render */
export function useMeasured(
  element: HTMLElement | null,
  sizeOf: (element: HTMLElement) => Measured,
): Measured | null {
  const [size, setSize] = useState<Measured | null>(null);
  useEffect(() => {
    if (element === null) return;
    const measure = () => {
      const next = sizeOf(element);
      setSize((now) => (now?.width === next.width && now.height === next.height ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, sizeOf]);
  return size;
}
