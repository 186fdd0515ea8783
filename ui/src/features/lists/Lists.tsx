// Which lead lists are there? Each opens as a filter of the leads; it is renamed and deleted here, and what
// was done by hand is undone. Nobody goes with a list.
import { type FormEvent, useState } from "react";
import type { ListsView, ListView, WorkspaceView } from "../../backend/bindings";
import { useDeleteList, useLists, useRenameList, useRestoreList } from "../../backend/lists";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { TextField } from "../../components/Field";
import { useFigures } from "../../components/numbers";
import { Page } from "../../components/Page";
import { hashOf } from "../../components/place";
import { Scroll } from "../../components/Scroll";
import { Empty, Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import { Changes } from "./Changes";
import css from "./Lists.module.css";

export function Lists({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const lists = useLists();
  const readOnly = workspace.read_only !== null;
  const title = say("screen-lists");
  if (lists.isError) {
    return (
      <Page title={title}>
        <FailureNote error={lists.error} onRetry={() => void lists.refetch()} />
      </Page>
    );
  }
  const { data } = lists;
  if (data && data.lists.length + data.deleted.length + data.changes.length === 0) {
    return (
      <Page title={title}>
        <Empty
          icon="people"
          title={say("lists-none")}
          says={say("lists-empty-says")}
          action={
            <a className="action" href={hashOf("apply/import")}>
              <T id="home-go-import" />
            </a>
          }
        />
      </Page>
    );
  }
  return (
    <Page filled title={title} says={say("lists-says")}>
      <Scroll card={css.card} className={css.scroll} label={title}>
        {data === undefined ? <Skeleton lines={8} /> : <Body of={data} readOnly={readOnly} />}
      </Scroll>
    </Page>
  );
}

function Body({ of, readOnly }: { of: ListsView; readOnly: boolean }) {
  const remove = useDeleteList();
  const restore = useRestoreList();
  const [gone, setGone] = useState<ListView | null>(null);
  const failed = remove.error ?? restore.error;
  const bringBack = (id: number) => restore.mutate(id, { onSuccess: () => setGone(null) });
  return (
    <>
      {failed !== null && <FailureNote error={failed} />}
      {gone && (
        <p className={css.note} role="status">
          <T id="lists-deleted" name={gone.name} />
          <Button look="quiet" icon="undo" onClick={() => bringBack(gone.id)}>
            <T id="lists-undo" />
          </Button>
        </p>
      )}
      <Table
        of={of}
        readOnly={readOnly}
        onDelete={(list) => remove.mutate(list.id, { onSuccess: () => setGone(list) })}
      />
      {of.changes.length > 0 && <Changes changes={of.changes} readOnly={readOnly} />}
      {of.deleted.length > 0 && (
        <Deleted lists={of.deleted} readOnly={readOnly} onRestore={bringBack} />
      )}
    </>
  );
}

interface TableProps {
  of: ListsView;
  readOnly: boolean;
  onDelete: (list: ListView) => void;
}

function Table({ of: { lists, on_none }, readOnly, onDelete }: TableProps) {
  const { count } = useFigures();
  return (
    <table className={css.lists}>
      <thead>
        <tr>
          <th scope="col">
            <T id="lists-name" />
          </th>
          {(["lists-members", "lists-absent", "lists-imports"] as const).map((id) => (
            <th key={id} scope="col" className="numeric">
              <T id={id} />
            </th>
          ))}
          <th scope="col">
            <T id="lists-made" />
          </th>
          <th scope="col">
            <span className="visually-hidden">
              <T id="imports-action" />
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lists.map((list) => (
          <Row key={list.id} list={list} readOnly={readOnly} onDelete={() => onDelete(list)} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <a href={leadsOn(null)}>
              <T id="leads-on-no-list" />
            </a>
          </th>
          <td className="numeric">{count(on_none)}</td>
          <td colSpan={4} className={css.quiet}>
            <T id="leads-lists-overlap" />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

interface RowProps {
  list: ListView;
  readOnly: boolean;
  onDelete: () => void;
}

function Row({ list, readOnly, onDelete }: RowProps) {
  const say = useSay();
  const { count, moment } = useFigures();
  const [renaming, setRenaming] = useState(false);
  const { name } = list;
  return (
    <tr data-testid="list-row">
      <th scope="row">
        {renaming ? (
          <Rename list={list} onDone={() => setRenaming(false)} />
        ) : (
          <a href={leadsOn(list.id)}>{name}</a>
        )}
      </th>
      <td className="numeric">{count(list.members)}</td>
      <td className="numeric">{count(list.absent)}</td>
      <td className="numeric">{count(list.imports)}</td>
      <td>
        {list.by === null
          ? moment(list.made_at)
          : say("imports-by-at", { by: list.by, date: moment(list.made_at) })}
      </td>
      <td>
        <div className={css.tools}>
          <Button
            look="quiet"
            icon="rename"
            disabled={readOnly || renaming}
            aria-label={say("lists-rename-of", { name })}
            onClick={() => setRenaming(true)}
          >
            <T id="lists-rename" />
          </Button>
          <Button
            look="quiet"
            icon="trash"
            disabled={readOnly}
            aria-label={say("lists-delete-of", { name })}
            onClick={onDelete}
          >
            <T id="lists-delete" />
          </Button>
        </div>
      </td>
    </tr>
  );
}

function Rename({ list, onDone }: { list: ListView; onDone: () => void }) {
  const say = useSay();
  const rename = useRenameList();
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    if (name === "" || name === list.name) return onDone();
    rename.mutate({ id: list.id, name }, { onSuccess: onDone });
  };
  return (
    <form
      className={css.rename}
      onSubmit={keep}
      onKeyDown={(event) => event.key === "Escape" && onDone()}
    >
      {rename.isError && <FailureNote error={rename.error} />}
      <TextField
        bare
        autoFocus
        name="name"
        maxLength={120}
        defaultValue={list.name}
        label={say("import-list-name")}
      />
      <Button type="submit" icon="save" aria-label={say("lists-rename-save")} />
    </form>
  );
}

interface DeletedProps {
  lists: ListView[];
  readOnly: boolean;
  onRestore: (id: number) => void;
}

function Deleted({ lists, readOnly, onRestore }: DeletedProps) {
  const say = useSay();
  const { moment } = useFigures();
  return (
    <details className={css.part}>
      <summary>
        <T id="lists-deleted-title" />
      </summary>
      <ul>
        {lists.map(({ id, name, deleted_at }) => (
          <li key={id}>
            <span>{name}</span>
            <span className={css.quiet}>{deleted_at !== null && moment(deleted_at)}</span>
            <Button
              look="quiet"
              icon="undo"
              disabled={readOnly}
              aria-label={say("lists-restore-of", { name })}
              onClick={() => onRestore(id)}
            >
              <T id="lists-restore" />
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function leadsOn(list: number | null): string {
  return hashOf("apply/leads", { list: JSON.stringify([list === null ? null : String(list)]) });
}
