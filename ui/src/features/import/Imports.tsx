// What was imported? Every file, the newest first, with where its rows went; each can be undone and taken up
// again in its place, and opens to its detail.
import { Fragment, useState } from "react";
import type { ImportRecordView, WithoutView, WorkspaceView } from "../../backend/bindings";
import { useImports } from "../../backend/imports";
import { BalanceLine } from "../../components/BalanceBar";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { ImportFirst } from "../../components/ImportFirst";
import { useFigures } from "../../components/numbers";
import { Page } from "../../components/Page";
import { hashOf, usePlace } from "../../components/place";
import { Scroll } from "../../components/Scroll";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import { acceptedOf } from "./Balance";
import { BlockList } from "./BlockList";
import { ImportDetail } from "./ImportDetail";
import css from "./Imports.module.css";
import { Joining } from "./Joining";
import { TakeBack, TakenBack } from "./TakeBack";

export function Imports({ workspace }: { workspace: WorkspaceView }) {
  const { chosen } = usePlace();
  const readOnly = workspace.read_only !== null;
  const id = Number(chosen.get("import") ?? 0);
  if (id > 0) return <ImportDetail key={id} id={id} readOnly={readOnly} />;
  return <List readOnly={readOnly} />;
}

function List({ readOnly }: { readOnly: boolean }) {
  const say = useSay();
  const imports = useImports();
  if (imports.isError) {
    return (
      <Page title={say("imports-title")}>
        <FailureNote error={imports.error} onRetry={() => void imports.refetch()} />
      </Page>
    );
  }
  if (imports.data?.length === 0) {
    return (
      <ImportFirst
        screen="imports-title"
        icon="file"
        title="imports-empty"
        says="imports-empty-says"
      />
    );
  }
  return (
    <Page
      filled
      title={say("imports-title")}
      says={say("imports-says")}
      actions={<BlockList readOnly={readOnly} />}
    >
      {imports.data === undefined ? (
        <Skeleton lines={8} />
      ) : (
        <Scroll card={css.card} className={css.scroll} label={say("imports-title")}>
          <Table imports={imports.data} readOnly={readOnly} />
          <Joining readOnly={readOnly} />
        </Scroll>
      )}
    </Page>
  );
}

const COLUMNS = ["no", "file", "rows", "by", "when", "state", "action"] as const;

function Table({ imports, readOnly }: { imports: ImportRecordView[]; readOnly: boolean }) {
  // Which import is asked about, in place, and what undoing one did.
  const [asked, setAsked] = useState<number | null>(null);
  const [did, setDid] = useState<{ id: number; told: WithoutView } | null>(null);
  const done = (id: number, told: WithoutView | null) => {
    setAsked(null);
    setDid(told && { id, told });
  };
  return (
    <table className={css.imports}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className={column === "rows" || column === "no" ? "numeric" : ""}
            >
              {column === "action" ? (
                <span className="visually-hidden">
                  <T id="imports-action" />
                </span>
              ) : (
                <T id={`imports-${column}`} />
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {imports.map((record) => (
          <Fragment key={record.id}>
            <Row
              record={record}
              readOnly={readOnly}
              asked={asked === record.id}
              onAsk={() => {
                setDid(null);
                setAsked(asked === record.id ? null : record.id);
              }}
            />
            {asked === record.id && (
              <tr className={css.asked}>
                <td colSpan={COLUMNS.length}>
                  <TakeBack record={record} onDone={(told) => done(record.id, told)} />
                </td>
              </tr>
            )}
            {did?.id === record.id && (
              <tr className={css.asked}>
                <td colSpan={COLUMNS.length}>
                  <TakenBack of={record} did={did.told} onDismiss={() => setDid(null)} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  record: ImportRecordView;
  readOnly: boolean;
  asked: boolean;
  onAsk: () => void;
}

function Row({ record, readOnly, asked, onAsk }: RowProps) {
  const say = useSay();
  const { count, moment } = useFigures();
  const { file, undone_at, merged, rejected, skipped } = record;
  const accepted = acceptedOf(record);
  const words = undone_at === null ? "imports-undo" : "imports-redo";
  return (
    <tr className={undone_at === null ? "" : css.undone} data-testid="import-row">
      <td className="numeric">{record.id}</td>
      <th scope="row">
        <a href={hashOf("apply/imports", { import: record.id })}>{file}</a>
        <Marks of={record} />
      </th>
      <td className="numeric">
        <span className={css.rows}>
          {count(record.rows_in)}
          <BalanceLine
            text={say("imports-bar", { n: record.rows_in, accepted, merged, rejected, skipped })}
            parts={[
              { key: "accepted", n: accepted },
              { key: "merged", n: merged },
              { key: "rejected", n: rejected },
              { key: "skipped", n: skipped },
            ]}
          />
        </span>
      </td>
      <td>{record.by ?? <T id="imports-nobody" />}</td>
      <td>{moment(record.at)}</td>
      <td>
        {undone_at === null ? (
          <T id="imports-counts" />
        ) : (
          <T id="imports-since" date={moment(undone_at)} />
        )}
      </td>
      <td className={css.action}>
        <Button
          icon={undone_at === null ? "undo" : "redo"}
          disabled={readOnly}
          aria-expanded={asked}
          aria-label={say(`${words}-of`, { file })}
          onClick={onAsk}
        >
          <T id={words} />
        </Button>
      </td>
    </tr>
  );
}

/** What its rows are, and how it went together with what was there. */
export function Marks({ of }: { of: ImportRecordView }) {
  const say = useSay();
  const marks = [
    say(`rows-are-${of.rows_are}`),
    ...(of.list === null ? [] : [say("import-to-list", { name: of.list })]),
    ...(of.is_snapshot ? [say("imports-snapshot")] : []),
    ...(of.blanks_clear ? [say("imports-blanks")] : []),
    ...(of.mends === null ? [] : [say("imports-mends", { no: of.mends })]),
  ];
  return <span className={css.marks}>{marks.join(" · ")}</span>;
}
