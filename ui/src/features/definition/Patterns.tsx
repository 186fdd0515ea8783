// How does one begin without a blank page? Known ways to qualify leads; the one that is chosen becomes the
// draft, as one step that can be taken back.
import type { RefObject } from "react";
import type { DefinitionDraft, PatternView } from "../../backend/bindings";
import { usePatterns } from "../../backend/queries";
import { Button } from "../../components/Button";
import { Dialog, DialogActions } from "../../components/Dialog";
import { FailureNote } from "../../components/Failure";
import { T } from "../../components/words";
import { useEditing } from "./Editing";
import css from "./Patterns.module.css";

/** What an empty definition offers in place of a rule. */
export function PatternOffer({ onOpen }: { onOpen: () => void }) {
  const { draft } = useEditing();
  if (draft.criteria.length > 0) return null;
  return (
    <div className={css.offer} data-testid="empty-offer">
      <p>
        <T id="patterns-empty" />
      </p>
      <Button onClick={onOpen}>
        <T id="patterns-title" />
      </Button>
    </div>
  );
}

/** The templates to choose from. */
export function PatternDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { draft, edit } = useEditing();
  const patterns = usePatterns();
  const use = (pattern: PatternView) => {
    edit(begun(draft, pattern.draft));
    dialog.current?.close();
  };
  return (
    <Dialog ref={dialog} title={<T id="patterns-title" />}>
      <p>
        <T id="patterns-says" />
      </p>
      {patterns.isError && <FailureNote error={patterns.error} />}
      <ul className={css.patterns}>
        {patterns.data?.map((pattern) => (
          <li key={pattern.key}>
            <button
              type="button"
              data-testid={`pattern-${pattern.key}`}
              onClick={() => use(pattern)}
            >
              <strong>{pattern.name}</strong>
              <span>{pattern.says}</span>
              <small>
                <T id="patterns-source" source={pattern.source} />
              </small>
            </button>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onClick={() => dialog.current?.close()}>
          <T id="cancel" />
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** A template in place of a draft; a name that a person gave and the team's time zone stay. */
function begun(draft: DefinitionDraft, pattern: DefinitionDraft): DefinitionDraft {
  return { ...pattern, title: draft.title || pattern.title, time_zone: draft.time_zone };
}
