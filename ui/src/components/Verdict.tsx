// Is it met, not met or unknown? Said by shape and word, never by colour alone: filled, outlined,
// hatched. The bar shows how a whole list divides; its widths are shares of `n_leads`.
import css from "./Verdict.module.css";
import { useSay } from "./words";

export type Verdict = "met" | "not_met" | "unknown";

const SIGNS: Record<Verdict, string> = { met: "✓", not_met: "–", unknown: "?" };
const WORDS: Record<Verdict, string> = {
  met: "verdict-met",
  not_met: "verdict-not-met",
  unknown: "verdict-unknown",
};

export function VerdictMark({ verdict, text }: { verdict: Verdict; text?: boolean }) {
  const say = useSay();
  return (
    <span className={css.verdict}>
      <span
        className={`${css.mark} ${css[verdict]}`}
        {...(text ? { "aria-hidden": true } : { role: "img", "aria-label": say(WORDS[verdict]) })}
      >
        {SIGNS[verdict]}
      </span>
      {text && <span>{say(WORDS[verdict])}</span>}
    </span>
  );
}

export interface Counts {
  met: number;
  unknown: number;
  not_met: number;
}

export function CountsBar({ counts, numbers = true }: { counts: Counts; numbers?: boolean }) {
  const say = useSay();
  const total = counts.met + counts.unknown + counts.not_met;
  const share = (n: number) => (total === 0 ? "0%" : `${(100 * n) / total}%`);
  return (
    <div className={css.counts}>
      <div className={css.bar} aria-hidden="true">
        <span className={css.met} style={{ width: share(counts.met) }} />
        <span className={css.unknown} style={{ width: share(counts.unknown) }} />
      </div>
      <p className={numbers ? css.numbers : "visually-hidden"}>
        <span>{say("counts-met", { n: counts.met })}</span>
        <span>{say("counts-unknown", { n: counts.unknown })}</span>
        <span>{say("counts-not-met", { n: counts.not_met })}</span>
      </p>
    </div>
  );
}
