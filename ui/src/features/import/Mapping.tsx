// What becomes of each column? Its field and type, or nothing; with sample values, so that one can see
// whether the type fits. A field the list has already keeps its name and type, and no two columns go to one.
import type {
  ColumnMapping,
  ColumnPreview,
  FieldTypeView,
  FileView,
  TargetView,
} from "../../backend/bindings";
import { useImportPreview } from "../../backend/importing";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { SelectField } from "../../components/Field";
import { Scroll } from "../../components/Scroll";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import { Asks } from "./Asks";
import { Derives } from "./Derives";
import { FieldCell } from "./FieldCell";
import { askId, FormatCell, MissingWords, openAsks } from "./FormatCell";
import css from "./Import.module.css";
import { listOf, useImporting } from "./Importing";
import { fieldOf, freeName, TYPE_WORDS, type Wrong, wrongs } from "./mapping";
import { SampleRows } from "./SampleRows";

const TYPES = Object.keys(TYPE_WORDS) as FieldTypeView[];

export function Mapping({ file }: { file: FileView }) {
  const { choices, choose, goBack, prepare } = useImporting();
  const say = useSay();
  const preview = useImportPreview(file.handle, choices.asked, choices.rowsAre);
  const { fresh } = choices;
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
  if (!preview.data) return <Skeleton lines={10} />;

  const { columns, n_rows, as_last_time, rows_are } = preview.data;
  const now = choices.mapping ?? columns.map((column) => column.proposal);
  const taken = now.filter((column) => column.take).length;
  const change = (at: number, to: Partial<ColumnMapping>, anew = fresh) =>
    choose({
      mapping: now.map((column, i) => (i === at ? { ...column, ...to } : column)),
      fresh: anew,
    });
  const fields = preview.data.targets;
  const wrong = wrongs(now, fields, fresh);
  const nWrong = wrong.filter((one) => one !== null).length;
  const people = rows_are === "people";
  const isSettled = (mapped: ColumnMapping, at: number) =>
    !fresh.has(at) && (fieldOf(mapped, fields)?.kind ?? null) !== null;
  const asking = columns.flatMap((column, at) => {
    const mapped = now[at];
    const open = mapped ? openAsks(column, mapped, isSettled(mapped, at)) : [];
    return open.length > 0 ? [{ at, header: column.header }] : [];
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

  return (
    <>
      {as_last_time && (
        <p className={css.stopped} role="status">
          <T id="mapping-as-last-time" />
        </p>
      )}
      <Asks columns={asking} />
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
                    at={i}
                    column={column}
                    mapped={mapped}
                    nRows={n_rows}
                    fields={fields}
                    known={fresh.has(i) ? undefined : fieldOf(mapped, fields)}
                    wrong={wrong[i] ?? null}
                    onChange={(to) => change(i, to)}
                    onName={(label) => change(i, { label }, new Set([...fresh, i]))}
                    onField={(field) => goInto(i, field)}
                  />
                )
              );
            })}
          </tbody>
        </table>
        <Derives
          offered={preview.data.derived}
          chosen={choices.derive ?? preview.data.derived}
          onChoose={(derive) => choose({ derive })}
        />
        <SampleRows headers={columns.map((column) => column.header)} rows={preview.data.rows} />
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
          disabled={taken === 0 || nWrong > 0 || preview.isPlaceholderData}
          onClick={() => {
            const { manner, coverage } = choices;
            const derive = choices.derive ?? preview.data.derived;
            const is_snapshot = manner.is_snapshot && people;
            prepare(
              {
                ...manner,
                is_snapshot,
                rows_are,
                mapping: now,
                coverage,
                derive,
                keep_tests: false,
              },
              listOf(preview.data, choices),
            );
          }}
        >
          <T id="import-check" />
        </Button>
      </div>
    </>
  );
}

interface ColumnProps {
  at: number;
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

function Column({ at, column, mapped, nRows, onChange, ...field }: ColumnProps) {
  const say = useSay();
  // What is there keeps its type, and what the program looks for needs the type it has.
  const settled = field.known !== undefined && field.known.kind !== null;
  const known = nRows - column.n_missing;
  return (
    <tr id={askId(at)} className={mapped.take ? "" : css.left}>
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
        {column.why && <span className={css.filled}>{column.why}</span>}
      </th>
      <td>
        <p className={css.samples}>{column.samples.join(" · ") || say("value-missing")}</p>
        {mapped.take && <MissingWords column={column} mapped={mapped} onChange={onChange} />}
      </td>
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
            <FormatCell column={column} mapped={mapped} settled={settled} onChange={onChange} />
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
