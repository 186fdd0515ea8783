// Which lead lists are there, and who is put on them or taken off? Every change makes all that is narrowed or
// counted by lists stale.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "./ask";
import { commands, type LeadsFilter } from "./bindings";
import { staleWorkspace } from "./changes";
import { KEYS } from "./queries";

export function useLists() {
  return useQuery({ queryKey: KEYS.lists, queryFn: () => ask(commands.listsShow()) });
}

/** Puts the leads of a filter on a list, by its name, or takes them off it. */
export function useListMembers() {
  return useChange(({ list, isOn, filter }: { list: string; isOn: boolean; filter: LeadsFilter }) =>
    ask(commands.listMembers(list, isOn, filter)),
  );
}

/** Undoes what was done with a list by hand, or takes it up again. */
export function useListChange() {
  return useChange(({ id, redo }: { id: number; redo: boolean }) =>
    ask(commands.listChangeUndo(id, redo)),
  );
}

export function useRenameList() {
  return useChange(({ id, name }: { id: number; name: string }) =>
    ask(commands.listRename(id, name)),
  );
}

export function useDeleteList() {
  return useChange((id: number) => ask(commands.listDelete(id)));
}

export function useRestoreList() {
  return useChange((id: number) => ask(commands.listRestore(id)));
}

function useChange<In, Out>(mutationFn: (wanted: In) => Promise<Out>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => staleWorkspace(client) });
}
