// Between which two stages is a target? The ones chosen, or those that the program proposes: marketing's last
// stage that nobody goes past, and the next after it.
import type { FigureTransition, StageFact } from "../../backend/bindings";

/** The stages by their keys; `null` where only one or none is said. */
export function pairOf(
  stages: readonly StageFact[],
  { from, to }: FigureTransition,
): { from: string; to: string } | null {
  const known = (key: string | null) => stages.some((stage) => stage.key === key);
  if (from === null || to === null || !known(from) || !known(to)) return null;
  return { from, to };
}

/** "30", "30,5" or "30 %" as a share from 0 to 1; `null` of nothing, and of what is none. */
export function shareOf(typed: string): number | null {
  const text = typed.replace("%", "").replace(",", ".").trim();
  const percent = text === "" ? Number.NaN : Number(text);
  return percent > 0 && percent <= 100 ? percent / 100 : null;
}
