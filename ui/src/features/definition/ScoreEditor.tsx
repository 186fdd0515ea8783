// What brings points? A score in groups that may be capped, and how many leads reach how many points.
import { Button } from "../../components/Button";
import { TextField } from "../../components/Field";
import { useFigures } from "../../components/numbers";
import { hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import definition from "./Definition.module.css";
import { useEditing } from "./Editing";
import { PointGroup } from "./PointGroup";
import { Reaches } from "./Reaches";
import css from "./Scores.module.css";
import { withGroup, withScore } from "./scores";

export function ScoreEditor({ scoreKey }: { scoreKey: string }) {
  const say = useSay();
  const { count } = useFigures();
  const { draft, preview, edit } = useEditing();
  const score = draft.scores.find(({ key }) => key === scoreKey);
  const shown = preview?.scores.find(({ key }) => key === scoreKey);
  if (!score) {
    return (
      <p className={definition.quiet}>
        <a href={hashOf("agree/definition")}>
          <T id="score-absent" />
        </a>
      </p>
    );
  }
  const change = (to: typeof score, typing?: string) =>
    edit(
      withScore(draft, scoreKey, () => to),
      typing && `${typing}.${scoreKey}`,
    );
  return (
    <>
      <header className={definition.partHead}>
        <h2>{score.label}</h2>
        <p className={definition.quiet}>
          <T id="score-says" />
        </p>
        <div className={css.head}>
          <TextField
            label={say("score-label")}
            value={score.label}
            onChange={(event) => change({ ...score, label: event.currentTarget.value }, "score")}
          />
          {shown && (
            <p className={css.reach}>
              <T id="score-reach" least={count(shown.reach.least)} most={count(shown.reach.most)} />
            </p>
          )}
        </div>
      </header>
      {shown && preview && shown.steps.length > 0 && preview.n_leads > 0 && (
        <Reaches of={shown} nLeads={preview.n_leads} />
      )}
      {score.groups.map((group, i) => (
        <PointGroup
          // biome-ignore lint/suspicious/noArrayIndexKey: a group of points has no name; its place is its identity.
          key={i}
          group={group}
          at={`${scoreKey}.${i}`}
          alone={score.groups.length === 1}
          onChange={(to, grown, typing) =>
            edit(
              withScore(grown ?? draft, scoreKey, (one) => withGroup(one, i, () => to)),
              typing && `${typing}.${scoreKey}.${i}`,
            )
          }
          onRemove={() => change({ ...score, groups: score.groups.toSpliced(i, 1) })}
        />
      ))}
      <Button
        look="quiet"
        icon="group"
        className={css.add}
        onClick={() =>
          change({ ...score, groups: [...score.groups, { label: "", cap: null, points: [] }] })
        }
      >
        <T id="score-group-add" />
      </Button>
    </>
  );
}
