// When is it known that no lead has a value?
import { expect, test } from "vitest";
import type { FieldView } from "../../backend/bindings";
import { isUnheardOf } from "./operators";

const all = (n_distinct: number | null): FieldView => ({
  key: "title",
  label: "Title",
  kind: "choice",
  n_missing: 0,
  n_distinct,
  top: [{ value: "Óbudai Manager", n: 9 }],
  ops: [],
});

test("a value is unheard of where all values are known and it is none of them", () => {
  expect(isUnheardOf(all(1), "any_of", "Chief")).toBe(true);
  expect(isUnheardOf(all(1), "any_of", " o\u0301budai manager")).toBe(false);
});

test("nothing is unheard of where values are left out, or only a part of one is asked for", () => {
  expect(isUnheardOf(all(2), "any_of", "Chief")).toBe(false);
  expect(isUnheardOf(all(null), "any_of", "Chief")).toBe(false);
  expect(isUnheardOf(all(1), "contains_any", "Chief")).toBe(false);
  expect(isUnheardOf(undefined, "any_of", "Chief")).toBe(false);
});
