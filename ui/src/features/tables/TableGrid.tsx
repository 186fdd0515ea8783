// What does a table look like? Its fields as columns; only the rows on screen exist. Arrows, Page Up and
// Down, Home and End move.
// Invariant: the active row is drawn while the table has the focus.
import { type KeyboardEvent, memo, useEffect, useRef, useState } from "react";
import type { FieldTypeView, TableField, TableHead } from "../../backend/bindings";
import type { TableRow } from "../../backend/tables";
import { toldIfCut } from "../../components/cut";
import { rowWindow, scrollTopFor } from "../../components/rowWindow";
import { useSay } from "../../components/words";
import css from "./Tables.module.css";

interface Props {
  head: TableHead;
  at: (place: number) => TableRow | undefined;
  onSeen: (seen: { first: number; end: number }) => void;
}

const ROW_HEIGHT = 36;

export function TableGrid({ head, at, onSeen }: Props) {
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrollTop: 0, viewHeight: 480 });
  const [active, setActive] = useState(0);
  const n = head.n_rows;
  const shape = { n, rowHeight: ROW_HEIGHT, ...view };
  const drawn = rowWindow(shape);

  useEffect(() => onSeen({ first: drawn.first, end: drawn.end }), [onSeen, drawn.first, drawn.end]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () =>
      setView({
        scrollTop: element.scrollTop,
        viewHeight: Math.max(ROW_HEIGHT, element.clientHeight - ROW_HEIGHT),
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const moveTo = (place: number) => {
    const next = Math.max(0, Math.min(n - 1, place));
    setActive(next);
    scroller.current?.scrollTo({ top: scrollTopFor(next, shape) });
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(view.viewHeight / ROW_HEIGHT) - 1);
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: n - 1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    moveTo(step);
  };

  const widths = head.fields.map(({ kind }) => widthOf(kind));
  // Few columns stand beside each other, not at the ends of a wide window.
  const gridTemplateColumns = widths.map((rem) => `minmax(${rem}rem, ${rem * 1.6}rem)`).join(" ");
  const minWidth = `${widths.reduce((all, rem) => all + rem, 1)}rem`;
  const places = Array.from({ length: drawn.end - drawn.first }, (_, i) => drawn.first + i);
  return (
    <div
      ref={scroller}
      className={css.grid}
      role="grid"
      aria-label={say(`rows-are-${head.rows_are}`)}
      aria-rowcount={n + 1}
      aria-colcount={head.fields.length}
      aria-activedescendant={`row-${active}`}
      tabIndex={0}
      onKeyDown={pressed}
      onScroll={(event) => {
        const { scrollTop } = event.currentTarget;
        setView((now) => (now.scrollTop === scrollTop ? now : { ...now, scrollTop }));
      }}
    >
      <div
        role="row"
        aria-rowindex={1}
        className={`${css.row} ${css.head}`}
        style={{ gridTemplateColumns, minWidth }}
      >
        {head.fields.map((field) => (
          <div
            key={field.key}
            role="columnheader"
            className={`${css.cell} ${isRight(field.kind) ? css.number : ""}`}
            {...toldIfCut}
          >
            {field.label}
          </div>
        ))}
      </div>
      <div role="presentation" className={css.body} style={{ height: drawn.height, minWidth }}>
        <div
          role="presentation"
          className={css.rows}
          style={{ transform: `translateY(${drawn.top}px)` }}
        >
          {places.map((place) => (
            <Row
              key={place}
              place={place}
              row={at(place)}
              fields={head.fields}
              columns={gridTemplateColumns}
              active={place === active}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface RowProps {
  place: number;
  row: TableRow | undefined;
  fields: readonly TableField[];
  columns: string;
  active: boolean;
}

const Row = memo(function Row({ place, row, fields, columns, active }: RowProps) {
  const say = useSay();
  return (
    <div
      role="row"
      id={`row-${place}`}
      aria-rowindex={place + 2}
      className={`${css.row} ${active ? css.active : ""}`}
      style={{ gridTemplateColumns: columns }}
    >
      {fields.map((field, i) => (
        <div
          key={field.key}
          role="gridcell"
          className={`${css.cell} ${isRight(field.kind) ? css.number : ""}`}
          {...toldIfCut}
        >
          {row === undefined ? (
            <span className={css.coming} />
          ) : (
            (row[i] ?? (
              <span className={css.missing} role="img" aria-label={say("value-missing")} />
            ))
          )}
        </div>
      ))}
    </div>
  );
});

function isRight(kind: FieldTypeView): boolean {
  return kind === "number" || kind === "money" || kind === "date";
}

/** How wide a column is at least, in rem. */
function widthOf(kind: FieldTypeView): number {
  return isRight(kind) || kind === "yes_no" ? 8 : kind === "email" || kind === "url" ? 14 : 11;
}
