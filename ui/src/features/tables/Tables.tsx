// What is in the tables beside the leads? One at a time, as it stands, to be looked at; a table of which
// nothing was imported says what to import.
import { useState } from "react";
import type { BehindFilterView, RowsAreView, TableHead } from "../../backend/bindings";
import { useTableRows, useTables } from "../../backend/tables";
import { Card } from "../../components/Card";
import { FailureNote } from "../../components/Failure";
import { behindIn } from "../../components/figure/behind";
import { useFigures } from "../../components/numbers";
import { Page } from "../../components/Page";
import { choose, hashOf, useChoice, usePlace } from "../../components/place";
import { Segmented } from "../../components/Segmented";
import { Empty, Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import { Counted, Counting, useAsked } from "./Counted";
import { TableGrid } from "./TableGrid";
import css from "./Tables.module.css";

export function Tables() {
  const say = useSay();
  const tables = useTables();
  const title = say("screen-tables");
  if (tables.isError) {
    return (
      <Page title={title}>
        <FailureNote error={tables.error} onRetry={() => void tables.refetch()} />
      </Page>
    );
  }
  return (
    <Page filled title={title} says={say("other-tables-says")}>
      {tables.data === undefined ? <Skeleton lines={8} /> : <Chosen tables={tables.data} />}
    </Page>
  );
}

function Chosen({ tables }: { tables: readonly TableHead[] }) {
  const say = useSay();
  const { count } = useFigures();
  const [wanted] = useChoice("table");
  // Details are offered once there are any.
  const offered = tables.filter((one) => one.rows_are !== "details" || one.n_rows > 0);
  const asked = offered.find((one) => one.rows_are === wanted);
  const table = asked ?? offered.find((one) => one.n_rows > 0) ?? offered[0];
  if (table === undefined) return null;
  return (
    <div className={css.tables}>
      <Segmented
        label={say("other-tables-choose")}
        value={table.rows_are}
        options={offered.map((one) => ({
          value: one.rows_are,
          text: `${capital(say(`rows-are-${one.rows_are}`))} ${count(one.n_rows)}`,
        }))}
        onChoose={(rows) => choose({ table: rows, figure: null, mark: null })}
      />
      {table.n_rows === 0 ? (
        <Nothing rowsAre={table.rows_are} />
      ) : (
        <Rows key={table.rows_are} head={table} />
      )}
    </div>
  );
}

/** The rows as they stand, or counted by a field. */
function Rows({ head }: { head: TableHead }) {
  const query = useAsked(head);
  const behind = behindIn(usePlace().chosen);
  if (behind !== null) return <AsTheyStand key={behind.mark} head={head} behind={behind} />;
  return (
    <>
      <Counting head={head} query={query} />
      {query.by.length > 0 ? (
        <Counted head={head} query={query} />
      ) : (
        <AsTheyStand head={head} behind={null} />
      )}
    </>
  );
}

function AsTheyStand({ head, behind }: { head: TableHead; behind: BehindFilterView | null }) {
  const [seen, setSeen] = useState({ first: 0, end: 50 });
  const rows = useTableRows(head.rows_are, behind, [seen.first, seen.end]);
  const n = behind === null ? head.n_rows : (rows.head?.n ?? 0);
  return (
    <>
      {rows.error !== null && <FailureNote error={rows.error} onRetry={rows.retry} />}
      {behind !== null && rows.head && (
        <Behind behind={behind} n={n} says={rows.head.behind} rowsAre={head.rows_are} />
      )}
      <Card className={css.card}>
        <TableGrid head={{ ...head, n_rows: n }} at={rows.at} onSeen={setSeen} />
      </Card>
    </>
  );
}

interface BehindProps {
  behind: BehindFilterView;
  n: number;
  says: string | null;
  rowsAre: RowsAreView;
}

/** Which rows these are, the way to their people, and back to all. */
function Behind({ behind, n, says, rowsAre }: BehindProps) {
  const people = { figure: JSON.stringify(behind.asked), mark: behind.mark };
  return (
    <p className={css.behind} data-testid="behind">
      <strong>
        <T id="tables-behind" n={n} />
      </strong>
      <span>{says}</span>
      <a href={hashOf("apply/leads", people)}>
        <T id="tables-behind-people" />
      </a>
      <a href={hashOf("apply/tables", { table: rowsAre })}>
        <T id="tables-behind-all" />
      </a>
    </p>
  );
}

function Nothing({ rowsAre }: { rowsAre: RowsAreView }) {
  const say = useSay();
  return (
    <Empty
      icon="table"
      title={say("other-tables-empty")}
      says={say("other-tables-empty-says", { rows: rowsAre })}
      action={
        <a className="action" href={hashOf("apply/import")}>
          <T id="screen-import" />
        </a>
      }
    />
  );
}

/** A word of a sentence as it stands alone. */
function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
