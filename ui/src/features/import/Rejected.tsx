// Which rows could not be read, and how are they mended? Their cells in the columns of the file, the reason
// above each; what was put right is tried again, looked at, and only then imported.
import { useState } from "react";
import type { ImportDetailView, RejectedRow } from "../../backend/bindings";
import { useCommitImport } from "../../backend/importing";
import { useExportRejected, useMendRows } from "../../backend/imports";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { TextField } from "../../components/Field";
import { useFigures } from "../../components/numbers";
import { T, useSay } from "../../components/words";
import { acceptedOf, Balance } from "./Balance";
import { Changes } from "./Changes";
import { useImporting } from "./Importing";
import css from "./Imports.module.css";

export function Rejected({ of, locked }: { of: ImportDetailView; locked: boolean }) {
  const say = useSay();
  const importing = useImporting();
  const [cells, setCells] = useState<ReadonlyMap<number, string[]>>(new Map());
  const mend = useMendRows(of.record.id);
  const commit = useCommitImport();
  const exporting = useExportRejected();
  const open = of.rejected.filter(({ mended_at }) => mended_at === null);
  const width = Math.max(of.columns.length, ...open.map((row) => row.cells.length));
  const busy = mend.isPending || commit.isPending || importing.working !== null;
  const retry = () => {
    // One import waits to be committed at a time: what the screen beside had prepared is prepared anew.
    importing.goBack("mapping");
    commit.reset();
    mend.mutate([...cells].map(([no, row]) => ({ no, cells: trimmed(row, of.columns.length) })));
  };
  const done = () => {
    setCells(new Map());
    mend.reset();
  };
  return (
    <section data-testid="rejected">
      <h2>
        <T id="imports-rejected" />
      </h2>
      {commit.isSuccess && (
        <p role="status">
          <T id="imports-retried" />
        </p>
      )}
      {mend.isError && <FailureNote error={mend.error} onDismiss={mend.reset} />}
      {commit.isError && <FailureNote error={commit.error} onDismiss={commit.reset} />}
      {mend.data && !commit.isSuccess ? (
        <div className={css.mending}>
          <h3>
            <T id="imports-retry-title" />
          </h3>
          <Balance of={mend.data} opens={null} />
          <Changes balance={mend.data} done={false} />
          <ul className={css.hint}>
            {mend.data.problems.map((problem) => (
              <li key={`${problem.row} ${problem.column}`}>{problem.sentence}</li>
            ))}
          </ul>
          <div className={css.tools}>
            <Button
              look="main"
              disabled={busy || acceptedOf(mend.data) === 0}
              onClick={() => commit.mutate(null, { onSuccess: done })}
            >
              <T id="imports-retry-go" />
            </Button>
            <Button disabled={busy} onClick={mend.reset}>
              <T id="imports-retry-back" />
            </Button>
          </div>
        </div>
      ) : (
        <>
          {open.length > 0 && (
            <p className={css.hint}>
              <T id="imports-rejected-says" />
            </p>
          )}
          {open.length < of.n_rejected && (
            <p className={css.hint}>
              <T id="imports-first" n={of.rejected.length} />
            </p>
          )}
          <div className={css.grid}>
            <table>
              <thead>
                <tr>
                  {Array.from({ length: width }, (_, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells are told apart by their place alone.
                    <th key={at} scope="col">
                      {of.columns[at]?.header ?? say("imports-extra")}
                    </th>
                  ))}
                </tr>
              </thead>
              {of.rejected.map((row) => (
                <Row
                  key={row.no}
                  row={row}
                  columns={of.columns.map(({ header }) => header)}
                  width={width}
                  cells={cells.get(row.no) ?? row.cells}
                  locked={locked || busy}
                  onCells={(next) => setCells(new Map(cells).set(row.no, next))}
                />
              ))}
            </table>
          </div>
          <div className={css.tools}>
            {open.length > 0 && (
              <>
                <Button look="main" disabled={locked || busy || cells.size === 0} onClick={retry}>
                  <T id="imports-retry" />
                </Button>
                <Button icon="export" onClick={() => exporting.mutate(of.record.id)}>
                  <T id="imports-rejected-export" />
                </Button>
              </>
            )}
            {exporting.isError && <FailureNote error={exporting.error} />}
            {exporting.data && (
              <p role="status">
                <T id="export-done" file={exporting.data.file} />
              </p>
            )}
          </div>
        </>
      )}
    </section>
  );
}

interface RowProps {
  row: RejectedRow;
  columns: readonly string[];
  width: number;
  cells: readonly string[];
  locked: boolean;
  onCells: (cells: string[]) => void;
}

function Row({ row, columns, width, cells, locked, onCells }: RowProps) {
  const say = useSay();
  const { day } = useFigures();
  const isMended = row.mended_at !== null;
  return (
    <tbody>
      <tr>
        <td colSpan={width} className={css.reason}>
          <strong>
            <T id="imports-row" row={row.row} />
          </strong>{" "}
          {row.mended_at === null ? (
            row.sentence
          ) : (
            <T id="imports-mended" date={day(row.mended_at)} />
          )}
        </td>
      </tr>
      <tr className={isMended ? css.mended : ""}>
        {Array.from({ length: width }, (_, at) => {
          const column = columns[at] ?? say("imports-extra");
          const cell = cells[at] ?? "";
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells are told apart by their place alone.
            <td key={at}>
              {isMended ? (
                cell
              ) : (
                <TextField
                  bare
                  label={say("imports-cell", { row: row.row, column })}
                  value={cell}
                  disabled={locked}
                  onChange={(event) => {
                    const next = Array.from({ length: width }, (_, i) => cells[i] ?? "");
                    next[at] = event.currentTarget.value;
                    onCells(next);
                  }}
                />
              )}
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

/** Without the empty cells beyond the columns of the file. */
function trimmed(cells: readonly string[], n: number): string[] {
  let end = cells.length;
  while (end > n && cells[end - 1]?.trim() === "") end -= 1;
  return cells.slice(0, end);
}
