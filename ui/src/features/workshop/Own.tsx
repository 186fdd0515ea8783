// How does somebody fill in a ballot at this machine, unseen? It opens for them alone, can be covered at any
// moment, and is gone from the screen once it is handed in.
// Invariant: what is begun stays in this window until it is handed in, whatever screen is looked at meanwhile.
import { useEffect, useState } from "react";
import type { BallotReadView, ProposedDraft } from "../../backend/bindings";
import { useHandIn } from "../../backend/workshop";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { T, useSay } from "../../components/words";
import { Ballot } from "./Ballot";
import css from "./Ballots.module.css";
import type { Tests } from "./tests";

/** What was begun, by workshop and name. */
const begun = new Map<string, ProposedDraft[]>();

interface Props {
  name: string;
  workshop: string;
  tests: Tests;
  onDone: (read: BallotReadView) => void;
  onLeave: () => void;
}

export function Own({ name, workshop, tests, onDone, onLeave }: Props) {
  const say = useSay();
  const key = `${workshop} ${name}`;
  const [covered, setCovered] = useState(true);
  const [proposed, setProposed] = useState(() => begun.get(key) ?? []);
  const handIn = useHandIn();
  const change = (to: ProposedDraft[]) => {
    begun.set(key, to);
    setProposed(to);
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) setCovered(true);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
  if (covered) {
    return (
      <div className={css.cover} data-alone>
        <h2>
          <T id="ballot-of" name={name} />
        </h2>
        <p className={css.says}>
          <T id="ballot-cover-says" name={name} />
        </p>
        <div className={css.deeds}>
          <Button look="main" autoFocus onClick={() => setCovered(false)}>
            <T id="ballot-uncover" name={name} />
          </Button>
          <Button look="quiet" onClick={onLeave}>
            <T id="workshop-back" />
          </Button>
        </div>
      </div>
    );
  }
  const send = () =>
    handIn.mutate(
      { name, proposed },
      {
        onSuccess: (read) => {
          begun.delete(key);
          onDone(read);
        },
      },
    );
  return (
    <Ballot
      title={say("ballot-of", { name })}
      says={say("ballot-says")}
      proposed={proposed}
      tests={tests}
      ofFile={false}
      onChange={change}
      actions={(ready) => (
        <>
          {handIn.isError && <FailureNote error={handIn.error} onDismiss={handIn.reset} />}
          <Button icon="muted" onClick={() => setCovered(true)}>
            <T id="ballot-hide" />
          </Button>
          <Button look="main" disabled={!ready || handIn.isPending} onClick={send}>
            <T id="ballot-hand-in" />
          </Button>
        </>
      )}
    />
  );
}
