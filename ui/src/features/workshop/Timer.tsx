// How long has this step taken? Minutes beside those it is meant to take, in the quietest ink: nothing blinks,
// nothing turns red, and a click hides it.
import { useEffect, useState } from "react";
import type { StepView } from "../../backend/bindings";
import { useSay } from "../../components/words";
import { MINUTES } from "./steps";
import css from "./Workshop.module.css";

const MINUTE = 60_000;
/** When each step was first shown in this window. */
const begun = new Map<StepView, number>();

export function Timer({ step }: { step: StepView }) {
  const say = useSay();
  const [hidden, setHidden] = useState(false);
  const [now, setNow] = useState(() => Date.now());
  if (!begun.has(step)) begun.set(step, now);
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), MINUTE / 4);
    return () => clearInterval(tick);
  }, []);
  if (MINUTES[step] === 0) return <span />;
  const spent = Math.floor((now - (begun.get(step) ?? now)) / MINUTE);
  const words = say("workshop-timer", { n: spent, of: MINUTES[step] });
  return (
    <button
      type="button"
      className={css.timer}
      aria-pressed={hidden}
      title={say(hidden ? "workshop-timer-show" : "workshop-timer-hide")}
      onClick={() => setHidden(!hidden)}
    >
      {hidden ? say("workshop-timer-show") : words}
    </button>
  );
}
