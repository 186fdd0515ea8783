// How is the list narrowed from above? A search over all texts, and what a funnel asked for.
import { useEffect, useRef } from "react";
import type { LeadsStage } from "../../backend/bindings";
import type { LeadsWanted } from "../../backend/leads";
import { Button } from "../../components/Button";
import { TextField } from "../../components/Field";
import { choose, usePlace } from "../../components/place";
import { T, useSay } from "../../components/words";
import css from "./Leads.module.css";
import { cleared, isNarrowed } from "./wanted";

interface Props {
  wanted: LeadsWanted;
  stages: readonly LeadsStage[];
  /** What is asked of the draft of the definition, in words. */
  ofDraft: string | null;
  /** Which mark of a figure they are behind, in words. */
  behind: string | null;
  /** What is asked of an import, in words. */
  ofImport: string | null;
}

/** How a funnel counts a lead: no verdict of a stage, so it stands apart from the facets. */
const COUNTING_WORDS: Readonly<Record<string, string>> = {
  complete_path: "standing-complete-path",
  complete_path_unknown: "standing-complete-path-unknown",
  reached_at_least: "standing-reached-at-least",
  reached_at_least_unknown: "standing-reached-at-least-unknown",
};

export function Narrowing({ wanted, stages, ofDraft, behind, ofImport }: Props) {
  const say = useSay();
  const { chosen } = usePlace();
  return (
    <>
      {wanted.filter.stages.map(({ stage, standings }) => {
        const standing = COUNTING_WORDS[standings[0] ?? ""];
        if (standing === undefined) return null;
        const label = stages.find(({ key }) => key === stage)?.label ?? stage;
        const what = say("leads-counting", { stage: label, standing: say(standing) });
        return (
          <Button
            key={stage}
            icon="close"
            aria-label={say("leads-remove", { what })}
            onClick={() => choose({ stage: null, standing: null })}
          >
            {what}
          </Button>
        );
      })}
      {wanted.filter.draft !== null && ofDraft !== null && (
        <Sentence
          what={ofDraft}
          onRemove={() => choose({ draft: null, of: null, criterion: null, part: null })}
        />
      )}
      {wanted.filter.behind !== null && behind !== null && (
        <Sentence what={behind} onRemove={() => choose({ figure: null, mark: null })} />
      )}
      {wanted.filter.of_import !== null && ofImport !== null && (
        <Sentence what={ofImport} onRemove={() => choose({ import: null, which: null })} />
      )}
      {isNarrowed(wanted.filter) && (
        <Button look="quiet" onClick={() => choose(cleared(chosen))}>
          <T id="leads-show-all" />
        </Button>
      )}
      <Search text={wanted.filter.search} />
    </>
  );
}

/** Which leads those are, in words; a click shows the others again. */
function Sentence({ what, onRemove }: { what: string; onRemove: () => void }) {
  const say = useSay();
  return (
    <Button
      icon="close"
      className={css.ofDraft}
      aria-label={say("leads-remove", { what })}
      title={what}
      onClick={onRemove}
    >
      <span>{what}</span>
    </Button>
  );
}

/** Typing waits a moment before it asks. */
const PAUSE_MS = 180;

function Search({ text }: { text: string }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const pause = useRef<number | undefined>(undefined);
  useEffect(() => {
    // The address changed by other means (back, show all): the field follows, unless it is typed in.
    const field = input.current;
    if (field && field.value !== text && document.activeElement !== field) field.value = text;
  }, [text]);
  return (
    <TextField
      bare
      ref={input}
      type="search"
      className={css.search}
      label={say("leads-search")}
      placeholder={say("leads-search")}
      defaultValue={text}
      onChange={(event) => {
        const q = event.currentTarget.value;
        window.clearTimeout(pause.current);
        pause.current = window.setTimeout(() => choose({ q }), PAUSE_MS);
      }}
    />
  );
}
