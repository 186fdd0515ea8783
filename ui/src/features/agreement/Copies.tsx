// Is what was signed still what was signed? Anybody keeps a copy of a version, and checks one, or a whole workspace.
import { useRef } from "react";
import { useCheckCopy, useKeepCopy } from "../../backend/copies";
import { Button } from "../../components/Button";
import { Dialog, DialogActions } from "../../components/Dialog";
import { FailureNote } from "../../components/Failure";
import { T, useSay } from "../../components/words";
import css from "./Copies.module.css";
import { Verified } from "./Verified";

/** Of which version a copy is kept; `null` where none is agreed. */
export function Copies({ no }: { no: number | null }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const keeping = useKeepCopy();
  const checking = useCheckCopy();
  const busy = keeping.isPending || checking.isPending;
  const forget = () => {
    keeping.reset();
    checking.reset();
  };
  return (
    <>
      <Button
        icon="duplicate"
        data-testid="copies"
        onClick={() => {
          forget();
          dialog.current?.showModal();
        }}
      >
        <T id="copies-title" />
      </Button>
      <Dialog ref={dialog} title={say("copies-title")} wide>
        <p className={css.quiet}>
          <T id="copies-says" />
        </p>
        <div className={css.ways}>
          <section>
            <h3>
              <T id="copies-keep-title" />
            </h3>
            <p className={css.quiet}>
              {no === null ? <T id="copies-keep-none" /> : <T id="copies-keep-says" no={no} />}
            </p>
            <Button
              icon="export"
              disabled={busy || no === null}
              onClick={() => {
                forget();
                if (no !== null) keeping.mutate(no);
              }}
            >
              <T id="copies-keep" />
            </Button>
          </section>
          <section>
            <h3>
              <T id="copies-check-title" />
            </h3>
            <p className={css.quiet}>
              <T id="copies-check-says" />
            </p>
            <Button
              icon="file"
              disabled={busy}
              onClick={() => {
                forget();
                checking.mutate();
              }}
            >
              <T id="copies-check" />
            </Button>
          </section>
        </div>
        {keeping.isError && <FailureNote error={keeping.error} />}
        {checking.isError && <FailureNote error={checking.error} />}
        <div role="status" className={css.status} data-testid="copied">
          {checking.isPending && (
            <p className={css.quiet}>
              <T id="copies-checking" />
            </p>
          )}
          {keeping.data && (
            <p>
              <T id="export-done" file={keeping.data} />
            </p>
          )}
          {checking.data && <Verified verified={checking.data} />}
        </div>
        <DialogActions>
          <Button onClick={() => dialog.current?.close()}>
            <T id="close" />
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
