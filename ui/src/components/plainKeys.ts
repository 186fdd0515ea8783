// What does a key without a modifier do on this screen? Nothing where something is typed into.
import { useEffect } from "react";

const TYPED_INTO = "input, textarea, select, dialog[open]";

/** Listens while `press` is given; it says whether it took the key. */
export function usePlainKeys(listens: boolean, press: (key: string) => boolean): void {
  useEffect(() => {
    if (!listens) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      const within = event.target instanceof Element ? event.target : null;
      if (within?.closest(TYPED_INTO)) return;
      if (press(event.key)) event.preventDefault();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [listens, press]);
}
