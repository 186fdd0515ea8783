// How many points does a criterion bring, and do they fade? The criterion itself can be edited in place.
import { useState } from "react";
import type { PointsDraft } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { CountsBar } from "../../components/Verdict";
import { T, useSay } from "../../components/words";
import { kindOf } from "./about";
import { CriterionFields } from "./CriterionFields";
import { withCriterion, withoutUnused } from "./draft";
import { useEditing } from "./Editing";
import { IntegerField } from "./IntegerField";
import css from "./Scores.module.css";
import { SpanField } from "./SpanField";
import { fading, hasDay } from "./scores";

interface Props {
  points: PointsDraft;
  /** Its place: "fit.0.2". */
  at: string;
  /** Whether it was just added: then it is open. */
  isNew: boolean;
  onChange: (to: PointsDraft, typing?: string) => void;
  onRemove: () => void;
}

export function PointLine({ points, at, isNew, onChange, onRemove }: Props) {
  const say = useSay();
  const editing = useEditing();
  const { draft, preview, edit } = editing;
  const [open, setOpen] = useState(isNew);
  const criterion = draft.criteria.find(({ id }) => id === points.criterion);
  const shown = preview?.criteria.find(({ id }) => id === points.criterion);
  const sentence = shown?.sentence ?? (preview ? say("criterion-unfinished") : points.criterion);
  const fades = points.fading.length > 0;
  const canFade = criterion !== undefined && hasDay(criterion, kindOf(criterion.about, editing));
  const label = say("score-points-of", { criterion: sentence });
  return (
    <div
      className={css.line}
      role="group"
      aria-label={sentence}
      data-testid="point-line"
      data-criterion={points.criterion}
      tabIndex={-1}
    >
      <div className={css.lineHead}>
        {!fades && (
          <IntegerField
            bare
            className={css.number}
            label={label}
            value={points.points}
            onChange={(n) => onChange({ ...points, points: n ?? 0 }, "points")}
          />
        )}
        <p className={css.sentence}>{sentence}</p>
        {(canFade || fades) && (
          <Button
            look="quiet"
            icon="date"
            aria-pressed={fades}
            title={say("score-fading-says")}
            onClick={() =>
              criterion && onChange({ ...points, fading: fades ? [] : fading(points, criterion) })
            }
          >
            <T id="score-fading" />
          </Button>
        )}
        <Button
          look="quiet"
          icon="rename"
          aria-expanded={open}
          aria-label={say("score-edit", { criterion: sentence })}
          title={say("score-edit-says")}
          onClick={() => setOpen(!open)}
        />
        <Button
          look="quiet"
          icon="close"
          aria-label={say("rule-remove", { name: sentence })}
          title={say("rule-remove", { name: sentence })}
          onClick={onRemove}
        />
      </div>
      {fades && <Fading points={points} at={at} onChange={onChange} />}
      {open && criterion && (
        <CriterionFields
          criterion={criterion}
          shown={shown}
          onChange={(to, typing) => {
            const renamed = shown?.label_derived ? { ...to, label: "" } : to;
            edit(
              withoutUnused(withCriterion(draft, renamed)),
              typing && `${typing}.${criterion.id}`,
            );
          }}
        />
      )}
      {shown?.counts && <CountsBar counts={shown.counts} />}
    </div>
  );
}

interface FadingProps {
  points: PointsDraft;
  at: string;
  onChange: (to: PointsDraft, typing?: string) => void;
}

/** The points by age, youngest first; past the last step there are none. */
function Fading({ points, at, onChange }: FadingProps) {
  const say = useSay();
  const { fading: steps } = points;
  const put = (to: PointsDraft["fading"], typing?: string) =>
    onChange({ ...points, fading: to }, typing);
  return (
    <div className={css.fading}>
      {steps.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name; its place is its identity.
        <div key={`${at}.${i}`} className={css.fadeStep}>
          <IntegerField
            bare
            className={css.number}
            label={say("score-points")}
            value={step.points}
            onChange={(n) => put(steps.with(i, { ...step, points: n ?? 0 }), `fade.${i}`)}
          />
          <span className={css.quiet}>
            <T id="score-fade-within" />
          </span>
          <SpanField
            label={say("score-fade-within")}
            value={step.within}
            onChange={(within) => put(steps.with(i, { ...step, within }), `fade.${i}`)}
          />
          <Button
            look="quiet"
            icon="close"
            aria-label={say("score-fade-remove")}
            title={say("score-fade-remove")}
            onClick={() => put(steps.toSpliced(i, 1))}
          />
        </div>
      ))}
      <Button
        look="quiet"
        icon="plus"
        className={css.add}
        onClick={() => put([...steps, { within: "12 months", points: 1 }])}
      >
        <T id="score-fade-add" />
      </Button>
    </div>
  );
}
