// How soon does sales answer? The first attempt, all attempts, and a yes or no in time; what that means for a lead of
// Friday afternoon; and that silence never accepts.
import { hashOf, readPlace } from "../../components/place";
import { T, useSay } from "../../components/words";
import { Place, PlaceChoice } from "./Place";
import css from "./Promises.module.css";
import { usePromising } from "./promising";

export function FollowUp() {
  const say = useSay();
  const { view } = usePromising();
  const stages = view.stages.map(({ key, label }) => ({ value: key, text: label }));
  return (
    <div className={css.two}>
      <section className={`${css.card} ${css.sales}`} aria-labelledby="promises-follow-up">
        <h3 id="promises-follow-up">
          <T id="promises-follow-up-head" />
        </h3>
        <Place at="follow_up.within_hours" large label={say("promises-within-hours")} />
        <Example text={view.follow_up_example} of="follow_up.within_hours" />
        <div className={css.pair}>
          <Place at="follow_up.attempts" label={say("promises-attempts")} />
          <Place at="follow_up.within_days" label={say("promises-within-days")} />
        </div>
        <PlaceChoice
          at="follow_up.stage"
          label={say("promises-clock-stage")}
          options={stages}
          usual={view.hand_off ?? ""}
        />
      </section>
      <section className={`${css.card} ${css.sales}`} aria-labelledby="promises-acceptance">
        <h3 id="promises-acceptance">
          <T id="promises-accept-head" />
        </h3>
        <Place at="acceptance.within_hours" large label={say("promises-accept-hours")} />
        <Example text={view.acceptance_example} of="acceptance.within_hours" />
        <p className={css.silence}>
          <T id="term-silence" />
        </p>
      </section>
    </div>
  );
}

/** What the hours come to; where nobody said when work is done, the way there. */
function Example({ text, of }: { text: string | null; of: string }) {
  const { view, problem } = usePromising();
  const unsaid = problem("calendar");
  if (text !== null) {
    return (
      <p className={css.example} aria-live="polite" data-testid={`example-${of}`}>
        {text}
      </p>
    );
  }
  if (unsaid === null || !view.texts[of]) return null;
  const path = readPlace(window.location.hash).path.join("/");
  return (
    <p className={css.example} data-testid={`example-${of}`}>
      <span className={css.wrong}>{unsaid.text}</span>{" "}
      <a href={hashOf(path, { part: "hours" })}>
        <T id="promises-part-hours" />
      </a>
    </p>
  );
}
