// Do the parts of an operand make its text again, half typed or not?
import { expect, test } from "vitest";
import { amountOf, amountText, spanOf, spanText, valuesFor } from "./operands";

test.each([
  { text: "10000 EUR", number: "10000", currency: "EUR" },
  { text: "0.5 pln", number: "0.5", currency: "PLN" },
  { text: "11", number: "11", currency: "" },
  { text: "1x", number: "1x", currency: "" },
  { text: "", number: "", currency: "" },
])("the amount “$text” has its parts", ({ text, number, currency }) => {
  expect(amountOf(text)).toEqual({ number, currency });
  expect(amountText({ number, currency }).toUpperCase()).toBe(text.toUpperCase());
});

test.each([
  { text: "3 months", n: "3", unit: "months" },
  { text: "1 week", n: "1", unit: "weeks" },
  { text: "90", n: "90", unit: "days" },
  { text: "x years", n: "x", unit: "years" },
  { text: "", n: "", unit: "days" },
] as const)("the span “$text” has its parts", ({ text, n, unit }) => {
  expect(spanOf(text)).toEqual({ n, unit });
  expect(spanOf(spanText({ n, unit })).n).toBe(n);
});

test("another operator keeps the values it can read", () => {
  expect(valuesFor("texts", "text", ["HR"])).toEqual(["HR"]);
  expect(valuesFor("text", "texts", ["HR", "People"])).toEqual(["HR"]);
  expect(valuesFor("range", "amount", ["11"])).toEqual(["11"]);
  expect(valuesFor("amount", "range", ["11", "50"])).toEqual(["11"]);
  expect(valuesFor("dates", "date", ["2026-01-01"])).toEqual(["2026-01-01"]);
  expect(valuesFor("amount", "text", ["HR"])).toEqual([]);
  expect(valuesFor("pattern", "text", ["HR"])).toEqual([]);
  expect(valuesFor("none", "none", ["left"])).toEqual([]);
  expect(valuesFor("span", "date", ["2026-01-01"])).toEqual(["3 months"]);
});
