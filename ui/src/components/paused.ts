// What was the value when it last stood still? For what is too much to ask again at every keystroke.
import { useEffect, useState } from "react";

/** `value` once it has been the same for so many milliseconds; before that, what it was. */
export function usePaused<T>(value: T, milliseconds: number): T {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return paused;
}
