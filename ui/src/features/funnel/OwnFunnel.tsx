// How many come how far in the team's own terms, or in companies and deals? The funnel as a figure whose bars open
// whom they count; of deals also how they ended. In the address: `own` (the id of a funnel), `unit`, `by`.
import { useRef, useState } from "react";
import type { OwnFunnelView, UnitView } from "../../backend/bindings";
import { useOwnChoices, useOwnFunnels, useRestoreOwnFunnel } from "../../backend/ownFunnels";
import { AmongList, useAmongList } from "../../components/AmongList";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { SelectField } from "../../components/Field";
import { FigureCard } from "../../components/figure/FigureCard";
import { Page } from "../../components/Page";
import { choose, useChoice } from "../../components/place";
import { T, useSay } from "../../components/words";
import css from "./Own.module.css";
import { OwnForm } from "./OwnForm";
import { TemplateSwitch } from "./Steps";

const UNITS: readonly UnitView[] = ["person", "company", "deal"];

/** How the agreed stages are told in a unit. */
const UNIT_SAYS = {
  person: "own-says",
  company: "own-funnel-note-company",
  deal: "own-funnel-note-deal",
} as const;

/** What the address asks for: a funnel of the team's own, or the agreed one in a unit. */
export function useOwn(): { own: string | null; unit: UnitView } {
  const [own] = useChoice("own");
  const [unit] = useChoice("unit");
  return { own, unit: UNITS.find((one) => one === unit) ?? "person" };
}

export function OwnFunnel({ readOnly }: { readOnly: boolean }) {
  const say = useSay();
  const { own, unit } = useOwn();
  const funnels = useOwnFunnels().data ?? [];
  const kept = funnels.find(({ id }) => id === own);
  const counts = kept?.unit ?? unit;
  const [by, setBy] = useChoice("by");
  const list = useAmongList();
  const fields = useOwnChoices(counts).data?.fields ?? [];
  const which = own === null ? { stages: unit } : { kept: own };
  const known = by !== null && fields.some(({ key }) => key === by.split(":")[0]) ? by : null;
  return (
    <Page
      title={kept?.name ?? say("funnel-title")}
      says={say(own === null ? UNIT_SAYS[unit] : "own-says")}
    >
      <div className={css.screen}>
        <div className={css.controls}>
          <TemplateSwitch template={null} />
          {own === null && <UnitSwitch unit={unit} />}
          <AmongList className={css.by} />
          <SelectField
            bare
            className={css.by}
            label={say("funnel-by")}
            value={known ?? ""}
            options={[
              { value: "", text: say("funnel-by-none") },
              ...fields.map(({ key, label, is_date }) => ({
                value: is_date ? `${key}:month` : key,
                text: say("funnel-by-field", { field: label }),
              })),
            ]}
            onChoose={setBy}
          />
          {!readOnly && <Making kept={kept ?? null} />}
        </div>
        <FigureCard
          asked={{ query: { figure: "own_funnel", which, count: null, by: known }, list }}
        />
        {counts === "deal" && (
          <FigureCard
            shape={0.3}
            asked={{ query: { figure: "deals", by: known === null ? [] : [known] }, list }}
          />
        )}
      </div>
    </Page>
  );
}

/** One funnel and nothing else that a funnel is chosen by. */
const ALONE = { own: null, deleted: null, template: null, lay: null, unit: null, by: null };

/** In the address: the id of the funnel that was deleted last, and what it was called. */
function goneOf(deleted: string): { id: string; name: string } {
  const at = deleted.indexOf(" ");
  return { id: deleted.slice(0, at), name: deleted.slice(at + 1) };
}

/** People, companies or deals. */
export function UnitSwitch({ unit }: { unit: UnitView }) {
  const say = useSay();
  return (
    <SelectField
      bare
      label={say("own-unit")}
      value={unit}
      options={UNITS.map((one) => ({ value: one, text: say(`own-unit-${one}`) }))}
      onChoose={(chosen) =>
        choose({ unit: chosen === "person" ? null : chosen, by: null, template: null, lay: null })
      }
    />
  );
}

/** Makes a new funnel, edits the one that is shown, and takes back the deletion of the last. */
export function Making({ kept }: { kept: OwnFunnelView | null }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState<{ time: number; funnel: OwnFunnelView | null } | null>(null);
  const [deleted] = useChoice("deleted");
  const gone = deleted === null ? null : goneOf(deleted);
  const restore = useRestoreOwnFunnel();
  const open = (funnel: OwnFunnelView | null) => {
    // What was left by Escape is found again as it was; Cancel and Keep begin anew.
    setOpened((now) => (now && now.funnel?.id === funnel?.id ? now : { time: Date.now(), funnel }));
    dialog.current?.showModal();
  };
  const funnel = opened?.funnel ?? null;
  return (
    <>
      {kept && (
        <Button look="quiet" icon="rename" onClick={() => open(kept)}>
          <T id="own-edit" />
        </Button>
      )}
      <Button look="quiet" icon="plus" onClick={() => open(null)}>
        <T id="own-new" />
      </Button>
      {gone && (
        <p className={css.gone} role="status">
          <T id="own-deleted" name={gone.name} />
          <Button
            look="quiet"
            icon="undo"
            onClick={() =>
              restore.mutate(gone.id, {
                onSuccess: (own) => choose({ ...ALONE, own }),
              })
            }
          >
            <T id="own-restore" />
          </Button>
        </p>
      )}
      <Dialog
        ref={dialog}
        wide="most"
        title={
          funnel === null ? say("own-dialog-new") : say("own-dialog-edit", { name: funnel.name })
        }
      >
        {opened && (
          <OwnForm
            key={opened.time}
            id={funnel?.id ?? null}
            text={funnel?.text ?? null}
            onDone={(change) => {
              dialog.current?.close();
              setOpened(null);
              if (change === null) return;
              if ("kept" in change) {
                choose({ ...ALONE, own: change.kept });
              } else {
                choose({ ...ALONE, deleted: `${change.deleted} ${change.name}` });
              }
            }}
          />
        )}
      </Dialog>
    </>
  );
}
