// What are the operators called on screen, and which values can they not find? Exhaustive over the wire's
// names.
import type { FieldView, OpView } from "../../backend/bindings";

export const OP_WORDS: Record<OpView, string> = {
  is: "op-is",
  is_not: "op-is-not",
  any_of: "op-any-of",
  none_of: "op-none-of",
  contains_any: "op-contains-any",
  contains_none: "op-contains-none",
  starts_with: "op-starts-with",
  ends_with: "op-ends-with",
  equals: "op-equals",
  not_equals: "op-not-equals",
  less_than: "op-less-than",
  at_most: "op-at-most",
  more_than: "op-more-than",
  at_least: "op-at-least",
  between: "op-between",
  yes: "op-yes",
  no: "op-no",
  before: "op-before",
  after: "op-after",
  in_last_days: "op-in-last-days",
  more_than_days_ago: "op-more-than-days-ago",
  known: "op-known",
  unknown: "op-unknown",
};

/** Compare whole values; the others find parts of them. */
const WHOLE: readonly OpView[] = ["any_of", "none_of"];

/** Whether it is known that no lead has this value: all values of the field are, and this is none of them. */
export function isUnheardOf(field: FieldView | undefined, op: OpView, value: string): boolean {
  if (field === undefined || !WHOLE.includes(op)) return false;
  const isWhole = field.top.length > 0 && field.n_distinct === field.top.length;
  const wanted = folded(value);
  return isWhole && !field.top.some((one) => folded(one.value ?? "") === wanted);
}

/** As `lead::fold` compares: trimmed, composed, lower case letter by letter. */
function folded(text: string): string {
  return [...text.trim().normalize("NFC")].map((letter) => letter.toLowerCase()).join("");
}
