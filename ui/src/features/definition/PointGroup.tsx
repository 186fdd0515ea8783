// Which points belong together? A group with a name and, where the team says so, a most it brings.
import { useState } from "react";
import type { DefinitionDraft, PointGroupDraft } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { SelectField, TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import { newCriterion } from "./draft";
import { useEditing } from "./Editing";
import { IntegerField } from "./IntegerField";
import { PointLine } from "./PointLine";
import css from "./Scores.module.css";
import { withPoints } from "./scores";

interface Props {
  group: PointGroupDraft;
  /** Its place: "fit.0". */
  at: string;
  /** Whether it is the only one; then it stays. */
  alone: boolean;
  /** `grown` is the draft with a criterion that the group is about to name. */
  onChange: (to: PointGroupDraft, grown: DefinitionDraft | null, typing?: string) => void;
  onRemove: () => void;
}

export function PointGroup({ group, at, alone, onChange, onRemove }: Props) {
  const say = useSay();
  const { draft, fields, preview } = useEditing();
  const [picked, pick] = useState("");
  const [fresh, setFresh] = useState<string | null>(null);
  const add = (criterion: string, grown: DefinitionDraft | null) =>
    onChange({ ...group, points: [...group.points, { criterion, points: 10, fading: [] }] }, grown);
  const addNew = () => {
    const [field] = fields;
    if (!field) return;
    const criterion = newCriterion(draft, field);
    setFresh(criterion.id);
    add(criterion.id, { ...draft, criteria: [...draft.criteria, criterion] });
  };
  const taken = new Set(group.points.map(({ criterion }) => criterion));
  const others = draft.criteria.filter(({ id }) => !taken.has(id));
  const sentenceOf = (id: string) => preview?.criteria.find((one) => one.id === id)?.sentence;
  const name = group.label || say("points-group");
  return (
    <section className={css.group} aria-label={name} data-testid="point-group">
      <div className={css.groupHead}>
        <TextField
          bare
          label={say("score-group-label")}
          placeholder={say("score-group-example")}
          value={group.label}
          onChange={(event) =>
            onChange({ ...group, label: event.currentTarget.value }, null, "group")
          }
        />
        <span className={css.quiet}>
          <T id="score-cap" />
        </span>
        <IntegerField
          bare
          optional
          className={css.number}
          label={say("score-cap-label", { name })}
          placeholder="–"
          value={group.cap}
          onChange={(cap) => onChange({ ...group, cap }, null, "cap")}
        />
        <span className={css.quiet}>
          <T id="score-points-unit" />
        </span>
        {!alone && (
          <Button
            look="quiet"
            icon="close"
            className={css.last}
            aria-label={say("score-group-remove", { name })}
            title={say("score-group-remove", { name })}
            onClick={onRemove}
          />
        )}
      </div>
      <ol className={css.points}>
        {group.points.map((points, i) => (
          <li key={points.criterion}>
            <PointLine
              points={points}
              at={`${at}.${i}`}
              isNew={points.criterion === fresh}
              onChange={(to, typing) =>
                onChange(
                  withPoints(group, i, () => to),
                  null,
                  typing && `${typing}.${i}`,
                )
              }
              onRemove={() => onChange({ ...group, points: group.points.toSpliced(i, 1) }, null)}
            />
          </li>
        ))}
      </ol>
      <div className={css.adding}>
        <Button look="quiet" icon="plus" disabled={fields.length === 0} onClick={addNew}>
          <T id="rule-add-criterion" />
        </Button>
        {others.length > 0 && (
          <SelectField
            bare
            className={css.existing}
            label={say("rule-add-existing")}
            value={picked}
            options={[
              { value: "", text: say("rule-add-existing") },
              ...others.map(({ id, label }) => ({
                value: id,
                text: label || sentenceOf(id) || id,
              })),
            ]}
            onChoose={pick}
          />
        )}
        {picked !== "" && (
          <Button
            look="quiet"
            icon="plus"
            onClick={() => {
              pick("");
              add(picked, null);
            }}
          >
            <T id="rule-add-picked" />
          </Button>
        )}
      </div>
    </section>
  );
}
