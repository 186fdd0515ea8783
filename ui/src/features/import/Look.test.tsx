// Is a file shown as it is cut, put right by one choice, and what its values leave open asked?
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answers, openWindow } from "../../app/test.program";
import type { ColumnPreview, CutView, ImportPreview } from "../../backend/bindings";
import { ANSWERS, CUT, chooseFile, FORMAT, PREVIEW } from "./test.files";

function openImport(answers: Answers = {}) {
  window.location.hash = "#/apply/import";
  return openWindow({ ...ANSWERS, ...answers });
}

test("what was found can be said otherwise, and had back", async () => {
  const sheets: CutView = {
    ...CUT,
    tables: [
      { name: "People", hidden: false },
      { name: "Old", hidden: true },
    ],
    table: "People",
    above: ["Leads of the fair"],
  };
  const { user, asked } = openImport({ file_cut: () => sheets });
  const last = () => asked.filter(({ command }) => command === "import_preview").at(-1)?.args;
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  expect(await screen.findByText("10 rows")).toBeVisible();
  expect(screen.getByText("Leads of the fair")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Back to what was found" })).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "Between cells" }), "tab");
  await waitFor(() => expect(last()).toMatchObject({ asked: { delimiter: "\t", table: null } }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Headings" }), "Row 3");
  await waitFor(() =>
    expect(last()).toMatchObject({ asked: { delimiter: "\t", header: true, preamble: 2 } }),
  );
  await user.click(screen.getByRole("button", { name: "Back to what was found" }));
  await waitFor(() => expect(last()).toMatchObject({ asked: { delimiter: null, header: null } }));
  const table = screen.getByRole("combobox", { name: "Table in the file" });
  await user.selectOptions(table, "Old (hidden)");
  await waitFor(() => expect(last()).toMatchObject({ asked: { table: "Old" } }));
});

const DATES: ColumnPreview = {
  header: "Created",
  proposal: {
    take: true,
    label: "Created",
    kind: "text",
    format: { ...FORMAT, missing: ["n/a"] },
  },
  why: "Understood as created on",
  samples: ["03/04/2025"],
  n_missing: 0,
  unread: [],
  asks: [
    {
      kind: "date",
      n: 9,
      samples: ["03/04/2025"],
      what: { of: "dates", orders: ["day_month_year", "month_day_year"] },
    },
  ],
  missing_words: [
    { text: "n/a", n: 2 },
    { text: "none", n: 1 },
  ],
};

test("what only a person knows is asked, and until then the column is text", async () => {
  const preview: ImportPreview = { ...PREVIEW, columns: [DATES], derived: ["seniority"] };
  const { user, asked } = openImport({ import_preview: () => preview });
  await chooseFile(user);
  expect(await screen.findByText(/Which comes first in 03\/04\/2025/)).toBeVisible();
  const waiting = screen.getByText(/Waiting for your word: 1/);
  await user.click(within(waiting).getByRole("button"));
  const order = screen.getByRole("combobox", { name: "How days are written in Created" });
  expect(order).toHaveFocus();
  await user.selectOptions(order, "31/12/2024");
  expect(screen.queryByText(/Waiting for your word/)).toBeNull();
  expect(screen.getByRole("combobox", { name: "Type of Created" })).toHaveValue("date");
  await user.click(screen.getByRole("checkbox", { name: /“none” \(1 times\) is no value/ }));
  await user.click(screen.getByRole("checkbox", { name: /“n\/a” \(2 times\) is no value/ }));
  await user.click(screen.getByRole("checkbox", { name: "Seniority, from the job title" }));
  await user.click(screen.getByRole("button", { name: "Show what will happen" }));
  await screen.findByTestId("balance");
  expect(asked.find(({ command }) => command === "import_prepare")?.args).toMatchObject({
    reading: {
      derive: [],
      mapping: [
        { kind: "date", format: { dates: "day_month_year", missing: ["none"], kept: ["n/a"] } },
      ],
    },
  });
});
