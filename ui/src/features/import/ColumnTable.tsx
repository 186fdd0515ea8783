// How are the columns shown, were they a thousand? In parts, of which those near the view alone are drawn; of the
// others the room stays, as high as they were when they were last seen.
// Invariants: a part that holds the focus, or to which one is on the way, is drawn; the rows say their place in all.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { T } from "../../components/words";
import css from "./Import.module.css";

/** Columns of one part. */
const PART = 20;
/** Parts that are drawn before anybody scrolls. */
const FIRST = 2;
/** How high a column is, before it was seen, in px. */
const ROW = 84;
/** How near the view a part is drawn: a turn of the wheel shows no gap, and Tab finds what follows. */
const NEAR = "800px 0px";

interface Props {
  /** The places of the columns that are shown, in order. */
  shown: readonly number[];
  /** The place of a column to which one is on the way; `null` for none. */
  going: number | null;
  children: (at: number, row: number) => ReactNode;
}

export function ColumnTable({ shown, going, children }: Props) {
  const parts = Array.from({ length: Math.ceil(shown.length / PART) }, (_, i) => i * PART);
  return (
    <table className={css.mapping} aria-rowcount={shown.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          {["take", "column", "samples", "field", "type"].map((what) => (
            <th key={what} scope="col">
              <T id={`mapping-${what}`} />
            </th>
          ))}
        </tr>
      </thead>
      {parts.map((from, i) => {
        const places = shown.slice(from, from + PART);
        return (
          <Part
            key={places[0]}
            n={places.length}
            drawn={i < FIRST || (going !== null && places.includes(going))}
          >
            {() => places.map((at, j) => children(at, from + j + 2))}
          </Part>
        );
      })}
    </table>
  );
}

interface PartProps {
  n: number;
  /** Whether it is drawn wherever the view is. */
  drawn: boolean;
  children: () => ReactNode;
}

function Part({ n, drawn, children }: PartProps) {
  const ref = useRef<HTMLTableSectionElement>(null);
  const height = useRef(n * ROW);
  const [near, setNear] = useState(typeof IntersectionObserver === "undefined");
  useEffect(() => {
    const part = ref.current;
    if (part === null || typeof IntersectionObserver === "undefined") return;
    const seen = (entries: readonly IntersectionObserverEntry[]) => {
      const isNear = entries.at(-1)?.isIntersecting === true;
      const holdsFocus = part.contains(document.activeElement);
      if (!isNear) height.current = part.offsetHeight;
      setNear(isNear || holdsFocus);
    };
    const observer = new IntersectionObserver(seen, {
      root: part.closest("section"),
      rootMargin: NEAR,
    });
    observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return (
    <tbody ref={ref}>
      {drawn || near ? (
        children()
      ) : (
        <tr>
          <td colSpan={5} className={css.room} style={{ height: height.current }} />
        </tr>
      )}
    </tbody>
  );
}
