// What does each side promise at the hand-off? One part at a time, large enough for a room; every field is kept when
// it is left, and what it comes to is worked out while it is typed. Which part is shown stands in the address: `part`.
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { failureOf } from "../../backend/ask";
import type { PromisesView, SettingAsked, WorkspaceView } from "../../backend/bindings";
import { usePromise, usePromises, usePromisesTyped } from "../../backend/promises";
import { FailureNote } from "../../components/Failure";
import { hashOf, useChoice } from "../../components/place";
import { Empty, Skeleton, TooLittle } from "../../components/States";
import { T, useSay } from "../../components/words";
import { Course } from "./Course";
import { FollowUp } from "./FollowUp";
import { Hours } from "./Hours";
import { Objections } from "./Objections";
import { PARTS, type Part, Parts } from "./Parts";
import css from "./Promises.module.css";
import { type Promising, PromisingProvider } from "./promising";
import { Reasons } from "./Reasons";
import { Volume } from "./Volume";

const SHOWS: Record<Part, () => React.JSX.Element> = {
  volume: Volume,
  "follow-up": FollowUp,
  hours: Hours,
  reasons: Reasons,
  course: Course,
  objections: Objections,
};

export function Promises({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const standing = usePromises();
  if (standing.isError && failureOf(standing.error).code === "definition-absent") {
    return (
      <Empty
        icon="agree"
        title={say("promises-first")}
        says={say("promises-first-says")}
        action={
          <a className="action" href={hashOf("agree/definition")}>
            <T id="agreement-go-define" />
          </a>
        }
      />
    );
  }
  if (standing.isError) {
    return <FailureNote error={standing.error} onRetry={() => void standing.refetch()} />;
  }
  if (!standing.data) return <Skeleton tall />;
  return <Standing workspace={workspace} standing={standing.data} />;
}

function Standing({ workspace, standing }: { workspace: WorkspaceView; standing: PromisesView }) {
  const say = useSay();
  const [chosen] = useChoice("part");
  const part = PARTS.find((one) => one === chosen) ?? "volume";
  const locked = workspace.read_only !== null;
  const { promising, error } = useTyping(standing, locked);
  const Shown = SHOWS[part];
  return (
    <PromisingProvider value={promising}>
      <div className={css.screen}>
        <Parts here={part} />
        <section className={css.part} aria-labelledby="promises-question" data-testid="promises">
          <h2 id="promises-question">{say(`promises-ask-${part}`)}</h2>
          {locked && (
            <TooLittle>
              <T id="promises-read-only" />
            </TooLittle>
          )}
          {!locked && part !== "objections" && isAgreed(workspace) && (
            <p className={css.quiet}>
              <T id="promises-will-draft" />
            </p>
          )}
          {error !== null && <FailureNote error={error} />}
          <fieldset className={css.whole} disabled={locked}>
            <Shown key={part} />
          </fieldset>
        </section>
      </div>
    </PromisingProvider>
  );
}

function isAgreed({ definition }: WorkspaceView): boolean {
  return definition?.standing?.state === "agreed";
}

/** What is typed, over what stands. */
function useTyping(standing: PromisesView, locked: boolean) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const promise = usePromise();
  const settings = useMemo(() => settingsOf(typed), [typed]);
  const preview = usePromisesTyped(useDeferredValue(settings)).data;
  const view = settings.length === 0 || preview === undefined ? standing : preview;
  const forget = (place: string, text?: string) =>
    setTyped((now) => {
      if (text !== undefined && now[place] !== text) return now;
      const { [place]: _, ...rest } = now;
      return rest;
    });
  const keep = (place: string) => {
    const text = typed[place];
    if (text === undefined) return;
    if (text.trim() === (standing.texts[place] ?? "")) return forget(place);
    // What cannot be read stays as it was typed, and says so beside its field.
    const kept = promise.mutateAsync([{ key: place, text }]);
    kept.then(
      () => forget(place, text),
      () => {},
    );
  };
  // Leaving the screen leaves the field.
  const leave = useRef(() => {});
  leave.current = () => {
    if (settings.length > 0) for (const { key } of settings) keep(key);
  };
  useEffect(() => () => leave.current(), []);
  const promising: Promising = {
    view,
    locked,
    text: (place) => typed[place] ?? standing.texts[place] ?? "",
    isTyped: (place) => place in typed,
    problem: (place) =>
      view.unfit.find((one) => one.key === place && place in typed) ??
      view.findings.find((one) => one.key === place) ??
      null,
    type: (place, text) => setTyped((now) => ({ ...now, [place]: text })),
    keep,
    forget,
    say: (said) => promise.mutate(said),
  };
  const unfit = promise.isError && failureOf(promise.error).code === "promise-unfit";
  return { promising, error: promise.isError && !unfit ? promise.error : null };
}

function settingsOf(typed: Readonly<Record<string, string>>): SettingAsked[] {
  return Object.entries(typed).map(([key, text]) => ({ key, text }));
}
