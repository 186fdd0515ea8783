// What does one criterion ask, as a line of a rule? Its fields, its sentence, how the list divides over it.
import { useState } from "react";
import type { CriterionDraft } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { SelectField, TextField } from "../../components/Field";
import { CountsBar } from "../../components/Verdict";
import { T, useSay } from "../../components/words";
import { CriterionFields } from "./CriterionFields";
import { CriterionPositions, StandsButton } from "./CriterionPositions";
import { uses, withCriterion } from "./draft";
import { useEditing } from "./Editing";
import type { Path } from "./edits";
import { Grip, LineTools } from "./LineTools";
import { useMovable } from "./RuleEditor";
import css from "./RuleEditor.module.css";

const MISSING = ["unknown", "not_met", "met"] as const;
const MISSING_WORDS = {
  unknown: "missing-unknown",
  not_met: "missing-not-met",
  met: "missing-met",
} as const;

interface Props {
  id: string;
  path: Path;
  muted: boolean;
}

export function CriterionLine({ id, path, muted }: Props) {
  const say = useSay();
  const { draft, preview, edit } = useEditing();
  const movable = useMovable(path);
  const [open, setOpen] = useState(false);
  const [speaking, setSpeaking] = useState(false);
  const criterion = draft.criteria.find((one) => one.id === id);
  const shown = preview?.criteria.find((one) => one.id === id);
  if (!criterion) return null;

  const change = (to: Partial<CriterionDraft>, typing?: string) =>
    edit(withCriterion(draft, { ...criterion, ...to }), typing && `${typing}.${id}`);
  /** Another rule; a name that only repeated the old one goes with it. */
  const ask = (to: CriterionDraft, typing?: string) =>
    change(shown?.label_derived ? { ...to, label: "" } : to, typing);
  // Until the first answer is there nobody knows whether it is finished: its name stands in.
  const waiting = preview ? "" : criterion.label;
  const asked = shown?.sentence ?? (waiting || say("criterion-unfinished"));
  const sentence = muted ? say("rule-muted", { rule: asked }) : asked;
  const n = uses(draft).get(id) ?? 0;
  return (
    <div
      className={`${css.line} ${muted ? css.muted : ""}`}
      role="group"
      aria-label={sentence}
      data-testid="criterion"
      data-criterion={id}
      {...movable}
    >
      <CriterionFields criterion={criterion} shown={shown} onChange={ask} />
      <div className={css.lineHead}>
        <Grip path={path} />
        <p className={css.sentence}>
          {sentence}
          {criterion.label && criterion.label !== asked && (
            <span className={css.label}>{criterion.label}</span>
          )}
        </p>
        <LineTools path={path} name={asked} muted={muted}>
          <StandsButton
            criterion={criterion}
            open={speaking}
            onToggle={() => setSpeaking(!speaking)}
          />
          <Button
            look="quiet"
            icon="more"
            aria-label={say("criterion-more")}
            title={say("criterion-more")}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        </LineTools>
      </div>
      {shown?.counts && <CountsBar counts={shown.counts} />}
      {speaking && <CriterionPositions criterion={criterion} />}
      {open && (
        <div className={css.moreFields}>
          <TextField
            label={say("criterion-label")}
            value={criterion.label}
            onChange={(event) => change({ label: event.currentTarget.value }, "label")}
          />
          <SelectField
            label={say("criterion-missing")}
            value={criterion.missing}
            options={MISSING.map((value) => ({ value, text: say(MISSING_WORDS[value]) }))}
            onChoose={(value) =>
              change({ missing: MISSING.find((one) => one === value) ?? criterion.missing })
            }
          />
          <TextField
            label={say("criterion-rationale")}
            value={criterion.rationale}
            onChange={(event) => change({ rationale: event.currentTarget.value }, "rationale")}
          />
          {n > 1 && (
            <p className={css.hint}>
              <T id="criterion-shared" n={n} />
            </p>
          )}
        </div>
      )}
    </div>
  );
}
