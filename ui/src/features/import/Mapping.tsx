// What becomes of the columns? Each goes to a field or nowhere, with sample values, so that one can see whether the
// type fits. A field the list has already keeps its name and type, and no two columns go to one.
import { useEffect, useMemo, useRef, useState } from "react";
import type {
  ColumnMapping,
  FileView,
  ImportPreview,
  ReadingView,
  TargetView,
} from "../../backend/bindings";
import { useImportPreview } from "../../backend/importing";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { Scroll } from "../../components/Scroll";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import { Asks } from "./Asks";
import { Column, type ColumnSays } from "./Column";
import { ColumnTable } from "./ColumnTable";
import { Derives } from "./Derives";
import { askId, openAsks } from "./FormatCell";
import css from "./Import.module.css";
import { listOf, useImporting } from "./Importing";
import { MappingTools, UsedMapping } from "./MappingTools";
import { fieldOf, foundBy, freeName, wrongs } from "./mapping";
import { SampleRows } from "./SampleRows";

export function Mapping({ file }: { file: FileView }) {
  const { choices, goBack } = useImporting();
  const preview = useImportPreview(file.handle, choices.asked, choices.rowsAre);
  if (preview.isError) {
    return (
      <>
        <FailureNote error={preview.error} onRetry={() => void preview.refetch()} />
        <div className={css.actions}>
          <Button look="main" onClick={() => goBack("file")}>
            <T id="import-back-to-file" />
          </Button>
        </div>
      </>
    );
  }
  const seen = preview.data;
  // Cut otherwise, the file has other columns: those before are not what was mapped.
  const fits = seen && (choices.mapping?.length ?? seen.columns.length) === seen.columns.length;
  if (!seen || !fits) return <Skeleton lines={10} />;
  return <Columns file={file} preview={seen} waiting={preview.isPlaceholderData} />;
}

interface Props {
  file: FileView;
  preview: ImportPreview;
  /** Whether these are the columns of what was asked before. */
  waiting: boolean;
}

