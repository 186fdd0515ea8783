// Which values did not read, and what should they say? Each is put right in its place; its text stays kept.
import { useState } from "react";
import type { ImportDetailView, UnreadValue } from "../../backend/bindings";
import { useMendValue } from "../../backend/imports";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { TextField } from "../../components/Field";
import { useFigures } from "../../components/numbers";
import { T, useSay } from "../../components/words";
import css from "./Imports.module.css";

export function Unread({ of, locked }: { of: ImportDetailView; locked: boolean }) {
  const open = of.unread.filter(({ mended_at }) => mended_at === null);
  return (
    <section data-testid="unread">
      <h2>
        <T id="imports-unread" />
      </h2>
      {open.length < of.n_unread && (
        <p className={css.hint}>
          <T id="imports-first" n={of.unread.length} />
        </p>
      )}
      <table>
        <thead>
          <tr>
            {["row", "column", "raw", "sentence"].map((what) => (
              <th key={what} scope="col" className={what === "row" ? "numeric" : ""}>
                <T id={`problem-${what}`} />
              </th>
            ))}
            <th scope="col">
              <T id="imports-right" />
            </th>
          </tr>
        </thead>
        <tbody>
          {of.unread.map((value) => (
            <Value key={value.no} id={of.record.id} value={value} locked={locked} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Value({ id, value, locked }: { id: number; value: UnreadValue; locked: boolean }) {
  const say = useSay();
  const { day } = useFigures();
  const [text, setText] = useState("");
  const mend = useMendValue(id);
  const { row, column } = value;
  return (
    <tr className={value.mended_at === null ? "" : css.mended}>
      <td className="numeric">{row}</td>
      <td>{column}</td>
      <td className={css.raw}>{value.raw}</td>
      <td>{value.sentence}</td>
      <td>
        {value.mended_at === null ? (
          <form
            className={css.right}
            onSubmit={(event) => {
              event.preventDefault();
              mend.mutate({ no: value.no, text });
            }}
          >
            <TextField
              bare
              label={say("imports-right-of", { row, column })}
              value={text}
              disabled={locked}
              aria-invalid={mend.isError}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Button type="submit" disabled={locked || mend.isPending || text.trim() === ""}>
              <T id="imports-right" />
            </Button>
          </form>
        ) : (
          <T id="imports-mended" date={day(value.mended_at)} />
        )}
        {mend.isError && <FailureNote error={mend.error} onDismiss={mend.reset} />}
      </td>
    </tr>
  );
}
