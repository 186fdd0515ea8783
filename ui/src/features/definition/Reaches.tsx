// How many leads reach how many points? A bar for each step, surely and perhaps; an interval of points that
// is not known yet counts as perhaps.
import type { ScorePreview } from "../../backend/bindings";
import { useFigures } from "../../components/numbers";
import { CountsBar } from "../../components/Verdict";
import { T, useSay } from "../../components/words";
import css from "./Scores.module.css";

export function Reaches({ of, nLeads }: { of: ScorePreview; nLeads: number }) {
  const say = useSay();
  const { count } = useFigures();
  return (
    <section className={css.reaches} aria-labelledby="score-reaches" data-testid="score-reaches">
      <h3 id="score-reaches">
        <T id="score-reaches" />
      </h3>
      <ul>
        {of.steps.map(({ at_least, surely, perhaps }) => (
          <li key={at_least}>
            <span className={css.step}>{say("score-step", { points: count(at_least) })}</span>
            <CountsBar
              numbers={false}
              counts={{ met: surely, unknown: perhaps, not_met: nLeads - surely - perhaps }}
            />
            <span className={css.n}>
              {perhaps === 0
                ? count(surely)
                : say("score-perhaps", { n: count(surely), more: count(perhaps) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
