// How does a team begin? Four steps that lead from an empty workspace to a signed definition that judges
// leads: who takes part, what a good lead is, which leads, the signatures. In any order; each says when it
// is done, and the first that is not is the one to take.
import type { ReactNode } from "react";
import type { WorkspaceView } from "../../backend/bindings";
import { useBeginDefinition } from "../../backend/changes";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { goTo, hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import css from "./FirstSteps.module.css";

interface Props {
  workspace: WorkspaceView;
  /** Who takes part, and the way to name somebody. */
  people: ReactNode;
  /** Whether somebody takes part for each side. */
  peopled: boolean;
}

export function FirstSteps({ workspace, people, peopled }: Props) {
  const { definition, list } = workspace;
  const done = {
    people: peopled,
    definition: (definition?.n_criteria ?? 0) > 0,
    list: list.n_leads > 0,
  };
  const begin = useBeginDefinition();
  const now = !done.people ? "people" : !done.definition ? "definition" : "list";
  return (
    <section className={css.guide} aria-labelledby="guide">
      <h2 id="guide">
        <T id="first-title" />
      </h2>
      <p className={css.says}>
        <T id="first-says" />
      </p>
      {begin.error && <FailureNote error={begin.error} onDismiss={begin.reset} />}
      <ol className={css.steps}>
        <Step no={1} words="first-people" done={done.people} now={now === "people"}>
          {people}
        </Step>
        <Step no={2} words="first-definition" done={done.definition} now={now === "definition"}>
          {done.definition ? (
            <a className="way" href={hashOf("agree/definition")}>
              <T id="home-go-define" />
            </a>
          ) : (
            <>
              <Button
                look={now === "definition" ? "main" : "plain"}
                disabled={begin.isPending}
                onClick={() =>
                  begin.mutate(undefined, { onSuccess: () => goTo("agree/definition") })
                }
              >
                <T id="first-definition-example" />
              </Button>
              <a className="way" href={hashOf("agree/definition")}>
                <T id="first-definition-own" />
              </a>
            </>
          )}
        </Step>
        <Step no={3} words="first-list" done={done.list} now={now === "list"}>
          {!done.list && (
            <a className={now === "list" ? "action" : "way"} href={hashOf("apply/import")}>
              <T id="home-go-import" />
            </a>
          )}
        </Step>
        <Step no={4} words="first-sign" done={false} now={false}>
          {done.definition && (
            <a className="way" href={hashOf("agree/agreement")}>
              <T id="first-sign-go" />
            </a>
          )}
        </Step>
      </ol>
    </section>
  );
}

interface StepProps {
  no: number;
  words: string;
  done: boolean;
  /** The one to take. */
  now: boolean;
  children: ReactNode;
}

function Step({ no, words, done, now, children }: StepProps) {
  const say = useSay();
  return (
    <li className={now ? css.now : css.step} aria-current={now ? "step" : undefined}>
      <p className={css.head}>
        <span className={done ? css.done : css.number} aria-hidden="true">
          {done ? "✓" : no}
        </span>
        <strong>{say(words)}</strong>
        {done && <span className={css.state}>{say("rail-done")}</span>}
      </p>
      <p className={css.why}>{say(`${words}-says`)}</p>
      <div className={css.ways}>{children}</div>
    </li>
  );
}
