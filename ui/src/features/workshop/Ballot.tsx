// What does somebody propose? Four questions; under each as many lines as they like: words, a test of a field
// where they can name one, and why.
import { type ReactNode, useRef } from "react";
import type { CriterionPreview, ProposedDraft, QuestionView } from "../../backend/bindings";
import { useBallotCheck } from "../../backend/workshop";
import { Button } from "../../components/Button";
import { TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./Ballots.module.css";
import type { Tests } from "./tests";

export const QUESTIONS: readonly QuestionView[] = [
  "persona",
  "needs",
  "behaviour",
  "firmographics",
];

interface Props {
  title: string;
  says: string;
  proposed: readonly ProposedDraft[];
  tests: Tests;
  /** It was opened from a file, which names the fields. */
  ofFile: boolean;
  onChange: (to: ProposedDraft[]) => void;
  /** The ways on; `ready` says that something is proposed and all of it fits. */
  actions: (ready: boolean) => ReactNode;
}

export function Ballot({ title, says, proposed, tests, ofFile, onChange, actions }: Props) {
  const checked = useBallotCheck(proposed, ofFile);
  const shown = checked.data ?? [];
  const isSaid = ({ wording, test }: ProposedDraft) => wording.trim() !== "" || test !== null;
  const fits = shown.every((one) => one === null || isWhole(one));
  const groundless = proposed.some((one) => !isSaid(one) && one.why.trim() !== "");
  const waits = proposed.some(({ test }) => test !== null) && checked.isPending;
  return (
    <div className={css.ballot} data-alone={!ofFile || undefined}>
      <header className={css.title}>
        <h2>{title}</h2>
        <p className={css.says}>{says}</p>
      </header>
      <div className={css.questions}>
        {QUESTIONS.map((question) => (
          <Question
            key={question}
            question={question}
            proposed={proposed}
            shown={shown}
            tests={tests}
            onChange={onChange}
          />
        ))}
      </div>
      <footer className={css.end}>
        {actions(proposed.some(isSaid) && fits && !groundless && !waits)}
      </footer>
    </div>
  );
}

function isWhole({ problem, within_problem, filter_problems }: CriterionPreview): boolean {
  return problem === null && within_problem === null && filter_problems.every((one) => !one);
}

interface QuestionProps extends Pick<Props, "proposed" | "tests" | "onChange"> {
  question: QuestionView;
  shown: readonly (CriterionPreview | null)[];
}

function Question({ question, proposed, shown, tests, onChange }: QuestionProps) {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const add = () => {
    onChange([...proposed, { question, wording: "", why: "", test: null }]);
    // The new line is there with the next frame; whoever asked for it wants to write in it.
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLInputElement>("li:last-child input")?.focus();
    });
  };
  const put = (at: number, to: ProposedDraft) => onChange(proposed.with(at, to));
  return (
    <section className={css.question} aria-labelledby={`asks-${question}`}>
      <h3 id={`asks-${question}`}>
        <T id={`ballot-question-${question}`} />
      </h3>
      <p className={css.says}>{say(`ballot-asks-${question}`)}</p>
      <ul ref={list}>
        {proposed.map(
          (one, at) =>
            one.question === question && (
              <Line
                // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and none moves.
                key={at}
                one={one}
                shown={shown[at] ?? undefined}
                tests={tests}
                onChange={(to) => put(at, to)}
                onRemove={() => onChange(proposed.toSpliced(at, 1))}
              />
            ),
        )}
      </ul>
      <Button look="quiet" icon="plus" onClick={add}>
        <T id="ballot-propose" />
      </Button>
    </section>
  );
}

interface LineProps {
  one: ProposedDraft;
  shown: CriterionPreview | undefined;
  tests: Tests;
  onChange: (to: ProposedDraft) => void;
  onRemove: () => void;
}

function Line({ one, shown, tests, onChange, onRemove }: LineProps) {
  const say = useSay();
  const { test } = one;
  const begin = test === null ? tests.begin() : null;
  return (
    <li className={css.line} data-testid="proposed">
      <div className={css.texts}>
        <TextField
          label={say("ballot-wording")}
          value={one.wording}
          maxLength={400}
          placeholder={test && shown?.sentence ? shown.sentence : ""}
          onChange={(event) => onChange({ ...one, wording: event.currentTarget.value })}
        />
        <TextField
          label={say("ballot-why")}
          value={one.why}
          maxLength={400}
          onChange={(event) => onChange({ ...one, why: event.currentTarget.value })}
        />
        <Button look="quiet" icon="trash" aria-label={say("ballot-remove")} onClick={onRemove} />
      </div>
      {begin !== null && (
        <Button look="quiet" icon="plus" onClick={() => onChange({ ...one, test: begin })}>
          <T id="ballot-test-add" />
        </Button>
      )}
      {test !== null && (
        <div className={css.test}>
          <div className={css.fields}>
            {tests.edit(test, shown, (to) => onChange({ ...one, test: to }))}
          </div>
          <Button
            look="quiet"
            icon="close"
            aria-label={say("ballot-test-remove")}
            title={say("ballot-test-remove")}
            onClick={() => onChange({ ...one, test: null })}
          />
        </div>
      )}
    </li>
  );
}
