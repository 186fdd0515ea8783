// What was decided, and how do those who edit apart come together? Whatever is taken back, chosen or merged makes
// every answer stale, since another definition may decide from then on.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "./ask";
import { type ChoiceMade, commands, type DecisionsQuery, type SettledView } from "./bindings";
import { staleWorkspace } from "./changes";

export function useDecisions(query: DecisionsQuery) {
  return useQuery({
    queryKey: ["decisions", query.criterion, query.who, query.most],
    queryFn: () => ask(commands.decisionsShow(query)),
    placeholderData: (before) => before,
  });
}

/** What is another now than right after a decision. */
export function useSince(no: number) {
  return useQuery({
    queryKey: ["decisions-since", no],
    queryFn: () => ask(commands.decisionCompare(no)),
  });
}

/** Gives the definition as it was right after a decision, for the editor. */
export function useThen() {
  return useMutation({ mutationFn: (no: number) => ask(commands.decisionDraft(no)) });
}

function useSettle<T>(settle: (asked: T) => Promise<SettledView>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: settle, onSuccess: () => staleWorkspace(client) });
}

export const useUndo = () => useSettle((who: string) => ask(commands.decisionUndo(who)));
export const useRedo = () => useSettle((who: string) => ask(commands.decisionRedo(who)));
export const useChoose = () => useSettle((made: ChoiceMade) => ask(commands.decisionChoose(made)));
export const useMergeShare = () => useSettle((_: null) => ask(commands.shareMerge()));

/** Writes a share; gives `null` when the person changed their mind. */
export function useExportShare() {
  return useMutation({ mutationFn: () => ask(commands.shareExport()) });
}

/** Looks at a share; gives `null` when the person changed their mind. */
export function useLookAtShare() {
  return useMutation({ mutationFn: () => ask(commands.shareLook()) });
}
