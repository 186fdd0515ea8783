// What is known beside this lead? The company, the deals and what they did last; each opens to all that is known
// of it.
import type { BesideRow, BesideView } from "../../backend/bindings";
import { useLeadBeside } from "../../backend/leads";
import { FailureNote } from "../../components/Failure";
import { useFigures } from "../../components/numbers";
import { T, useSay } from "../../components/words";
import css from "./Beside.module.css";

export function Beside({ row }: { row: number }) {
  const beside = useLeadBeside(row);
  if (beside.isError) {
    return <FailureNote error={beside.error} onRetry={() => void beside.refetch()} />;
  }
  return beside.data?.map((table) => <Table key={table.rows_are} table={table} />);
}

function Table({ table }: { table: BesideView }) {
  const say = useSay();
  const { count } = useFigures();
  const more = table.n - table.rows.length;
  return (
    <section data-testid={`beside-${table.rows_are}`}>
      <h3 className={css.title}>
        {say(`rows-are-${table.rows_are}`)} <span className={css.n}>{count(table.n)}</span>
      </h3>
      {table.rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows stay in their order.
        <Row key={at} row={row} open={table.n === 1} />
      ))}
      {more > 0 && (
        <p className={css.more}>
          <T id="lead-beside-more" n={more} />
        </p>
      )}
    </section>
  );
}

/** The values that a row is told by while it is closed. */
const TOLD = 3;

/** What another program numbers its rows by, and whose they are, tells nobody here anything. */
const isKey = (key: string) => key.endsWith("_id") || key === "contact_email";

function Row({ row, open }: { row: BesideRow; open: boolean }) {
  const told = row.facts.filter((fact) => !isKey(fact.key)).slice(0, TOLD);
  return (
    <details className={css.row} open={open}>
      <summary>
        <span>{row.called?.value ?? <T id="lead-beside-unnamed" />}</span>
        <span className={css.told}>{told.map((fact) => fact.value).join(" · ")}</span>
      </summary>
      <dl className={css.facts}>
        {row.facts.map((fact) => (
          <div key={fact.key}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
