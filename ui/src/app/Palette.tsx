// Where is …? Ctrl+K finds any screen, action, criterion and lead by a few letters, and goes there.
// Invariant: the focus stays in the text field; the arrows move the choice, Enter takes it.
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import type { WorkspaceView } from "../backend/bindings";
import { useOpenWorkspace } from "../backend/changes";
import { Icon } from "../components/Icon";
import { goTo } from "../components/place";
import { T, useSay } from "../components/words";
import { Naming } from "../features/home/Welcome";
import { type Found, useFound } from "./found";
import css from "./Palette.module.css";

const OPEN = "leadpact:palette";
const NAME = "leadpact:new-workspace";

/** Opens the palette from anywhere in the window. */
export function openPalette(): void {
  window.dispatchEvent(new Event(OPEN));
}

/** Asks for the name of a new workspace from anywhere in the window. */
export function openNaming(): void {
  window.dispatchEvent(new Event(NAME));
}

export function Palette({ workspace }: { workspace: WorkspaceView }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const naming = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const opening = useOpenWorkspace();
  const say = useSay();
  useEffect(() => {
    const show = () => {
      // A question that waits for its answer is not left by a shortcut.
      if (document.querySelector("dialog[open]") !== null) return;
      setOpen(true);
      dialog.current?.showModal?.();
    };
    const pressed = (event: globalThis.KeyboardEvent) => {
      const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isShortcut || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      if (dialog.current?.open) dialog.current.close();
      else show();
    };
    const ask = () => naming.current?.showModal();
    window.addEventListener(OPEN, show);
    window.addEventListener(NAME, ask);
    window.addEventListener("keydown", pressed);
    return () => {
      window.removeEventListener(OPEN, show);
      window.removeEventListener(NAME, ask);
      window.removeEventListener("keydown", pressed);
    };
  }, []);
  const create = (name: string) =>
    opening.mutate({ to: "new", name }, { onSuccess: () => goTo("") });
  return (
    <>
      <dialog
        ref={dialog}
        className={css.palette}
        aria-label={say("palette-open")}
        data-testid="palette"
        onClose={() => setOpen(false)}
      >
        {open && (
          <Finder
            workspace={workspace}
            onDone={() => dialog.current?.close()}
            onNew={() => naming.current?.showModal()}
          />
        )}
      </dialog>
      <Naming dialog={naming} busy={opening.isPending} error={opening.error} onName={create} />
    </>
  );
}

interface FinderProps {
  workspace: WorkspaceView;
  onDone: () => void;
  onNew: () => void;
}

function Finder({ workspace, onDone, onNew }: FinderProps) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const found = useFound(useDeferredValue(text.trim()), workspace, onNew);
  const chosen = Math.min(at, found.length - 1);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView?.({ block: "nearest" });
  }, [chosen]);
  const take = (one: Found | undefined) => {
    if (!one) return;
    onDone();
    one.go();
  };
  const pressed = (event: KeyboardEvent) => {
    const moved = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, Home: 0, End: found.length - 1 };
    const to = moved[event.key as keyof typeof moved];
    if (event.key === "Enter") take(found[chosen]);
    else if (to === undefined || event.shiftKey) return;
    else setAt((to + found.length) % Math.max(1, found.length));
    event.preventDefault();
  };
  return (
    <>
      <div className={css.field}>
        <Icon name="search" />
        <input
          role="combobox"
          aria-label={say("palette-open")}
          aria-expanded={found.length > 0}
          aria-controls={`${id}-found`}
          aria-autocomplete="list"
          aria-activedescendant={found[chosen] ? `${id}-${chosen}` : undefined}
          placeholder={say("palette-hint")}
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the palette is opened in order to type.
          autoFocus
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={pressed}
        />
      </div>
      <p className={found.length === 0 ? css.none : "visually-hidden"} role="status">
        {found.length === 0 ? <T id="palette-none" /> : <T id="palette-found" n={found.length} />}
      </p>
      <div
        ref={list}
        id={`${id}-found`}
        role="listbox"
        className={css.found}
        aria-label={say("palette-results")}
      >
        {found.map((one, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field's.
          <div
            key={one.key}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === chosen}
            onPointerMove={() => setAt(place)}
            onClick={() => take(one)}
          >
            <Icon name={one.icon} size={16} />
            <span className={css.text}>{one.text}</span>
            <span className={css.kind}>{one.says ?? say(one.kind)}</span>
          </div>
        ))}
      </div>
    </>
  );
}
