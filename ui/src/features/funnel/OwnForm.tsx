// How does a team make a funnel of its own? A name, what is counted, in which order and time, the steps, and what takes
// people out; beside it what that comes to as it stands. Every change can be taken back until it is kept.
import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import type { FigureAsked, FigureView } from "../../backend/bindings";
import { useFigure } from "../../backend/figures";
import {
  useDeleteOwnFunnel,
  useExportOwnFunnel,
  useKeepOwnFunnel,
  useOpenOwnFunnel,
  useOwnChoices,
} from "../../backend/ownFunnels";
import { Button } from "../../components/Button";
import { DialogActions } from "../../components/Dialog";
import { FailureNote } from "../../components/Failure";
import { useRoom } from "../../components/figure/room";
import { usePaused } from "../../components/paused";
import { usePreferences } from "../../components/preferences";
import { useUndoable } from "../../components/undoable";
import { T, useSay } from "../../components/words";
import css from "./Own.module.css";
import { OwnExclusions } from "./OwnExclusions";
import { OwnHeads } from "./OwnHeads";
import { OwnLive, useLastGood } from "./OwnLive";
import { OwnSteps, type StepCount } from "./OwnSteps";
import { type Draft, newFunnel } from "./ownDraft";
import { type FaultPlace, faultsOf } from "./ownFaults";
import { draftOf, textOf } from "./ownFile";

/** What is counted is asked once nobody types for so long. */
const PAUSE_MS = 350;
/** Height over width of the picture beside the form. */
const SHAPE = 0.8;

interface Props {
  /** The funnel that is edited; `null` for a new one. */
  id: string | null;
  text: string | null;
  onDone: (change: { kept: string } | { deleted: string; name: string } | null) => void;
}

export function OwnForm({ id, text, onDone }: Props) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const editing = useUndoable<Draft>(() => (text === null ? newFunnel() : draftOf(text)));
  const draft = editing.now;
  const choices = useOwnChoices(draft.unit).data;
  const faults = faultsOf(draft, choices);
  const wrong = (place: FaultPlace) => {
    const words = faults.get(place);
    return words && say(words);
  };
  const [keep, remove] = [useKeepOwnFunnel(), useDeleteOwnFunnel()];
  const [opening, exporting] = [useOpenOwnFunnel(), useExportOwnFunnel()];
  const set = (change: Partial<Draft>, typed?: string) =>
    editing.set((now) => ({ ...now, ...change }), typed ?? null);
  // A name is asked for when it is kept; what is counted does not hang on it.
  const named = textOf({ ...draft, name: draft.name.trim() || "?" });
  const asked = askedOf(usePaused(useLastGood(named, faults.size === 0), PAUSE_MS));
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const { shade } = usePreferences();
  const size = useRoom(room, SHAPE);
  const figure = useFigure(asked, size && { dark: shade === "dark", ...size });
  const stands = faults.size > 0 || figure.isError ? [] : countsOf(figure.data);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (faults.size > 0) {
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      return;
    }
    keep.mutate({ id, text: textOf(draft) }, { onSuccess: (kept) => onDone({ kept }) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) editing.redo();
    else editing.undo();
  };
  const failed = [keep, remove, opening, exporting].find(({ isError }) => isError);
  return (
    <form ref={form} className={css.form} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <div className={css.beside}>
        <div className={css.edited}>
          <OwnHeads draft={draft} wrong={wrong} onChange={set} />
          {choices && (
            <OwnSteps
              draft={draft}
              choices={choices}
              counts={stands}
              wrong={wrong}
              onChange={(steps, typed) => set({ steps }, typed)}
            />
          )}
          {draft.order === "any" ? (
            <p className={css.hint}>
              <T id="own-timed-hint" />
            </p>
          ) : (
            choices && (
              <OwnExclusions
                draft={draft}
                choices={choices}
                wrong={wrong}
                onChange={(exclusions, typed) => set({ exclusions }, typed)}
              />
            )
          )}
          <div className={css.below}>
            <Button
              look="quiet"
              icon="file"
              onClick={() =>
                opening.mutate(undefined, {
                  onSuccess: (file) => file && editing.set(() => draftOf(file)),
                })
              }
            >
              <T id="own-open-file" />
            </Button>
            <Button
              look="quiet"
              icon="export"
              disabled={draft.name.trim() === "" || faults.size > 0}
              onClick={() => exporting.mutate(textOf(draft))}
            >
              <T id="own-save-file" />
            </Button>
          </div>
          {failed && <FailureNote error={failed.error} onDismiss={failed.reset} />}
          {exporting.data && (
            <p role="status">
              <T id="export-done" file={exporting.data} />
            </p>
          )}
        </div>
        <OwnLive
          asked={asked}
          shown={figure.data}
          error={figure.isError ? figure.error : null}
          isBefore={faults.size > 0}
          isCounting={figure.isFetching}
          setRoom={setRoom}
        />
      </div>
      <DialogActions>
        <span className={css.taking}>
          <Button
            look="quiet"
            icon="undo"
            aria-label={say("undo")}
            title={say("undo")}
            disabled={!editing.canUndo}
            onClick={editing.undo}
          />
          <Button
            look="quiet"
            icon="redo"
            aria-label={say("redo")}
            title={say("redo")}
            disabled={!editing.canRedo}
            onClick={editing.redo}
          />
          {id !== null && (
            <Button
              look="quiet"
              icon="trash"
              disabled={remove.isPending}
              onClick={() =>
                remove.mutate(id, {
                  onSuccess: (deleted) => onDone({ deleted, name: draft.name }),
                })
              }
            >
              <T id="own-delete" />
            </Button>
          )}
        </span>
        <Button onClick={() => onDone(null)}>
          <T id="cancel" />
        </Button>
        <Button look="main" type="submit" disabled={keep.isPending}>
          <T id="own-save" />
        </Button>
      </DialogActions>
    </form>
  );
}

/** Per step how many count there, and of those of the step before. */
function countsOf(shown: FigureView | null | undefined): StepCount[] {
  const at = (key: string) => shown?.columns.findIndex((column) => column.key === key) ?? -1;
  const [n, rate] = [at("n"), at("from_previous")];
  return (shown?.rows ?? []).map((row) => ({ n: row[n]?.text ?? "", rate: row[rate]?.text ?? "" }));
}

function askedOf(text: string): FigureAsked {
  return { query: { figure: "own_funnel", which: { text }, count: null, by: null }, list: null };
}
