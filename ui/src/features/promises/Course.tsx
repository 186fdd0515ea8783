// When is the agreement looked at anew, from when on does it hold, and who signs it?
import type { WorkspaceView } from "../../backend/bindings";
import { useWorkspace } from "../../backend/queries";
import { Button } from "../../components/Button";
import { CheckField } from "../../components/Field";
import { hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import { Place, Problem } from "./Place";
import css from "./Promises.module.css";
import { usePromising } from "./promising";

export function Course() {
  const say = useSay();
  const { view, say: sayNow, locked } = usePromising();
  const workspace = useWorkspace().data;
  return (
    <>
      {view.said.course.map((line) => (
        <p key={line} className={css.said}>
          {line}
        </p>
      ))}
      <div className={css.two}>
        <section className={css.card} aria-labelledby="promises-course">
          <h3 id="promises-course">
            <T id="term-course" />
          </h3>
          <Place at="review_date" type="date" label={say("promises-review")} />
          {!locked && workspace && (
            <div className={css.row}>
              {[3, 6].map((n) => (
                <Button
                  key={n}
                  onClick={() => sayNow([{ key: "review_date", text: monthsOn(workspace, n) }])}
                >
                  <T id="promises-in-months" n={n} />
                </Button>
              ))}
            </div>
          )}
          <Place
            at="effective_from"
            type="date"
            label={say("promises-effective")}
            hint={say("promises-effective-hint")}
          />
        </section>
        <section className={css.card} aria-labelledby="promises-must-sign">
          <h3 id="promises-must-sign">
            <T id="promises-must-sign" />
          </h3>
          {view.signatories.length === 0 && (
            <p className={css.quiet}>
              <T id="promises-must-sign-none" />
            </p>
          )}
          {view.signatories.map(({ name, side }) => {
            const at = `must_sign.${name}`;
            return (
              <CheckField
                key={name}
                label={`${name} · ${say(`side-${side}`)}`}
                checked={at in view.texts}
                onChange={(event) => {
                  const text = event.currentTarget.checked ? "yes" : "no";
                  sayNow([{ key: at, text }]);
                }}
              />
            );
          })}
          <Absent />
          <a className={css.start} href={hashOf("agree/agreement")}>
            <T id="promises-name-people" />
          </a>
        </section>
      </div>
    </>
  );
}

/** Who has to sign and does not take part: to be let go, or named. */
function Absent() {
  const say = useSay();
  const { view, say: sayNow, locked } = usePromising();
  const signing = view.signatories.map(({ name }) => `must_sign.${name}`);
  const places = Object.keys(view.texts).filter((key) => key.startsWith("must_sign."));
  const absent = places.filter((key) => !signing.includes(key));
  return absent.map((at) => (
    <div key={at} className={css.row}>
      <Problem at={at} />
      {!locked && (
        <Button
          look="quiet"
          icon="close"
          aria-label={say("promises-remove", { name: at.slice("must_sign.".length) })}
          onClick={() => sayNow([{ key: at, text: null }])}
        />
      )}
    </div>
  ));
}

/** The same day so many months from today, or the last one of a shorter month. */
function monthsOn({ today }: WorkspaceView, n: number): string {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + n + 1, 0)).getUTCDate();
  const on = new Date(Date.UTC(year, month - 1 + n, Math.min(day, last)));
  return on.toISOString().slice(0, 10);
}
