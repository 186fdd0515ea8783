// Can every import be looked at, undone and taken up again, mended, and followed by a newer file?
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answers, openWindow, refused } from "../../app/test.program";
import type { ImportBalance, ImportDetailView, ImportRecordView } from "../../backend/bindings";
import { CUT, FORMAT, PREVIEW } from "./test.files";

const RECORD: ImportRecordView = {
  id: 2,
  file: "weekly.csv",
  n_bytes: 1200,
  sha256: "ab12cd34ef56ab78cd90",
  rows_are: "people",
  at: "2026-11-20T09:00:00Z",
  by: "Ola",
  is_snapshot: true,
  blanks_clear: false,
  mends: null,
  list: null,
  undone_at: null,
  rows_in: 10,
  new: 4,
  updated: 2,
  unchanged: 1,
  merged: 1,
  rejected: 1,
  skipped: 1,
  n_blocked: 0,
  n_tests: 0,
};

const DETAIL: ImportDetailView = {
  record: RECORD,
  absent: 2,
  columns: [
    { header: "Email", field: "E-mail" },
    { header: "Size", field: null },
  ],
  n_rejected: 1,
  rejected: [
    {
      no: 7,
      row: 4,
      cells: ["a@b.pl", "5", "x"],
      sentence: "The row has more cells.",
      mended_at: null,
    },
    { no: 8, row: 5, cells: ["c@d.pl", "6"], sentence: "-", mended_at: "2026-11-21T09:00:00Z" },
  ],
  n_unread: 1,
  unread: [
    {
      no: 9,
      row: 6,
      column: "Size",
      raw: "a few",
      sentence: "This is not a number.",
      mended_at: null,
    },
  ],
};

const BALANCE: ImportBalance = {
  ...RECORD,
  import: null,
  rows_in: 1,
  new: 1,
  updated: 0,
  unchanged: 0,
  merged: 0,
  rejected: 0,
  skipped: 0,
  n_blocked: 0,
  n_tests: 0,
  linked: [],
  undone: [],
  treated: [],
  values_read: [],
  unread: [],
  n_problems: 0,
  problems: [],
  changes: [],
  moves: [],
  absent: null,
};

const MOVES = [{ stage: "mql", label: "MQL", entered_new: 3, entered: 1, left: 0 }];
const BACK = [
  { stage: "mql", label: "MQL", entered_new: 0, entered: 1, left: 5 },
  { stage: "sql", label: "SQL", entered_new: 0, entered: 0, left: 0 },
];

function openImports(address: string, answers: Answers = {}) {
  window.location.hash = address;
  return openWindow({
    imports_list: () => [RECORD],
    import_show: () => DETAIL,
    import_without: () => ({ rows: 4, values: 3, members: 0, moves: BACK }),
    import_moves: () => MOVES,
    ...answers,
  });
}

