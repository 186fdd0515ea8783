// What is it time for? The day of the review, a version that comes into effect, what is other since it was
// agreed: each with what it rests on, what to do next and the way there. Nothing where there is nothing.
import { useState } from "react";
import type { ReminderView } from "../../backend/bindings";
import { useReminders } from "../../backend/queries";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { Icon, type IconName } from "../../components/Icon";
import { hashOf } from "../../components/place";
import { T } from "../../components/words";
import css from "./Reminders.module.css";

/** So many are shown before somebody asks for the rest. */
const FIRST = 2;

const ICONS: Record<ReminderView["kind"], IconName> = {
  review: "date",
  effect: "date",
  inflow: "chart",
  criterion: "agree",
};

export function Reminders({ partOf }: { partOf: (criterion: string) => string }) {
  const [all, setAll] = useState(false);
  const reminders = useReminders();
  if (reminders.isError) return <FailureNote error={reminders.error} />;
  const told = reminders.data ?? [];
  if (told.length === 0) return null;
  const shown = all ? told : told.slice(0, FIRST);
  const more = told.length - shown.length;
  return (
    <section className={css.reminders} aria-labelledby="reminders" data-testid="reminders">
      <h2 id="reminders">
        <T id="reminders-title" />
      </h2>
      <ul>
        {shown.map((reminder) => (
          <li key={`${reminder.kind} ${reminder.criterion}`}>
            <Icon name={ICONS[reminder.kind]} />
            <div>
              <p className={css.says}>{reminder.says}</p>
              <p className={css.more}>
                {reminder.rests_on} {reminder.next}
              </p>
            </div>
            <Way reminder={reminder} partOf={partOf} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setAll(true)}>
          <T id="reminders-more" n={more} />
        </Button>
      )}
    </section>
  );
}

interface WayProps {
  reminder: ReminderView;
  partOf: (criterion: string) => string;
}

/** Where the next step is done. */
function Way({ reminder: { kind, criterion }, partOf }: WayProps) {
  const [go, href] =
    criterion !== null
      ? ["criterion", hashOf("agree/definition", { part: partOf(criterion), line: criterion })]
      : kind === "inflow"
        ? ["funnel", hashOf("measure/funnel")]
        : ["agreement", hashOf("agree/agreement")];
  return (
    <a href={href}>
      <T id={`reminders-go-${go}`} />
    </a>
  );
}
