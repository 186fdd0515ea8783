// Are two names of one field found to be one, and is every column that cannot come in as it is told?
import { expect, test } from "vitest";
import type { ColumnMapping, TargetView } from "../../backend/bindings";
import { foundBy, freeName, keyOf, wrongs } from "./mapping";
import { FORMAT } from "./test.files";

const EMAIL: TargetView = {
  key: "email",
  label: "Email",
  kind: "email",
  there: true,
};
const column = (label: string, take = true): ColumnMapping => ({
  take,
  label,
  kind: "text",
  format: FORMAT,
});

test.each([
  ["Sales Agent", "sales_agent"],
  [" sales-agent ", "sales_agent"],
  ["Łódź (miasto)", "łódź_miasto"],
  ["Zo\u0308e", "zöe"],
  ["--", ""],
])("%s is %s in files", (label, key) => {
  expect(keyOf(label)).toBe(key);
});

test("two columns to one field, a name that is taken and no name at all are wrong", () => {
  const fields = [EMAIL];
  const none = new Set<number>();
  const twice = [column("Email"), column("e-mail"), column("EMAIL"), column("email", false)];
  expect(wrongs(twice, fields, none)).toEqual(["mapping-twice", null, "mapping-twice", null]);
  expect(wrongs([column("Email")], fields, none)).toEqual([null]);
  expect(wrongs([column("Email")], fields, new Set([0]))).toEqual(["mapping-taken"]);
  expect(wrongs([column("?"), column("?", false)], fields, none)).toEqual([
    "mapping-nameless",
    null,
  ]);
});

test("a new field is offered a name that is free", () => {
  expect(freeName("Email", [column("Email 2")], [EMAIL])).toBe("Email 3");
  expect(freeName("Stage", [], [EMAIL])).toBe("Stage");
  expect(freeName("", [], [])).toBe("");
});

test.each([
  { find: "", header: "E-mail", label: "Email", take: true, found: true },
  { find: " mail ", header: "E-MAIL", label: "x", take: true, found: true },
  { find: "żak", header: "x", label: "Łucja ŻAK", take: true, found: true },
  { find: "email", header: "Poczta", label: "Email", take: false, found: false },
  { find: "phone", header: "E-mail", label: "Email", take: true, found: false },
])("a column is found by its heading, or by the field it goes to: $find", (one) => {
  expect(foundBy(one.find, one.header, column(one.label, one.take))).toBe(one.found);
});
