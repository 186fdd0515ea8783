// What was imported, and what becomes of it? The record, undo and redo, what was rejected, and what was said
// of one lead.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "./ask";
import { commands, type ImportRecordView, type MendedRow } from "./bindings";
import { staleWorkspace } from "./changes";
import { useProgress } from "./importing";
import { KEYS } from "./queries";

/** Every import, the newest first. */
export function useImports() {
  return useQuery({ queryKey: KEYS.imports, queryFn: () => ask(commands.importsList()) });
}

export function useImport(id: number) {
  return useQuery({ queryKey: KEYS.import(id), queryFn: () => ask(commands.importShow(id)) });
}

/** Who came to each stage by an import that counts, and who left it. */
export function useImportMoves(id: number) {
  return useQuery({
    queryKey: KEYS.importMoves(id),
    queryFn: () => ask(commands.importMoves(id)),
  });
}

/** What would be other without an import; asked only of one that counts. */
export function useImportWithout({ id, undone_at }: ImportRecordView) {
  return useQuery({
    queryKey: KEYS.importWithout(id),
    queryFn: () => ask(commands.importWithout(id)),
    enabled: undone_at === null,
    gcTime: 0,
  });
}

/** Undoes an import that counts, or takes one up again that was undone. */
export function useTakeBack() {
  const client = useQueryClient();
  const [progress, channel] = useProgress();
  const work = useMutation({
    mutationFn: ({ id, undone_at }: ImportRecordView) =>
      ask(
        undone_at === null
          ? commands.importUndo(id, channel())
          : commands.importRedo(id, channel()),
      ),
    onSuccess: () => staleWorkspace(client),
  });
  return { ...work, progress };
}

/** Says what rejected rows would do, mended; they then wait to be committed. */
export function useMendRows(id: number) {
  const [progress, channel] = useProgress();
  const work = useMutation({
    mutationFn: (rows: MendedRow[]) => ask(commands.importMend(id, rows, channel())),
  });
  return { ...work, progress };
}

/** Puts a value right that did not read. */
export function useMendValue(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ no, text }: { no: number; text: string }) =>
      ask(commands.valueMend(id, no, text)),
    onSuccess: () => staleWorkspace(client),
  });
}

/** Writes the rejected rows to a file; gives what was written, `null` when the person changed their mind. */
export function useExportRejected() {
  return useMutation({ mutationFn: (id: number) => ask(commands.rejectedExport(id)) });
}

/** What was ever said of a lead; `null` of a list that is not today's. */
export function useLeadHistory(row: number) {
  return useQuery({
    queryKey: KEYS.leadHistory(row),
    queryFn: () => ask(commands.leadHistory(row)),
  });
}

/** How many are not to be imported again, and since when. */
export function useBlockList() {
  return useQuery({
    queryKey: ["block-list"],
    queryFn: () => ask(commands.blockListShow()),
    gcTime: 0,
  });
}

/** Since when whoever has a key is not to be imported; `null` where they may be. */
export function useBlockCheck() {
  return useMutation({ mutationFn: (key: string) => ask(commands.blockCheck(key)) });
}

/** Lets whoever has a key be imported again. */
export function useBlockLift() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => ask(commands.blockLift(key)),
    onSuccess: async () => {
      await staleWorkspace(client);
      await client.invalidateQueries({ queryKey: ["block-list"] });
    },
  });
}
