// How does a team make a funnel of its own? A name, what is counted, in which order, and the steps, with how many
// count at each as it stands now.
import { type FormEvent, useState } from "react";
import type { FigureAsked, UnitView } from "../../backend/bindings";
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
import { SelectField, TextField } from "../../components/Field";
import { usePaused } from "../../components/paused";
import { T, useSay } from "../../components/words";
import css from "./Own.module.css";
import { OwnStep } from "./OwnStep";
import { type Draft, draftOf, moved, newStep, type OrderName, textOf } from "./ownDraft";

const UNITS: readonly UnitView[] = ["person", "company", "deal"];
const ORDERS: readonly OrderName[] = ["any", "ordered", "strict", "unordered"];
/** What is counted is asked once nobody types for so long. */
const PAUSE_MS = 350;

interface Props {
  /** The funnel that is edited; `null` for a new one. */
  id: string | null;
  text: string | null;
  onDone: (change: { kept: string } | { deleted: string; name: string } | null) => void;
}

export function OwnForm({ id, text, onDone }: Props) {
  const say = useSay();
  const [draft, setDraft] = useState<Draft>(() => (text === null ? NEW() : draftOf(text)));
  const choices = useOwnChoices(draft.unit).data;
  const [keep, remove] = [useKeepOwnFunnel(), useDeleteOwnFunnel()];
  const [opening, exporting] = [useOpenOwnFunnel(), useExportOwnFunnel()];
  const set = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  // A name is asked for when it is kept; what is counted does not hang on it.
  const named = { ...draft, name: draft.name.trim() || "?" };
  const counted = useFigure(asked(usePaused(textOf(named), PAUSE_MS)), LOOK);
  const counts = counted.data?.rows.map((row) => row[1]?.text ?? "") ?? [];
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    keep.mutate({ id, text: textOf(draft) }, { onSuccess: (kept) => onDone({ kept }) });
  };
  const failed = [keep, remove, opening, exporting].find(({ isError }) => isError);
  return (
    <form className={css.form} onSubmit={onSubmit}>
      <div className={css.heads}>
        <TextField
          label={say("own-name")}
          value={draft.name}
          required
          maxLength={120}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <SelectField
          label={say("own-unit")}
          value={draft.unit}
          options={UNITS.map((unit) => ({ value: unit, text: say(`own-unit-${unit}`) }))}
          onChoose={(unit) => set({ unit: unit as UnitView })}
        />
        <SelectField
          label={say("own-order")}
          value={draft.order}
          options={ORDERS.map((order) => ({ value: order, text: say(`own-funnel-${order}`) }))}
          onChoose={(order) => set({ order: order as OrderName })}
        />
        {draft.order !== "any" && (
          <TextField
            label={say("own-window")}
            inputMode="numeric"
            pattern="[0-9]*"
            placeholder={say("own-window-none")}
            value={draft.days}
            onChange={(event) => set({ days: event.currentTarget.value })}
          />
        )}
      </div>
      <h3 className={css.under}>
        <T id="own-steps" />
      </h3>
      {choices && (
        <ol className={css.steps}>
          {draft.steps.map((step, at) => (
            <OwnStep
              key={step.row}
              step={step}
              at={at}
              of={draft.steps.length}
              choices={choices}
              counted={counted.isError ? null : (counts[at] ?? null)}
              onChange={(changed) =>
                set({ steps: draft.steps.map((one) => (one.row === step.row ? changed : one)) })
              }
              onMove={(by) => set({ steps: moved(draft.steps, at, by) })}
              onRemove={() => set({ steps: draft.steps.filter(({ row }) => row !== step.row) })}
            />
          ))}
        </ol>
      )}
      <div className={css.below}>
        <Button
          look="quiet"
          icon="plus"
          disabled={draft.steps.length >= MOST_STEPS}
          onClick={() => set({ steps: [...draft.steps, newStep("everybody")] })}
        >
          <T id="own-step-add" />
        </Button>
        <Button
          look="quiet"
          icon="file"
          onClick={() =>
            opening.mutate(undefined, { onSuccess: (file) => file && setDraft(draftOf(file)) })
          }
        >
          <T id="own-open-file" />
        </Button>
        <Button
          look="quiet"
          icon="export"
          disabled={draft.name.trim() === ""}
          onClick={() => exporting.mutate(textOf(draft))}
        >
          <T id="own-save-file" />
        </Button>
      </div>
      <p className={css.hint}>
        <T id={counted.isFetching ? "own-counting" : "own-step-keys"} />
      </p>
      {counted.isError && <FailureNote error={counted.error} />}
      {failed && <FailureNote error={failed.error} onDismiss={failed.reset} />}
      {exporting.data && (
        <p role="status">
          <T id="export-done" file={exporting.data} />
        </p>
      )}
      <DialogActions>
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

/** As many as the program takes. */
const MOST_STEPS = 32;
/** The counts are read from the table, so any size does. */
const LOOK = { dark: false, width: 640, height: 360 };

function asked(text: string): FigureAsked {
  return { query: { figure: "own_funnel", which: { text }, count: null, by: null }, list: null };
}

const NEW = (): Draft => ({
  name: "",
  unit: "person",
  order: "any",
  days: "",
  count: "complete_path",
  steps: [newStep("everybody")],
  exclusions: [],
});