function Columns({ file, preview, waiting }: Props) {
  const { choices, choose, goBack, prepare } = useImporting();
  const say = useSay();
  const [find, setFind] = useState("");
  // Who answers one of those that wait still sees it: it stays until all are shown again.
  const [only, setOnly] = useState<ReadonlySet<number> | null>(null);
  const [going, setGoing] = useState<{ at: number } | null>(null);
  useGoTo(going);

  const { columns, n_rows, rows_are, targets: fields } = preview;
  const { fresh, manner, coverage } = choices;
  const now = choices.mapping ?? columns.map((column) => column.proposal);
  const taken = now.filter((column) => column.take).length;
  const wrong = wrongs(now, fields, fresh);
  const nWrong = wrong.filter((one) => one !== null).length;
  const isSettled = (mapped: ColumnMapping, at: number) =>
    !fresh.has(at) && (fieldOf(mapped, fields)?.kind ?? null) !== null;
  const asking = columns.flatMap((column, at) => {
    const mapped = now[at];
    const open = mapped ? openAsks(column, mapped, isSettled(mapped, at)) : [];
    return open.length > 0 ? [{ at, header: column.header }] : [];
  });
  const waits = new Set(asking.map(({ at }) => at));
  wrong.forEach((one, at) => {
    if (one !== null) waits.add(at);
  });
  const found = columns.flatMap((column, at) =>
    foundBy(find, column.header, now[at]) && (only?.has(at) ?? true) ? [at] : [],
  );
  const options = useMemo(
    () => [
      { value: "", text: say("mapping-as-new") },
      ...fields.map(({ key, label }) => ({ value: key, text: label })),
    ],
    [fields, say],
  );

  const change = (at: number, to: Partial<ColumnMapping>, anew = fresh) =>
    choose({
      mapping: now.map((column, i) => (i === at ? { ...column, ...to } : column)),
      fresh: anew,
    });
  const goInto = (at: number, field: TargetView | null) => {
    const others = [...fresh].filter((one) => one !== at);
    if (field) {
      const to = { label: field.label, ...(field.kind ? { kind: field.kind } : {}) };
      return change(at, to, new Set(others));
    }
    const header = columns[at]?.header ?? "";
    change(at, { label: freeName(header, now, fields) }, new Set([...others, at]));
  };
  const says = useSteady({
    change,
    name: (at, label) => change(at, { label }, new Set([...fresh, at])),
    field: goInto,
  });
  const reading: ReadingView = {
    ...manner,
    is_snapshot: manner.is_snapshot && rows_are === "people",
    rows_are,
    mapping: now,
    coverage,
    derive: choices.derive ?? preview.derived,
    keep_tests: choices.keepTests,
  };

  return (
    <>
      {choices.used ? (
        <UsedMapping used={choices.used} />
      ) : (
        preview.as_last_time && (
          <p className={css.stopped} role="status">
            <T id="mapping-as-last-time" />
          </p>
        )
      )}
      <Asks
        columns={asking}
        onGo={(at) => {
          setFind("");
          setOnly(null);
          setGoing({ at });
        }}
      />
      <MappingTools
        file={file}
        reading={reading}
        find={find}
        onFind={setFind}
        nWaiting={waits.size}
        only={only !== null}
        onOnly={(wanted) => setOnly(wanted ? waits : null)}
      />
      <Scroll card={css.card} className={css.scroll} label={say("import-step-mapping")}>
        <ColumnTable shown={found} going={going?.at ?? null}>
          {(at, row) => {
            const [column, mapped] = [columns[at], now[at]];
            return (
              column &&
              mapped && (
                <Column
                  key={at}
                  at={at}
                  row={row}
                  column={column}
                  mapped={mapped}
                  nRows={n_rows}
                  fields={fields}
                  options={options}
                  known={fresh.has(at) ? undefined : fieldOf(mapped, fields)}
                  wrong={wrong[at] ?? null}
                  says={says}
                />
              )
            );
          }}
        </ColumnTable>
        {found.length === 0 && (
          <p className={css.nothing}>
            <T id="mapping-none-found" />
          </p>
        )}
        <Derives
          offered={preview.derived}
          chosen={choices.derive ?? preview.derived}
          onChoose={(derive) => choose({ derive })}
        />
        <SampleRows headers={columns.map((column) => column.header)} rows={preview.rows} />
      </Scroll>
      <div className={css.actions}>
        <p className={css.facts}>
          <T id="mapping-rows" n={n_rows} />
          {" · "}
          <T id="mapping-columns" n={columns.length} taken={taken} />
        </p>
        <p className={css.wrong} role="status">
          {nWrong > 0 && <T id="mapping-wrong" n={nWrong} />}
        </p>
        <Button onClick={() => goBack("file")}>
          <T id="import-back-to-file" />
        </Button>
        <Button
          look="main"
          disabled={taken === 0 || nWrong > 0 || waiting}
          onClick={() => prepare(reading, listOf(preview, choices))}
        >
          <T id="import-check" />
        </Button>
      </div>
    </>
  );
}

/** Brings the focus to the question of a column, and so the column into view. */
function useGoTo(going: { at: number } | null) {
  useEffect(() => {
    if (going === null) return;
    document.querySelector<HTMLSelectElement>(`#${askId(going.at)} [data-ask] select`)?.focus();
  }, [going]);
}

/** What is said of columns, the same while the screen is there: else each change would draw all of them. */
function useSteady(latest: ColumnSays): ColumnSays {
  const now = useRef(latest);
  now.current = latest;
  return useMemo(
    () => ({
      change: (at, to) => now.current.change(at, to),
      name: (at, label) => now.current.name(at, label),
      field: (at, field) => now.current.field(at, field),
    }),
    [],
  );
}
