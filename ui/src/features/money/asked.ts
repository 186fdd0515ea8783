// Which figures of money does the screen ask for? What is chosen stands in the address.
import type { FigureAsked, MixView, MoneyKind } from "../../backend/bindings";

export const BYS = ["source", "channel", "campaign", "month"] as const;

export interface Chosen {
  by: string;
  loaded: boolean;
  from: string | null;
  to: string | null;
  most: number;
}

/** Lines that are shown one by one where nobody asks for all. */
export const USUAL_LINES = 12;

/** What the address says; a value that is none is as if nothing was said. */
export function chosenIn(chosen: URLSearchParams): Chosen {
  const by = chosen.get("by") ?? "source";
  return {
    by: BYS.some((one) => one === by) ? by : "source",
    loaded: chosen.get("costs") === "loaded",
    from: chosen.get("from"),
    to: chosen.get("to"),
    most: chosen.get("lines") === "all" ? 0 : USUAL_LINES,
  };
}

export function moneyAsked(money: MoneyKind, chosen: Chosen, by = chosen.by): FigureAsked {
  const { loaded, from, to, most } = chosen;
  const query = {
    figure: "money",
    money,
    by,
    loaded,
    shared: false,
    currency: null,
    from,
    to,
    most,
  } as const;
  return { query, list: null };
}

/** A plan is split by the mix of sources, or tried with another conversion: not both. */
export function planAsked(
  whatIf: string | null,
  percent: string | null,
  mix: MixView | null,
): FigureAsked {
  const tried = mix === null ? { what_if: whatIf, percent } : { what_if: null, percent: null };
  return { query: { figure: "plan", mix, ...tried }, list: null };
}
