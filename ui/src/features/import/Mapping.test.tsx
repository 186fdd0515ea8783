// Does a person find their way among many columns, and do mappings come from files and go to them?
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answers, openWindow, refused } from "../../app/test.program";
import type { ColumnPreview, MappingUsed, ReadingView } from "../../backend/bindings";
import { ANSWERS, BALANCE, chooseFile, FORMAT, PREVIEW } from "./test.files";

const NOTHING = {
  encoding: null,
  quote: null,
  escape: null,
  comment: null,
  preamble: null,
  header: null,
  footer: null,
  fill_short: null,
};

const USED: MappingUsed = {
  name: "team mapping.json",
  asked: { ...NOTHING, table: null, delimiter: "|" },
  rows_are: "people",
  mapping: [
    { take: false, label: "Email", kind: "email", format: FORMAT },
    { take: true, label: "Grade", kind: "choice", format: FORMAT },
  ],
  derive: [],
  keep_tests: true,
  unfit: ["The mapping names columns that this file has not: Phone."],
};

function openImport(answers: Answers = {}) {
  window.location.hash = "#/apply/import";
  return openWindow({ ...ANSWERS, ...answers });
}

test("a mapping is used from a file, and what of it did not fit is said", async () => {
  const { user, asked } = openImport({ mapping_use: () => USED });
  await chooseFile(user);
  await user.click(await screen.findByRole("button", { name: "Use a mapping from a file" }));
  expect(await screen.findByText(/as the mapping “team mapping.json” says/)).toBeVisible();
  expect(screen.getByText(/has not: Phone/)).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "Import Email" })).not.toBeChecked();
  expect(screen.getByRole("textbox", { name: /Name of the field for Stage/ })).toHaveValue("Grade");
  const use = asked.find(({ command }) => command === "mapping_use")?.args;
  expect(use).toEqual({ file: 7, asked: { ...NOTHING, table: null, delimiter: null } });

  await user.click(screen.getByRole("button", { name: "Show what will happen" }));
  const prepared = asked.find(({ command }) => command === "import_prepare")?.args;
  expect(prepared).toMatchObject({
    reading: { mapping: USED.mapping, keep_tests: true, derive: [] },
  });
  const previews = asked.filter(({ command }) => command === "import_preview");
  expect(previews.at(-1)?.args).toMatchObject({ asked: USED.asked, rowsAre: "people" });
});

test("a file that is no mapping is refused with the remedy, and the columns stay", async () => {
  const { user } = openImport({ mapping_use: () => refused("mapping-unreadable") });
  await chooseFile(user);
  await user.click(await screen.findByRole("checkbox", { name: "Import Email" }));
  await user.click(screen.getByRole("button", { name: "Use a mapping from a file" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("wrote as a mapping");
  expect(screen.getByRole("checkbox", { name: "Import Email" })).not.toBeChecked();
});

test("who changes their mind about a mapping changes nothing", async () => {
  const { user } = openImport({ mapping_use: () => null, mapping_export: () => null });
  await chooseFile(user);
  await user.click(await screen.findByRole("button", { name: "Use a mapping from a file" }));
  await user.click(screen.getByRole("button", { name: "Write the mapping to a file" }));
  expect(screen.queryByText(/as the mapping/)).toBeNull();
  expect(screen.queryByText(/written to/)).toBeNull();
  expect(screen.getByRole("checkbox", { name: "Import Email" })).toBeChecked();
});

test("a mapping is written as it is chosen", async () => {
  const written = { file: "contacts mapping.json", n: 2, remarks: [] };
  const { user, asked } = openImport({ mapping_export: () => written });
  await chooseFile(user);
  await user.click(await screen.findByRole("checkbox", { name: "Import Stage" }));
  await user.click(screen.getByRole("button", { name: "Write the mapping to a file" }));
  expect(await screen.findByText(/2 columns written to contacts mapping.json/)).toBeVisible();
  const told = asked.find(({ command }) => command === "mapping_export")?.args;
  expect(told).toMatchObject({
    file: 7,
    reading: { mapping: [{ take: true }, { take: false }], keep_tests: false },
  });
});

/** A file of so many columns, the last of which asks for a word. */
function wide(n: number) {
  const first = PREVIEW.columns[1] as ColumnPreview;
  const columns = Array.from({ length: n }, (_, i): ColumnPreview => {
    const header = `Column ${i + 1}`;
    const asks: ColumnPreview["asks"] = [
      {
        kind: "date",
        n: 3,
        samples: ["3/4/2025"],
        what: { of: "dates", orders: ["day_month_year"] },
      },
    ];
    const proposal = { ...first.proposal, label: header, format: { ...FORMAT, dates: null } };
    return { ...first, header, proposal, asks: i === n - 1 ? asks : [] };
  });
  return { ...PREVIEW, columns, rows: [columns.map(() => "x")] };
}

test("of many columns one is found by its name, and those that wait by themselves", async () => {
  const { user } = openImport({ import_preview: () => wide(40) });
  await chooseFile(user);
  const rows = () => screen.getAllByRole("checkbox", { name: /^Import Column/ }).length;
  expect(await screen.findByRole("checkbox", { name: "Import Column 40" })).toBeVisible();
  expect(rows()).toBe(40);
  const find = screen.getByRole("searchbox", { name: "Find a column" });
  await user.type(find, "column 3");
  expect(rows()).toBe(11);
  await user.clear(find);
  await user.type(find, "nothing like it");
  expect(screen.getByText("No such column.")).toBeVisible();
  await user.clear(find);

  await user.click(screen.getByRole("checkbox", { name: "Only what waits for a word (1)" }));
  expect(rows()).toBe(1);
  const order = screen.getByRole("combobox", { name: /How days are written/ });
  await user.selectOptions(order, "31/12/2024");
  expect(rows(), "what was answered stays while it is looked at").toBe(1);
  await user.click(screen.getByRole("checkbox", { name: "Only what waits for a word (0)" }));
  expect(rows()).toBe(40);
});

test("a column that waits is gone to, though others are shown", async () => {
  const { user } = openImport({ import_preview: () => wide(40) });
  await chooseFile(user);
  await user.type(await screen.findByRole("searchbox", { name: "Find a column" }), "column 1");
  const waiting = screen.getByText(/Waiting for your word: 1/);
  await user.click(within(waiting).getByRole("button", { name: "Column 40" }));
  expect(screen.getByRole("combobox", { name: /How days are written/ })).toHaveFocus();
});

test("test leads of a form are left out, and kept where a person says so", async () => {
  const { user, asked } = openImport({
    import_prepare: ({ reading }) =>
      (reading as ReadingView).keep_tests ? BALANCE : { ...BALANCE, n_tests: 2 },
  });
  await chooseFile(user);
  await user.click(await screen.findByRole("button", { name: "Show what will happen" }));
  const keep = () => screen.findByRole("checkbox", { name: "Keep the test leads of the form" });
  expect(await keep()).not.toBeChecked();
  await user.click(await keep());
  expect(await keep()).toBeChecked();
  await user.click(await keep());
  expect(await keep()).not.toBeChecked();
  const said = asked.filter(({ command }) => command === "import_prepare");
  const kept = said.map(({ args }) => args.reading as ReadingView);
  expect(kept).toMatchObject([{ keep_tests: false }, { keep_tests: true }, { keep_tests: false }]);
});
