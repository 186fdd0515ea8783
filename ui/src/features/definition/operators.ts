// What are the operators called on screen? Exhaustive over the wire's names.
import type { OpView } from "../../backend/bindings";

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
