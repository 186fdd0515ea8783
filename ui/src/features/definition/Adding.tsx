// What can be added to a rule? A new criterion, one that is there already, the profile, points, a grade, a
// group.
import { useState } from "react";
import type { RuleView } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { SelectField } from "../../components/Field";
import { hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import { newCriterion, withRule } from "./draft";
import { useEditing } from "./Editing";
import { append, criteriaOf, isGroup, type Path, ruleAt } from "./edits";
import { useTree } from "./RuleEditor";
import css from "./RuleEditor.module.css";
import { gradesOf } from "./scores";

const PROFILE = "\u0000icp";
const GRADE = "\u0000grade";
const SCORE = "\u0000score.";

export function Adding({ path, groups }: { path: Path; groups: boolean }) {
  const say = useSay();
  const { draft, fields, preview, edit } = useEditing();
  const { place, root, change, focusOn } = useTree();
  const [picked, pick] = useState("");
  const group = ruleAt(root, path);
  const grown = () => focusOn([...path, group && isGroup(group) ? group.of.length : 1]);
  const add = (rule: RuleView) => {
    grown();
    change(append(root, path, rule));
  };
  const addNew = () => {
    const field = fields[0];
    if (!field) return;
    const criterion = newCriterion(draft, field);
    const longer = { ...draft, criteria: [...draft.criteria, criterion] };
    grown();
    edit(withRule(longer, place, append(root, path, { kind: "criterion", id: criterion.id })));
  };

  const taken = new Set(group ? criteriaOf(group) : []);
  const others = draft.criteria.filter((criterion) => !taken.has(criterion.id));
  const sentenceOf = (id: string) => preview?.criteria.find((one) => one.id === id)?.sentence;
  const options = others.map(({ id, label }) => ({
    value: id,
    text: label || sentenceOf(id) || id,
  }));
  const takesRules = place === "exclusions" || typeof place === "object";
  if (takesRules) {
    if (draft.grid) options.unshift({ value: GRADE, text: say("score-grade-asked") });
    const scores = draft.scores.map(({ key, label }) => ({
      value: SCORE + key,
      text: say("score-asked", { name: label }),
    }));
    options.unshift(...scores);
  }
  const offersProfile = typeof place === "object";
  if (offersProfile) options.unshift({ value: PROFILE, text: say("rule-fits-icp") });

  const ruleFor = (value: string): RuleView => {
    if (value === PROFILE) return { kind: "fits_icp" };
    if (value === GRADE) return { kind: "grade", grades: gradesOf(draft).slice(0, 1) };
    if (!value.startsWith(SCORE)) return { kind: "criterion", id: value };
    const score = value.slice(SCORE.length);
    const most = preview?.scores.find(({ key }) => key === score)?.reach.most ?? 0;
    return { kind: "score", score, at_least: Math.ceil(most / 2) };
  };

  return (
    <div className={css.adding}>
      <Button look="quiet" icon="plus" disabled={fields.length === 0} onClick={addNew}>
        <T id="rule-add-criterion" />
      </Button>
      {groups && (
        <Button look="quiet" icon="group" onClick={() => add({ kind: "any", of: [] })}>
          <T id="rule-add-group" />
        </Button>
      )}
      {options.length > 0 && (
        <>
          <SelectField
            bare
            className={css.existing}
            label={say("rule-add-existing")}
            value={picked}
            options={[{ value: "", text: say("rule-add-existing") }, ...options]}
            onChoose={pick}
          />
          {/* A list that acts while somebody types through it would add what was only passed. */}
          {picked !== "" && (
            <Button
              look="quiet"
              icon="plus"
              onClick={() => {
                pick("");
                add(ruleFor(picked));
              }}
            >
              <T id="rule-add-picked" />
            </Button>
          )}
        </>
      )}
      {fields.length === 0 && (
        <p className={css.hint}>
          <a href={hashOf("apply/import")}>
            <T id="rule-no-fields" />
          </a>
        </p>
      )}
    </div>
  );
}
