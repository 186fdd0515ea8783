// What becomes of each column? Its field and type, or nothing; with sample values, so that one can see
// whether the type fits. A field the list has already keeps its name and type, and no two columns go to one.
import { useState } from "react";
import type {
  ColumnMapping,
  ColumnPreview,
  CoverageView,
  FieldTypeView,
  FileView,
  ReadingView,
  RowsAreView,
  TargetView,
} from "../../backend/bindings";
import { useImportPreview } from "../../backend/importing";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { SelectField } from "../../components/Field";
import { Scroll } from "../../components/Scroll";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import { FieldCell } from "./FieldCell";
import css from "./Import.module.css";
import type { Manner } from "./Importing";
import { ListChoice } from "./ListChoice";
import { MannerChoice, SameFile } from "./Manner";
import {
  DELIMITER_WORDS,
  fieldOf,
  freeName,
  stemOf,
  TYPE_WORDS,
  type Wrong,
  wrongs,
} from "./mapping";
import { periodWrong, RowsAre } from "./RowsAre";
import { SampleRows } from "./SampleRows";

const TYPES = Object.keys(TYPE_WORDS) as FieldTypeView[];

interface Props {
  file: FileView;
  /** As the person left it; `null` before they changed anything: then as proposed. */
  mapping: ColumnMapping[] | null;
  onMapping: (mapping: ColumnMapping[]) => void;
  /** What the rows are, as chosen; `null` before that: then as proposed. */
  rowsAre: RowsAreView | null;
  onRowsAre: (rowsAre: RowsAreView) => void;
  coverage: CoverageView | null;
  onCoverage: (coverage: CoverageView | null) => void;
  manner: Manner;
  onManner: (manner: Manner) => void;
  /** The lead list that the people go to, `null` for none; undefined before it is chosen: then as proposed. */
  list: string | null | undefined;
  onList: (list: string | null) => void;
  onBack: () => void;
  onPrepare: (reading: ReadingView, list: string | null) => void;
}

export function Mapping({ file, mapping, onMapping, coverage, onBack, onPrepare, ...rows }: Props) {
  const { manner, onManner } = rows;
  const say = useSay();
  const preview = useImportPreview(file.handle, rows.rowsAre);
  // The columns wanted as new fields, whatever is typed as their name.
  const [fresh, setFresh] = useState<ReadonlySet<number>>(new Set());
  if (preview.isError) {
    return (
      <>
        <FailureNote error={preview.error} onRetry={() => void preview.refetch()} />
        <div className={css.actions}>
          <Button look="main" onClick={onBack}>
            <T id="import-another-file" />
          </Button>
        </div>
      </>
    );
  }
  if (!preview.data) return <Skeleton lines={10} />;

  const { columns, encoding, delimiter, n_rows, as_last_time, rows_are } = preview.data;
  const now = mapping ?? columns.map((column) => column.proposal);
  const taken = now.filter((column) => column.take).length;
  const change = (at: number, to: Partial<ColumnMapping>) =>
    onMapping(now.map((column, i) => (i === at ? { ...column, ...to } : column)));
  const fields = preview.data.targets;
  const wrong = wrongs(now, fields, fresh);
  const nWrong = wrong.filter((one) => one !== null).length;
  const period = periodWrong(coverage);
  const delimited = DELIMITER_WORDS[delimiter];
  const people = rows_are === "people";
  const list = !people ? null : rows.list === undefined ? preview.data.proposed_list : rows.list;
  const unnamed = list !== null && list.trim() === "";
  const goInto = (at: number, field: TargetView | null) => {
    const others = [...fresh].filter((one) => one !== at);
    setFresh(new Set(field ? others : [...others, at]));
    if (field) {
      return change(at, { label: field.label, ...(field.kind ? { kind: field.kind } : {}) });
    }
    const header = columns[at]?.header ?? "";
    change(at, { label: freeName(header, now, fields) });
  };

  return (
    <>
      <RowsAre
        rowsAre={rows_are}
        recognised={preview.data.recognised}
        onRowsAre={(chosen) => {
          setFresh(new Set());
          rows.onRowsAre(chosen);
        }}
        coverage={coverage}
        onCoverage={rows.onCoverage}
      />
      {people && (
        <ListChoice
          list={list}
          onList={rows.onList}
          proposed={preview.data.proposed_list ?? stemOf(file.name)}
          lists={preview.data.lists}
        />
      )}
      <MannerChoice rowsAre={rows_are} ofList={list !== null} manner={manner} onManner={onManner} />
      {preview.data.before && <SameFile before={preview.data.before} />}
      {as_last_time && (
        <p className={css.stopped} role="status">
          <T id="mapping-as-last-time" />
        </p>
      )}
      <Scroll card={css.card} className={css.scroll} label={say("import-step-mapping")}>
        <table className={css.mapping}>
          <thead>
            <tr>
              <th scope="col">
                <T id="mapping-take" />
              </th>
              <th scope="col">
                <T id="mapping-column" />
              </th>
              <th scope="col">
                <T id="mapping-samples" />
              </th>
              <th scope="col">
                <T id="mapping-field" />
              </th>
              <th scope="col">
                <T id="mapping-type" />
              </th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column, i) => {
              const mapped = now[i];
              return (
                mapped && (
                  <Column
                    // biome-ignore lint/suspicious/noArrayIndexKey: a file may have two columns of one name.
                    key={i}
                    column={column}
                    mapped={mapped}
                    nRows={n_rows}
                    fields={fields}
                    known={fresh.has(i) ? undefined : fieldOf(mapped, fields)}
                    wrong={wrong[i] ?? null}
                    onChange={(to) => change(i, to)}
                    onName={(label) => {
                      setFresh(new Set([...fresh, i]));
                      change(i, { label });
                    }}
                    onField={(field) => goInto(i, field)}
                  />
                )
              );
            })}
          </tbody>
        </table>
        <SampleRows headers={columns.map((column) => column.header)} rows={preview.data.rows} />
      </Scroll>
      <div className={css.actions}>
        <p className={css.facts}>
          <T id="mapping-rows" n={n_rows} />
          {" · "}
          <T id="mapping-columns" n={columns.length} taken={taken} />
          {" · "}
          <T
            id="mapping-read-as"
            encoding={encoding}
            delimiter={delimited ? say(delimited) : delimiter}
          />
        </p>
        <p className={css.wrong} role="status">
          {nWrong > 0 && <T id="mapping-wrong" n={nWrong} />}
        </p>
        <Button onClick={onBack}>
          <T id="import-another-file" />
        </Button>
        <Button
          look="main"
          disabled={
            taken === 0 || nWrong > 0 || period !== null || unnamed || preview.isPlaceholderData
          }
          onClick={() =>
            onPrepare(
              {
                ...manner,
                is_snapshot: manner.is_snapshot && people,
                rows_are,
                mapping: now,
                coverage,
              },
              list?.trim() ?? null,
            )
          }
        >
          <T id="import-check" />
        </Button>
      </div>
    </>
  );
}

