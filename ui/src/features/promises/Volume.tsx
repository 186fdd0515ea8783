// How many leads does marketing hand over? Worked back from a goal, each step to be seen, and the number itself free.
import type { PromiseStep } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { T, useSay } from "../../components/words";
import { Place, PlaceChoice } from "./Place";
import css from "./Promises.module.css";
import { usePromising } from "./promising";

const PERS = ["month", "quarter", "year"] as const;

export function Volume() {
  const say = useSay();
  const { view, say: sayNow, locked } = usePromising();
  const pers = PERS.map((per) => ({ value: per, text: say(`per-${per}`) }));
  const stages = view.stages.map(({ key, label }) => ({ value: key, text: label }));
  const hasGoal = "volume.goal.per" in view.texts;
  return (
    <>
      <p className={`${css.said} ${css["of-marketing"]}`} aria-live="polite">
        {view.said.volume ?? <T id="promises-none-here" />}
      </p>
      <div className={css.three}>
        <Place
          at="volume.leads"
          amount
          large
          label={say("promises-leads")}
          hint={say("promises-leads-hint")}
          placeholder={view.promised ?? undefined}
        />
        <PlaceChoice at="volume.per" label={say("promises-per")} options={pers} usual="month" />
        <PlaceChoice
          at="volume.stage"
          label={say("promises-stage")}
          options={stages}
          usual={view.hand_off ?? ""}
        />
      </div>
      <div className={css.two}>
        <section className={css.card} aria-labelledby="promises-goal">
          <h3 id="promises-goal">
            <T id="promises-goal" />
          </h3>
          <div className={css.goal}>
            <Place at="volume.goal.revenue" amount label={say("promises-revenue")} />
            <Place
              at="volume.goal.currency"
              label={say("promises-currency")}
              placeholder={view.currency ?? undefined}
            />
            <PlaceChoice
              at="volume.goal.per"
              label={say("promises-goal-per")}
              options={pers}
              usual="year"
            />
          </div>
          <Place at="volume.goal.average_deal" amount label={say("promises-average")} />
          {view.steps.map((step) => (
            <Step key={step.key} step={step} />
          ))}
          {view.counted && <p className={css.quiet}>{view.counted}</p>}
          {hasGoal && !locked && (
            <Button
              look="quiet"
              icon="trash"
              className={css.start}
              onClick={() => sayNow([{ key: "volume.goal", text: null }])}
            >
              <T id="promises-goal-remove" />
            </Button>
          )}
        </section>
        <section className={`${css.card} ${css.calculation}`} aria-labelledby="promises-steps">
          <h3 id="promises-steps">
            <T id="promises-steps" />
          </h3>
          {view.worked.length === 0 ? (
            <p className={css.quiet}>
              <T id="promises-steps-none" />
            </p>
          ) : (
            <ol className={css.steps} aria-live="polite" data-testid="promises-steps">
              {view.worked.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          )}
        </section>
      </div>
    </>
  );
}

function Step({ step }: { step: PromiseStep }) {
  const say = useSay();
  const { say: sayNow, text, locked } = usePromising();
  const { counted } = step;
  const name = `${step.from} → ${step.to}`;
  return (
    <div className={css.step}>
      <Place at={step.key} label={say("promises-rate", { from: step.from, to: step.to })} />
      {counted && text(step.key) === counted.text && (
        <span className={css.quiet}>
          <T id="promises-counted" n={counted.n} of={counted.of} />
        </span>
      )}
      {counted && text(step.key) !== counted.text && !locked && (
        <Button
          aria-label={say("promises-take", { n: counted.n, of: counted.of, step: name })}
          onClick={() => sayNow([{ key: step.key, text: counted.text }])}
        >
          <T id="promises-take-short" n={counted.n} of={counted.of} />
        </Button>
      )}
    </div>
  );
}
