// What does the list look like? Verdicts first, then the fields; what a lead is called stays in sight. Only
// the rows on screen exist, and of them the columns on screen; arrows, Page Up and Down, Home and End move,
// Enter opens.
// Invariants: the active row is always drawn while the table has the focus; a row that stays on screen is
// not drawn again, since a million leads scroll by; every cell says which column it is of.
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from "react";
import type { LeadRow, LeadsPage, LeadsStage } from "../../backend/bindings";
import type { LeadsWanted } from "../../backend/leads";
import { toldIfCut } from "../../components/cut";
import { choose } from "../../components/place";
import { rowWindow, scrollTopFor } from "../../components/rowWindow";
import { VerdictMark } from "../../components/Verdict";
import { useSay } from "../../components/words";
import { type Column, columnsOf, columnsSeen, isRight, type Shape, shapeOf } from "./columns";
import { Head } from "./Head";
import css from "./LeadTable.module.css";

interface Props {
  head: LeadsPage;
  at: (place: number) => LeadRow | undefined;
  wanted: LeadsWanted;
  opened: number | null;
  onSeen: (seen: { first: number; end: number }) => void;
}

const ROW_HEIGHT = 36;

export function LeadTable({ head, at, wanted, opened, onSeen }: Props) {
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrollTop: 0, viewHeight: 480 });
  const [across, setAcross] = useState<Across>({ starts: [], left: 0, width: 0 });
  const [active, setActive] = useState(0);
  const n = head.n_matching;
  const shape = { n, rowHeight: ROW_HEIGHT, ...view };
  const drawn = rowWindow(shape);
  const query = JSON.stringify(wanted);

  useEffect(() => onSeen({ first: drawn.first, end: drawn.end }), [onSeen, drawn.first, drawn.end]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      setView({
        scrollTop: element.scrollTop,
        viewHeight: Math.max(ROW_HEIGHT, element.clientHeight - ROW_HEIGHT),
      });
      setAcross({
        starts: startsOf(element),
        left: element.scrollLeft,
        width: element.clientWidth,
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Its columns grow with the letters.
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    // Whoever came by a link that is gone would begin before everything: the leads are what they came for.
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question starts at its first row.
  useEffect(() => {
    setActive(0);
    scroller.current?.scrollTo({ top: 0 });
  }, [query]);

  const moveTo = (place: number) => {
    const next = Math.max(0, Math.min(n - 1, place));
    setActive(next);
    scroller.current?.scrollTo({ top: scrollTopFor(next, shape) });
  };
  const open = (place: number) => {
    const row = at(place);
    if (row) choose({ lead: row.row });
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== event.currentTarget)
      return;
    const page = Math.max(1, Math.floor(view.viewHeight / ROW_HEIGHT) - 1);
    const steps: Record<string, () => void> = {
      ArrowDown: () => moveTo(active + 1),
      ArrowUp: () => moveTo(active - 1),
      PageDown: () => moveTo(active + page),
      PageUp: () => moveTo(active - page),
      Home: () => moveTo(0),
      End: () => moveTo(n - 1),
      Enter: () => open(active),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };

  const stages = useSame(head.stages);
  const columns = useSame(columnsOf(head.fields));
  const table = useSame(shapeOf(head, columns));
  useEffect(() => {
    const starts = scroller.current && table ? startsOf(scroller.current) : [];
    setAcross((now) => ({ ...now, starts }));
  }, [table]);
  const seen = columnsSeen(across.starts, across.left, across.width);
  const clicked = ({ target }: MouseEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
    if (row === null) return;
    const place = Number(row.getAttribute("data-place"));
    setActive(place);
    open(place);
  };
  const places = Array.from({ length: drawn.end - drawn.first }, (_, i) => drawn.first + i);
  return (
    <div
      ref={scroller}
      className={css.table}
      role="grid"
      aria-label={say("screen-leads")}
      aria-rowcount={n + 1}
      aria-colcount={head.stages.length + Number(head.stages.length > 0) + 1 + head.fields.length}
      aria-activedescendant={`lead-${active}`}
      tabIndex={0}
      onKeyDown={pressed}
      onClick={clicked}
      onScroll={(event) => {
        const { scrollTop, scrollLeft: left } = event.currentTarget;
        setView((now) => (now.scrollTop === scrollTop ? now : { ...now, scrollTop }));
        setAcross((now) => (now.left === left ? now : { ...now, left }));
      }}
    >
      <Head stages={stages} columns={columns} sort={wanted.sort} shape={table} />
      <div
        role="presentation"
        className={css.body}
        style={{ height: drawn.height, minWidth: table.minWidth }}
      >
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
              stages={stages}
              columns={columns}
              shape={table}
              from={seen.from}
              to={seen.to}
              active={place === active}
              opened={opened !== null && at(place)?.row === opened}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface Across {
  /** Where each column starts, in px; nothing before that is measured. */
  starts: readonly number[];
  /** How far the table is scrolled, and how much of it is seen. */
  left: number;
  width: number;
}

/** Where the columns start, as the head has them. */
function startsOf(table: HTMLElement): number[] {
  const heads = table.firstElementChild?.children ?? [];
  // One that stays in sight is not where it belongs: it follows the one before.
  return [...heads].map((head, i) =>
    getComputedStyle(head).position === "sticky"
      ? endOf(heads[i - 1])
      : (head as HTMLElement).offsetLeft,
  );
}

function endOf(head: Element | undefined): number {
  return head instanceof HTMLElement ? head.offsetLeft + head.offsetWidth : 0;
}

interface RowProps {
  place: number;
  row: LeadRow | undefined;
  stages: readonly LeadsStage[];
  columns: readonly Column[];
  shape: Shape;
  /** The columns that are drawn, from the first to before the last; the name always is. */
  from: number;
  to: number;
  active: boolean;
  opened: boolean;
}

const Row = memo(function Row(props: RowProps) {
  const { place, row, stages, columns, shape, from, to, active, opened } = props;
  const say = useSay();
  const cell = (column: number, look: string, content: ReactNode) => (
    <div
      role="gridcell"
      key={column}
      aria-colindex={column + 1}
      className={look}
      style={{ gridColumn: column + 1 }}
      {...toldIfCut}
    >
      {content}
    </div>
  );
  const isSeen = (column: number) => column >= from && column < to;
  const nStages = stages.length;
  // After the stages what the lead is called and, where there are stages, its place.
  const fields = nStages + 1 + Number(nStages > 0);
  return (
    <div
      role="row"
      id={`lead-${place}`}
      aria-rowindex={place + 2}
      aria-selected={opened}
      className={`${css.row} ${active ? css.active : ""} ${opened ? css.opened : ""}`}
      data-place={place}
      style={shape}
    >
      {stages.map((_, i) => {
        const verdict = row?.verdicts[i];
        const mark = verdict && <VerdictMark verdict={verdict} />;
        return isSeen(i) && cell(i, css.verdict ?? "", mark);
      })}
      {cell(
        nStages,
        `${css.cell} ${css.title}`,
        row === undefined ? (
          <span className={css.coming} />
        ) : (
          row.title || <Missing words={say("value-missing")} />
        ),
      )}
      {nStages > 0 &&
        isSeen(nStages + 1) &&
        cell(
          nStages + 1,
          css.cell ?? "",
          row && (row.place ?? <Missing words={say("leads-place-none")} />),
        )}
      {columns.slice(Math.max(0, from - fields), Math.max(0, to - fields)).map((field, i) => {
        const value = row?.cells[field.at] ?? null;
        return cell(
          Math.max(from, fields) + i,
          `${css.cell} ${isRight(field.kind) ? css.number : ""}`,
          row === undefined ? (
            <span className={css.coming} />
          ) : (
            (value ?? <Missing words={say("value-missing")} />)
          ),
        );
      })}
    </div>
  );
});

/** The same object as before where nothing in it changed. */
function useSame<T>(value: T): T {
  const kept = useRef(value);
  if (kept.current !== value && JSON.stringify(kept.current) !== JSON.stringify(value)) {
    kept.current = value;
  }
  return kept.current;
}

function Missing({ words }: { words: string }) {
  return <span className={css.missing} role="img" aria-label={words} />;
}
