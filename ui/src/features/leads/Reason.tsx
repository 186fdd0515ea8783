// Why this verdict? The rule as a tree, each line with its own verdict and the lead's actual value.
import type { ReasonView } from "../../backend/bindings";
import { VerdictMark } from "../../components/Verdict";
import { T, useSay } from "../../components/words";
import css from "./Reason.module.css";
import { Points } from "./Scores";

export function Reason({ of }: { of: readonly ReasonView[] }) {
  return (
    <ul className={css.tree}>
      {of.map((reason, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rule may name a criterion twice; its place is its identity.
        <li key={i}>
          <Line reason={reason} />
        </li>
      ))}
    </ul>
  );
}

function Line({ reason }: { reason: ReasonView }) {
  const say = useSay();
  switch (reason.kind) {
    case "criterion":
      return (
        <div className={css.line}>
          <VerdictMark verdict={reason.verdict} />
          <div className={css.words}>
            <p>{reason.sentence}</p>
            <p className={css.value}>
              {reason.value === null ? (
                <T id="reason-missing" field={reason.field} />
              ) : (
                <T id="reason-value" field={reason.field} value={reason.value} />
              )}
              {reason.missing_counted && (
                <>
                  {" "}
                  <T id="reason-missing-counted" />
                </>
              )}
            </p>
          </div>
        </div>
      );
    case "score":
      return (
        <div className={css.line}>
          <VerdictMark verdict={reason.verdict} />
          <div className={css.words}>
            <p>{reason.sentence}</p>
            {reason.score && (
              <p className={css.value}>
                <Points of={reason.score.points} />
              </p>
            )}
          </div>
        </div>
      );
    case "grade":
      return (
        <div className={css.line}>
          <VerdictMark verdict={reason.verdict} />
          <div className={css.words}>
            <p>{reason.sentence}</p>
            <p className={css.value}>{reason.possible.join(" / ")}</p>
          </div>
        </div>
      );
    case "icp":
      return <Group heading={say("rule-fits-icp")} verdict={reason.verdict} of={reason.of} />;
    case "group":
      return <Group heading={reason.heading} verdict={reason.verdict} of={reason.of} />;
  }
}

interface GroupProps {
  heading: string;
  verdict: ReasonView["verdict"];
  of: readonly ReasonView[];
}

function Group({ heading, verdict, of }: GroupProps) {
  return (
    <>
      <div className={css.line}>
        <VerdictMark verdict={verdict} />
        <p className={css.heading}>{heading}</p>
      </div>
      <Reason of={of} />
    </>
  );
}
