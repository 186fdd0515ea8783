// How do people who edit apart come together? One writes what was said and signed to a file, the other looks at it and
// takes it in.
import { useRef } from "react";
import { useExportShare, useLookAtShare, useMergeShare } from "../../backend/decisions";
import { Button } from "../../components/Button";
import { Dialog, DialogActions } from "../../components/Dialog";
import { FailureNote } from "../../components/Failure";
import { T, useSay } from "../../components/words";
import css from "./Decisions.module.css";

export function Sharing({ mayMerge }: { mayMerge: boolean }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const exporting = useExportShare();
  const looking = useLookAtShare();
  const merging = useMergeShare();
  const forget = () => {
    exporting.reset();
    looking.reset();
    merging.reset();
  };
  const looked = looking.data ?? null;
  return (
    <>
      <Button
        icon="people"
        data-testid="share"
        onClick={() => {
          forget();
          dialog.current?.showModal();
        }}
      >
        <T id="share-title" />
      </Button>
      <Dialog ref={dialog} title={say("share-title")}>
        <p className={css.quiet}>
          <T id="share-says" />
        </p>
        <div className={css.ways}>
          <section>
            <h3>
              <T id="share-export-title" />
            </h3>
            <p className={css.quiet}>
              <T id="share-export-says" />
            </p>
            <Button
              icon="export"
              disabled={exporting.isPending}
              onClick={() => {
                forget();
                exporting.mutate();
              }}
            >
              <T id="share-export" />
            </Button>
          </section>
          <section>
            <h3>
              <T id="share-merge-title" />
            </h3>
            <p className={css.quiet}>
              <T id={mayMerge ? "share-merge-says" : "share-merge-not"} />
            </p>
            <Button
              icon="file"
              disabled={!mayMerge || looking.isPending || merging.isPending}
              onClick={() => {
                forget();
                looking.mutate();
              }}
            >
              <T id="share-look" />
            </Button>
          </section>
        </div>
        {exporting.isError && <FailureNote error={exporting.error} />}
        {looking.isError && <FailureNote error={looking.error} />}
        {merging.isError && <FailureNote error={merging.error} />}
        <div role="status" className={css.status} data-testid="shared">
          {exporting.data && (
            <>
              <p>
                <T id="export-done" file={exporting.data.file} />
              </p>
              <p>{exporting.data.says}</p>
            </>
          )}
          {looked && !merging.data && (
            <>
              <h3>{looked.file}</h3>
              <p className={css.quiet}>
                <T id="share-would" />
              </p>
              <Sentences of={looked.says} />
            </>
          )}
          {merging.data && <Sentences of={merging.data.says} />}
        </div>
        <DialogActions>
          <Button onClick={() => dialog.current?.close()}>
            <T id="close" />
          </Button>
          {looked && !merging.data && (
            <Button
              look="main"
              data-testid="share-merge"
              disabled={merging.isPending || looked.nothing_new}
              onClick={() => merging.mutate(null)}
            >
              <T id="share-merge" />
            </Button>
          )}
        </DialogActions>
      </Dialog>
    </>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <ul className={css.sentences}>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
