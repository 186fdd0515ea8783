// What does one criterion ask? Field, operator, value; its sentence; how the list divides over it.
import { useState } from "react";
import type { CriterionDraft, FieldView } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { SelectField, TextField } from "../../components/Field";
import { CountsBar } from "../../components/Verdict";
import { T, useSay } from "../../components/words";
import { onField, uses, withCriterion } from "./draft";
import { useEditing } from "./Editing";
import type { Path } from "./edits";
import { Grip, LineTools } from "./LineTools";
import { isUnheardOf, OP_WORDS } from "./operators";
import { useMovable } from "./RuleEditor";
import css from "./RuleEditor.module.css";
import { ValueField } from "./ValueField";

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
  const { draft, fields, ops, preview, edit } = useEditing();
  const movable = useMovable(path);
  const [open, setOpen] = useState(false);
  const criterion = draft.criteria.find((one) => one.id === id);
  const shown = preview?.criteria.find((one) => one.id === id);
  if (!criterion) return null;

  const change = (to: Partial<CriterionDraft>, typing?: string) =>
    edit(withCriterion(draft, { ...criterion, ...to }), typing && `${typing}.${id}`);
  /** Another rule; a name that only repeated the old one goes with it. */
  const ask = (to: Partial<CriterionDraft>, typing?: string) =>
    change(shown?.label_derived ? { ...to, label: "" } : to, typing);
  const field = fields.find((one) => one.key === criterion.field);
  const offered = field?.ops ?? ops;
  const operand = ops.find((one) => one.op === criterion.op)?.operand ?? "none";
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
      <div className={operand === "texts" ? css.controlsWide : css.controls}>
        <SelectField
          bare
          label={say("criterion-field")}
          value={criterion.field}
          options={fieldOptions(fields, criterion.field)}
          onChoose={(key) => {
            const to = fields.find((one) => one.key === key);
            if (to) ask(onField(criterion, to));
          }}
        />
        <SelectField
          bare
          label={say("criterion-op")}
          value={criterion.op}
          options={offered.map(({ op }) => ({
            value: op,
            text: say(OP_WORDS[op]),
          }))}
          onChoose={(value) => {
            const op = offered.find((one) => one.op === value);
            if (op) ask({ op: op.op, values: valuesFor(op.operand, operand, criterion.values) });
          }}
        />
        <ValueField
          operand={operand}
          values={criterion.values}
          suggestions={field?.top ?? []}
          isUnheardOf={(value) => isUnheardOf(field, criterion.op, value)}
          onChange={(values) => ask({ values }, "value")}
        />
      </div>
      <div className={css.lineHead}>
        <Grip path={path} />
        <p className={css.sentence}>
          {sentence}
          {criterion.label && criterion.label !== asked && (
            <span className={css.label}>{criterion.label}</span>
          )}
        </p>
        <LineTools path={path} name={asked} muted={muted}>
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
      {shown?.problem &&
        (isEmpty(criterion) ? (
          <p className={css.hint}>{shown.problem}</p>
        ) : (
          <p className={css.problem} role="alert">
            {shown.problem}
          </p>
        ))}
      {shown?.counts && <CountsBar counts={shown.counts} />}
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

/** The fields of the list, and the present one even where the list lacks it. */
function fieldOptions(fields: readonly FieldView[], now: string) {
  const options = fields.map(({ key, label }) => ({ value: key, text: label }));
  return options.some((option) => option.value === now)
    ? options
    : [{ value: now, text: now }, ...options];
}

function valuesFor(to: string, from: string, values: string[]): string[] {
  if (to === "none") return [];
  if (to === from || to === "texts") return values;
  if (to === "range") return from === "number" ? values.slice(0, 1) : [];
  const single = (kind: string) => kind === "number" || kind === "range";
  const alike = (from === "texts" && to === "text") || (single(from) && single(to));
  return alike ? values.slice(0, 1) : [];
}

/** Nothing is typed yet: to be told what is missing is no reproach. */
function isEmpty({ values }: CriterionDraft): boolean {
  return values.every((value) => value.trim() === "");
}
