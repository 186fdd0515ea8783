// What becomes of one column? Its field and type, or nothing, beside what stands in it. Not drawn again while it
// stays the same: there may be a thousand of them.
import { memo } from "react";
import type {
  ColumnMapping,
  ColumnPreview,
  FieldTypeView,
  TargetView,
} from "../../backend/bindings";
import { type Option, SelectField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import { FieldCell } from "./FieldCell";
import { askId, FormatCell, MissingWords } from "./FormatCell";
import css from "./Import.module.css";
import { TYPE_WORDS, type Wrong } from "./mapping";

const TYPES = Object.keys(TYPE_WORDS) as FieldTypeView[];

/** What is said of a column, by its place. */
export interface ColumnSays {
  change: (at: number, to: Partial<ColumnMapping>) => void;
  /** As a new field of this name. */
  name: (at: number, label: string) => void;
  /** To a field that is there or looked for, or `null` for a new one. */
  field: (at: number, field: TargetView | null) => void;
}

interface Props {
  at: number;
  column: ColumnPreview;
  mapped: ColumnMapping;
  nRows: number;
  fields: readonly TargetView[];
  /** The choices of fields, as a menu has them. */
  options: readonly Option[];
  known: TargetView | undefined;
  wrong: Wrong | null;
  /** Its row in the table, the headings being the first. */
  row: number;
  says: ColumnSays;
}

export const Column = memo(function Column({
  at,
  column,
  mapped,
  nRows,
  known,
  row,
  says,
  ...field
}: Props) {
  const say = useSay();
  // What is there keeps its type, and what the program looks for needs the type it has.
  const settled = known !== undefined && known.kind !== null;
  const onChange = (to: Partial<ColumnMapping>) => says.change(at, to);
  return (
    <tr id={askId(at)} aria-rowindex={row} className={mapped.take ? "" : css.left}>
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
        <span className={css.filled}>
          {say("mapping-filled", { n: nRows - column.n_missing, of: nRows })}
        </span>
        {column.why && <span className={css.filled}>{column.why}</span>}
      </th>
      <td>
        <p className={css.samples}>{column.samples.join(" · ") || say("value-missing")}</p>
        {mapped.take && <MissingWords column={column} mapped={mapped} onChange={onChange} />}
      </td>
      {mapped.take ? (
        <>
          <td>
            <FieldCell
              header={column.header}
              mapped={mapped}
              known={known}
              {...field}
              onName={(label) => says.name(at, label)}
              onField={(to) => says.field(at, to)}
            />
          </td>
          <td>
            <SelectField
              bare
              label={say("mapping-type-of", { column: column.header })}
              value={mapped.kind}
              disabled={settled}
              title={
                settled
                  ? say(known.there ? "mapping-type-stays" : "mapping-type-needed")
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
        <td colSpan={2}>
          <span className={css.filled}>
            <T id="mapping-left-out" />
          </span>
        </td>
      )}
    </tr>
  );
});

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
