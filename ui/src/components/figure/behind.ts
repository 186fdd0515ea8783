// Where are those whom a mark counts? People on the screen of leads; companies and deals in their own tables, since one
// may be of nobody, with the way to their people there. All are asked for by the figure and the mark.
import type { BehindFilterView, FigureAsked, FigureBehind } from "../../backend/bindings";
import { hashOf } from "../place";

export function addressBehind(
  asked: FigureAsked,
  { key, of }: Pick<FigureBehind, "key" | "of">,
): string {
  const choices = { figure: JSON.stringify(asked), mark: key };
  return of !== null
    ? hashOf("apply/tables", { table: of, ...choices })
    : hashOf("apply/leads", choices);
}

/** The words for what a click opens. */
export function wordsBehind({
  of,
}: FigureBehind): "figure-open" | "figure-open-companies" | "figure-open-deals" {
  if (of === "companies") return "figure-open-companies";
  return of === "deals" ? "figure-open-deals" : "figure-open";
}

/** The mark that an address asks for; nothing where it names none, or what is no figure. */
export function behindIn(chosen: URLSearchParams): BehindFilterView | null {
  const [figure, mark] = [chosen.get("figure"), chosen.get("mark")];
  if (figure === null || mark === null) return null;
  try {
    return { asked: JSON.parse(figure), mark };
  } catch {
    return null;
  }
}
