// Which figures do both sides look at together? In the order in which a review goes through them.
import type { FigureAsked, FigureQuery, FigureTold } from "../../backend/bindings";

const CALENDAR = { by: "month", since: null, until: null } as const;
/** From the last step of marketing to the next. */
const HAND_OFF = { from: null, to: null } as const;
/** Days that a cohort has to go on. */
const WINDOW = 90;

const overTime = (way: "entries" | "cohort"): FigureQuery => ({
  figure: "over_time",
  way,
  calendar: CALENDAR,
  transition: HAND_OFF,
  window: way === "cohort" ? WINDOW : null,
});

const QUERIES: readonly FigureQuery[] = [
  { figure: "funnel", count: "complete_path", template: null, mapping: [] },
  overTime("entries"),
  overTime("cohort"),
  { figure: "speed" },
  { figure: "balance", calendar: CALENDAR },
  { figure: "scorecard", periods: 6 },
  { figure: "rejections", by: "reason" },
  { figure: "losses", by: "reason" },
  {
    figure: "money",
    money: "cost",
    by: "source",
    loaded: false,
    shared: false,
    currency: null,
    from: null,
    to: null,
    most: 12,
  },
];

/** The figures of the people on a list, or of all leads, told by these versions. */
export function figuresOf(list: number | null, told: FigureTold): readonly FigureAsked[] {
  return QUERIES.map((query) => ({ query, list, told }));
}
