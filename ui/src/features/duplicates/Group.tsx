// Are these rows one person? Side by side, what speaks for it and against it, whose value counts in each
// field, and which row stays.
import { type RefObject, useId, useState } from "react";
import type { DuplicateField, DuplicateGroup } from "../../backend/bindings";
import { useMerge } from "../../backend/duplicates";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { useFigures } from "../../components/numbers";
import { T, useSay } from "../../components/words";
import css from "./Duplicates.module.css";
import { mergeOf } from "./rule";

interface Props {
  group: DuplicateGroup;
  mergeButton: RefObject<HTMLButtonElement | null>;
  disabled: boolean;
  error: unknown;
  onApart: () => void;
  onLater: () => void;
}

export function Group({ group, mergeButton, disabled, error, onApart, onLater }: Props) {
  const say = useSay();
  const name = useId();
  const [winner, setWinner] = useState(group.winner);
  const [firsts, setFirsts] = useState<ReadonlyMap<string, number>>(new Map());
  const merge = useMerge();
  const busy = disabled || merge.isPending;
  const { count } = useFigures();
  const choose = (key: string, row: number) => setFirsts(new Map(firsts).set(key, row));
  return (
    <article className={css.group} aria-busy={busy} data-testid="group">
      <div className={css.reasons}>
        <section>
          <h3>
            <T id="duplicates-for" />
          </h3>
          <Sentences of={group.why} />
        </section>
        <section>
          <h3>
            <T id="duplicates-against" />
          </h3>
          {group.against.length > 0 ? (
            <Sentences of={group.against} />
          ) : (
            <p className={css.quiet}>
              <T id="duplicates-nothing-against" />
            </p>
          )}
        </section>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section className={css.scroll} tabIndex={0} aria-label={say("duplicates-field")}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">
                <T id="duplicates-field" />
              </th>
              {group.people.map(({ row, title }) => (
                <th key={row} scope="col">
                  <span className={css.title}>{title}</span>
                  <label className={css.stays}>
                    <input
                      type="radio"
                      name={`${name}-winner`}
                      checked={winner === row}
                      aria-label={say("duplicates-stays-row", {
                        name: title,
                        row: count(row + 1),
                      })}
                      onChange={() => setWinner(row)}
                    />
                    <T id="duplicates-stays" />
                  </label>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.fields.map((field) => (
              <FieldRow
                key={field.key}
                name={`${name}-${field.key}`}
                field={field}
                rows={group.people.map(({ row }) => row)}
                first={firsts.get(field.key) ?? field.first}
                onFirst={(row) => choose(field.key, row)}
              />
            ))}
          </tbody>
        </table>
      </section>
      {(merge.isError || error !== null) && <FailureNote error={merge.error ?? error} />}
      <div className={css.actions}>
        <Button
          ref={mergeButton}
          look="main"
          disabled={busy}
          data-testid="merge"
          onClick={() => merge.mutate(mergeOf(group, winner, firsts))}
        >
          <T id="duplicates-merge" />
        </Button>
        <Button disabled={busy} data-testid="apart" onClick={onApart}>
          <T id="duplicates-apart" />
        </Button>
        <Button look="quiet" onClick={onLater}>
          <T id="duplicates-later" />
        </Button>
      </div>
    </article>
  );
}

interface RowProps {
  name: string;
  field: DuplicateField;
  rows: readonly number[];
  first: number;
  onFirst: (row: number) => void;
}

/** Where the values differ one of them is chosen; else there is nothing to choose. */
function FieldRow({ name, field, rows, first, onFirst }: RowProps) {
  const say = useSay();
  return (
    <tr className={field.differs ? css.differs : ""}>
      <th scope="row">{field.label}</th>
      {rows.map((row, i) => {
        const value = field.values[i] ?? null;
        return (
          <td key={row}>
            {value === null ? (
              <span className={css.quiet}>
                <T id="value-missing" />
              </span>
            ) : field.differs ? (
              <label className={css.value}>
                <input
                  type="radio"
                  name={name}
                  checked={row === first}
                  aria-label={say("duplicates-counts", { field: field.label, value })}
                  onChange={() => onFirst(row)}
                />
                <span>{value}</span>
              </label>
            ) : (
              value
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
