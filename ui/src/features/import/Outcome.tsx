// What will happen to the rows, and what did? The balance in which every row is counted once, and the
// problems with their remedies.
import { type ReactNode, useState } from "react";
import type { ImportBalance, JoinView } from "../../backend/bindings";
import { useImportKeys } from "../../backend/importing";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { CheckField } from "../../components/Field";
import { hashOf } from "../../components/place";
import { Scroll } from "../../components/Scroll";
import { T, useSay } from "../../components/words";
import { acceptedOf, Balance } from "./Balance";
import { AbsentSince, Changes, Moves } from "./Changes";
import css from "./Import.module.css";
import { useImporting } from "./Importing";
import { Joining } from "./Joining";
import { Keys } from "./Keys";

interface WillHappenProps {
  balance: ImportBalance;
  onBack: () => void;
  onImport: () => void;
}

export function WillHappen({ balance, onBack, onImport }: WillHappenProps) {
  const say = useSay();
  const [joins, setJoins] = useState<JoinView[]>([]);
  const keys = useImportKeys(balance, joins);
  const accepted = acceptedOf(balance);
  // The same words as in the balance; what is nothing is left out, but not that nothing is accepted.
  const parts = [
    say("balance-accepted", { n: accepted }),
    ...(["merged", "rejected", "skipped"] as const)
      .filter((part) => balance[part] > 0)
      .map((part) => say(`balance-${part}`, { n: balance[part] })),
  ];
  const actions = (
    <>
      <Button onClick={onBack}>
        <T id="import-back" />
      </Button>
      <Button look="main" disabled={accepted === 0 || keys.isPlaceholderData} onClick={onImport}>
        <T id="import-go" parts={parts.join(", ")} />
      </Button>
    </>
  );
  const now = { ...balance, linked: keys.data?.linked ?? balance.linked };
  return (
    <Outcome
      balance={now}
      title="import-will-happen"
      actions={actions}
      done={false}
      choice={<KeepTests n={balance.n_tests} />}
    >
      {keys.isError && <FailureNote error={keys.error} onDismiss={() => setJoins([])} />}
      {keys.data && (
        <Keys
          keys={keys.data}
          chosen={joins}
          onChoose={setJoins}
          disabled={keys.isPlaceholderData}
        />
      )}
    </Outcome>
  );
}

/** Whether the tests of a lead form come in; nothing of a file that has none. */
function KeepTests({ n }: { n: number }) {
  const say = useSay();
  const { choices, keepTests } = useImporting();
  if (n === 0 && !choices.keepTests) return null;
  return (
    <CheckField
      label={say("import-tests-keep")}
      checked={choices.keepTests}
      onChange={(event) => keepTests(event.currentTarget.checked)}
    />
  );
}

interface DoneProps {
  balance: ImportBalance;
  /** Whether a definition judges the leads; writing one is the next step where none does. */
  judged: boolean;
  onAnother: () => void;
}

export function Done({ balance, judged, onAnother }: DoneProps) {
  const actions = (
    <>
      <Button onClick={onAnother}>
        <T id="import-another" />
      </Button>
      {balance.rows_are === "people" ? (
        <a className="action" href={hashOf(judged ? "apply/leads" : "agree/definition")}>
          <T id={judged ? "import-look" : "import-define"} />
        </a>
      ) : (
        <a className="action" href={hashOf("apply/tables", { table: balance.rows_are })}>
          <T id="import-look-table" />
        </a>
      )}
    </>
  );
  return <Outcome balance={balance} title="import-happened" actions={actions} done />;
}

interface OutcomeProps {
  balance: ImportBalance;
  title: string;
  actions: ReactNode;
  done: boolean;
  /** What can still be chosen of what is told. */
  choice?: ReactNode;
  /** What stands below the balance. */
  children?: ReactNode;
}

function Outcome({ balance, title, actions, done, choice, children }: OutcomeProps) {
  const say = useSay();
  const told = [...balance.linked, ...balance.treated, ...balance.undone];
  return (
    <>
      <Scroll card={css.card} className={css.scroll} label={say(title)}>
        <section className={css.outcome}>
          <h2>{say(title)}</h2>
          <Balance of={balance} opens={balance.rows_are === "people" ? balance.import : null} />
          {balance.list !== null && (
            <p className={css.facts}>
              <T id="import-to-list" name={balance.list} />
            </p>
          )}
          {told.length > 0 && (
            <ul className={css.linked}>
              {told.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          {choice}
        </section>
        {balance.values_read.length > 0 && (
          <section className={css.problems} aria-labelledby="values-read">
            <h2 id="values-read">
              <T id="read-how-title" />
            </h2>
            <ul className={css.unreadColumns}>
              {balance.values_read.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
        {children}
        {done && <Joining readOnly={false} />}
        {done && balance.import !== null && (
          <>
            <AbsentSince id={balance.import} n={balance.absent} />
            <Moves id={balance.import} moves={balance.moves} />
          </>
        )}
        <Changes balance={balance} done={done} />
        <Problems balance={balance} />
      </Scroll>
      <div className={css.actions}>{actions}</div>
    </>
  );
}

function Problems({ balance }: { balance: ImportBalance }) {
  const { n_problems, problems } = balance;
  if (n_problems === 0) {
    return (
      <p className={css.none}>
        <T id="problems-none" />
      </p>
    );
  }
  return (
    <section className={css.problems} aria-labelledby="problems">
      <h2 id="problems">
        <T id="problems-title" n={n_problems} />
      </h2>
      {balance.unread.length > 0 && (
        <>
          <ul className={css.unreadColumns}>
            {balance.unread.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className={css.facts}>
            <T id="problems-unread-kept" />
          </p>
        </>
      )}
      {problems.length < n_problems && (
        <p className={css.facts}>
          <T id="problems-first" n={problems.length} />
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col" className="numeric">
              <T id="problem-row" />
            </th>
            <th scope="col">
              <T id="problem-column" />
            </th>
            <th scope="col">
              <T id="problem-raw" />
            </th>
            <th scope="col">
              <T id="problem-sentence" />
            </th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is complete when it comes and never changes.
            <tr key={i}>
              <td className="numeric">{problem.row}</td>
              <td className={problem.rejects_row ? css.rejects : ""}>
                {problem.column ?? <T id="problem-whole-row" />}
              </td>
              <td className={css.raw} title={problem.raw}>
                {problem.raw}
              </td>
              <td>{problem.sentence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
