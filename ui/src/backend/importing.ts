// How does a file come in? Choose or drop, look, prepare (reads all, changes nothing), commit. Long steps
// report their progress and can be stopped.

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Channel } from "@tauri-apps/api/core";
import { useEffect, useRef, useState } from "react";
import { ask } from "./ask";
import {
  type ColumnMapping,
  commands,
  events,
  type FileView,
  type ImportBalance,
  type ImportProgress,
} from "./bindings";
import { staleWorkspace } from "./changes";

export function usePickFile() {
  return useMutation({ mutationFn: () => ask(commands.filePick()) });
}

/** Calls back for each file dropped on the window. */
export function useDroppedFile(onDrop: (file: FileView) => void): void {
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    const listening = events.fileDropped.listen((event) => latest.current(event.payload.file));
    return () => {
      void listening.then((stop) => stop());
    };
  }, []);
}

export function useImportPreview(file: number) {
  return useQuery({
    queryKey: ["import-preview", file],
    queryFn: () => ask(commands.importPreview(file)),
    gcTime: 0,
  });
}

/** A long step of an import with its latest progress. */
export function usePrepareImport() {
  const [progress, channel] = useProgress();
  const work = useMutation({
    mutationFn: ({ file, mapping }: { file: number; mapping: ColumnMapping[] }) =>
      ask(commands.importPrepare(file, mapping, channel())),
  });
  return { ...work, progress };
}

export function useCommitImport() {
  const client = useQueryClient();
  const [progress, channel] = useProgress();
  const work = useMutation({
    mutationFn: (_: undefined): Promise<ImportBalance> => ask(commands.importCommit(channel())),
    onSuccess: () => void staleWorkspace(client, (key) => key !== "import-preview"),
  });
  return { ...work, progress };
}

export function useCancelImport() {
  return useMutation({ mutationFn: () => ask(commands.importCancel()) });
}

function useProgress(): [ImportProgress | null, () => Channel<ImportProgress>] {
  const [progress, set] = useState<ImportProgress | null>(null);
  const channel = () => {
    set(null);
    const made = new Channel<ImportProgress>();
    made.onmessage = set;
    return made;
  };
  return [progress, channel];
}
