// What takes somebody out of the whole funnel? What happened, and between which two steps.
import type { OwnChoicesView } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { SelectField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import { useAdded } from "./added";
import css from "./Own.module.css";
import { fresh, OwnAsked, offered } from "./OwnAsked";
import {
  type Draft,
  type DraftExclusion,
  knowing,
  newExclusion,
  type ReachedName,
} from "./ownDraft";
import type { FaultPlace } from "./ownFaults";

/** What can take out: what happened on a day. What people do first. */
const WAYS: readonly ReachedName[] = [
  "activity",
  "recorded",
  "outcome",
  "date",
  "where",
  "stage",
] as const;

interface Props {
  draft: Draft;
  choices: OwnChoicesView;
  wrong: (place: FaultPlace) => string | undefined;
  onChange: (exclusions: DraftExclusion[], typed?: string) => void;
}

export function OwnExclusions({ draft, choices, wrong, onChange }: Props) {
  const { exclusions, steps } = draft;
  const ways = WAYS.filter((way) => offered([way], choices, null).length > 0);
  const [list, adding] = useAdded<HTMLOListElement>();
  const add = () => {
    const first = fresh(ways[0] ?? "activity", choices);
    adding(() => onChange([...exclusions, newExclusion(steps, first.reached, first.choice)]));
  };
  return (
    <>
      <h3 className={css.under}>
        <T id="own-exclusions" />
      </h3>
      <ol ref={list} className={css.steps}>
        {exclusions.map((exclusion, at) => (
          <Exclusion
            key={exclusion.row}
            exclusion={exclusion}
            n={at + 1}
            draft={draft}
            choices={choices}
            wrong={wrong}
            onChange={(change, typed) =>
              onChange(
                exclusions.map((one) => (one.row === exclusion.row ? { ...one, ...change } : one)),
                typed && `${exclusion.row} ${typed}`,
              )
            }
            onRemove={() => onChange(exclusions.filter(({ row }) => row !== exclusion.row))}
          />
        ))}
      </ol>
      <div className={css.below}>
        <Button
          look="quiet"
          icon="plus"
          disabled={knowing(steps).length < 2 || exclusions.length >= MOST}
          onClick={add}
        >
          <T id="own-exclusion-add" />
        </Button>
      </div>
    </>
  );
}

/** As many as the program takes. */
const MOST = 32;

interface ExclusionProps extends Omit<Props, "onChange"> {
  exclusion: DraftExclusion;
  n: number;
  onChange: (change: Partial<DraftExclusion>, typed?: string) => void;
  onRemove: () => void;
}

function Exclusion(props: ExclusionProps) {
  const { exclusion, n, draft, choices, wrong, onChange, onRemove } = props;
  const say = useSay();
  const named = knowing(draft.steps).map(({ row, label }) => {
    const place = draft.steps.findIndex((step) => step.row === row) + 1;
    return {
      value: String(row),
      text: `${place} · ${label || say("own-step-name", { n: place })}`,
    };
  });
  const gone = { value: "", text: "—" };
  const between = wrong(`exclusion.${exclusion.row}.between`);
  return (
    <li className={css.step} data-exclusion={n}>
      <span className={css.number} aria-hidden="true">
        {"–"}
      </span>
      <div className={css.asked}>
        <OwnAsked
          asked={exclusion}
          choices={choices}
          labels={{
            reached: say("own-exclusion-reached", { n }),
            choice: say("own-exclusion-choice", { n }),
            values: say("own-exclusion-values", { n }),
            on: say("own-exclusion-on", { n }),
          }}
          ways={WAYS}
          wrong={(control) =>
            control === "reached" ? undefined : wrong(`exclusion.${exclusion.row}.${control}`)
          }
          onChange={(change, typed) => onChange(change, typed ? "values" : undefined)}
        />
        {draft.order !== "unordered" && (
          <>
            <SelectField
              label={say("own-exclusion-after", { n })}
              value={exclusion.after === null ? "" : String(exclusion.after)}
              options={optionsFor(exclusion.after, named, gone)}
              onChoose={(row) => onChange({ after: Number(row) })}
            />
            <SelectField
              label={say("own-exclusion-before", { n })}
              value={exclusion.before === null ? "" : String(exclusion.before)}
              fault={between}
              options={optionsFor(exclusion.before, named, gone)}
              onChoose={(row) => onChange({ before: Number(row) })}
            />
          </>
        )}
      </div>
      <span />
      <span className={css.moves}>
        <Button
          look="quiet"
          icon="trash"
          aria-label={say("own-exclusion-remove", { n })}
          onClick={onRemove}
        />
      </span>
    </li>
  );
}

/** The steps, and a dash where the one that was chosen is no step any more. */
function optionsFor<O extends { value: string }>(
  chosen: number | null,
  named: readonly O[],
  gone: O,
): O[] {
  const known = named.some(({ value }) => value === String(chosen));
  return known ? [...named] : [{ ...gone, value: chosen === null ? "" : String(chosen) }, ...named];
}