test("an import is undone once what would go is said, and taken up again", async () => {
  let undone_at: string | null = null;
  const { user, asked } = openImports("#/apply/imports", {
    imports_list: () => [{ ...RECORD, undone_at }],
    import_undo: () => {
      undone_at = "2026-11-22T09:00:00Z";
      return null;
    },
    import_redo: () => {
      undone_at = null;
      return null;
    },
  });
  const row = await screen.findByTestId("import-row");
  for (const text of ["weekly.csv", "people · all there is", "Ola", "counts"]) {
    expect(within(row).getByText(text)).toBeVisible();
  }
  const bar = "10 rows: 7 accepted, 1 merged, 1 rejected, 1 skipped";
  expect(within(row).getByRole("img", { name: bar })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Undo: weekly.csv" }));
  expect(await screen.findByText(/New people who go: 4. Values that go back.*: 3/)).toBeVisible();
  expect(screen.getByText("MQL: 5 no longer there, 1 there again.")).toBeVisible();
  expect(screen.queryByText(/SQL:/)).toBeNull();
  expect(asked.some(({ command }) => command === "import_undo")).toBe(false);
  const go = screen.getByRole("button", { name: "Undo this import" });
  expect(go).toHaveFocus();
  await user.click(go);
  const did = await screen.findByTestId("taken-back");
  expect(did).toHaveTextContent("People who are gone: 4.");
  expect(did).toHaveTextContent("MQL: 5 no longer there, 1 there again.");
  await user.click(await screen.findByRole("button", { name: "Take up again: weekly.csv" }));
  expect(screen.queryByTestId("taken-back")).toBeNull();
  expect(screen.getByText(/Accepted rows: 7/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Take it up again" }));
  expect(await screen.findByRole("button", { name: "Undo: weekly.csv" })).toBeVisible();
});

test("an undo that is refused says why and can be left", async () => {
  const { user } = openImports("#/apply/imports", {
    import_undo: () => refused("import-absent"),
  });
  await user.click(await screen.findByRole("button", { name: "Undo: weekly.csv" }));
  await user.click(screen.getByRole("button", { name: "Undo this import" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("There is no such import");
  await user.click(screen.getByRole("button", { name: "Leave it" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("without imports the screen says what it is for", async () => {
  openImports("#/apply/imports", { imports_list: () => [] });
  expect(await screen.findByText("Nothing imported yet")).toBeVisible();
});

test("a rejected row is mended in the columns of its file, looked at, and only then imported", async () => {
  const { user, asked } = openImports("#/apply/imports?import=2", {
    import_mend: () => BALANCE,
    import_commit: () => BALANCE,
  });
  const rejected = await screen.findByTestId("rejected");
  expect(within(rejected).getByText("The row has more cells.")).toBeVisible();
  expect(within(rejected).getByText(/mended 21 Nov 2026/)).toBeVisible();
  const again = within(rejected).getByRole("button", { name: "Try again" });
  expect(again).toBeDisabled();
  await user.clear(screen.getByRole("textbox", { name: "Row 4, beyond the columns" }));
  await user.type(screen.getByRole("textbox", { name: "Row 4, Size" }), "0");
  await user.click(again);
  expect(await within(rejected).findByTestId("balance")).toHaveTextContent("1 row in all");
  const mended = asked.find(({ command }) => command === "import_mend")?.args;
  expect(mended).toMatchObject({ id: 2, rows: [{ no: 7, cells: ["a@b.pl", "50"] }] });
  expect(asked.some(({ command }) => command === "import_commit")).toBe(false);
  await user.click(screen.getByRole("button", { name: "Import the mended rows" }));
  expect(await screen.findByText("The mended rows are in the list.")).toBeVisible();
});

test("a value is put right, and one that does not read either is said", async () => {
  const { user, asked } = openImports("#/apply/imports?import=2", {
    value_mend: ({ text }) => (text === "60" ? null : refused("value-unread")),
  });
  const value = await screen.findByRole("textbox", { name: "Value for row 6, Size" });
  await user.type(value, "many{Enter}");
  expect(await screen.findByRole("alert")).toBeVisible();
  await user.clear(value);
  await user.type(value, "60{Enter}");
  const mends = () => asked.filter(({ command }) => command === "value_mend");
  await waitFor(() => expect(mends().at(-1)?.args).toMatchObject({ id: 2, no: 9, text: "60" }));
});

test.each([
  { headers: ["Email", "Size"], straight: true },
  { headers: ["Email", "Staff"], straight: false },
])("a newer file with $headers goes straight to what will happen: $straight", async (one) => {
  const columns = one.headers.map((header) => ({
    ...PREVIEW.columns[0],
    header,
    proposal: { take: true, label: header, kind: "text", format: FORMAT },
  }));
  const { user, asked } = openImports("#/apply/imports?import=2", {
    file_pick: () => ({ handle: 5, name: "newer.csv", n_bytes: 10 }),
    file_cut: () => CUT,
    import_preview: () => ({ ...PREVIEW, as_last_time: true, columns }),
    import_prepare: () => BALANCE,
  });
  await user.click(await screen.findByRole("button", { name: "Refresh with a newer file" }));
  if (one.straight) {
    expect(await screen.findByRole("heading", { name: "What will happen" })).toBeVisible();
    expect(asked.find(({ command }) => command === "import_prepare")?.args).toMatchObject({
      file: 5,
      reading: {
        is_snapshot: true,
        blanks_clear: false,
        mapping: [{ take: true }, { take: true }],
      },
    });
  } else {
    expect(await screen.findByText(/This file has other headings/)).toBeVisible();
    expect(screen.getByRole("checkbox", { name: "This file is all there is" })).toBeChecked();
  }
});

test("each count of what an import did opens the leads that it counts", async () => {
  openImports("#/apply/imports?import=2");
  const way = async (name: string) =>
    (await screen.findByRole("link", { name })).getAttribute("href");
  expect(await way("4 new")).toBe("#/apply/leads?import=2&which=new");
  expect(await way("2 updated")).toBe("#/apply/leads?import=2&which=updated");
  expect(await way("1 unchanged")).toBe("#/apply/leads?import=2&which=unchanged");
  expect(await way("MQL: Entered, new: 3")).toBe("#/apply/leads?import=2&which=came-new%3Amql");
  expect(await way("MQL: Entered: 1")).toBe("#/apply/leads?import=2&which=came%3Amql");
  expect(screen.queryByRole("link", { name: /Left/ })).toBeNull();
  expect(await way("Look at them")).toBe("#/apply/leads?import=2&which=absent");
});

test("how an import was read is written to a file for another list", async () => {
  const { user, asked } = openImports("#/apply/imports?import=2", {
    import_mapping_export: () => ({ file: "weekly mapping.json", n: 2, remarks: [] }),
  });
  await user.click(await screen.findByRole("button", { name: "Write the mapping to a file" }));
  expect(await screen.findByText(/2 columns written to weekly mapping.json/)).toBeVisible();
  const told = asked.find(({ command }) => command === "import_mapping_export");
  expect(told?.args).toEqual({ id: 2 });
});
