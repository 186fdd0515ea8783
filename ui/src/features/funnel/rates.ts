// What is a rate made of? Numerator and denominator, and how far chance alone may carry it.
import type { RateView } from "../../backend/bindings";
import type { Figures } from "../../components/numbers";
import type { Say } from "../../components/words";

/** "40 of 120 · 26%–42%"; empty for no rate. */
export function madeOf(rate: RateView | null, say: Say, figures: Figures): string {
  if (rate === null) return "";
  const parts = [say("funnel-n-of", { n: rate.n, of: rate.of })];
  if (rate.low !== null && rate.high !== null) {
    parts.push(`${figures.rate(rate.low)}–${figures.rate(rate.high)}`);
  }
  return parts.join(" · ");
}
