// What brings a lead to a stage, and who answers for it? Also: what keeps a lead out of all of them.
import type { FieldView } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { toldIfCut } from "../../components/cut";
import { CheckField, SelectField, TextField } from "../../components/Field";
import { hashOf } from "../../components/place";
import { CountsBar } from "../../components/Verdict";
import { T, useSay } from "../../components/words";
import css from "./Definition.module.css";
import { reachedBy, withStage } from "./draft";
import { useEditing } from "./Editing";
import { RuleEditor } from "./RuleEditor";

const OWNERS = ["marketing", "sales", "both"] as const;
const OWNER_WORDS = {
  marketing: "side-marketing",
  sales: "side-sales",
  both: "side-both",
} as const;
const WAYS = ["rule", "decision", "fact"] as const;
const WAY_WORDS = {
  rule: "reached-by-rule",
  decision: "reached-by-decision",
  fact: "reached-by-fact",
};

export function StageEditor({ stageKey }: { stageKey: string }) {
  const say = useSay();
  const { draft, preview, fields, edit } = useEditing();
  const stage = draft.stages.find((one) => one.key === stageKey);
  if (!stage) {
    return (
      <p className={css.quiet}>
        <a href={hashOf("agree/definition")}>
          <T id="stage-absent" />
        </a>
      </p>
    );
  }
  const says = preview?.stages.find((one) => one.key === stageKey)?.says;
  const change = (to: Partial<typeof stage>, typing?: string) =>
    edit(
      withStage(draft, stageKey, (one) => ({ ...one, ...to })),
      typing,
    );
  return (
    <>
      <header className={css.partHead}>
        <h2>{stage.label}</h2>
        <div className={css.stageFields}>
          <TextField
            label={say("stage-label")}
            value={stage.label}
            onChange={(event) => change({ label: event.currentTarget.value }, `stage.${stageKey}`)}
          />
          <SelectField
            label={say("stage-owner")}
            value={stage.owner}
            options={OWNERS.map((value) => ({ value, text: say(OWNER_WORDS[value]) }))}
            onChoose={(value) =>
              change({ owner: OWNERS.find((one) => one === value) ?? stage.owner })
            }
          />
          <SelectField
            label={say("stage-reached-by")}
            value={stage.reached_by.kind}
            options={WAYS.map((value) => ({ value, text: say(WAY_WORDS[value]) }))}
            onChoose={(value) =>
              change(reachedBy(stage, WAYS.find((one) => one === value) ?? stage.reached_by.kind))
            }
          />
          {stage.reached_by.kind !== "rule" && (
            <SelectField
              label={say("stage-entered-on")}
              value={stage.entered_on ?? ""}
              options={[
                { value: "", text: say("stage-entered-on-none") },
                ...daysOf(fields, stage.entered_on),
              ]}
              onChoose={(value) => change({ entered_on: value === "" ? null : value })}
            />
          )}
        </div>
        <CheckField
          label={say("stage-optional")}
          checked={stage.optional}
          onChange={(event) => change({ optional: event.currentTarget.checked })}
        />
        {says && (
          <p className={css.says} data-testid="rule-sentence" {...toldIfCut}>
            {says}
          </p>
        )}
      </header>
      {stage.reached_by.rule === null ? (
        <div className={css.noRule}>
          <p>
            <T id="stage-decision-unrecorded" />
          </p>
          <Button
            onClick={() =>
              change({ reached_by: { kind: "decision", rule: { kind: "all", of: [] } } })
            }
          >
            <T id="stage-decision-record" />
          </Button>
        </div>
      ) : (
        <RuleEditor place={{ stage: stageKey }} />
      )}
    </>
  );
}

/** The fields of dates, and the one that is chosen even where no list has it yet. */
function daysOf(fields: readonly FieldView[], chosen: string | null | undefined) {
  const days = fields.filter((field) => field.kind === "date");
  const known = days.map((field) => ({ value: field.key, text: field.label }));
  const isKnown = !chosen || known.some((option) => option.value === chosen);
  return isKnown ? known : [...known, { value: chosen, text: chosen }];
}

export function ExclusionsEditor() {
  const { preview } = useEditing();
  return (
    <>
      <header className={css.partHead}>
        <h2>
          <T id="part-exclusions" />
        </h2>
        <p className={css.quiet}>
          <T id="part-exclusions-says" />
        </p>
        {preview?.excluded && <CountsBar counts={preview.excluded} />}
      </header>
      <RuleEditor place="exclusions" flat />
    </>
  );
}
