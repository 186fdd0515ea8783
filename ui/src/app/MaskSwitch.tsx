// Who else sees this screen? Hides what names people, and says so for as long as it does; Ctrl+Shift+M from
// anywhere. Invariant: the program hides it before it comes here, and the window then begins anew, so that
// nothing shown before is left.
import { useEffect, useRef, useState } from "react";
import { usePersonalFields, useSayPersonal } from "../backend/personal";
import { Button } from "../components/Button";
import { Dialog, DialogActions } from "../components/Dialog";
import { FailureNote } from "../components/Failure";
import { CheckField } from "../components/Field";
import { Icon } from "../components/Icon";
import { usePreferences } from "../components/preferences";
import { T, useSay } from "../components/words";
import css from "./MaskSwitch.module.css";

/** The key that hides and shows, from anywhere. */
export function useMaskKey(): void {
  const { masked, setMasked } = usePreferences();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const modified = (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey;
      if (!modified || event.code !== "KeyM") return;
      event.preventDefault();
      setMasked(!masked);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [masked, setMasked]);
}

export function MaskSwitch() {
  const say = useSay();
  const { masked, setMasked } = usePreferences();
  return (
    <button
      type="button"
      className={css.switch}
      aria-pressed={masked}
      aria-keyshortcuts="Control+Shift+M"
      title={say("mask-key")}
      data-testid="mask"
      onClick={() => setMasked(!masked)}
    >
      <Icon name={masked ? "muted" : "mute"} />
      <span>{say("mask-on")}</span>
    </button>
  );
}

/** The line at the top that says that values are hidden; nothing while they are shown. */
export function MaskedNote({ readOnly }: { readOnly: boolean }) {
  const say = useSay();
  const { masked, setMasked } = usePreferences();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  if (!masked) return null;
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <div className={css.note} role="status" data-testid="masked">
      <Icon name="muted" size={16} />
      <span>{say("mask-is-on")}</span>
      <Button look="quiet" onClick={show}>
        <T id="mask-fields" />
      </Button>
      <Button look="quiet" onClick={() => setMasked(false)}>
        <T id="mask-off" />
      </Button>
      <Dialog ref={dialog} title={say("mask-fields-title")}>
        {open && <Fields readOnly={readOnly} />}
        <DialogActions>
          <Button onClick={() => dialog.current?.close()}>
            <T id="blocks-close" />
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  );
}

function Fields({ readOnly }: { readOnly: boolean }) {
  const fields = usePersonalFields();
  const change = useSayPersonal();
  if (fields.isError) return <FailureNote error={fields.error} />;
  return (
    <>
      <p className={css.says}>
        <T id="mask-fields-says" />
      </p>
      {change.isError && <FailureNote error={change.error} />}
      <ul className={css.fields}>
        {fields.data?.map(({ key, label, personal }) => (
          <li key={key}>
            <CheckField
              label={label}
              checked={personal}
              disabled={readOnly || change.isPending}
              onChange={(event) =>
                change.mutate({ field: key, personal: event.currentTarget.checked })
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}
