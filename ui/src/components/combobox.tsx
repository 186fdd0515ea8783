// What could be typed here? A text field that offers values below it, each with how many leads have it.
// Invariants: the focus stays in the field; nothing is taken that is not highlighted or clicked; the list
// opens by typing, an arrow or a click, never by itself.
import {
  type ChangeEvent,
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import css from "./combobox.module.css";
import { useFigures } from "./numbers";
import { useSay } from "./words";

export interface Offered {
  value: string;
  /** How many leads have it; `null` where nobody counted. */
  n: number | null;
}

interface Wanted {
  text: string;
  offered: readonly Offered[];
  /** What is being typed. */
  onType: (text: string) => void;
  /** A value that was highlighted or clicked. */
  onTake: (value: string) => void;
}

type FieldProps = Omit<ComponentProps<"input">, "onKeyDown"> & {
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
};

export interface Combobox {
  /** For the text field. A key that the list took has its default prevented. */
  field: FieldProps;
  /** To be put beside the field; nothing while it is closed. */
  list: ReactNode;
}

/** A field and its list, which stands below the field or, where there is one, the `data-frame` around it. */
export function useCombobox({ text, offered, onType, onTake }: Wanted): Combobox {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  /** Before anything is typed all values are offered, whatever the field holds. */
  const [typed, setTyped] = useState(false);
  const [at, setAt] = useState(-1);
  const found = open ? matching(offered, typed ? text : "") : [];
  const shown = found.length > 0;

  const show = () => {
    if (field.current?.readOnly) return;
    setOpen(true);
    setTyped(false);
    setAt(-1);
  };
  const close = () => setOpen(false);
  const take = (value: string) => {
    close();
    onTake(value);
  };
  const step = (by: 1 | -1) => {
    if (!shown) return show();
    // Past either end nothing is highlighted: what is typed stands again.
    const places = found.length + 1;
    setAt(((at + 1 + by + places) % places) - 1);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const highlighted = found[at];
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Enter" && highlighted) take(highlighted.value);
    else if (event.key === "Escape" && shown) {
      close();
      event.stopPropagation();
    } else {
      if (event.key === "Enter") close();
      return;
    }
    event.preventDefault();
  };
  return {
    field: {
      ref: field,
      role: "combobox",
      "aria-expanded": shown,
      "aria-controls": shown ? id : undefined,
      "aria-autocomplete": "list",
      "aria-activedescendant": shown && at >= 0 ? `${id}-${at}` : undefined,
      autoComplete: "off",
      spellCheck: false,
      value: text,
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        setOpen(true);
        setTyped(true);
        setAt(-1);
        onType(event.currentTarget.value);
      },
      onClick: () => !open && show(),
      onBlur: close,
      onKeyDown: pressed,
    },
    list: shown && (
      <List id={id} below={field} found={found} at={at} onPoint={setAt} onTake={take} />
    ),
  };
}

/** The values that hold what is typed; none where the only one is typed already. */
export function matching(offered: readonly Offered[], text: string): readonly Offered[] {
  const wanted = text.trim().toLowerCase();
  const found = offered.filter(({ value }) => value.toLowerCase().includes(wanted));
  return found.length === 1 && found[0]?.value === text.trim() ? [] : found;
}

interface ListProps {
  id: string;
  below: React.RefObject<HTMLInputElement | null>;
  found: readonly Offered[];
  at: number;
  onPoint: (at: number) => void;
  onTake: (value: string) => void;
}

function List({ id, below, found, at, onPoint, onTake }: ListProps) {
  const say = useSay();
  const { count } = useFigures();
  const list = useRef<HTMLDivElement>(null);
  // Above everything: no card may cut the list off.
  useLayoutEffect(() => list.current?.showPopover?.(), []);
  // The field moves with every line that wraps and every wheel that turns.
  useLayoutEffect(() => place(list.current, below.current));
  useEffect(() => {
    const moved = () => place(list.current, below.current);
    window.addEventListener("scroll", moved, true);
    window.addEventListener("resize", moved);
    return () => {
      window.removeEventListener("scroll", moved, true);
      window.removeEventListener("resize", moved);
    };
  }, [below]);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView?.({ block: "nearest" });
  }, [at]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      popover="manual"
      tabIndex={-1}
      className={css.list}
      aria-label={say("values-offered")}
      onMouseDown={(event) => event.preventDefault()}
    >
      {found.map(({ value, n }, place) => (
        <div
          key={value}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          onPointerMove={() => place !== at && onPoint(place)}
          onMouseDown={(event) => event.button === 0 && onTake(value)}
        >
          <span className={css.value}>{value}</span>
          {n !== null && <span className={css.n}>{count(n)}</span>}
        </div>
      ))}
    </div>
  );
}

const GAP = 4;
const TALLEST = 256;
const LOWEST = 96;

/** Below the field; above it where there is no room below and more above. */
function place(list: HTMLElement | null, field: HTMLElement | null): void {
  if (!list || !field) return;
  const box = (field.closest("[data-frame]") ?? field).getBoundingClientRect();
  const below = window.innerHeight - box.bottom - 2 * GAP;
  const above = box.top - 2 * GAP;
  const up = below < LOWEST && above > below;
  const { style } = list;
  style.left = `${box.left}px`;
  style.width = `${box.width}px`;
  style.maxHeight = `${Math.min(TALLEST, up ? above : below)}px`;
  style.top = up ? "auto" : `${box.bottom + GAP}px`;
  style.bottom = up ? `${window.innerHeight - box.top + GAP}px` : "auto";
}
