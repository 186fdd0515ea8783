// Which looks at the leads does the team come back to? Named filters with their search and order, kept in
// the workspace; one click opens one, and a deleted one can be had back.
import { type FormEvent, useState } from "react";
import type { SavedViewView } from "../../backend/bindings";
import { useSaveViews, useViews } from "../../backend/finding";
import { Button } from "../../components/Button";
import { toldIfCut } from "../../components/cut";
import { FailureNote } from "../../components/Failure";
import { TextField } from "../../components/Field";
import { usePlace } from "../../components/place";
import { T, useSay } from "../../components/words";
import css from "./Facets.module.css";
import { addressOf } from "./wanted";

export function Views({ readOnly }: { readOnly: boolean }) {
  const say = useSay();
  const { chosen } = usePlace();
  const views = useViews().data ?? [];
  const save = useSaveViews();
  const [naming, setNaming] = useState(false);
  const [deleted, setDeleted] = useState<{ name: string; before: SavedViewView[] } | null>(null);
  const address = addressOf(chosen);
  const isSaved = views.some((view) => view.address === address);

  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    if (name === "") return;
    const others = views.filter((view) => view.name !== name);
    setDeleted(null);
    save.mutate([...others, { name, address }], { onSuccess: () => setNaming(false) });
  };
  const remove = (name: string) =>
    save.mutate(
      views.filter((view) => view.name !== name),
      { onSuccess: () => setDeleted({ name, before: views }) },
    );

  return (
    <section className={css.views} aria-labelledby="saved-views">
      <h2 id="saved-views">
        <T id="leads-views" />
      </h2>
      {save.isError && <FailureNote error={save.error} onDismiss={save.reset} />}
      <ul>
        {views.map((view) => {
          const now = view.address === address;
          return (
            <li key={view.name} className={`${css.view} ${now ? css.now : ""}`}>
              <a
                href={`#/apply/leads?${view.address}`}
                {...toldIfCut}
                aria-current={now ? "true" : undefined}
              >
                {view.name}
              </a>
              {!readOnly && (
                <Button
                  look="quiet"
                  icon="trash"
                  aria-label={say("leads-view-delete", { name: view.name })}
                  disabled={save.isPending}
                  onClick={() => remove(view.name)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {deleted && (
        <p className={css.undo} role="status">
          <T id="leads-view-deleted" name={deleted.name} />
          <Button
            look="quiet"
            icon="undo"
            onClick={() => save.mutate(deleted.before, { onSuccess: () => setDeleted(null) })}
          >
            <T id="leads-view-undo" />
          </Button>
        </p>
      )}
      {naming ? (
        <form
          className={css.naming}
          onSubmit={keep}
          onKeyDown={(event) => event.key === "Escape" && setNaming(false)}
        >
          <TextField
            bare
            autoFocus
            name="name"
            maxLength={80}
            label={say("leads-view-name")}
            placeholder={say("leads-view-name")}
          />
          <Button type="submit" icon="save" aria-label={say("leads-view-save")} />
        </form>
      ) : address !== "" && !isSaved && !readOnly ? (
        <Button look="quiet" icon="plus" onClick={() => setNaming(true)}>
          <T id="leads-view-save" />
        </Button>
      ) : (
        views.length === 0 && (
          <p className={css.quiet}>
            <T id="leads-view-none" />
          </p>
        )
      )}
    </section>
  );
}
