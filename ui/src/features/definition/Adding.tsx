// What can be added to a rule? A new criterion, one that is there already, the profile, a group.
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

const PROFILE = "\u0000icp";

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
  const offersProfile = typeof place === "object";
  if (offersProfile) options.unshift({ value: PROFILE, text: say("rule-fits-icp") });

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
                add(picked === PROFILE ? { kind: "fits_icp" } : { kind: "criterion", id: picked });
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
