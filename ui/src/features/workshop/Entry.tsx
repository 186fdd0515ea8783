// How does one come into the workshop? From Home and from the rail: begun, or gone on with where it was left.
import type { WorkshopView } from "../../backend/bindings";
import { useStartWorkshop, useWorkshop } from "../../backend/workshop";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import { FromFile } from "./FromFile";
import { HOME, hrefOf } from "./steps";
import type { TestsOfFile } from "./tests";
import css from "./Workshop.module.css";

/** A band on Home. */
export function WorkshopBand({ readOnly }: { readOnly: boolean }) {
  const held = useWorkshop().data ?? null;
  const on = held !== null && held.finished_at === null;
  if (readOnly && !on) return null;
  return (
    <section className={css.band} aria-labelledby="card-workshop">
      <div>
        <h2 id="card-workshop">
          <T id="screen-workshop" />
        </h2>
        <p>{on ? <LeftAt held={held} /> : <T id="workshop-says" />}</p>
      </div>
      <a className="way" href={hashOf(HOME)}>
        <T id={on ? "workshop-go-on" : "workshop-start"} />
      </a>
    </section>
  );
}

/** The screen before a workshop is begun; also the way to fill in a ballot for one that is held elsewhere. */
export function Begin({ readOnly, tests }: { readOnly: boolean; tests: TestsOfFile }) {
  const start = useStartWorkshop();
  const begin = () =>
    start.mutate(undefined, {
      onSuccess: () => {
        window.location.hash = hrefOf("preparation");
      },
    });
  return (
    <div className={css.begin}>
      <p>
        <T id="workshop-says" />
      </p>
      <ol>
        <li>
          <T id="workshop-sitting-first" />
        </li>
        <li>
          <T id="workshop-sitting-second" />
        </li>
      </ol>
      {start.isError && <FailureNote error={start.error} />}
      <Button look="main" disabled={readOnly || start.isPending} onClick={begin}>
        <T id="workshop-start" />
      </Button>
      <div className={css.sent}>
        <p>
          <T id="ballot-sent" />
        </p>
        <FromFile tests={tests} readOnly={readOnly} />
      </div>
    </div>
  );
}

export function LeftAt({ held }: { held: WorkshopView }) {
  const say = useSay();
  return <T id="workshop-at" step={say(`workshop-step-${held.step}`)} />;
}
