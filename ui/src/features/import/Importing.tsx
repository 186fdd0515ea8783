// How far is the import? It lives as long as the workspace is open, so that a look at another screen
// neither stops nor forgets it. A file dropped anywhere on the window begins one.
import { createContext, type ReactNode, useContext, useState } from "react";
import { failureOf } from "../../backend/ask";
import type {
  ColumnMapping,
  CoverageView,
  FileView,
  ImportBalance,
  ImportDetailView,
  ImportProgress,
  ReadingView,
  RowsAreView,
} from "../../backend/bindings";
import {
  useCancelImport,
  useCommitImport,
  useDrops,
  useLookAtFile,
  usePrepareImport,
} from "../../backend/importing";
import { goTo } from "../../components/place";

/** How a file goes together with what is there. */
export interface Manner {
  /** The file is all there is: who was in an earlier such file and is not in this one is absent. */
  is_snapshot: boolean;
  /** A blank takes away the value that is there. */
  blanks_clear: boolean;
}

const USUAL: Manner = { is_snapshot: false, blanks_clear: false };

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
  manner: Manner;
  setManner: (manner: Manner) => void;
  /** The lead list that the people go to, `null` for none; undefined before it is chosen: then as proposed. */
  list: string | null | undefined;
  setList: (list: string | null) => void;
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
  /** A newer file goes the way of an import before, straight to what will happen where it can. */
  refresh: (file: FileView, before: ImportDetailView) => void;
  prepare: (reading: ReadingView, list: string | null) => void;
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
  const [manner, setManner] = useState<Manner>(USUAL);
  const [list, setList] = useState<string | null>();
  const look = useLookAtFile();
  const prepare = usePrepareImport();
  const commit = useCommitImport();
  const cancel = useCancelImport();

  const preparing = prepare.isPending || look.isPending;
  const working = commit.isPending ? "committing" : preparing ? "preparing" : null;
  const failed = commit.error ?? prepare.error ?? look.error;
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
    setManner(USUAL);
    setList(undefined);
    look.reset();
    prepare.reset();
    commit.reset();
    cancel.reset();
  };
  const refresh = (chosen: FileView, { record, columns }: ImportDetailView) => {
    begin(chosen);
    const as = { is_snapshot: record.is_snapshot, blanks_clear: record.blanks_clear };
    setManner(as);
    setList(record.list);
    goTo("apply/import");
    look.mutate(chosen.handle, {
      onSuccess: (seen) => {
        const headers = (of: readonly { header: string }[]) =>
          of.map((one) => one.header).join("\n");
        const alike = seen.as_last_time && headers(seen.columns) === headers(columns);
        if (!alike || seen.rows_are !== record.rows_are) {
          return setDropped({ words: "imports-refresh-other", n: 0 });
        }
        // The very same file again is said before anything is prepared.
        if (seen.before !== null) return;
        const now = seen.columns.map((column) => column.proposal);
        setMapping(now);
        const reading = { rows_are: seen.rows_are, mapping: now, coverage: null, ...as };
        prepare.mutate({ file: chosen.handle, reading });
      },
    });
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
    manner,
    setManner,
    list,
    setList,
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
    refresh,
    prepare: (reading, to) => {
      if (file === null) return;
      setMapping(reading.mapping);
      setList(to);
      look.reset();
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
      commit.mutate(list ?? null);
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
