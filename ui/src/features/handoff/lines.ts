// Which lines has the scorecard? Each is told by the key of those it counts: period, side and name.
import type { FigureCell, FigureView } from "../../backend/bindings";

export type Side = "marketing" | "sales";

export interface Line {
  key: string;
  side: Side;
  label: string;
  promised: string;
  done: FigureCell;
  notDue: string;
  cannotSay: string;
}

const NONE: FigureCell = { text: "", interval: null, behind: null };

/** The periods, the latest first: as keys name them, and as a person reads them. */
export function periodsOf(shown: FigureView): { value: string; text: string }[] {
  const [period, done] = [placeOf(shown, "period"), placeOf(shown, "done")];
  const named = shown.rows.map((row) => {
    const [value = ""] = (row[done]?.behind ?? "").split(".");
    return [value, row[period]?.text ?? ""] as const;
  });
  return [...new Map(named)].map(([value, text]) => ({ value, text }));
}

/** The lines of a period, marketing's first. */
export function linesOf(shown: FigureView, period: string): Line[] {
  const at = (key: string) => placeOf(shown, key);
  const [line, promised, done] = [at("line"), at("promised"), at("done")];
  const [notDue, cannotSay] = [at("not_due"), at("cannot_say")];
  return shown.rows.flatMap((row) => {
    const key = row[done]?.behind ?? "";
    const [own, side] = key.split(".");
    if (own !== period || (side !== "marketing" && side !== "sales")) return [];
    return {
      key,
      side,
      label: row[line]?.text ?? "",
      promised: row[promised]?.text ?? "",
      done: row[done] ?? NONE,
      notDue: row[notDue]?.text ?? "",
      cannotSay: row[cannotSay]?.text ?? "",
    };
  });
}

function placeOf(shown: FigureView, key: string): number {
  return shown.columns.findIndex((column) => column.key === key);
}
