// How do the rows of a group become one? The winner's value counts first, but where another row was chosen.
import type { DuplicateGroup, MergeWanted } from "../../backend/bindings";

/** `firsts` has the fields in which a person chose; in the others what is proposed holds. */
export function mergeOf(
  group: DuplicateGroup,
  winner: number,
  firsts: ReadonlyMap<string, number>,
): MergeWanted {
  const rows = group.people.map(({ row }) => row);
  const prefer = group.fields
    .filter(({ differs }) => differs)
    .map(({ key, first }) => ({ field: key, row: firsts.get(key) ?? first }))
    .filter(({ row }) => row !== winner);
  return { winner, losers: rows.filter((row) => row !== winner), prefer };
}
