// What is a good lead? The parts at the left, the rule of one part in the middle, what it does to the list
// at the right, what is wrong at the bottom. Saving puts the draft in force.
import { useEffect, useRef } from "react";
import type { DefinitionDraft, StageDraft, WorkspaceView } from "../../backend/bindings";
import { useSaveDefinition } from "../../backend/changes";
import { useDefinition, usePreview } from "../../backend/queries";
import { Button } from "../../components/Button";
import { Card } from "../../components/Card";
import { FailureNote } from "../../components/Failure";
import { useFigures } from "../../components/numbers";
import { Page } from "../../components/Page";
import { hashOf, usePlace } from "../../components/place";
import { Scroll } from "../../components/Scroll";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./Definition.module.css";
import { type Drafting, sameDraft, useDrafting } from "./Drafting";
import type { Part } from "./draft";
import { EditingProvider } from "./Editing";
import { Findings } from "./Findings";
import { GradesEditor } from "./GradesEditor";
import { IcpEditor } from "./IcpEditor";
import { LiveFunnel } from "./LiveFunnel";
import { Outline } from "./Outline";
import { PatternDialog, PatternOffer } from "./Patterns";
import { Save } from "./Save";
import { ScoreEditor } from "./ScoreEditor";
import { ExclusionsEditor, StageEditor } from "./StageEditor";
import { TablesEditor } from "./TablesEditor";

