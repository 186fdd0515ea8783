// What is a good lead? The parts at the left, the rule of one part in the middle, what it does to the list
// at the right, what is wrong at the bottom. Saving puts the draft in force.
import { useDeferredValue, useEffect, useRef } from "react";
import type { DefinitionDraft, WorkspaceView } from "../../backend/bindings";
import { useSaveDefinition } from "../../backend/changes";
import { useDefinition, usePreview } from "../../backend/queries";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { Page } from "../../components/Page";
import { usePlace } from "../../components/place";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./Definition.module.css";
import { useDrafting } from "./Drafting";
import type { Part } from "./draft";
import { EditingProvider } from "./Editing";
import { Findings } from "./Findings";
import { IcpEditor } from "./IcpEditor";
import { LiveFunnel } from "./LiveFunnel";
import { Outline } from "./Outline";
import { PatternDialog, PatternOffer } from "./Patterns";
import { ExclusionsEditor, StageEditor } from "./StageEditor";

export function Definition({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const definition = useDefinition();
  const drafting = useDrafting();
  const save = useSaveDefinition();
  const draft = drafting.now ?? definition.data?.draft ?? null;
  const asked = useDeferredValue(draft);
  const preview = usePreview(asked);
  const patterns = useRef<HTMLDialogElement>(null);
  const choosePattern = () => patterns.current?.showModal();
  useUndoKeys(drafting.undo, drafting.redo);

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

  const { saved, fields, ops } = definition.data;
  const unchanged = saved && sameDraft(draft, definition.data.draft);
  const blocked = preview.data?.findings.some((finding) => finding.is_error) ?? false;
  const actions = (
    <>
      <Button title={say("patterns-title")} onClick={choosePattern}>
        <T id="patterns-open" />
      </Button>
      <Button
        look="quiet"
        icon="undo"
        aria-label={say("undo")}
        title={say("undo")}
        disabled={!drafting.canUndo}
        onClick={drafting.undo}
      />
      <Button
        look="quiet"
        icon="redo"
        aria-label={say("redo")}
        title={say("redo")}
        disabled={!drafting.canRedo}
        onClick={drafting.redo}
      />
      <Button
        look="main"
        icon="save"
        disabled={unchanged || blocked || save.isPending || workspace.read_only !== null}
        onClick={() => save.mutate(draft, { onSuccess: drafting.saved })}
      >
        <T id={unchanged ? "definition-saved" : "definition-save"} />
      </Button>
    </>
  );
  return (
    <EditingProvider
      draft={draft}
      fields={fields}
      ops={ops}
      preview={preview.data ?? null}
      edit={(to, typing) => drafting.edit(draft, to, typing)}
    >
      <Page filled title={say("definition-title")} says={say("definition-says")} actions={actions}>
        <div className={css.screen}>
          <Outline />
          <div className={css.middle}>
            <div className={css.scroll}>
              {save.isError && <FailureNote error={save.error} onDismiss={save.reset} />}
              {preview.isError && <FailureNote error={preview.error} />}
              <PatternOffer onOpen={choosePattern} />
              <PartEditor />
            </div>
            <Findings findings={preview.data?.findings ?? []} />
          </div>
          <LiveFunnel
            preview={preview.data ?? null}
            waiting={asked !== draft || preview.isPlaceholderData}
          />
        </div>
        <PatternDialog dialog={patterns} />
      </Page>
    </EditingProvider>
  );
}

function PartEditor() {
  const part = usePart();
  switch (part.kind) {
    case "icp":
      return <IcpEditor />;
    case "exclusions":
      return <ExclusionsEditor />;
    case "stage":
      return <StageEditor key={part.key} stageKey={part.key} />;
  }
}

/** The part that the address names; the profile when it names none. */
export function usePart(): Part {
  const part = usePlace().chosen.get("part");
  if (part === "exclusions") return { kind: "exclusions" };
  if (part?.startsWith("stage.")) return { kind: "stage", key: part.slice("stage.".length) };
  return { kind: "icp" };
}

function sameDraft(one: DefinitionDraft, other: DefinitionDraft): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
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
