// What is to be done with a ballot that came as a file? Handed in unseen where it is for this workshop; refused
// here, and filled in and saved back, where it is for another.
import { useEffect, useRef, useState } from "react";
import type { BallotOpened, BallotReadView, ProposedDraft } from "../../backend/bindings";
import { useHandInFile, useOpenBallot, useSaveBallot } from "../../backend/workshop";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { T, useSay } from "../../components/words";
import { Ballot } from "./Ballot";
import css from "./Ballots.module.css";
import type { TestsOfFile } from "./tests";

interface Props {
  tests: TestsOfFile;
  readOnly: boolean;
  /** One way of several. */
  quiet?: boolean;
  /** A ballot was handed in; none where no workshop is held, and ballots of others are filled in only. */
  onCame?: (read: BallotReadView) => void;
}

export function FromFile({ tests, readOnly, quiet, onCame }: Props) {
  const open = useOpenBallot();
  const handIn = useHandInFile();
  const [away, setAway] = useState(false);
  const opened = open.data ?? null;
  const handsIn = onCame !== undefined;
  const leave = () => {
    handIn.reset();
    open.reset();
    setAway(false);
  };
  return (
    <div className={css.file}>
      <Button
        look={quiet ? "quiet" : "plain"}
        icon="file"
        disabled={open.isPending}
        onClick={() => {
          leave();
          open.mutate();
        }}
      >
        <T id="ballot-open" />
      </Button>
      {open.isError && <FailureNote error={open.error} onDismiss={open.reset} />}
      {opened?.ours && (
        <div className={css.came} role="status">
          <p>
            <T id="ballot-ours" name={opened.name} file={opened.file} />
          </p>
          {handIn.isError && <FailureNote error={handIn.error} />}
          <div className={css.deeds}>
            <Button
              look="main"
              disabled={readOnly || handIn.isPending}
              onClick={() =>
                handIn.mutate(undefined, {
                  onSuccess: (read) => {
                    leave();
                    onCame?.(read);
                  },
                })
              }
            >
              <T id="ballot-hand-in" />
            </Button>
            <Button look="quiet" onClick={leave}>
              <T id="cancel" />
            </Button>
          </div>
        </div>
      )}
      {opened && !opened.ours && handsIn && !away && (
        <div className={css.refused} role="alert">
          <p className={css.name}>
            <T id="error-ballot-foreign" />
          </p>
          <p>
            <T id="error-ballot-foreign-remedy" />
          </p>
          <div className={css.deeds}>
            <Button onClick={() => setAway(true)}>
              <T id="ballot-fill-away" />
            </Button>
            <Button look="quiet" onClick={leave}>
              <T id="close" />
            </Button>
          </div>
        </div>
      )}
      {opened && !opened.ours && (away || !handsIn) && (
        <Away key={opened.file} opened={opened} tests={tests} onClose={leave} />
      )}
    </div>
  );
}

interface AwayProps {
  opened: BallotOpened;
  tests: TestsOfFile;
  onClose: () => void;
}

/** A ballot for another workshop, over all else. */
function Away({ opened, tests, onClose }: AwayProps) {
  const say = useSay();
  const [proposed, setProposed] = useState<ProposedDraft[]>(opened.proposed);
  const [unsaved, setUnsaved] = useState(false);
  const [warned, setWarned] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const save = useSaveBallot();
  const change = (to: ProposedDraft[]) => {
    save.reset();
    setUnsaved(true);
    setWarned(false);
    setProposed(to);
  };
  const close = () => (unsaved && !warned ? setWarned(true) : onClose());
  return (
    <dialog
      ref={dialog}
      className={css.away}
      aria-label={say("ballot-of", { name: opened.name })}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <Ballot
        title={say("ballot-of", { name: opened.name })}
        says={say("ballot-away-says", { file: opened.file })}
        proposed={proposed}
        tests={tests(opened)}
        ofFile
        onChange={change}
        actions={(ready) => (
          <>
            {save.isError && <FailureNote error={save.error} onDismiss={save.reset} />}
            {save.isSuccess && (
              <p className={css.quiet} role="status">
                <T id="ballot-saved" file={opened.file} />
              </p>
            )}
            {warned && (
              <p role="alert">
                <T id="ballot-unsaved" />
              </p>
            )}
            <Button onClick={close}>
              <T id={warned ? "ballot-unsaved-close" : "close"} />
            </Button>
            <Button
              look="main"
              disabled={!ready || save.isPending}
              onClick={() =>
                save.mutate(proposed, {
                  onSuccess: () => {
                    setUnsaved(false);
                    setWarned(false);
                  },
                })
              }
            >
              <T id="ballot-save" />
            </Button>
          </>
        )}
      />
    </dialog>
  );
}
