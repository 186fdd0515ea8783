// What was done with the lists by hand? Newest first, with who and when; each is undone and taken up again.
import type { ListChangeView } from "../../backend/bindings";
import { useListChange } from "../../backend/lists";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { useFigures } from "../../components/numbers";
import { T, useSay } from "../../components/words";
import css from "./Lists.module.css";

export function Changes({ changes, readOnly }: { changes: ListChangeView[]; readOnly: boolean }) {
  const say = useSay();
  const { moment } = useFigures();
  const work = useListChange();
  return (
    <section className={css.part}>
      <h2>
        <T id="lists-by-hand" />
      </h2>
      {work.isError && <FailureNote error={work.error} onDismiss={work.reset} />}
      <ul>
        {changes.map((change) => {
          const undone = change.undone_at !== null;
          const what = say(change.is_on ? "lists-change-added" : "lists-change-removed", {
            n: change.people,
            name: change.list,
          });
          return (
            <li key={change.id} className={undone ? css.undone : ""} data-testid="list-change">
              <span>{what}</span>
              <span className={css.quiet}>
                {change.by === null
                  ? moment(change.at)
                  : say("imports-by-at", { by: change.by, date: moment(change.at) })}
              </span>
              <Button
                look="quiet"
                icon={undone ? "redo" : "undo"}
                disabled={readOnly || work.isPending}
                aria-label={say(undone ? "lists-redo-of" : "lists-undo-of", { what })}
                onClick={() => work.mutate({ id: change.id, redo: undone })}
              >
                <T id={undone ? "lists-redo" : "lists-undo"} />
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
