// When may the window close? At once, unless an import runs: then the program asks first.
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { ask } from "./ask";
import { commands, events } from "./bindings";

/** Calls back when the window was to be closed while an import runs. */
export function useCloseAsked(onAsked: () => void): void {
  const latest = useRef(onAsked);
  latest.current = onAsked;
  useEffect(() => {
    const listening = events.closeAsked.listen(() => latest.current());
    return () => {
      void listening.then((stop) => stop());
    };
  }, []);
}

/** Stops the import, leaves the list as it was, and closes the window. */
export function useCloseWindow() {
  return useMutation({ mutationFn: () => ask(commands.windowClose()) });
}
