// Which fields divide leads into groups? Not those in which nearly every lead has its own value: their
// groups of one say nothing.
import type { FieldView } from "../backend/bindings";

/** As many values have a group of their own; so few are worth it however few leads there are. */
const GROUPS = 12;

/** The fields to break down by, of a list of `nLeads`; the one that is chosen stays. */
export function dividing(
  fields: readonly FieldView[],
  nLeads: number,
  chosen: string | null,
): FieldView[] {
  return fields.filter(({ key, n_distinct, n_missing }) => {
    if (key === chosen) return true;
    if (n_distinct === null || n_distinct === 0) return false;
    return n_distinct <= GROUPS || n_distinct * 2 <= nLeads - n_missing;
  });
}
