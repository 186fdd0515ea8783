// As of which day is everything judged? The third fact of the top line opens a small popover with a day;
// whatever is not today is said there, plainly, until today is back.
import { useRef } from "react";
import type { WorkspaceView } from "../backend/bindings";
import { useSetAsOf } from "../backend/changes";
import { Button } from "../components/Button";
import { FailureNote } from "../components/Failure";
import { TextField } from "../components/Field";
import { Icon } from "../components/Icon";
import { useFigures } from "../components/numbers";
import { T, useSay } from "../components/words";
import css from "./AsOf.module.css";

export function AsOf({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const { day } = useFigures();
  const popover = useRef<HTMLDivElement>(null);
  const setAsOf = useSetAsOf();
  const { as_of, today, known_then } = workspace;
  const isToday = as_of === today;
  const date = day(as_of);
  const value = isToday ? date : say(known_then ? "as-of-known" : "as-of-dated", { date });
  const judge = (chosen: string | null) =>
    setAsOf.mutate(chosen, {
      onSuccess: () => chosen === null && popover.current?.hidePopover?.(),
    });
  return (
    <li className={css.item}>
      <button
        type="button"
        className={`${css.fact} ${isToday ? "" : css.other}`}
        popoverTarget="as-of"
        onClick={(event) => {
          // Where it opens: under the fact, which moves with the length of the other two.
          const { left } = event.currentTarget.getBoundingClientRect();
          popover.current?.style.setProperty("--left", `${left}px`);
        }}
        data-testid="as-of"
      >
        {!isToday && <Icon name="date" size={14} />}
        {/* "As known on" says already what the name says. */}
        <span className={isToday || !known_then ? css.name : "visually-hidden"}>
          {say("fact-as-of")}
        </span>
        <span className={css.value}>{value}</span>
      </button>
      <div ref={popover} id="as-of" popover="auto" className={css.popover}>
        <TextField
          key={as_of}
          type="date"
          label={say("as-of-day")}
          hint={say("as-of-explained")}
          defaultValue={as_of}
          max={today}
          onChange={(event) => {
            const { value: chosen, validity } = event.currentTarget;
            // A year being typed passes through 0002 and 0020: those are not meant.
            if (chosen >= "1900" && validity.valid) judge(chosen);
          }}
        />
        {setAsOf.error && <FailureNote error={setAsOf.error} />}
        {!isToday && (
          <Button icon="undo" disabled={setAsOf.isPending} onClick={() => judge(null)}>
            <T id="as-of-today" date={day(today)} />
          </Button>
        )}
      </div>
    </li>
  );
}