export function Definition({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const definition = useDefinition();
  const drafting = useDrafting();
  const save = useSaveDefinition();
  const draft = drafting.now ?? definition.data?.draft ?? null;
  const part = usePart();
  const preview = usePreview(draft);
  const patterns = useRef<HTMLDialogElement>(null);
  const choosePattern = () => patterns.current?.showModal();

  if (definition.isError) {
    return (
      <Page title={say("definition-title")}>
        <FailureNote error={definition.error} onRetry={() => void definition.refetch()} />
      </Page>
    );
  }
  if (!definition.data || draft === null) {
    return (
      <Page title={say("definition-title")}>
        <Skeleton tall />
      </Page>
    );
  }

  const { saved, fields, around, ops, figure_ops, built_in } = definition.data;
  const standing = workspace.definition?.standing ?? null;
  const unchanged = saved && sameDraft(draft, definition.data.draft);
  const blocked =
    preview.data?.findings.some((finding) => finding.is_error) ||
    preview.data?.criteria.some((criterion) => criterion.problem !== null);
  const signed = unchanged && standing?.no != null && drafting.begun !== standing.no;
  const why = signed
    ? `signed-${standing.state}`
    : workspace.read_only !== null
      ? `read-only-${workspace.read_only}`
      : blocked
        ? "definition-blocked"
        : null;
  const actions = (
    <>
      {signed && workspace.read_only === null && (
        <Button onClick={() => standing.no !== null && drafting.begin(standing.no)}>
          <T id="definition-new-draft" />
        </Button>
      )}
      <Button title={say("patterns-title")} disabled={signed} onClick={choosePattern}>
        <T id="patterns-open" />
      </Button>
      <History drafting={drafting} locked={signed} />
      <Save
        unchanged={unchanged}
        blocked={save.isPending || why !== null}
        onSave={() => save.mutate(draft, { onSuccess: drafting.saved })}
      />
    </>
  );
  return (
    <EditingProvider
      draft={draft}
      fields={fields}
      around={around}
      ops={ops}
      figureOps={figure_ops}
      builtIn={built_in}
      preview={preview.data ?? null}
      locked={signed}
      edit={(to, typing) => !signed && drafting.edit(draft, to, typing)}
    >
      <Page
        filled
        title={say("definition-title")}
        says={<Says why={why} no={standing?.no ?? 0} />}
        actions={actions}
      >
        <div className={css.screen}>
          <Outline />
          <div className={css.middle}>
            <Scroll className={css.scroll} label={say("definition-title")}>
              {drafting.returned !== null && (
                <Returned
                  at={drafting.returned}
                  onDiscard={() => drafting.edit(draft, definition.data.draft)}
                />
              )}
              {drafting.unkept && <FailureNote error={drafting.unkept} />}
              {save.isError && <FailureNote error={save.error} onDismiss={save.reset} />}
              {preview.isError && <FailureNote error={preview.error} />}
              <fieldset className={css.whole} disabled={signed}>
                <PatternOffer onOpen={choosePattern} />
                <PartEditor />
              </fieldset>
            </Scroll>
            <fieldset className={css.whole} disabled={signed}>
              <Findings findings={preview.data?.findings ?? []} />
            </fieldset>
          </div>
          <Card>
            <LiveFunnel
              preview={preview.data ?? null}
              waiting={preview.isPlaceholderData}
              draft={draft}
              stage={stageOfInterest(part, draft)}
              linked={workspace.read_only === null}
            />
          </Card>
        </div>
        <PatternDialog dialog={patterns} />
      </Page>
    </EditingProvider>
  );
}

/** What was edited when the window closed is there again. */
function Returned({ at, onDiscard }: { at: string; onDiscard: () => void }) {
  const { moment } = useFigures();
  const { settle } = useDrafting();
  return (
    <div className={css.returned} role="status" data-testid="returned">
      <p>
        <T id="definition-returned" at={moment(at)} />
      </p>
      <Button
        onClick={() => {
          onDiscard();
          settle();
        }}
      >
        <T id="definition-discard" />
      </Button>
      <Button look="quiet" onClick={settle}>
        <T id="definition-keep" />
      </Button>
    </div>
  );
}

/** Undo and redo, by buttons and keys. */
function History({ drafting, locked }: { drafting: Drafting; locked: boolean }) {
  const say = useSay();
  const undo = drafting.canUndo && !locked;
  const redo = drafting.canRedo && !locked;
  useUndoKeys(undo ? drafting.undo : IDLE, redo ? drafting.redo : IDLE);
  return (
    <>
      <Button
        look="quiet"
        icon="undo"
        aria-label={say("undo")}
        title={say("undo")}
        disabled={!undo}
        onClick={drafting.undo}
      />
      <Button
        look="quiet"
        icon="redo"
        aria-label={say("redo")}
        title={say("redo")}
        disabled={!redo}
        onClick={drafting.redo}
      />
    </>
  );
}

const IDLE = () => {};

/** What this screen is for; why nothing can be saved, where that is so. */
function Says({ why, no }: { why: string | null; no: number }) {
  if (why === null) return <T id="definition-says" />;
  return (
    <span id="why-not-saved">
      <T id={why} no={no} />
    </span>
  );
}

function PartEditor() {
  const part = usePart();
  useNamedLine();
  switch (part.kind) {
    case "icp":
      return <IcpEditor />;
    case "exclusions":
      return <ExclusionsEditor />;
    case "stage":
      return <StageEditor key={part.key} stageKey={part.key} />;
    case "score":
      return <ScoreEditor key={part.key} scoreKey={part.key} />;
    case "grades":
      return <GradesEditor />;
    case "tables":
      return <TablesEditor />;
  }
}

/** The stage that is edited, or else the first that asks anything, on which profile and exclusions bear. */
function stageOfInterest(part: Part, draft: DefinitionDraft): string | null {
  if (part.kind === "stage") return part.key;
  const asks = ({ reached_by: { rule } }: StageDraft) =>
    rule && (!("of" in rule) || rule.of.length > 0);
  return draft.stages.find(asks)?.key ?? null;
}

/** The part that the address names; the profile when it names none. */
export function usePart(): Part {
  const part = usePlace().chosen.get("part");
  if (part === "exclusions" || part === "grades" || part === "tables") return { kind: part };
  if (part?.startsWith("score.")) return { kind: "score", key: part.slice("score.".length) };
  if (part?.startsWith("stage.")) return { kind: "stage", key: part.slice("stage.".length) };
  return { kind: "icp" };
}

/** Brings the line of the criterion that the address names into view, and focuses it once. */
function useNamedLine(): void {
  const { path, chosen } = usePlace();
  const line = chosen.get("line");
  useEffect(() => {
    if (line === null) return;
    const element = document.querySelector<HTMLElement>(`[data-criterion="${CSS.escape(line)}"]`);
    if (element === null) return;
    element.focus({ preventScroll: true });
    keepInView(element);
    // Done with: the same line can be asked for again, and going back does not ask for it.
    const rest = { ...Object.fromEntries(chosen), line: null };
    window.history.replaceState(null, "", hashOf(path.join("/"), rest));
  });
}

/** Lines above grow when their counts come: what was brought into view stays there until the person moves on. */
function keepInView(element: HTMLElement): void {
  const show = () => element.scrollIntoView?.({ block: "center" });
  show();
  if (typeof ResizeObserver === "undefined") return;
  const growth = new ResizeObserver(show);
  for (let around = element.parentElement; around; around = around.parentElement) {
    growth.observe(around);
  }
  const moves = ["wheel", "pointerdown", "keydown"] as const;
  const stop = () => {
    growth.disconnect();
    for (const move of moves) window.removeEventListener(move, stop);
  };
  for (const move of moves) window.addEventListener(move, stop, { passive: true });
  element.addEventListener("blur", stop, { once: true });
}

function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [undo, redo]);
}
