// What is a rate made of? Numerator and denominator, and how far chance alone may carry it.
import type { FunnelStageView, RateView } from "../../backend/bindings";
import type { Figures } from "../../components/numbers";
import type { Say } from "../../components/words";

/** "40 of 120 · 26%–42%", with the step it is over where that is named; empty for no rate. */
export function madeOf(
  rate: RateView | null,
  say: Say,
  figures: Figures,
  over: string | null = null,
): string {
  if (rate === null) return "";
  const counts = { n: rate.n, of: rate.of };
  const parts = [
    over === null
      ? say("funnel-n-of", counts)
      : say("funnel-n-of-stage", { ...counts, stage: over }),
  ];
  if (rate.low !== null && rate.high !== null) {
    parts.push(`${figures.rate(rate.low)}–${figures.rate(rate.high)}`);
  }
  return parts.join(" · ");
}

/** The step that a rate is over, where it is not the one before and so must be named. */
export function overOf({ over, over_earlier }: FunnelStageView): string | null {
  return over_earlier ? over : null;
}

/** The rate into a step as a sentence; empty where there is none. */
export function inWords(stage: FunnelStageView, say: Say, figures: Figures): string {
  const rate = stage.from_previous;
  if (rate === null) return "";
  const steps = { from: stage.over ?? "", to: stage.label };
  if (rate.rate === null) return say("funnel-rate-none", steps);
  return say("funnel-rate-words", {
    ...steps,
    n: rate.n,
    of: rate.of,
    rate: figures.rate(rate.rate),
    low: figures.rate(rate.low),
    high: figures.rate(rate.high),
  });
}
