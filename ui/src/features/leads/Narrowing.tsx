// How is the list narrowed? A search over all texts, a stage with how leads stand there, one value.
import { useEffect, useRef } from "react";
import type { LeadsField, LeadsStage } from "../../backend/bindings";
import type { LeadsWanted } from "../../backend/leads";
import { Button } from "../../components/Button";
import { SelectField, TextField } from "../../components/Field";
import { choose } from "../../components/place";
import { T, useSay } from "../../components/words";
import css from "./Leads.module.css";
import { isNarrowed, STANDINGS } from "./wanted";

interface Props {
  wanted: LeadsWanted;
  stages: readonly LeadsStage[];
  fields: readonly LeadsField[];
}

const STANDING_WORDS = {
  met: "standing-met",
  not_met: "standing-not-met",
  unknown: "standing-unknown",
  complete_path: "standing-complete-path",
  complete_path_unknown: "standing-complete-path-unknown",
  reached_at_least: "standing-reached-at-least",
  reached_at_least_unknown: "standing-reached-at-least-unknown",
  place: "standing-place",
  nowhere: "standing-nowhere",
  excluded: "standing-excluded",
} as const;

export function Narrowing({ wanted, stages, fields }: Props) {
  const say = useSay();
  const facet = wanted.facets[0];
  const field = fields.find((one) => one.key === facet?.field);
  return (
    <>
      {facet && (
        <Button icon="close" onClick={() => choose({ field: null, value: null })}>
          {say("leads-facet", {
            field: field?.label ?? facet.field,
            value: facet.value ?? say("value-missing"),
          })}
        </Button>
      )}
      <Search text={wanted.search} />
      {stages.length > 0 && (
        <>
          <SelectField
            bare
            className={css.stage}
            label={say("leads-stage")}
            value={wanted.stage?.stage ?? ""}
            options={[
              { value: "", text: say("leads-stage-any") },
              ...stages.map(({ key, label }) => ({ value: key, text: label })),
            ]}
            onChoose={(stage) =>
              choose({ stage, standing: stage && (wanted.stage?.standing ?? "met") })
            }
          />
          {wanted.stage && (
            <SelectField
              bare
              className={css.standing}
              label={say("leads-standing")}
              value={wanted.stage.standing}
              options={STANDINGS.map((value) => ({ value, text: say(STANDING_WORDS[value]) }))}
              onChoose={(standing) => choose({ standing })}
            />
          )}
        </>
      )}
      {isNarrowed(wanted) && (
        <Button
          look="quiet"
          onClick={() => choose({ q: null, stage: null, standing: null, field: null, value: null })}
        >
          <T id="leads-show-all" />
        </Button>
      )}
    </>
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
