// What if the window is closed while an import runs? The person decides: keep importing, or stop it.
import { useRef } from "react";
import { useCloseAsked, useCloseWindow, useWorkEnded } from "../backend/window";
import { Button } from "../components/Button";
import { Dialog, DialogActions } from "../components/Dialog";
import { FailureNote } from "../components/Failure";
import { T, useSay } from "../components/words";

export function Closing() {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useCloseWindow();
  useCloseAsked(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  });
  // Once the import has ended there is nothing left to stop, and the list is no longer as it was.
  useWorkEnded(() => dialog.current?.close());
  return (
    <Dialog ref={dialog} title={say("closing-title")}>
      <p>
        <T id="closing-says" />
      </p>
      {close.isError && <FailureNote error={close.error} />}
      <DialogActions>
        <Button look="main" onClick={() => dialog.current?.close()}>
          <T id="closing-stay" />
        </Button>
        <Button disabled={close.isPending} onClick={() => close.mutate()}>
          <T id="closing-stop" />
        </Button>
      </DialogActions>
    </Dialog>
  );
}
