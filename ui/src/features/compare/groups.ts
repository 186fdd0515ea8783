// Which groups does an address name? Periods are whole ones of the calendar, the one under way being the later.
import type { GroupsView, PeriodView } from "../../backend/bindings";

/** Within how many days of setting out a stage has to be reached to count. */
export const WITHIN = 90;

const MONTHS: Readonly<Record<string, number>> = { "@quarters": 3, "@halves": 6, "@years": 12 };
const VERSIONS = "@versions:";

/** @param asOf the day up to whose end everything is judged, like 2026-11-22 */
export function groupsOf(chosen: string, asOf: string, within: number): GroupsView {
  const months = MONTHS[chosen];
  if (months !== undefined) {
    return { of: "periods", one: period(asOf, months, 1), other: period(asOf, months, 0), within };
  }
  if (chosen.startsWith(VERSIONS)) {
    const no = Number(chosen.slice(VERSIONS.length));
    return { of: "versions", one: Number.isInteger(no) ? no : null, other: null };
  }
  return { of: "parts", by: chosen, only: [] };
}

/** The period of so many months that lies so many before that of a day. */
function period(asOf: string, months: number, back: number): PeriodView {
  const [year, month] = asOf.split("-").map(Number);
  const begin = Math.floor(((month ?? 1) - 1) / months) * months - back * months;
  const first = new Date(Date.UTC(year ?? 1970, begin, 1));
  const last = new Date(Date.UTC(year ?? 1970, begin + months, 0));
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return { first: day(first), last: day(last) };
}
