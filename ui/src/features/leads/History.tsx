// What was ever said of a lead? Field by field, from the oldest value to the newest, with the file or the hand
// it came from; what was undone is struck through. Asked for when it is opened.
import { useState } from "react";
import type { SaidView } from "../../backend/bindings";
import { useLeadHistory } from "../../backend/imports";
import { FailureNote } from "../../components/Failure";
import { useFigures } from "../../components/numbers";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./LeadPanel.module.css";

export function History({ row }: { row: number }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={css.history}
      data-testid="lead-history"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <T id="lead-history" />
      </summary>
      {open && <Said row={row} />}
    </details>
  );
}

function Said({ row }: { row: number }) {
  const history = useLeadHistory(row);
  if (history.isError) {
    return <FailureNote error={history.error} onRetry={() => void history.refetch()} />;
  }
  if (history.data === undefined) return <Skeleton lines={4} />;
  const fields = history.data ?? [];
  if (fields.length === 0) {
    return (
      <p className={css.quiet}>
        <T id="lead-history-none" />
      </p>
    );
  }
  return fields.map((field) => (
    <section key={field.key}>
      <h4>{field.label}</h4>
      <ol className={css.told}>
        {field.told.map((told, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was said stays in its order.
          <Told key={i} told={told} />
        ))}
      </ol>
    </section>
  ));
}

function Told({ told }: { told: SaidView }) {
  const say = useSay();
  const { day } = useFigures();
  const value = told.value ?? say("lead-told-cleared");
  const words = `lead-told-${told.file === null ? "hand" : "import"}${told.by === null ? "" : "-by"}`;
  const from = say(words, { file: told.file ?? "", by: told.by ?? "", date: day(told.at) });
  return (
    <li>
      {told.undone ? (
        <s>
          {value}
          <span className="visually-hidden">
            {" "}
            <T id="lead-told-undone" />
          </span>
        </s>
      ) : (
        <span>{value}</span>
      )}
      <span className={css.quiet}>{from}</span>
    </li>
  );
}
