// Who is in the list twice, who was made one, and who is forgotten? Looking may take seconds: leaving the
// screen stops it.
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "./ask";
import { commands, type DuplicateGroup, type MergeWanted } from "./bindings";
import { staleWorkspace } from "./changes";

const DUPLICATES = "duplicates";

/** How many groups are asked for at once. */
export const AT_ONCE = 50;

/** The groups from `offset` on; `null` where the person stopped the search. */
export function useDuplicates(offset: number) {
  return useQuery({
    queryKey: [DUPLICATES, offset],
    queryFn: ({ signal }) => {
      signal.addEventListener("abort", () => void commands.importCancel());
      return ask(commands.duplicatesShow(offset));
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** Who was made one, newest first. */
export function useMerges() {
  return useQuery({ queryKey: ["merges"], queryFn: () => ask(commands.mergesShow()) });
}

export function useMerge() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: MergeWanted) => ask(commands.duplicatesMerge(wanted)),
    onSuccess: () => staleWorkspace(client),
  });
}

/** Makes each group that is certain one person, as proposed. */
export function useMergeCertain() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask(commands.duplicatesMergeCertain()),
    onSuccess: () => staleWorkspace(client),
  });
}

/** Parts those again who were made one by these merges. */
export function usePart() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (merges: number[]) => ask(commands.mergesUndo(merges)),
    onSuccess: () => staleWorkspace(client),
  });
}

/** Keeps that the rows of a group are each somebody else. The list stays as it is. */
export function useKeepApart() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ people }: DuplicateGroup) =>
      ask(commands.duplicatesApart(people.map(({ row }) => row))),
    onSuccess: () => client.invalidateQueries({ queryKey: [DUPLICATES] }),
  });
}

/** Erases a person from everything that was imported. */
export function useErase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ row, block }: { row: number; block: boolean }) =>
      ask(commands.leadErase(row, block)),
    onSuccess: () => staleWorkspace(client, (key) => key !== "lead"),
  });
}

/** Writes a copy of the workspace; gives the file's name, `null` when the person changed their mind. */
export function useBackUp() {
  return useMutation({ mutationFn: () => ask(commands.workspaceBackUp()) });
}
