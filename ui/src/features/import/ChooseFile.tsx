// Which list? Choose a file, drop one anywhere on the window, or paste rows that were copied elsewhere.
import { useEffect, useRef } from "react";
import type { FileView, ReadOnlyReason } from "../../backend/bindings";
import { usePasteRows, usePickFile } from "../../backend/importing";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { Icon } from "../../components/Icon";
import { T } from "../../components/words";
import css from "./Import.module.css";

/** As the program takes it. */
const MOST_PASTED_MB = 10;

interface Props {
  /** Why nothing can be imported, if so. */
  readOnly: ReadOnlyReason | null;
  onFile: (file: FileView) => void;
}

export function ChooseFile({ readOnly, onFile }: Props) {
  const pick = usePickFile();
  const paste = usePasteRows();
  const busy = readOnly !== null || pick.isPending || paste.isPending;
  const take = (text: string | null) => paste.mutate(text, { onSuccess: onFile });
  usePasteKeys(busy, take);
  if (readOnly !== null) return <Held reason={readOnly} />;
  return (
    <>
      {pick.isError && <FailureNote error={pick.error} onDismiss={pick.reset} />}
      {paste.isError && <FailureNote error={paste.error} onDismiss={paste.reset} />}
      <div className={css.drop}>
        <Icon name="file" size={36} />
        <h2>
          <T id="import-drop" />
        </h2>
        <p>
          <T id="import-drop-says" />
        </p>
        <div className={css.ways}>
          <Button
            look="main"
            disabled={busy}
            onClick={() => pick.mutate(undefined, { onSuccess: (file) => file && onFile(file) })}
          >
            <T id="import-choose" />
          </Button>
          <Button disabled={busy} aria-keyshortcuts="Control+V" onClick={() => take(null)}>
            <T id="import-paste" />
          </Button>
        </div>
        <p className={css.hint}>
          <T id="import-paste-says" most={MOST_PASTED_MB} />
        </p>
      </div>
    </>
  );
}

/** Another program has the workspace, or it is protected: there is nowhere to import to. */
function Held({ reason }: { reason: ReadOnlyReason }) {
  return (
    <div className={`${css.drop} ${css.held}`}>
      <Icon name="warning" size={36} />
      <h2>
        <T id="import-read-only" />
      </h2>
      <p>
        <T id={`import-read-only-${reason}`} />
      </p>
    </div>
  );
}

/** Ctrl+V anywhere on the screen, unless a text is being written. */
function usePasteKeys(busy: boolean, onPaste: (text: string | null) => void): void {
  const latest = useRef(onPaste);
  latest.current = onPaste;
  useEffect(() => {
    if (busy) return;
    const writes = (target: EventTarget | null) =>
      target instanceof Element && target.closest("input, textarea, dialog") !== null;
    const pressed = (event: KeyboardEvent) => {
      const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isShortcut || event.key.toLowerCase() !== "v" || writes(event.target)) return;
      // The program reads the clipboard itself: a web view gives no text to what is no text field.
      event.preventDefault();
      latest.current(null);
    };
    const pasted = (event: ClipboardEvent) => {
      if (writes(event.target)) return;
      event.preventDefault();
      latest.current(event.clipboardData?.getData("text/plain") ?? null);
    };
    window.addEventListener("keydown", pressed);
    window.addEventListener("paste", pasted);
    return () => {
      window.removeEventListener("keydown", pressed);
      window.removeEventListener("paste", pasted);
    };
  }, [busy]);
}
