// Which rows are counted? What somebody did, of which kinds and since when; their deals; the people of their
// company and the criterion those meet. And what each row must be like.
import type { AboutDraft, CriterionPreview, FilterDraft } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { SelectField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import { type Figure, fieldsOfRows } from "./about";
import { Colleagues } from "./Colleagues";
import { Problem } from "./CriterionFields";
import { useEditing } from "./Editing";
import css from "./FigureFields.module.css";
import { firstOf } from "./operators";
import { SpanField } from "./SpanField";
import { TestFields } from "./TestFields";
import { Texts } from "./Texts";

interface Props {
  figure: Figure;
  shown: CriterionPreview | undefined;
  /** The criterion it belongs to. */
  owner: string;
  onChange: (to: AboutDraft, typing?: string) => void;
}

export function FigureFields({ figure, shown, owner, onChange }: Props) {
  const { around } = useEditing();
  const { rows, filters } = figure;
  const fields = fieldsOfRows(around, rows.of);
  const withFilters = (to: FilterDraft[], typing?: string) =>
    onChange({ ...figure, filters: to }, typing);
  const addFilter = () => {
    const [field] = fields;
    if (!field) return;
    const op = firstOf(field.ops, field.kind) ?? "known";
    withFilters([...filters, { field: field.key, op, values: [] }]);
  };
  return (
    <div className={css.figure}>
      {rows.of === "activities" && (
        <Activities figure={figure} rows={rows} shown={shown} onChange={onChange} />
      )}
      {rows.of === "colleagues" && (
        <Colleagues
          meeting={rows.meeting}
          owner={owner}
          onMeeting={(meeting) => onChange({ ...figure, rows: { of: "colleagues", meeting } })}
        />
      )}
      {filters.map((filter, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no name; its place is its identity.
        <div key={i} className={css.filter}>
          <Condition
            filter={filter}
            figure={figure}
            problem={shown?.filter_problems[i] ?? null}
            onChange={(to, typing) =>
              withFilters(filters.with(i, to), typing ? `filter.${i}` : undefined)
            }
            onRemove={() => withFilters(filters.toSpliced(i, 1))}
          />
        </div>
      ))}
      {fields.length > 0 && (
        <Button look="quiet" icon="plus" className={css.add} onClick={addFilter}>
          <T id={filters.length === 0 ? "figure-where-add" : "figure-and-add"} />
        </Button>
      )}
    </div>
  );
}

interface ActivitiesProps {
  figure: Figure;
  rows: Extract<Figure["rows"], { of: "activities" }>;
  shown: CriterionPreview | undefined;
  onChange: (to: AboutDraft, typing?: string) => void;
}

function Activities({ figure, rows, shown, onChange }: ActivitiesProps) {
  const say = useSay();
  const { around, builtIn } = useEditing();
  const fields = fieldsOfRows(around, "activities");
  const kinds = fields.find((one) => one.key === builtIn.activity_kind)?.top ?? [];
  const offered = kinds.flatMap(({ value, n }) =>
    value === null || rows.kinds.includes(value) ? [] : [{ value, n }],
  );
  const change = (to: Partial<typeof rows>, typing?: string) =>
    onChange({ ...figure, rows: { ...rows, ...to } }, typing);
  const { within } = rows;
  return (
    <>
      <div className={css.row}>
        <span className={css.lead}>
          <T id="figure-kinds" />
        </span>
        <div className={css.grow}>
          <Texts
            values={rows.kinds}
            offered={offered}
            label={say("figure-kinds-add")}
            hint={say(rows.kinds.length === 0 ? "figure-kinds-every" : "figure-kinds-more")}
            onChange={(to) => change({ kinds: to })}
          />
        </div>
      </div>
      <div className={css.row}>
        <span className={css.lead}>
          <T id="figure-when" />
        </span>
        <SelectField
          bare
          label={say("figure-when")}
          value={within === null ? "ever" : "within"}
          options={[
            { value: "within", text: say("figure-within") },
            { value: "ever", text: say("figure-ever") },
          ]}
          onChoose={(value) => change({ within: value === "ever" ? null : "30 days" })}
        />
        {within !== null && (
          <SpanField
            label={say("figure-within")}
            value={within}
            onChange={(to) => change({ within: to }, "within")}
          />
        )}
      </div>
      {shown?.within_problem && <Problem text={shown.within_problem} values={[within ?? ""]} />}
    </>
  );
}

interface ConditionProps {
  filter: FilterDraft;
  figure: Figure;
  problem: string | null;
  onChange: (to: FilterDraft, typing: boolean) => void;
  onRemove: () => void;
}

/** What each row must be like: a field of it, operator, value. */
function Condition({ filter, figure, problem, onChange, onRemove }: ConditionProps) {
  const say = useSay();
  const { around, ops } = useEditing();
  const fields = fieldsOfRows(around, figure.rows.of);
  const field = fields.find((one) => one.key === filter.field);
  const options = fields.map(({ key, label }) => ({ value: key, text: label }));
  const isWide = ops.find((one) => one.op === filter.op)?.operand === "texts";
  return (
    <>
      <div className={isWide ? css.conditionWide : css.condition}>
        <SelectField
          bare
          label={say("figure-where-field")}
          value={filter.field}
          options={field ? options : [{ value: filter.field, text: filter.field }, ...options]}
          onChoose={(key) => {
            const to = fields.find((one) => one.key === key);
            if (!to) return;
            const stays = to.ops.some(({ op }) => op === filter.op);
            const op = stays ? filter.op : (firstOf(to.ops, to.kind) ?? filter.op);
            onChange({ field: key, op, values: stays ? filter.values : [] }, false);
          }}
        />
        <TestFields
          kind={field?.kind ?? null}
          field={field}
          ops={field?.ops ?? ops}
          besides={fields.filter((one) => one.key !== filter.field)}
          op={filter.op}
          values={filter.values}
          onChange={(to, typing) => onChange({ ...filter, ...to }, typing)}
        />
        <Button
          look="quiet"
          icon="close"
          aria-label={say("figure-where-remove", { field: field?.label ?? filter.field })}
          title={say("figure-where-remove", { field: field?.label ?? filter.field })}
          onClick={onRemove}
        />
      </div>
      {problem && <Problem text={problem} values={filter.values} />}
    </>
  );
}
