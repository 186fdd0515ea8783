// When may the window close? At once, unless an import runs: then the program asks first.
import { useIsMutating, useMutation } from "@tanstack/react-query";
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

/** Calls back when the last long work has ended: what was asked about it is settled. */
export function useWorkEnded(onEnded: () => void): void {
  const latest = useRef(onEnded);
  latest.current = onEnded;
  const working = useIsMutating() > 0;
  useEffect(() => {
    if (!working) latest.current();
  }, [working]);
}

/** Stops the import, leaves the list as it was, and closes the window. */
export function useCloseWindow() {
  return useMutation({ mutationFn: () => ask(commands.windowClose()) });
}

/** Begins anew, on the same screen: nothing that was read before stays. */
export function beginAnew(): void {
  window.location.reload();
}
