// What are the operators called on screen, in which order are they offered, and which values can they not
// find? Exhaustive over the wire's names.
import type { FieldTypeView, FieldView, OpChoice, OpView } from "../../backend/bindings";

export const OP_WORDS: Record<OpView, string> = {
  is: "op-is",
  is_not: "op-is-not",
  any_of: "op-any-of",
  none_of: "op-none-of",
  contains_any: "op-contains-any",
  contains_none: "op-contains-none",
  starts_with: "op-starts-with",
  ends_with: "op-ends-with",
  matches: "op-matches",
  in_family: "op-in-family",
  ever_was: "op-ever-was",
  has_any: "op-has-any",
  has_none: "op-has-none",
  has_all: "op-has-all",
  has_exactly: "op-has-exactly",
  in_region: "op-in-region",
  email_valid: "op-email-valid",
  email_company: "op-email-company",
  email_free: "op-email-free",
  domain_any_of: "op-domain-any-of",
  phone_valid: "op-phone-valid",
  phone_from: "op-phone-from",
  url_valid: "op-url-valid",
  at_least: "op-at-least",
  more_than: "op-more-than",
  at_most: "op-at-most",
  less_than: "op-less-than",
  between: "op-between",
  equals: "op-equals",
  not_equals: "op-not-equals",
  yes: "op-yes",
  no: "op-no",
  in_last: "op-in-last",
  more_than_ago: "op-more-than-ago",
  in_period: "op-in-period",
  before: "op-before",
  after: "op-after",
  between_dates: "op-between-dates",
  same_as: "op-same-as",
  differs_from: "op-differs-from",
  at_least_field: "op-at-least-field",
  more_than_field: "op-more-than-field",
  at_most_field: "op-at-most-field",
  less_than_field: "op-less-than-field",
  before_field: "op-before-field",
  after_field: "op-after-field",
  known: "op-known",
  unknown: "op-unknown",
};

/** The parts of the menu; the first has no heading. */
const MENU = ["", "op-menu-text", "op-menu-meaning", "op-menu-field", "op-menu-known"] as const;
type Part = (typeof MENU)[number];

/** Where what is not common stands. */
const RARER: Partial<Record<OpView, Part>> = {
  contains_any: "op-menu-text",
  contains_none: "op-menu-text",
  starts_with: "op-menu-text",
  ends_with: "op-menu-text",
  matches: "op-menu-text",
  in_family: "op-menu-meaning",
  in_region: "op-menu-meaning",
  ever_was: "op-menu-meaning",
  known: "op-menu-known",
  unknown: "op-menu-known",
};

/** What a type is asked first of all, before what every text is asked. */
const COMMON: Record<FieldTypeView, readonly OpView[]> = {
  text: ["is", "is_not", "any_of", "none_of", "contains_any", "contains_none"],
  choice: [],
  choices: ["has_any", "has_all", "has_none", "has_exactly"],
  number: [],
  money: [],
  date: [],
  yes_no: [],
  email: ["email_company", "email_free", "email_valid", "domain_any_of"],
  phone: ["phone_from", "phone_valid"],
  url: ["url_valid", "domain_any_of"],
  country: ["in_region"],
};

export interface MenuOp extends OpChoice {
  /** The key of the heading it stands under; empty for the common ones. */
  part: Part;
}

/** The operators as a menu: the common ones first, the rarer ones under headings. */
export function menuOf(ops: readonly OpChoice[], kind: FieldTypeView | null): MenuOp[] {
  const common = kind === null ? [] : COMMON[kind];
  const partOf = ({ op, operand }: OpChoice): Part => {
    if (common.includes(op)) return "";
    return operand === "field" ? "op-menu-field" : (RARER[op] ?? "");
  };
  const place = ({ op, part }: MenuOp) => {
    const first = common.indexOf(op);
    return 100 * MENU.indexOf(part) + (first < 0 ? common.length : first);
  };
  const menu = ops.map((choice) => ({ ...choice, part: partOf(choice) }));
  // Sorting is stable: what is as common stays in the order of the program.
  return menu.sort((a, b) => place(a) - place(b));
}

/** The operator that a new criterion begins with. */
export function firstOf(ops: readonly OpChoice[], kind: FieldTypeView | null): OpView | undefined {
  return menuOf(ops, kind)[0]?.op;
}

/** Whether two types can be compared with each other. */
export function isComparable(one: FieldTypeView, other: FieldTypeView): boolean {
  const classOf = (kind: FieldTypeView) => {
    if (kind === "number" || kind === "money") return "number";
    return kind === "date" || kind === "yes_no" ? kind : "text";
  };
  return classOf(one) === classOf(other);
}

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
export function folded(text: string): string {
  return [...text.trim().normalize("NFC")].map((letter) => letter.toLowerCase()).join("");
}
