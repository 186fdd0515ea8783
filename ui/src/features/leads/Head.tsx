// What are the columns? Stages with their owners, fields that sort when clicked.
import type { FieldTypeView, LeadsPage, LeadsSort } from "../../backend/bindings";
import { Icon } from "../../components/Icon";
import { choose } from "../../components/place";
import { useSay } from "../../components/words";
import css from "./LeadTable.module.css";
import { sortedBy } from "./wanted";

/** In rem. */
const STAGE_WIDTH = 4;
const WIDTHS: Record<FieldTypeView, number> = {
  text: 12,
  choice: 10,
  number: 8,
  date: 8,
  yes_no: 6,
  email: 15,
  phone: 10,
  url: 13,
  country: 8,
};

/** The widths of head and rows alike. Every row is a grid of its own, so they hang on nothing in it. */
export function columnsOf(head: LeadsPage): { gridTemplateColumns: string; minWidth: string } {
  const stages = head.stages.map(() => `${STAGE_WIDTH}rem`);
  const fields = head.fields.map((field) => `minmax(${WIDTHS[field.kind]}rem, 1fr)`);
  const widths = head.fields.map((field) => WIDTHS[field.kind]);
  const least = widths.reduce((sum, width) => sum + width, STAGE_WIDTH * head.stages.length);
  // One more for the padding at both ends.
  return { gridTemplateColumns: [...stages, ...fields].join(" "), minWidth: `${least + 1}rem` };
}

/** Whether a column's values stand at the right: figures, so that they can be compared. */
export function isRight(kind: FieldTypeView): boolean {
  return kind === "number" || kind === "date";
}

interface Props {
  head: LeadsPage;
  sort: LeadsSort | null;
  columns: ReturnType<typeof columnsOf>;
}

export function Head({ head, sort, columns }: Props) {
  const say = useSay();
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={`${css.row} ${css.head}`}
      style={columns}
      tabIndex={-1}
    >
      {head.stages.map((stage) => (
        <div
          role="columnheader"
          tabIndex={-1}
          key={stage.key}
          className={`${css.stage} ${css[stage.owner]}`}
          title={stage.label}
        >
          <span>{stage.label}</span>
        </div>
      ))}
      {head.fields.map((field) => {
        const sorted = sort?.field === field.key ? sort : null;
        const direction = sorted === null ? "none" : sorted.descending ? "descending" : "ascending";
        return (
          <div role="columnheader" tabIndex={-1} key={field.key} aria-sort={direction}>
            <button
              type="button"
              className={`${css.sort} ${isRight(field.kind) ? css.right : ""}`}
              title={say("leads-sort", { field: field.label })}
              onClick={() => choose(sortedBy(field.key, sort))}
            >
              <span>{field.label}</span>
              {sorted && <Icon name={sorted.descending ? "lower" : "up"} size={14} />}
            </button>
          </div>
        );
      })}
    </div>
  );
}
