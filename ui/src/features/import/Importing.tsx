// How far is the import? It lives as long as the workspace is open, so that a look at another screen
// neither stops nor forgets it. A file dropped anywhere on the window begins one.
import { createContext, type ReactNode, useContext, useState } from "react";
import { failureOf } from "../../backend/ask";
import type {
  ColumnMapping,
  CoverageView,
  FileView,
  ImportBalance,
  ImportProgress,
  ReadingView,
  RowsAreView,
} from "../../backend/bindings";
import {
  useCancelImport,
  useCommitImport,
  useDrops,
  usePrepareImport,
} from "../../backend/importing";
import { goTo } from "../../components/place";

interface Importing {
  file: FileView | null;
  /** As the person left it; `null` before they changed anything: then as proposed. */
  mapping: ColumnMapping[] | null;
  setMapping: (mapping: ColumnMapping[]) => void;
  /** What the rows are, as chosen; `null` before that: then as proposed. */
  rowsAre: RowsAreView | null;
  /** Other rows have other fields, so the columns are proposed anew. */
  setRowsAre: (rowsAre: RowsAreView) => void;
  /** What the file is said to hold all of; `null` where nothing is said. */
  coverage: CoverageView | null;
  setCoverage: (coverage: CoverageView | null) => void;
  /** What would happen; `null` before it is known. */
  prepared: ImportBalance | null;
  /** What happened; `null` before it did. */
  committed: ImportBalance | null;
  working: "preparing" | "committing" | null;
  progress: ImportProgress | null;
  cancelling: boolean;
  error: unknown;
  /** The person stopped it: no error. */
  stopped: boolean;
  /** Files are held over the window. */
  over: boolean;
  /** What became of a drop that did not simply begin an import: words, with how many files were left. */
  dropped: { words: string; n: number } | null;
  begin: (file: FileView | null) => void;
  prepare: (reading: ReadingView) => void;
  /** Back to the columns. */
  unprepare: () => void;
  commit: () => void;
  cancel: () => void;
}

const Context = createContext<Importing | null>(null);

interface Props {
  readOnly: boolean;
  children: ReactNode;
}

export function ImportingProvider({ readOnly, children }: Props) {
  const [file, setFile] = useState<FileView | null>(null);
  const [mapping, setMapping] = useState<ColumnMapping[] | null>(null);
  const [rowsAre, setRowsAre] = useState<RowsAreView | null>(null);
  const [coverage, setCoverage] = useState<CoverageView | null>(null);
  const prepare = usePrepareImport();
  const commit = useCommitImport();
  const cancel = useCancelImport();

  const working = commit.isPending ? "committing" : prepare.isPending ? "preparing" : null;
  const failed = commit.error ?? prepare.error;
  const stopped = failed !== null && failureOf(failed).code === "import-cancelled";
  const [dropped, setDropped] = useState<Importing["dropped"]>(null);
  const [unreadable, setUnreadable] = useState<unknown>(null);
  const begin = (chosen: FileView | null) => {
    setFile(chosen);
    setDropped(null);
    setUnreadable(null);
    setMapping(null);
    setRowsAre(null);
    setCoverage(null);
    prepare.reset();
    commit.reset();
    cancel.reset();
  };
  const over = useDrops(({ file: first, error, left }) => {
    goTo("apply/import");
    if (working !== null) return setDropped({ words: "import-drop-busy", n: left + 1 });
    if (readOnly) return;
    begin(first);
    setUnreadable(error);
    if (left > 0) setDropped({ words: "import-drop-several", n: left });
  });

  const importing: Importing = {
    file,
    mapping,
    setMapping,
    rowsAre,
    setRowsAre: (chosen) => {
      setRowsAre(chosen);
      setMapping(null);
      if (chosen !== "activities") setCoverage(null);
    },
    coverage,
    setCoverage,
    prepared: prepare.data ?? null,
    committed: commit.data ?? null,
    working,
    progress: commit.isPending ? commit.progress : prepare.progress,
    cancelling: cancel.isPending || cancel.isSuccess,
    error: unreadable ?? (stopped ? null : failed),
    stopped,
    over,
    dropped,
    begin,
    prepare: (reading) => {
      if (file === null) return;
      setMapping(reading.mapping);
      cancel.reset();
      commit.reset();
      prepare.mutate({ file: file.handle, reading });
    },
    unprepare: () => {
      prepare.reset();
      commit.reset();
    },
    commit: () => {
      cancel.reset();
      commit.mutate(undefined);
    },
    cancel: () => cancel.mutate(),
  };
  return <Context value={importing}>{children}</Context>;
}

export function useImporting(): Importing {
  const importing = useContext(Context);
  if (importing === null) throw new Error("useImporting needs an ImportingProvider above it");
  return importing;
}
