// How many points has a lead, and from what? Each score with its parts; an interval where something is not known.
import type { PointsView, ScoreView } from "../../backend/bindings";
import { useFigures } from "../../components/numbers";
import { VerdictMark } from "../../components/Verdict";
import { T } from "../../components/words";
import css from "./Scores.module.css";

/** "45–60 points", or "45 points" where all is known. */
export function Points({ of: { least, most } }: { of: PointsView }) {
  const { count } = useFigures();
  const points = least === most ? count(least) : `${count(least)}…${count(most)}`;
  return <T id="lead-points" points={points} n={most} />;
}

export function Scores({
  scores,
  grades,
}: {
  scores: readonly ScoreView[];
  grades: readonly string[];
}) {
  return (
    <>
      {grades.length > 0 && (
        <p className={css.grade} data-testid="lead-grade">
          <T id="lead-grade" /> <strong>{grades.join(" / ")}</strong>
        </p>
      )}
      {scores.map((score) => (
        <details key={score.label} className={css.score} data-testid="lead-score">
          <summary>
            <span className={css.name}>{score.label}</span>
            <Points of={score.points} />
          </summary>
          {score.groups.map((group, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two groups may read alike; their place is their identity.
            <Group key={i} group={group} />
          ))}
        </details>
      ))}
    </>
  );
}

function Group({ group }: { group: ScoreView["groups"][number] }) {
  return (
    <div className={css.group}>
      {group.says !== null && <h4>{group.says}</h4>}
      <ul>
        {group.parts.map((part, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a criterion may bring points twice; its place is its identity.
          <li key={i} className={css.part}>
            <VerdictMark verdict={part.verdict} />
            <span className={css.sentence}>{part.sentence}</span>
            <Brings of={part.brings} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "+10", "−5", or "0…10" where it is not known yet. */
function Brings({ of: { least, most } }: { of: PointsView }) {
  const { signed } = useFigures();
  return (
    <span className={css.points}>
      {least === most ? signed(least) : `${signed(least)}…${signed(most)}`}
    </span>
  );
}
