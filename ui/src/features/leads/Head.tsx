// What are the columns? Stages with their owners, fields that sort when clicked.
import type { LeadsSort, LeadsStage } from "../../backend/bindings";
import { Icon } from "../../components/Icon";
import { choose } from "../../components/place";
import { useSay } from "../../components/words";
import { type Column, isRight, type Shape } from "./columns";
import css from "./LeadTable.module.css";
import { sortedBy } from "./wanted";

interface Props {
  stages: readonly LeadsStage[];
  columns: readonly Column[];
  sort: LeadsSort | null;
  shape: Shape;
}

export function Head({ stages, columns, sort, shape }: Props) {
  const say = useSay();
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={`${css.row} ${css.head}`}
      style={shape}
      tabIndex={-1}
    >
      {stages.map((stage) => (
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
      {columns.map((field) => {
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
