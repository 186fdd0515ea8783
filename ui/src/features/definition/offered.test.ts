// Are the values that are offered those that the operator can use?
import { expect, test } from "vitest";
import type { FieldView } from "../../backend/bindings";
import { currenciesFor, offeredTo } from "./offered";
import { DRAFT as draft } from "./test.draft";

const built_in = { regions: ["EU"], title_families: ["Director"], activity_kind: "activity_type" };
const field = (kind: FieldView["kind"], top: [string, number][]): FieldView => ({
  key: "a",
  label: "A",
  kind,
  n_missing: 0,
  n_distinct: top.length,
  top: top.map(([value, n]) => ({ value, n })),
  ops: [],
});

test("regions stand before the countries that occur, families stand alone", () => {
  const own = { ...draft, tables: { ...draft.tables, regions: [{ name: "eu", items: ["PL"] }] } };
  const countries = field("country", [["Poland", 3]]);
  expect(offeredTo("in_region", countries, own, built_in, [])).toEqual([
    { value: "eu", n: null },
    { value: "Poland", n: 3 },
  ]);
  expect(offeredTo("in_family", countries, draft, built_in, [])).toEqual([
    { value: "Director", n: null },
  ]);
  expect(offeredTo("phone_from", countries, draft, built_in, ["EU"])).toEqual([
    { value: "Poland", n: null },
  ]);
  expect(offeredTo("any_of", countries, draft, built_in, ["Poland"])).toEqual([]);
});

test("of several choices each option is offered, with everyone who has it", () => {
  const tools = field("choices", [
    ["HubSpot; Slack", 5],
    ["hubspot", 2],
    ["Slack;Slack", 1],
  ]);
  expect(offeredTo("has_any", tools, draft, built_in, [])).toEqual([
    { value: "HubSpot", n: 7 },
    { value: "Slack", n: 6 },
  ]);
});

test("the currencies that occur come first", () => {
  expect(currenciesFor(field("money", [["900 THB", 4]]), draft).slice(0, 2)).toEqual([
    "THB",
    "EUR",
  ]);
});
