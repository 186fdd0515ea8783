// When is it known that no lead has a value?
import { expect, test } from "vitest";
import type { FieldView, OpChoice } from "../../backend/bindings";
import { firstOf, isComparable, isUnheardOf, menuOf } from "./operators";

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

test("a menu begins with what is common for the type, and keeps the rare under headings", () => {
  const all: OpChoice[] = [
    { op: "is", operand: "text" },
    { op: "starts_with", operand: "text" },
    { op: "in_region", operand: "texts" },
    { op: "has_any", operand: "texts" },
    { op: "same_as", operand: "field" },
    { op: "known", operand: "none" },
  ];
  const menu = (kind: FieldView["kind"]) => menuOf(all, kind).map(({ op, part }) => [op, part]);
  expect(menu("country").slice(0, 2)).toEqual([
    ["in_region", ""],
    ["is", ""],
  ]);
  expect(menu("text")).toEqual([
    ["is", ""],
    ["has_any", ""],
    ["starts_with", "op-menu-text"],
    ["in_region", "op-menu-meaning"],
    ["same_as", "op-menu-field"],
    ["known", "op-menu-known"],
  ]);
  expect(firstOf(all, "choices")).toBe("has_any");
  expect(isComparable("money", "number")).toBe(true);
  expect(isComparable("date", "number")).toBe(false);
});
