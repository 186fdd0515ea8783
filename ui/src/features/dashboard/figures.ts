// Which figures do both sides look at together? In the order in which a review goes through them.
import type { FigureAsked, FigureQuery } from "../../backend/bindings";

const QUERIES: readonly FigureQuery[] = [
  { figure: "funnel", count: "complete_path", template: null, mapping: [] },
  { figure: "arrivals" },
];

/** The figures of the people on a list, or of all leads. */
export function figuresOf(list: number | null): readonly FigureAsked[] {
  return QUERIES.map((query) => ({ query, list }));
}
