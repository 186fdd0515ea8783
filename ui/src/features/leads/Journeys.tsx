// How did this lead go through the funnel? Its passes, each stage with the day of its entry and how that is
// known. Asked for when it is opened, since it is found from everything that was known when.
import { useState } from "react";
import type { EntryView, PassView } from "../../backend/bindings";
import { useLeadJourneys } from "../../backend/leads";
import { FailureNote } from "../../components/Failure";
import { useFigures } from "../../components/numbers";
import { Skeleton } from "../../components/States";
import { T } from "../../components/words";
import css from "./Journeys.module.css";

export function Journeys({ row }: { row: number }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={css.journeys}
      data-testid="lead-journeys"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <T id="journey-title" />
      </summary>
      {open && <Passes row={row} />}
    </details>
  );
}

function Passes({ row }: { row: number }) {
  const journeys = useLeadJourneys(row);
  if (journeys.isError) {
    return <FailureNote error={journeys.error} onRetry={() => void journeys.refetch()} />;
  }
  if (!journeys.data) return <Skeleton lines={4} />;
  const passes = journeys.data;
  if (passes.length === 0) return <NoEntry />;
  return passes.map((pass) => <Pass key={pass.no} pass={pass} isOnly={passes.length === 1} />);
}

function Pass({ pass, isOnly }: { pass: PassView; isOnly: boolean }) {
  const { day } = useFigures();
  return (
    <section className={css.pass}>
      {!isOnly && (
        <h3>
          <T id="journey-pass" n={pass.no} />
        </h3>
      )}
      {pass.entries.length === 0 ? (
        <NoEntry />
      ) : (
        <ol className={css.entries}>
          {pass.entries.map((entry) => (
            <Entry key={entry.stage} entry={entry} />
          ))}
        </ol>
      )}
      {pass.closed && (
        <p className={css.quiet} data-testid="journey-closed">
          <T id="journey-closed" by={pass.closed.by} date={day(pass.closed.on)} />
        </p>
      )}
    </section>
  );
}

function Entry({ entry }: { entry: EntryView }) {
  const { day } = useFigures();
  const on = day(entry.on);
  return (
    <li>
      <span className={`${css.dot} ${css[entry.owner]} ${entry.is_moment ? "" : css.hollow}`} />
      <span className={css.stage}>{entry.label}</span>
      <time dateTime={entry.on}>{entry.is_moment ? on : <T id="journey-since" date={on} />}</time>
      <span className={css.known}>{entry.known_by}</span>
    </li>
  );
}

function NoEntry() {
  return (
    <p className={css.quiet}>
      <T id="journey-no-entry" />
    </p>
  );
}
