// How far is the import? It lives as long as the workspace is open, so that a look at another screen
// neither stops nor forgets it. A file dropped anywhere on the window begins one.
import { createContext, type ReactNode, useContext, useState } from "react";
import { failureOf } from "../../backend/ask";
import type {
  AskedView,
  ColumnMapping,
  CoverageView,
  DerivedView,
  FileView,
  ImportBalance,
  ImportDetailView,
  ImportPreview,
  ImportProgress,
  MappingUsed,
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
import { NOTHING_ASKED } from "./dialect";

/** How a file goes together with what is there. */
export interface Manner {
  /** The file is all there is: who was in an earlier such file and is not in this one is absent. */
  is_snapshot: boolean;
  /** A blank takes away the value that is there. */
  blanks_clear: boolean;
}

/** What the person chose of a file, so far. */
export interface Choices {
  /** How it is to be cut into cells, where that is not as found. */
  asked: AskedView;
  /** What the rows are; `null` before it is chosen: then as proposed. */
  rowsAre: RowsAreView | null;
  /** What becomes of the columns; `null` before anything is changed: then as proposed. */
  mapping: ColumnMapping[] | null;
  /** What the file is said to hold all of; `null` where nothing is said. */
  coverage: CoverageView | null;
  /** The columns that are wanted as new fields, whatever is typed as their name. */
  fresh: ReadonlySet<number>;
  /** The fields that are derived from others; `null` before it is chosen: then as proposed. */
  derive: DerivedView[] | null;
  /** Whether rows are kept that a lead form wrote to try itself. */
  keepTests: boolean;
  /** The mapping from a file that the columns are read by; `null` where there is none. */
  used: MappingUsed | null;
  manner: Manner;
  /** The lead list that the people go to, `null` for none; undefined before it is chosen: then as proposed. */
  list: string | null | undefined;
}

const NOTHING: Choices = {
  asked: NOTHING_ASKED,
  rowsAre: null,
  mapping: null,
  coverage: null,
  fresh: new Set(),
  derive: null,
  keepTests: false,
  used: null,
  manner: { is_snapshot: false, blanks_clear: false },
  list: undefined,
};

/** A step of the import. */
export type Step = "file" | "mapping" | "outcome" | "done";

interface Importing {
  file: FileView | null;
  choices: Choices;
  /** Other cells, or other rows, have other columns: what was chosen of these is then chosen anew. */
  choose: (to: Partial<Choices>) => void;
  /** Reads the file as a mapping says that was laid over it. */
  use: (used: MappingUsed) => void;
  /** Whether what the file is was seen, and its columns are. */
  atColumns: boolean;
  toColumns: () => void;
  /** Back to a step that is past; what was chosen there and later stays. */
  goBack: (step: Step) => void;
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
  /** Reads all of it as said, for the lead list of this name or for none; changes nothing. */
  prepare: (reading: ReadingView, list: string | null) => void;
  /** Prepares it again, with the rows that a lead form wrote to try itself or without. */
  keepTests: (keep: boolean) => void;
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
  const [choices, setChoices] = useState(NOTHING);
  const [atColumns, setAtColumns] = useState(false);
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
    setChoices(NOTHING);
    setAtColumns(false);
    look.reset();
    prepare.reset();
    commit.reset();
    cancel.reset();
  };
  const refresh = (chosen: FileView, { record, columns }: ImportDetailView) => {
    begin(chosen);
    const as = { is_snapshot: record.is_snapshot, blanks_clear: record.blanks_clear };
    const before = { ...NOTHING, manner: as, list: record.list };
    setChoices(before);
    goTo("apply/import");
    look.mutate(
      { file: chosen.handle, asked: NOTHING_ASKED },
      {
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
          setChoices({ ...before, mapping: now });
          setAtColumns(true);
          const reading = {
            rows_are: seen.rows_are,
            mapping: now,
            coverage: null,
            derive: seen.derived,
            keep_tests: false,
            ...as,
          };
          prepare.mutate({ file: chosen.handle, reading });
        },
      },
    );
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
    choices,
    choose: (to) => {
      const anew =
        to.asked !== undefined || to.rowsAre !== undefined
          ? { mapping: null, fresh: NOTHING.fresh, derive: null, used: null }
          : {};
      const rowsAre = to.rowsAre ?? "activities";
      const uncovered = rowsAre === "activities" ? {} : { coverage: null };
      setChoices({ ...choices, ...anew, ...uncovered, ...to });
    },
    use: (used) => {
      const { asked, rows_are, mapping, derive, keep_tests } = used;
      importing.choose({ asked, rowsAre: rows_are, mapping, derive, keepTests: keep_tests, used });
    },
    atColumns,
    toColumns: () => setAtColumns(true),
    goBack: (step) => {
      prepare.reset();
      commit.reset();
      if (step === "file") setAtColumns(false);
    },
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
    prepare: (reading, list) => {
      if (file === null) return;
      setChoices({ ...choices, mapping: reading.mapping, list });
      look.reset();
      cancel.reset();
      commit.reset();
      prepare.mutate({ file: file.handle, reading });
    },
    keepTests: (keep) => {
      if (prepare.variables === undefined) return;
      const { file: handle, reading } = prepare.variables;
      setChoices({ ...choices, keepTests: keep });
      cancel.reset();
      commit.reset();
      prepare.mutate({ file: handle, reading: { ...reading, keep_tests: keep } });
    },
    commit: () => {
      cancel.reset();
      commit.mutate(choices.list ?? null);
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

/** The lead list that the people go to: as chosen, else as proposed; `null` for none, and for other rows. */
export function listOf(preview: ImportPreview, { list }: Choices): string | null {
  if (preview.rows_are !== "people") return null;
  return list === undefined ? preview.proposed_list : (list?.trim() ?? null);
}
