// Are the rows of a table counted by a field, and its amounts added up, as the address says?
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openWindow } from "../../app/test.program";
import type { TableHead, TallyQuery, TallyView } from "../../backend/bindings";

const DEALS: TableHead = {
  rows_are: "deals",
  n_rows: 10,
  fields: [
    { key: "deal_stage", label: "Stage", kind: "choice" },
    { key: "manager", label: "Manager", kind: "text" },
    { key: "amount", label: "Amount", kind: "number" },
  ],
};

const TALLY: TallyView = {
  parts: [
    { values: ["Won"], n: 6, amounts: ["6,550", "1,310", "550"] },
    { values: [null], n: 4, amounts: ["", "", ""] },
  ],
  n_parts: 2,
  all: { values: [], n: 10, amounts: ["6,550", "655", "550"] },
};

test("rows are counted by a field and added up, with missing as a part and all of them last", async () => {
  window.location.hash = "#/apply/tables?table=deals";
  const { user, asked } = openWindow({
    tables_show: () => [DEALS],
    table_page: () => ({ rows: [] }),
    table_tally: () => TALLY,
  });
  await user.selectOptions(await screen.findByLabelText("Count by"), "Stage");
  await user.selectOptions(screen.getByLabelText("Add up"), "Amount");
  expect(window.location.hash).toBe("#/apply/tables?table=deals&by=deal_stage&sum=amount");
  const table = within(screen.getByRole("region", { name: "Rows by value" })).getByRole("table");
  expect(within(table).getByRole("columnheader", { name: "Amount: mean" })).toBeVisible();
  const rows = within(table).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual([
    "StageRowsAmount: sumAmount: meanAmount: median",
    "Won66,5501,310550",
    "missing4",
    "All together106,550655550",
  ]);
  // Only amounts can be added up, and no field divides twice.
  expect(within(screen.getByLabelText("Add up")).queryByText("Manager")).toBeNull();
  expect(within(screen.getByLabelText("Then by")).queryByText("Stage")).toBeNull();
  await user.selectOptions(screen.getByLabelText("Then by"), "Manager");
  const queries = asked.filter(({ command }) => command === "table_tally");
  const last: TallyQuery = { rows_are: "deals", by: ["deal_stage", "manager"], sum: "amount" };
  expect(queries.at(-1)?.args).toEqual({ query: last });
  await user.selectOptions(screen.getByLabelText("Count by"), "Show the rows");
  expect(await screen.findByRole("grid")).toBeVisible();
});
