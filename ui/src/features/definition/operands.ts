// How is the text of an operand written in parts? Amounts with their currency, spans with their unit; what is
// half typed stays as typed. And which values stay when the operator becomes another.
import type { OperandView } from "../../backend/bindings";

export const SPAN_UNITS = ["days", "weeks", "months", "quarters", "years"] as const;
export type SpanUnit = (typeof SPAN_UNITS)[number];

export const PERIODS = [
  "week",
  "month",
  "quarter",
  "year",
  "fiscal_quarter",
  "fiscal_year",
].flatMap((unit) => [`this ${unit}`, `last ${unit}`]);

export interface Amount {
  number: string;
  currency: string;
}

export function amountOf(text: string): Amount {
  const found = /^(.*?)\s*([A-Za-z]{3})$/.exec(text.trim());
  return found
    ? { number: found[1] ?? "", currency: (found[2] ?? "").toUpperCase() }
    : { number: text, currency: "" };
}

export function amountText({ number, currency }: Amount): string {
  return currency === "" || number.trim() === "" ? number : `${number.trim()} ${currency}`;
}

export interface Span {
  n: string;
  unit: SpanUnit;
}

/** A number alone counts days. */
export function spanOf(text: string): Span {
  const [n = "", word = ""] = text.trim().split(/\s+/);
  const unit = SPAN_UNITS.find((one) => one === word || one === `${word}s`);
  return { n, unit: unit ?? "days" };
}

export function spanText({ n, unit }: Span): string {
  return n.trim() === "" ? "" : `${n.trim()} ${unit}`;
}

const LISTS: readonly OperandView[] = ["text", "texts"];
const AMOUNTS: readonly OperandView[] = ["amount", "range"];
const DAYS: readonly OperandView[] = ["date", "dates"];

/** The values that an operator can keep from the one before it. */
export function valuesFor(to: OperandView, from: OperandView, values: readonly string[]): string[] {
  if (to === from) return to === "none" ? [] : [...values];
  const alike = [LISTS, AMOUNTS, DAYS].some((kinds) => kinds.includes(to) && kinds.includes(from));
  if (alike) return to === "texts" ? [...values] : values.slice(0, 1);
  if (to === "span") return ["3 months"];
  return to === "period" ? ["this month"] : [];
}
