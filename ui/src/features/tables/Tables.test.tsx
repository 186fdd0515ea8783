// Is a table shown as it stands, and an empty one with what to import?
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answers, openWindow } from "../../app/test.program";
import type { TableHead } from "../../backend/bindings";

const COSTS: TableHead = {
  rows_are: "costs",
  n_rows: 250,
  fields: [
    { key: "source", label: "Source", kind: "choice" },
    { key: "amount", label: "Amount", kind: "money" },
  ],
};
const EMPTY = (rows_are: TableHead["rows_are"]): TableHead => ({ rows_are, n_rows: 0, fields: [] });

function openTables(hash: string, answers: Answers = {}) {
  window.location.hash = hash;
  return openWindow({
    tables_show: () => [EMPTY("companies"), COSTS, EMPTY("counts"), EMPTY("details")],
    table_page: ({ offset, limit }) => ({
      rows: Array.from({ length: Number(limit) }, (_, i) => [`row ${Number(offset) + i}`, null]),
      n_rows: 250,
      behind: null,
    }),
    ...answers,
  });
}

test("the first table with rows is shown, and what is missing is no text", async () => {
  const { asked } = openTables("#/apply/tables");
  expect(await screen.findByRole("radio", { name: "Costs 250" })).toBeChecked();
  // Details are offered once there are any.
  expect(screen.queryByRole("radio", { name: /Details/ })).toBeNull();
  const grid = screen.getByRole("grid", { name: "costs" });
  expect(grid).toHaveAttribute("aria-rowcount", "251");
  expect(await within(grid).findByText("row 0")).toBeVisible();
  expect(within(grid).getAllByRole("img", { name: "missing" })[0]).toBeVisible();
  // Only the pages on screen are asked for.
  const pages = asked.filter(({ command }) => command === "table_page");
  expect(pages.map(({ args }) => args)).toEqual([
    { table: "costs", offset: 0, limit: 100, behind: null },
  ]);
});

test("the keyboard goes to the end, and its page is asked for", async () => {
  const { user, asked } = openTables("#/apply/tables?table=costs");
  const grid = await screen.findByRole("grid");
  grid.scrollTo = (to?: ScrollToOptions | number) => {
    grid.scrollTop = typeof to === "object" ? (to.top ?? 0) : 0;
    grid.dispatchEvent(new Event("scroll"));
  };
  grid.focus();
  await user.keyboard("{End}");
  expect(grid).toHaveAttribute("aria-activedescendant", "row-249");
  expect(await within(grid).findByText("row 249")).toBeVisible();
  expect(asked.some(({ args }) => args.offset === 200)).toBe(true);
});

test("a table of which nothing was imported says what to import", async () => {
  const { user } = openTables("#/apply/tables?table=costs");
  await user.click(await screen.findByRole("radio", { name: "Anonymous counts 0" }));
  expect(await screen.findByText(/one count per row/)).toBeVisible();
  expect(window.location.hash).toBe("#/apply/tables?table=counts");
});

test("those behind a mark of a figure are shown alone, with the way to their people", async () => {
  const asked = { query: { figure: "deals", by: [] }, list: null };
  const figure = encodeURIComponent(JSON.stringify(asked));
  const { asked: questions } = openTables(
    `#/apply/tables?table=costs&figure=${figure}&mark=won.all`,
    { table_page: () => ({ rows: [["row 7", null]], n_rows: 1, behind: "Won deals" }) },
  );
  expect(await screen.findByText("Only 1 row")).toBeVisible();
  expect(screen.getByText("Won deals")).toBeVisible();
  expect(await screen.findByText("row 7")).toBeVisible();
  expect(screen.getByRole("link", { name: "Open their people" })).toHaveAttribute(
    "href",
    expect.stringContaining("#/apply/leads?figure="),
  );
  const page = questions.find(({ command }) => command === "table_page");
  expect(page?.args.behind).toEqual({ asked, mark: "won.all" });
});
