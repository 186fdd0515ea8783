// A rule may ask for points or for a grade: one line that says how many, or which.
import type { RuleView } from "../../backend/bindings";
import { CheckField, SelectField } from "../../components/Field";
import { useFigures } from "../../components/numbers";
import { hashOf } from "../../components/place";
import { CountsBar } from "../../components/Verdict";
import { useSay } from "../../components/words";
import { useEditing } from "./Editing";
import { type Path, replace } from "./edits";
import { IntegerField } from "./IntegerField";
import { Grip, LineTools } from "./LineTools";
import { useMovable, useTree } from "./RuleEditor";
import css from "./RuleEditor.module.css";
import { gradesOf, scoreCounts } from "./scores";

interface Props {
  rule: Extract<RuleView, { kind: "score" | "grade" }>;
  path: Path;
}

export function ScoreLine({ rule, path }: Props) {
  const say = useSay();
  const { count } = useFigures();
  const { draft, preview } = useEditing();
  const { root, change } = useTree();
  const muted = rule.muted ?? false;
  const score = rule.kind === "score" && draft.scores.find(({ key }) => key === rule.score);
  const asked =
    rule.kind === "score"
      ? say("rule-score", { name: score ? score.label : rule.score, points: count(rule.at_least) })
      : say("rule-grade", { grades: rule.grades.join(" / ") || "–" });
  const name = muted ? say("rule-muted", { rule: asked }) : asked;
  const put = (to: RuleView) => change(replace(root, path, to));
  const counts = preview && rule.kind === "score" ? scoreCounts(preview, rule) : null;
  return (
    <div
      className={`${css.line} ${muted ? css.muted : ""}`}
      role="group"
      aria-label={name}
      data-testid="score-line"
      {...useMovable(path)}
    >
      {rule.kind === "score" ? (
        <div className={css.scoreFields}>
          <SelectField
            bare
            label={say("score-of")}
            value={rule.score}
            options={[
              ...(score ? [] : [{ value: rule.score, text: rule.score }]),
              ...draft.scores.map(({ key, label }) => ({ value: key, text: label })),
            ]}
            onChoose={(key) => put({ ...rule, score: key })}
          />
          <span className={css.of}>{say("op-at-least")}</span>
          <IntegerField
            bare
            className={css.n}
            label={say("score-points")}
            value={rule.at_least}
            onChange={(points) => put({ ...rule, at_least: points ?? 0 })}
          />
        </div>
      ) : (
        <fieldset className={css.grades}>
          <legend className="visually-hidden">{say("score-grades")}</legend>
          {gradesOf(draft, rule.grades).map((grade) => (
            <CheckField
              key={grade}
              label={grade}
              checked={rule.grades.includes(grade)}
              onChange={(event) => {
                const others = rule.grades.filter((one) => one !== grade);
                put({ ...rule, grades: event.currentTarget.checked ? [...others, grade] : others });
              }}
            />
          ))}
        </fieldset>
      )}
      <div className={css.lineHead}>
        <Grip path={path} />
        <p className={css.sentence}>
          <a
            href={hashOf("agree/definition", {
              part: rule.kind === "score" ? `score.${rule.score}` : "grades",
            })}
          >
            {name}
          </a>
        </p>
        <LineTools path={path} name={asked} muted={muted} />
      </div>
      {counts && <CountsBar counts={counts} />}
    </div>
  );
}
