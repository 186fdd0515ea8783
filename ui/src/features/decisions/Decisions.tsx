// What was decided, by whom, when and why? The log, newest first; one's own words taken back and said again; any
// moment compared with now and taken up again; and what people said apart, to be chosen. Which decision is looked
// at stands in the address: `decision`.
import { useState } from "react";
import type { DefinitionDraft, WorkspaceView } from "../../backend/bindings";
import { useDecisions, useRedo, useUndo } from "../../backend/decisions";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { SelectField } from "../../components/Field";
import { Page } from "../../components/Page";
import { hashOf, useChoice } from "../../components/place";
import { Empty, Skeleton, TooLittle } from "../../components/States";
import { T, useSay } from "../../components/words";
import { Choices } from "./Choices";
import css from "./Decisions.module.css";
import { Log } from "./Log";
import { Moment } from "./Moment";
import { Sharing } from "./Sharing";

/** How many are shown at first, and how many more each time. */
const SOME = 30;
const ANYBODY = "";

interface Props {
  workspace: WorkspaceView;
  /** The editor holds changes that are not saved. */
  unsaved: boolean;
  /** Goes on in the editor with this definition. */
  onTakeUp: (draft: DefinitionDraft) => void;
}

export function Decisions({ workspace, unsaved, onTakeUp }: Props) {
  const say = useSay();
  const [criterion, setCriterion] = useState(ANYBODY);
  const [who, setWho] = useState(ANYBODY);
  const [most, setMost] = useState(SOME);
  const [chosen, choose] = useChoice("decision");
  const decisions = useDecisions({ criterion: criterion || null, who: who || null, most });
  const mayChange = workspace.read_only === null && !unsaved;
  const title = say("screen-decisions");
  if (decisions.isError) {
    return (
      <Page title={title}>
        <FailureNote error={decisions.error} onRetry={() => void decisions.refetch()} />
      </Page>
    );
  }
  if (!decisions.data) {
    return (
      <Page title={title}>
        <Skeleton tall />
      </Page>
    );
  }
  const { n, shown, people, criteria, me, choices, apart } = decisions.data;
  const nothing = people.length === 0 && n === 0 && criterion === ANYBODY && who === ANYBODY;
  const no = Number(chosen) || null;
  const moment = shown.find((one) => one.no === no) ?? null;
  return (
    <Page title={title} says={say("decisions-says")} actions={<Sharing mayMerge={mayChange} />}>
      {(unsaved || apart !== null) && (
        <div className={css.notes}>
          {unsaved && (
            <TooLittle>
              <T id="decisions-unsaved" />
            </TooLittle>
          )}
          {apart !== null && <TooLittle>{apart}</TooLittle>}
        </div>
      )}
      {nothing ? (
        <Empty
          icon="agree"
          title={say("decisions-empty")}
          says={say("decisions-empty-says")}
          action={
            <a className="action" href={hashOf("agree/definition")}>
              <T id="agreement-go-define" />
            </a>
          }
        />
      ) : (
        <div className={css.screen}>
          <div className={css.main}>
            <Choices choices={choices} who={me} mayChoose={mayChange} />
            <div className={css.filters}>
              <SelectField
                label={say("decisions-about")}
                value={criterion}
                options={[
                  { value: ANYBODY, text: say("decisions-about-all") },
                  ...criteria.map(({ id, says }) => ({ value: id, text: says })),
                ]}
                onChoose={setCriterion}
              />
              <SelectField
                label={say("decisions-who")}
                value={who}
                options={[
                  { value: ANYBODY, text: say("decisions-who-all") },
                  ...people.map((name) => ({ value: name, text: name })),
                ]}
                onChoose={setWho}
              />
            </div>
            <Log shown={shown} chosen={no} onChoose={(next) => choose(next?.toString() ?? null)} />
            {shown.length < n && (
              <Button onClick={() => setMost(most + SOME)}>
                <T id="decisions-more" n={n - shown.length} />
              </Button>
            )}
          </div>
          <div className={css.beside}>
            <TakeBack people={people} me={me} mayChange={mayChange} />
            <Moment decision={moment} mayTakeUp={mayChange} onTakeUp={onTakeUp} />
          </div>
        </div>
      )}
    </Page>
  );
}

/** Each takes back their own words: whose, is chosen where several people sit at one machine. */
function TakeBack({
  people,
  me,
  mayChange,
}: {
  people: readonly string[];
  me: string;
  mayChange: boolean;
}) {
  const say = useSay();
  const [chosen, setChosen] = useState<string | null>(null);
  const undo = useUndo();
  const redo = useRedo();
  const names = people.includes(me) || me === "" ? people : [me, ...people];
  const who = chosen ?? (people.includes(me) ? me : (people[0] ?? me));
  const said = undo.data ?? redo.data;
  const failed = undo.error ?? redo.error;
  const act = (one: typeof undo, other: typeof redo) => {
    other.reset();
    one.mutate(who);
  };
  const busy = undo.isPending || redo.isPending;
  return (
    <section className={css.card} aria-labelledby="take-back">
      <h2 id="take-back">
        <T id="decisions-take-back" />
      </h2>
      <p className={css.quiet}>
        <T id="decisions-take-back-says" />
      </p>
      <SelectField
        label={say("decisions-of")}
        value={who}
        options={names.map((name) => ({ value: name, text: name }))}
        onChoose={setChosen}
      />
      <div className={css.row}>
        <Button disabled={!mayChange || busy} onClick={() => act(undo, redo)}>
          <T id="decisions-undo" />
        </Button>
        <Button disabled={!mayChange || busy} onClick={() => act(redo, undo)}>
          <T id="decisions-redo" />
        </Button>
      </div>
      {failed && <FailureNote error={failed} />}
      <div role="status" data-testid="settled">
        {said?.says.map((sentence) => (
          <p key={sentence} className={css.quiet}>
            {sentence}
          </p>
        ))}
      </div>
    </section>
  );
}
