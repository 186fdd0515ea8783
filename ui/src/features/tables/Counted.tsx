// How many rows of a table have each value of a field, or of two, and what do its amounts come to? Missing
// is a part of its own; what is asked is in the address of the screen.
import type { TableHead, TallyPart, TallyQuery } from "../../backend/bindings";
import { useTally } from "../../backend/tables";
import { FailureNote } from "../../components/Failure";
import { SelectField } from "../../components/Field";
import { useFigures } from "../../components/numbers";
import { choose, usePlace } from "../../components/place";
import { Scroll } from "../../components/Scroll";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./Counted.module.css";

/** What is asked of a table, as the address has it. */
export function useAsked(head: TableHead): TallyQuery {
  const { chosen } = usePlace();
  const field = (name: string) => {
    const key = chosen.get(name);
    return head.fields.some((one) => one.key === key) ? key : null;
  };
  const by = ["by", "next"].map(field).filter((key) => key !== null);
  return { rows_are: head.rows_are, by, sum: field("sum") };
}

/** By which fields the rows are counted, and what is added up. */
export function Counting({ head, query }: { head: TableHead; query: TallyQuery }) {
  const say = useSay();
  const [by, then] = query.by;
  const fields = (kinds?: readonly string[]) =>
    head.fields
      .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
      .map(({ key, label }) => ({ value: key, text: label }));
  const sums = fields(["number", "money"]);
  return (
    <div className={css.counting}>
      <SelectField
        label={say("counted-by")}
        value={by ?? ""}
        options={[{ value: "", text: say("counted-by-none") }, ...fields()]}
        onChoose={(key) => choose({ by: key || null, next: null })}
      />
      {by !== undefined && (
        <SelectField
          label={say("counted-then")}
          value={then ?? ""}
          options={[{ value: "", text: "–" }, ...fields().filter(({ value }) => value !== by)]}
          onChoose={(key) => choose({ next: key || null })}
        />
      )}
      {by !== undefined && sums.length > 0 && (
        <SelectField
          label={say("counted-sum")}
          value={query.sum ?? ""}
          options={[{ value: "", text: "–" }, ...sums]}
          onChoose={(key) => choose({ sum: key || null })}
        />
      )}
    </div>
  );
}

/** The rows of each value, and all of them together last. */
export function Counted({ head, query }: { head: TableHead; query: TallyQuery }) {
  const say = useSay();
  const tally = useTally(query);
  const { count } = useFigures();
  const label = (key: string) => head.fields.find((one) => one.key === key)?.label ?? key;
  if (tally.isError) {
    return <FailureNote error={tally.error} onRetry={() => void tally.refetch()} />;
  }
  if (tally.data === undefined) return <Skeleton lines={8} />;
  const { parts, n_parts, all } = tally.data;
  const sums = query.sum === null ? [] : (["sum", "mean", "median"] as const);
  const cells = ({ n, amounts }: TallyPart) => (
    <>
      <td className="numeric">{count(n)}</td>
      {sums.map((name, i) => (
        <td key={name} className="numeric">
          {amounts[i] ?? ""}
        </td>
      ))}
    </>
  );
  return (
    <Scroll card={css.card} className={css.scroll} label={say("counted-title")}>
      <table className={css.counted}>
        <thead>
          <tr>
            {query.by.map((key) => (
              <th key={key} scope="col">
                {label(key)}
              </th>
            ))}
            <th scope="col" className="numeric">
              <T id="rows-column-n" />
            </th>
            {sums.map((name) => (
              <th key={name} scope="col" className="numeric">
                {`${label(query.sum ?? "")}: ${say(`rows-column-${name}`)}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={JSON.stringify(part.values)}>
              {query.by.map((key, i) => (
                <th key={key} scope="row">
                  {part.values[i] ?? (
                    <span className={css.missing}>
                      <T id="value-missing" />
                    </span>
                  )}
                </th>
              ))}
              {cells(part)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={query.by.length}>
              <T id={n_parts > parts.length ? "counted-all-cut" : "counted-all"} n={n_parts} />
            </th>
            {cells(all)}
          </tr>
        </tfoot>
      </table>
    </Scroll>
  );
}
