// Why is a proposal dropped? Whoever made it reads the reason in the minutes.
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "../../components/Button";
import { Dialog, DialogActions } from "../../components/Dialog";
import { TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";

interface Props {
  /** What is to be dropped; `null` where nothing is. */
  id: string | null;
  onClose: () => void;
  onDrop: (id: string, reason: string) => void;
}

export function DropReason({ id, onClose, onDrop }: Props) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState("");
  const closed = useRef(onClose);
  closed.current = onClose;
  useEffect(() => {
    const element = dialog.current;
    if (id === null || element === null) return;
    setReason("");
    element.showModal();
    const close = () => closed.current();
    element.addEventListener("close", close);
    return () => element.removeEventListener("close", close);
  }, [id]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (id === null || reason.trim() === "") return;
    onDrop(id, reason.trim());
    dialog.current?.close();
  };
  return (
    <Dialog ref={dialog} title={say("reveal-drop-title")}>
      <form onSubmit={submit}>
        <TextField
          label={say("reveal-drop-why")}
          hint={say("reveal-drop-hint")}
          value={reason}
          required
          maxLength={400}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <DialogActions>
          <Button onClick={() => dialog.current?.close()}>
            <T id="cancel" />
          </Button>
          <Button look="main" type="submit" disabled={reason.trim() === ""}>
            <T id="reveal-drop" />
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
