// Which leads are asked for? Read from the address, written to it: `q`, `sort`, `down`, `stage`,
// `standing`, `field` with `value` (a `field` without `value` asks for the missing ones).
import type { LeadsSort, Standing } from "../../backend/bindings";
import type { LeadsWanted } from "../../backend/leads";
import type { Choices } from "../../components/place";

export const STANDINGS = [
  "met",
  "not_met",
  "unknown",
  "complete_path",
  "complete_path_unknown",
  "reached_at_least",
  "reached_at_least_unknown",
  "place",
  "nowhere",
  "excluded",
] as const satisfies readonly Standing[];

export function wantedOf(chosen: URLSearchParams): LeadsWanted {
  const stage = chosen.get("stage");
  const standing = STANDINGS.find((one) => one === chosen.get("standing")) ?? "met";
  const sort = chosen.get("sort");
  const field = chosen.get("field");
  return {
    search: chosen.get("q") ?? "",
    sort: sort === null ? null : { field: sort, descending: chosen.get("down") === "1" },
    stage: stage === null ? null : { stage, standing },
    facets: field === null ? [] : [{ field, value: chosen.get("value") }],
  };
}

/** The choices after a click on a column: ascending, descending, in the order of import. */
export function sortedBy(field: string, now: LeadsSort | null): Choices {
  if (now?.field !== field) return { sort: field, down: null };
  return now.descending ? { sort: null, down: null } : { sort: field, down: 1 };
}

export function isNarrowed(wanted: LeadsWanted): boolean {
  return wanted.search !== "" || wanted.stage !== null || wanted.facets.length > 0;
}
