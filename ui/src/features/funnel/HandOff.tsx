// Does what the CRM records agree with what the definition says? Recorded stage by place, one sentence on
// top that says the most telling thing, and every count opens exactly its leads.
import type { ReactNode } from "react";
import type { FigureAsked, FigureTold, HandOffView, WorkspaceView } from "../../backend/bindings";
import { useExportHandOff } from "../../backend/changes";
import { useHandOff } from "../../backend/queries";
import { AmongList, useAmongList } from "../../components/AmongList";
import { Button } from "../../components/Button";
import { Exported } from "../../components/Exported";
import { FailureNote } from "../../components/Failure";
import { SelectField } from "../../components/Field";
import { useTold } from "../../components/figure/told";
import { NothingToMeasure } from "../../components/NothingToMeasure";
import { Page } from "../../components/Page";
import { hashOf, useChoice } from "../../components/place";
import { Empty, Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./HandOff.module.css";
import { Matrix } from "./Matrix";

interface Props {
  workspace: WorkspaceView;
  /** Where what is looked at is chosen. */
  parts: ReactNode;
  /** What is looked at in place of the matrix; `null` for the matrix. */
  instead: ReactNode;
}

export function HandOff({ workspace, parts, instead }: Props) {
  const say = useSay();
  const noLeads = workspace.list.n_leads === 0;
  if (noLeads || workspace.definition === null) {
    return <NothingToMeasure title={say("hand-off-title")} noLeads={noLeads} />;
  }
  return <Compared parts={parts} instead={instead} />;
}

function Compared({ parts, instead }: Omit<Props, "workspace">) {
  const say = useSay();
  const [field, setField] = useChoice("field");
  const list = useAmongList();
  const told = useTold();
  const handOff = useHandOff(field, list, told);
  return (
    <Page
      title={say("hand-off-title")}
      says={say("hand-off-says")}
      actions={
        handOff.data?.field && (
          <Actions
            handOff={handOff.data}
            list={list}
            onField={setField}
            writes={instead === null}
          />
        )
      }
    >
      <div className={css.parts}>{parts}</div>
      {instead !== null ? (
        instead
      ) : handOff.isError ? (
        <FailureNote error={handOff.error} onRetry={() => void handOff.refetch()} />
      ) : handOff.data === undefined ? (
        <Skeleton lines={8} />
      ) : handOff.data.field === null ? (
        <Empty
          icon="measure"
          title={say("hand-off-no-field")}
          says={say("hand-off-no-field-says")}
          action={
            <a className="action" href={hashOf("apply/import")}>
              <T id="home-go-import" />
            </a>
          }
        />
      ) : (
        <div className={css.screen}>
          <p className={css.sentence} data-testid="most-telling">
            {handOff.data.sentence}
          </p>
          {handOff.data.told_by && (
            <p className={css.told} data-testid="told">
              {handOff.data.told_by}
            </p>
          )}
          {handOff.data.rows.length > 0 && (
            <>
              <Matrix handOff={handOff.data} asked={matrixAsked(handOff.data, list, told)} />
              <p className={css.note}>
                <T id="hand-off-agrees" />
              </p>
            </>
          )}
          {handOff.data.notes.map((note) => (
            <p key={note} className={css.note}>
              {note}
            </p>
          ))}
        </div>
      )}
    </Page>
  );
}

/** The matrix as a figure, whose marks open whom the versions decided on; `null` by the definition in force, where
 * place and recorded value say the same and can be narrowed further. */
function matrixAsked(
  { field }: HandOffView,
  list: number | null,
  told: FigureTold,
): FigureAsked | null {
  if (told.by === "in_force") return null;
  return { query: { figure: "hand_off", field, stage: null }, list, told };
}

interface ActionsProps {
  handOff: HandOffView;
  list: number | null;
  onField: (field: string) => void;
  /** Whether the matrix is shown, which can be written to a file; a figure has a menu of its own. */
  writes: boolean;
}

function Actions({ handOff, list, onField, writes }: ActionsProps) {
  const say = useSay();
  const told = useTold();
  const exporting = useExportHandOff();
  return (
    <>
      <Exported of={exporting} />
      <AmongList className={css.field} />
      <span className={css.recorded} aria-hidden="true">
        <T id="hand-off-field" />
      </span>
      <SelectField
        bare
        className={css.field}
        label={say("hand-off-field")}
        value={handOff.field ?? ""}
        options={handOff.fields.map(({ key, label }) => ({ value: key, text: label }))}
        onChoose={onField}
      />
      {writes && (
        <Button
          icon="export"
          disabled={exporting.isPending}
          title={say("export-csv-says")}
          onClick={() => exporting.mutate({ field: handOff.field, list, told })}
        >
          <T id="export-csv" />
        </Button>
      )}
    </>
  );
}
