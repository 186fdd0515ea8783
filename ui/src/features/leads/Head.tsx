// What are the columns? Stages with their owners, place, title and fields; each sorts when clicked.
import { memo } from "react";
import type { LeadsSort, LeadsStage, SortBy } from "../../backend/bindings";
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

export const Head = memo(function Head({ stages, columns, sort, shape }: Props) {
  const say = useSay();
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={`${css.row} ${css.head}`}
      style={shape}
      tabIndex={-1}
    >
      {stages.map((stage, i) => (
        <div
          role="columnheader"
          aria-colindex={i + 1}
          tabIndex={-1}
          key={stage.key}
          className={`${css.stage} ${css[stage.owner]}`}
          aria-sort={direction(sort, "stage", stage.key)}
        >
          <SortButton by="stage" id={stage.key} label={stage.label} sort={sort} look={css.narrow} />
        </div>
      ))}
      <div
        role="columnheader"
        aria-colindex={stages.length + 1}
        tabIndex={-1}
        className={css.title}
        aria-sort={direction(sort, "title", "")}
      >
        <SortButton by="title" id="" label={say("leads-title")} sort={sort} />
      </div>
      {stages.length > 0 && (
        <div
          role="columnheader"
          aria-colindex={stages.length + 2}
          tabIndex={-1}
          aria-sort={direction(sort, "place", "")}
        >
          <SortButton by="place" id="" label={say("leads-place")} sort={sort} />
        </div>
      )}
      {columns.map((field, i) => (
        <div
          role="columnheader"
          aria-colindex={stages.length + (stages.length > 0 ? 3 : 2) + i}
          tabIndex={-1}
          key={field.key}
          aria-sort={direction(sort, "field", field.key)}
        >
          <SortButton
            by="field"
            id={field.key}
            label={field.label}
            sort={sort}
            look={isRight(field.kind) ? css.right : ""}
          />
        </div>
      ))}
    </div>
  );
});

function direction(sort: LeadsSort | null, by: SortBy, key: string) {
  if (sort?.by !== by || sort.key !== key) return "none";
  return sort.descending ? "descending" : "ascending";
}

interface ButtonProps {
  by: SortBy;
  id: string;
  label: string;
  sort: LeadsSort | null;
  look?: string | undefined;
}

function SortButton({ by, id, label, sort, look }: ButtonProps) {
  const say = useSay();
  const sorted = direction(sort, by, id);
  return (
    <button
      type="button"
      className={`${css.sort} ${look ?? ""}`}
      title={say("leads-sort", { field: label })}
      onClick={() => choose(sortedBy(by, id, sort))}
    >
      <span>{label}</span>
      {sorted !== "none" && <Icon name={sorted === "descending" ? "lower" : "up"} size={14} />}
    </button>
  );
}
