// What is kept of one import? Where its rows went, its columns, and what was wrong with its rows, which can be
// mended here. A newer file of its kind goes its way in one click.
import { useState } from "react";
import type { ImportDetailView, ImportRecordView, WithoutView } from "../../backend/bindings";
import { usePickFile } from "../../backend/importing";
import { useImport, useImportMoves } from "../../backend/imports";
import { useExportImportMapping } from "../../backend/mapping";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { useFigures } from "../../components/numbers";
import { Page } from "../../components/Page";
import { hashOf } from "../../components/place";
import { usePreferences } from "../../components/preferences";
import { Scroll } from "../../components/Scroll";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import { Balance } from "./Balance";
import { AbsentSince, Moves } from "./Changes";
import { useImporting } from "./Importing";
import { Marks } from "./Imports";
import css from "./Imports.module.css";
import { Rejected } from "./Rejected";
import { TakeBack, TakenBack } from "./TakeBack";
import { Unread } from "./Unread";

export function ImportDetail({ id, readOnly }: { id: number; readOnly: boolean }) {
  const say = useSay();
  const { moment } = useFigures();
  const kept = useImport(id);
  const [asked, setAsked] = useState(false);
  const [did, setDid] = useState<WithoutView | null>(null);
  const record = kept.data?.record;
  return (
    <Page
      filled
      title={record?.file ?? say("imports-title")}
      says={
        record && (
          <>
            {record.by === null
              ? moment(record.at)
              : say("imports-by-at", { by: record.by, date: moment(record.at) })}
            <Marks of={record} />
          </>
        )
      }
      actions={
        <>
          <a className={css.back} href={hashOf("apply/imports")}>
            <T id="imports-all" />
          </a>
          {kept.data && (
            <>
              <Button
                icon={kept.data.record.undone_at === null ? "undo" : "redo"}
                disabled={readOnly}
                aria-expanded={asked}
                onClick={() => {
                  setDid(null);
                  setAsked(!asked);
                }}
              >
                <T id={kept.data.record.undone_at === null ? "imports-undo" : "imports-redo"} />
              </Button>
              <Refresh before={kept.data} readOnly={readOnly} />
            </>
          )}
        </>
      }
    >
      <Scroll card={css.card} className={css.scroll} label={say("imports-title")}>
        {kept.isError ? (
          <FailureNote error={kept.error} onRetry={() => void kept.refetch()} />
        ) : kept.data ? (
          <div className={css.detail}>
            {asked && (
              <TakeBack
                record={kept.data.record}
                onDone={(told) => {
                  setAsked(false);
                  setDid(told);
                }}
              />
            )}
            {did && <TakenBack of={kept.data.record} did={did} onDismiss={() => setDid(null)} />}
            <Detail of={kept.data} readOnly={readOnly} />
          </div>
        ) : (
          <Skeleton lines={10} />
        )}
      </Scroll>
    </Page>
  );
}

function Refresh({ before, readOnly }: { before: ImportDetailView; readOnly: boolean }) {
  const { refresh, working } = useImporting();
  const pick = usePickFile();
  return (
    <>
      {pick.isError && <FailureNote error={pick.error} onDismiss={pick.reset} />}
      <Button
        look="main"
        icon="file"
        disabled={readOnly || working !== null || pick.isPending}
        onClick={() =>
          pick.mutate(undefined, { onSuccess: (file) => file && refresh(file, before) })
        }
      >
        <T id="imports-refresh" />
      </Button>
    </>
  );
}

function Detail({ of, readOnly }: { of: ImportDetailView; readOnly: boolean }) {
  const say = useSay();
  const { bytes } = useFigures();
  const { record, columns } = of;
  const undone = record.undone_at !== null;
  // What is hidden would be taken for what is to be written.
  const { masked } = usePreferences();
  const locked = readOnly || undone || masked;
  return (
    <>
      <Balance of={record} opens={undone || record.rows_are !== "people" ? null : record.id} />
      {of.rejected.length + of.unread.length === 0 && (
        <p className={css.hint}>
          <T id="imports-clean" />
        </p>
      )}
      {of.rejected.length > 0 && <Rejected of={of} locked={locked} />}
      {of.unread.length > 0 && <Unread of={of} locked={locked} />}
      {masked && of.rejected.length + of.unread.length > 0 && (
        <p className={css.hint}>
          <T id="mask-mend" />
        </p>
      )}
      {!undone && <Did record={record} absent={of.absent} />}
      {columns.length > 0 && (
        <details className={css.columns} open>
          <summary>
            <T id="imports-columns" />
          </summary>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <T id="problem-column" />
                </th>
                <th scope="col">
                  <T id="imports-field" />
                </th>
              </tr>
            </thead>
            <tbody>
              {columns.map(({ header, field }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a file may have two columns of one name.
                <tr key={i}>
                  <th scope="row">{header || say("mapping-unnamed")}</th>
                  <td className={field === null ? css.mended : ""}>
                    {field ?? say("imports-left-out")}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <WriteMapping id={record.id} />
        </details>
      )}
      <dl className={css.facts}>
        <div>
          <dt>
            <T id="imports-size" />
          </dt>
          <dd>{bytes(record.n_bytes)}</dd>
        </div>
        <Hash sha256={record.sha256} />
      </dl>
    </>
  );
}

/** How its columns were read goes to a file, for another list. */
function WriteMapping({ id }: { id: number }) {
  const exporting = useExportImportMapping();
  return (
    <div className={css.tools}>
      <Button icon="export" disabled={exporting.isPending} onClick={() => exporting.mutate(id)}>
        <T id="mapping-to-file" />
      </Button>
      {exporting.isError && <FailureNote error={exporting.error} onDismiss={exporting.reset} />}
      {exporting.data && (
        <p role="status">
          <T id="mapping-written" n={exporting.data.n} file={exporting.data.file} />
        </p>
      )}
    </div>
  );
}

/** Who is absent from it, and who moved by it. */
function Did({ record, absent }: { record: ImportRecordView; absent: number | null }) {
  const moves = useImportMoves(record.id);
  return (
    <div className={css.did}>
      <AbsentSince id={record.id} n={absent} />
      {moves.isError && <FailureNote error={moves.error} onRetry={() => void moves.refetch()} />}
      {moves.data && <Moves id={record.id} moves={moves.data} />}
    </div>
  );
}

const SHORT = 12;

function Hash({ sha256 }: { sha256: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sha256);
      setCopied(true);
    } catch {
      // Where the web view may not write to the clipboard, the whole is shown to be chosen by hand.
      setCopied(false);
    }
  };
  return (
    <div>
      <dt>
        <T id="imports-hash" />
      </dt>
      <dd className={css.code} title={sha256}>
        {copied === false ? sha256 : sha256.slice(0, SHORT)}
      </dd>
      <dd>
        <Button look="quiet" icon="duplicate" onClick={() => void copy()}>
          <T id={copied ? "imports-copied" : "imports-copy"} />
        </Button>
      </dd>
    </div>
  );
}
