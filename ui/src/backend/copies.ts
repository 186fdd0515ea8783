// How is a copy of what was signed kept, and is one still what was signed? Nothing here changes the workspace.
import { useMutation } from "@tanstack/react-query";
import { ask } from "./ask";
import { commands } from "./bindings";

/** Writes a copy of a version; gives `null` when the person changed their mind. */
export function useKeepCopy() {
  return useMutation({ mutationFn: (version: number) => ask(commands.copyExport(version)) });
}

/** Checks a copy; gives `null` when the person changed their mind. */
export function useCheckCopy() {
  return useMutation({ mutationFn: () => ask(commands.copyVerify()) });
}