interface ColumnProps {
  column: ColumnPreview;
  mapped: ColumnMapping;
  nRows: number;
  fields: readonly TargetView[];
  known: TargetView | undefined;
  wrong: Wrong | null;
  onChange: (to: Partial<ColumnMapping>) => void;
  onName: (label: string) => void;
  onField: (field: TargetView | null) => void;
}

function Column({ column, mapped, nRows, onChange, ...field }: ColumnProps) {
  const say = useSay();
  // What is there keeps its type, and what the program looks for needs the type it has.
  const settled = field.known !== undefined && field.known.kind !== null;
  const known = nRows - column.n_missing;
  return (
    <tr className={mapped.take ? "" : css.left}>
      <td>
        <input
          type="checkbox"
          aria-label={say("mapping-take-column", { column: column.header })}
          checked={mapped.take}
          onChange={(event) => onChange({ take: event.currentTarget.checked })}
        />
      </td>
      <th scope="row">
        <span className={css.header}>{column.header || say("mapping-unnamed")}</span>
        <span className={css.filled}>{say("mapping-filled", { n: known, of: nRows })}</span>
      </th>
      <td className={css.samples}>{column.samples.join(" · ") || say("value-missing")}</td>
      {mapped.take ? (
        <>
          <td>
            <FieldCell header={column.header} mapped={mapped} {...field} />
          </td>
          <td>
            <SelectField
              bare
              label={say("mapping-type-of", { column: column.header })}
              value={mapped.kind}
              disabled={settled}
              title={
                settled
                  ? say(field.known?.there ? "mapping-type-stays" : "mapping-type-needed")
                  : undefined
              }
              options={TYPES.map((value) => ({ value, text: say(TYPE_WORDS[value]) }))}
              onChoose={(value) => {
                const kind = TYPES.find((one) => one === value);
                if (kind) onChange({ kind });
              }}
            />
            <Unread column={column} kind={mapped.kind} />
          </td>
        </>
      ) : (
        <td colSpan={2} className={css.filled}>
          <T id="mapping-left-out" />
        </td>
      )}
    </tr>
  );
}

/** The values that would stay missing, were the column imported as this type. */
function Unread({ column, kind }: { column: ColumnPreview; kind: FieldTypeView }) {
  const unread = column.unread.find((one) => one.kind === kind);
  if (!unread) return null;
  return (
    <p className={css.unread}>
      <T
        id={unread.or_more ? "mapping-unread-most" : "mapping-unread"}
        n={unread.n}
        samples={unread.samples.join(" · ")}
      />
    </p>
  );
}
