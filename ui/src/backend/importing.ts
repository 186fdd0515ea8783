// How does a file come in? Choose or drop, look, prepare (reads all, changes nothing), commit. Long steps
// report their progress and can be stopped.

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Channel } from "@tauri-apps/api/core";
import { useEffect, useRef, useState } from "react";
import { ask, Refusal } from "./ask";
import {
  type AskedView,
  commands,
  events,
  type FileView,
  type ImportBalance,
  type ImportProgress,
  type JoinView,
  type ReadingView,
  type RowsAreView,
} from "./bindings";
import { staleWorkspace } from "./changes";

export function usePickFile() {
  return useMutation({ mutationFn: () => ask(commands.filePick()) });
}

/** Takes rows that were copied elsewhere; `null` for what is on the clipboard. */
export function usePasteRows() {
  return useMutation({ mutationFn: (text: string | null) => ask(commands.rowsPaste(text)) });
}

export interface Dropped {
  /** The first file; `null` where it cannot be read. */
  file: FileView | null;
  /** Why it cannot be read. */
  error: Refusal | null;
  /** How many more were dropped with it. */
  left: number;
}

/** Calls back for each drop on the window, and says whether files are held over it. */
export function useDrops(onDrop: (dropped: Dropped) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    const listening = [
      events.filesOver.listen((event) => setOver(event.payload.over)),
      events.fileDropped.listen(({ payload: { file, failure, n_left } }) =>
        latest.current({ file, error: failure && new Refusal(failure), left: n_left }),
      ),
    ];
    return () => {
      for (const one of listening) void one.then((stop) => stop());
    };
  }, []);
  return over;
}

/** How a file would be cut into cells, by how it begins. */
export function useFileCut(file: number, asked: AskedView) {
  return useQuery({
    queryKey: ["file-cut", file, asked],
    queryFn: () => ask(commands.fileCut(file, asked)),
    // Another cut is there in a moment: until then the rows stay where they are.
    placeholderData: (before, query) => (query?.queryKey[1] === file ? before : undefined),
    gcTime: 0,
  });
}

/** What a file looks like, cut as asked, as rows of `rowsAre`; `null` for what it proposes itself. */
export function useImportPreview(file: number, asked: AskedView, rowsAre: RowsAreView | null) {
  return useQuery({
    queryKey: ["import-preview", file, asked, rowsAre],
    queryFn: () => ask(commands.importPreview(file, asked, rowsAre)),
    // Another kind of rows is told from the same look: until then the columns stay where they are.
    placeholderData: (before, query) => (query?.queryKey[1] === file ? before : undefined),
    gcTime: 0,
  });
}

/** Looks at a file as it proposes itself, to go on with it at once. */
export function useLookAtFile() {
  return useMutation({
    mutationFn: ({ file, asked }: { file: number; asked: AskedView }) =>
      ask(commands.importPreview(file, asked, null)),
  });
}

/** A long step of an import with its latest progress. */
export function usePrepareImport() {
  const [progress, channel] = useProgress();
  const work = useMutation({
    mutationFn: ({ file, reading }: { file: number; reading: ReadingView }) =>
      ask(commands.importPrepare(file, reading, channel())),
  });
  return { ...work, progress };
}

export function useCommitImport() {
  const client = useQueryClient();
  const [progress, channel] = useProgress();
  const work = useMutation({
    // Its people go to the list of this name, or to none.
    mutationFn: (list: string | null): Promise<ImportBalance> =>
      ask(commands.importCommit(list, channel())),
    onSuccess: () => void staleWorkspace(client, (key) => key !== "import-preview"),
  });
  return { ...work, progress };
}

/** By which keys the rows that were prepared are joined, `joins` among them, which are kept for when they
 * are committed; `null` of rows that are joined to nobody. */
export function useImportKeys(prepared: ImportBalance, joins: readonly JoinView[]) {
  return useQuery({
    queryKey: ["import-keys", prepared, joins],
    queryFn: () => ask(commands.importKeys([...joins])),
    enabled: JOINED.includes(prepared.rows_are),
    placeholderData: (before) => before,
    // What was kept of another choice is kept no longer: it is asked each time.
    staleTime: 0,
    gcTime: 0,
  });
}

const JOINED: readonly RowsAreView[] = ["companies", "deals", "activities", "stage_history"];

export function useCancelImport() {
  return useMutation({ mutationFn: () => ask(commands.importCancel()) });
}

/** The latest progress of a long step, and a channel to tell it by. */
export function useProgress(): [ImportProgress | null, () => Channel<ImportProgress>] {
  const [progress, set] = useState<ImportProgress | null>(null);
  const channel = () => {
    set(null);
    const made = new Channel<ImportProgress>();
    made.onmessage = set;
    return made;
  };
  return [progress, channel];
}
