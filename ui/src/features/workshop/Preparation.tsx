// Who comes, and what does each propose before hearing the others? People, and of each ballot only whether it
// is there.
import { type ReactNode, useState } from "react";
import type { BallotReadView, HandedInView, WorkshopView } from "../../backend/bindings";
import { useWriteBallot } from "../../backend/workshop";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { useFigures } from "../../components/numbers";
import { T, useSay } from "../../components/words";
import css from "./Ballots.module.css";
import { FromFile } from "./FromFile";
import { Own } from "./Own";
import type { Tests, TestsOfFile } from "./tests";

interface Props {
  held: WorkshopView;
  /** Who takes part, and the way to name somebody. */
  people: ReactNode;
  /** How a test is filled in; `null` before the fields of the list are known. */
  tests: Tests | null;
  testsOfFile: TestsOfFile;
  readOnly: boolean;
}

export function Preparation({ held, people, tests, testsOfFile, readOnly }: Props) {
  const [filling, setFilling] = useState<string | null>(null);
  const [came, setCame] = useState<BallotReadView | null>(null);
  if (filling !== null && tests !== null) {
    return (
      <Own
        key={filling}
        name={filling}
        workshop={held.key}
        tests={tests}
        onDone={(read) => {
          setCame(read);
          setFilling(null);
        }}
        onLeave={() => setFilling(null)}
      />
    );
  }
  return (
    <div className={css.preparation}>
      <section className={css.ballots} aria-labelledby="ballots">
        <h2 id="ballots">
          <T id="ballots-title" />
        </h2>
        <p className={css.says}>
          <T id={held.revealed_at === null ? "ballots-says" : "ballots-open-says"} />
        </p>
        {came && <Came read={came} />}
        {held.people.length === 0 && (
          <p className={css.says}>
            <T id="ballots-nobody" />
          </p>
        )}
        <ul className={css.list}>
          {held.people.map((one) => (
            <Row
              key={one.name}
              one={one}
              readOnly={readOnly}
              onFill={() => {
                setCame(null);
                setFilling(one.name);
              }}
            />
          ))}
        </ul>
        <FromFile tests={testsOfFile} readOnly={readOnly} onCame={setCame} />
      </section>
      <div className={css.people}>{people}</div>
    </div>
  );
}

/** What became of a ballot that came in. */
function Came({ read }: { read: BallotReadView }) {
  return (
    <p className={css.came} role="status">
      <T id={`ballot-read-${read.became}`} name={read.name} n={read.n} />
    </p>
  );
}

interface RowProps {
  one: HandedInView;
  readOnly: boolean;
  onFill: () => void;
}

function Row({ one, readOnly, onFill }: RowProps) {
  const say = useSay();
  const { moment } = useFigures();
  const write = useWriteBallot();
  const at = one.handed_in_at;
  return (
    <li className={`${css.row} ${css[`of-${one.side}`]}`} data-testid="ballot-row">
      <div className={css.who}>
        <span className={css.name}>{one.name}</span>
        <span className={css.quiet}>
          <T id={`side-${one.side}`} />
        </span>
      </div>
      <span className={at ? css.there : css.absent}>
        {at ? say("ballot-there", { at: moment(at) }) : say("ballot-absent")}
      </span>
      <div className={css.deeds}>
        <Button disabled={readOnly} onClick={onFill}>
          <T id={at ? "ballot-fill-again" : "ballot-fill"} />
        </Button>
        <Button
          look="quiet"
          icon="export"
          disabled={readOnly || write.isPending}
          onClick={() => write.mutate({ name: one.name, side: one.side })}
        >
          <T id="ballot-to-file" />
        </Button>
      </div>
      {write.isError && <FailureNote error={write.error} />}
      {write.data && (
        <p className={css.quiet} role="status">
          <T id="ballot-written" name={one.name} file={write.data.file} />
        </p>
      )}
    </li>
  );
}
