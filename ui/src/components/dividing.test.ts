// Is a field offered when its values are shared, and only then?
import { expect, test } from "vitest";
import type { FieldView } from "../backend/bindings";
import { dividing } from "./dividing";

const field = (key: string, n_distinct: number | null, n_missing = 0): FieldView => ({
  key,
  label: key,
  kind: "text",
  n_missing,
  n_distinct,
  top: [],
  ops: [],
});

test("a field of which nearly every lead has its own value is offered only where it is chosen", () => {
  const fields = [
    field("country", 30),
    field("record_id", 200),
    field("email", null),
    field("plan", 12, 188),
    field("notes", 80, 60),
    field("empty", 0, 200),
  ];
  const offered = (chosen: string | null) => dividing(fields, 200, chosen).map(({ key }) => key);
  expect(offered(null)).toEqual(["country", "plan"]);
  expect(offered("email")).toEqual(["country", "email", "plan"]);
});
