// What does one criterion ask? What it is about, operator and value on one line; which rows, where it is about
// what somebody did, their deals or their colleagues, on the lines below.
import { useMemo } from "react";
import type { CriterionDraft, CriterionPreview, DefinitionDraft } from "../../backend/bindings";
import { SelectField } from "../../components/Field";
import { hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import {
  type Asking,
  aboutOf,
  besides,
  choiceOf,
  FIGURES,
  fieldOf,
  fieldsAround,
  kindOf,
  opsOf,
  withAbout,
} from "./about";
import { useEditing } from "./Editing";
import { FigureFields } from "./FigureFields";
import css from "./RuleEditor.module.css";
import { TestFields } from "./TestFields";

interface Props {
  criterion: CriterionDraft;
  shown: CriterionPreview | undefined;
  /** `typing` names the text that is being typed. */
  onChange: (to: CriterionDraft, typing?: string) => void;
}

export function CriterionFields({ criterion, shown, onChange }: Props) {
  const say = useSay();
  const editing = useEditing();
  const { about } = criterion;
  const isWide = editing.ops.find((one) => one.op === criterion.op)?.operand === "texts";
  const choice = choiceOf(about);
  const options = useSubjects(editing);
  const known = options.some((one) => one.value === choice);
  const absent = about.kind === "figure" ? choice : about.key;
  const noRows = about.kind === "figure" && !hasRows(about.rows.of, editing);
  return (
    <>
      <div className={isWide ? css.controlsWide : css.controls}>
        <SelectField
          bare
          label={say("criterion-field")}
          value={choice}
          options={known ? options : [{ value: choice, text: absent }, ...options]}
          onChoose={(to) => onChange(withAbout(criterion, aboutOf(to, about), editing))}
        />
        <TestFields
          kind={kindOf(about, editing)}
          field={fieldOf(about, editing)}
          ops={opsOf(about, editing)}
          besides={besides(about, editing)}
          op={criterion.op}
          values={criterion.values}
          onChange={(to, typing) => onChange({ ...criterion, ...to }, typing ? "value" : undefined)}
        />
      </div>
      {shown?.problem && <Problem text={shown.problem} values={criterion.values} />}
      {about.kind === "figure" && (
        <FigureFields
          figure={about}
          shown={shown}
          owner={criterion.id}
          onChange={(to, typing) => onChange({ ...criterion, about: to }, typing)}
        />
      )}
      {noRows && (
        <p className={css.hint}>
          <a href={hashOf("apply/import")}>
            <T id="criterion-no-rows" />
          </a>
        </p>
      )}
    </>
  );
}

/** Why a value does not fit. Nothing is typed yet: to be told what is missing is no reproach. */
export function Problem({ text, values }: { text: string; values: readonly string[] }) {
  if (values.every((value) => value.trim() === "")) return <p className={css.hint}>{text}</p>;
  return (
    <p className={css.problem} role="alert">
      {text}
    </p>
  );
}

function hasRows(of: string, { around }: Asking): boolean {
  const relation = of === "activities" ? "activity" : of === "deals" ? "deal" : "company";
  return around.some((one) => one.relation === relation && one.n_rows > 0);
}

/** Everything a criterion can be about, under whose it is. */
function useSubjects({ fields, around, draft }: Asking & { draft: DefinitionDraft }) {
  const say = useSay();
  const hasCriteria = draft.criteria.length > 0;
  return useMemo(() => {
    const own = fields.map(({ key, label }) => ({
      value: `field:${key}`,
      text: label,
      under: say("about-person"),
    }));
    const company = fieldsAround(around, "company").map(({ key, label }) => ({
      value: `company:${key}`,
      text: label,
      under: say("about-company"),
    }));
    // Colleagues are counted by a criterion that they meet: there has to be one.
    const told = FIGURES.filter((one) => hasCriteria || !one.startsWith("colleagues"));
    const figures = told.map((value) => ({
      value,
      text: say(`about-${value.replace(":", "-")}`),
      under: say(`about-${value.split(":")[0]}`),
    }));
    return [...own, ...company, ...figures];
  }, [fields, around, hasCriteria, say]);
}
