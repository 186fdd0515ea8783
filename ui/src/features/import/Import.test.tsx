// Does a file come in by four steps, with every row accounted for?
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answers, openWindow, refused, WORKSPACE } from "../../app/test.program";
import type { ImportBalance, ImportPreview } from "../../backend/bindings";

const PREVIEW: ImportPreview = {
  rows_are: "people",
  recognised: "people",
  targets: [
    { key: "seniority", label: "Seniority", kind: "choice", there: true },
    { key: "employees", label: "Employees", kind: "number", there: true },
  ],
  encoding: "UTF-8",
  delimiter: ";",
  n_rows: 10,
  as_last_time: false,
  before: null,
  proposed_list: null,
  lists: ["May"],
  rows: [["a@b.pl", "lead"]],
  columns: ["Email", "Stage"].map((header) => ({
    header,
    proposal: { take: true, label: header, kind: header === "Email" ? "email" : "text" },
    samples: ["a@b.pl"],
    n_missing: 1,
    unread: [{ kind: "number", n: 2, or_more: false, samples: ["about 30"] }],
  })),
};

const BALANCE: ImportBalance = {
  rows_are: "people",
  list: null,
  linked: [],
  undone: [],
  rows_in: 10,
  new: 5,
  updated: 1,
  unchanged: 1,
  merged: 1,
  rejected: 1,
  skipped: 1,
  n_blocked: 0,
  unread: ["Size: 1 value is not a number (about 30)"],
  n_problems: 1,
  problems: [
    {
      row: 4,
      column: "Stage",
      raw: "x\u0000",
      sentence: "Not text. Remove it.",
      rejects_row: true,
    },
  ],
  changes: [],
  moves: [],
  absent: null,
};

function openImport(answers: Answers = {}) {
  window.location.hash = "#/apply/import";
  return openWindow({
    file_pick: () => ({ handle: 7, name: "contacts.csv", n_bytes: 100 }),
    import_preview: () => PREVIEW,
    import_prepare: () => BALANCE,
    import_commit: () => BALANCE,
    ...answers,
  });
}

test("a file is chosen, mapped, checked and imported", async () => {
  const { user, asked } = openImport();
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Type of Stage" }),
    "choice",
  );
  await user.click(screen.getByRole("checkbox", { name: "Import Email" }));
  expect(screen.getByText(/1 of 2 columns/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Show what will happen" }));

  const balance = await screen.findByTestId("balance");
  for (const text of ["10 rows in all", "7 accepted", "1 merged", "1 rejected", "1 skipped"]) {
    expect(within(balance).getByText(text)).toBeVisible();
  }
  expect(screen.getByText("Not text. Remove it.")).toBeVisible();
  const prepared = asked.find(({ command }) => command === "import_prepare")?.args;
  expect(prepared).toMatchObject({
    file: 7,
    reading: {
      rows_are: "people",
      mapping: [{ take: false }, { take: true, kind: "choice" }],
      coverage: null,
      is_snapshot: false,
      blanks_clear: false,
    },
  });

  await user.click(
    screen.getByRole("button", { name: "Import: 7 accepted, 1 merged, 1 rejected, 1 skipped" }),
  );
  expect(await screen.findByRole("link", { name: "Look at the leads" })).toBeVisible();
});

test("what would not read as a type is said where the type is chosen, and again in the outcome", async () => {
  const { user } = openImport({ import_preview: () => ({ ...PREVIEW, as_last_time: true }) });
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  expect(await screen.findByText(/mapped as when a file with these headings/)).toBeVisible();
  expect(screen.queryByText(/do not read/)).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: "Type of Stage" }), "number");
  expect(screen.getByText("2 values do not read: about 30")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Show what will happen" }));
  expect(await screen.findByText("Size: 1 value is not a number (about 30)")).toBeVisible();
  expect(screen.getByText(/Their text is kept with the import/)).toBeVisible();
});

test("a stopped import is no error, and the mapping is still there", async () => {
  const { user } = openImport({ import_prepare: () => refused("import-cancelled") });
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  await user.click(await screen.findByRole("checkbox", { name: "Import Email" }));
  await user.click(screen.getByRole("button", { name: "Show what will happen" }));
  expect(await screen.findByText("Stopped. The list is as it was before.")).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("checkbox", { name: "Import Email" })).not.toBeChecked();
});

test("rows are pasted with the button and with Ctrl+V, and go the way of a file", async () => {
  const { user, asked } = openImport({
    rows_paste: () => ({ handle: 8, name: "Pasted rows", n_bytes: 40 }),
  });
  expect(await screen.findByText(/at most 10 MB/)).toBeVisible();
  await user.keyboard("{Control>}v{/Control}");
  expect(await screen.findByRole("checkbox", { name: "Import Email" })).toBeVisible();
  expect(screen.getByText("Pasted rows")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Another file" }));
  await user.click(await screen.findByRole("button", { name: "Paste rows" }));
  await user.click(await screen.findByRole("button", { name: "Show what will happen" }));
  const prepared = asked.find(({ command }) => command === "import_prepare")?.args;
  expect(prepared).toMatchObject({ file: 8 });
  const pasted = asked.filter(({ command }) => command === "rows_paste");
  expect(pasted.map(({ args }) => args)).toEqual([{ text: null }, { text: null }]);
});

test("a clipboard without text is said with the remedy", async () => {
  const { user } = openImport({ rows_paste: () => refused("clipboard-empty") });
  await user.click(await screen.findByRole("button", { name: "Paste rows" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Copy the rows with their headings");
  expect(screen.getByRole("button", { name: "Choose a file" })).toBeVisible();
});

test("where nothing can be imported, nothing is offered", async () => {
  window.location.hash = "#/apply/import";
  openWindow({}, { workspace: { ...WORKSPACE, read_only: "held" } });
  expect(await screen.findByText("Nothing can be imported now")).toBeVisible();
  expect(screen.queryByText("Drop a list here")).toBeNull();
  expect(screen.queryByRole("button", { name: "Choose a file" })).toBeNull();
});

test("a file that is no table is refused with the remedy", async () => {
  const { user } = openImport({ import_preview: () => refused("file-binary") });
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Save or export it as CSV");
  await user.click(screen.getByRole("button", { name: "Another file" }));
  expect(screen.getByRole("button", { name: "Choose a file" })).toBeVisible();
});

test("a column goes to a field of the list or a new one, and no two to one", async () => {
  const { user, asked } = openImport();
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  const next = () => screen.getByRole("button", { name: "Show what will happen" });
  const of = (column: string) => screen.getByRole("combobox", { name: `Field for ${column}` });
  await screen.findByRole("combobox", { name: "Field for Stage" });
  await user.selectOptions(of("Stage"), "seniority");
  expect(screen.getByText("In the list already as seniority")).toBeVisible();
  expect(screen.queryByRole("textbox", { name: "Name of the field for Stage" })).toBeNull();
  expect(screen.getByRole("combobox", { name: "Type of Stage" })).toBeDisabled();
  await user.selectOptions(of("Email"), "seniority");
  expect(screen.getAllByText(/Another column goes to “Seniority” too/)).toHaveLength(2);
  expect(next()).toBeDisabled();
  await user.selectOptions(of("Email"), "As a new field");
  const name = screen.getByRole("textbox", { name: "Name of the field for Email" });
  expect(name).toHaveValue("Email");
  await user.clear(name);
  expect(screen.getByText("Give the new field a name.")).toBeVisible();
  await user.type(name, "employees");
  expect(screen.getByText(/The list has “employees” already/)).toBeVisible();
  expect(next()).toBeDisabled();
  await user.type(name, " now");
  await user.click(next());
  await screen.findByTestId("balance");
  expect(asked.find(({ command }) => command === "import_prepare")?.args).toMatchObject({
    reading: { mapping: [{ label: "employees now" }, { label: "Seniority" }] },
  });
});

const ACTIVITIES: ImportPreview = {
  ...PREVIEW,
  rows_are: "activities",
  recognised: "activities",
  targets: [
    { key: "activity_id", label: "Activity ID", kind: "text", there: true },
    { key: "contact_email", label: "Contact email", kind: "email", there: false },
    { key: "deal_name", label: "Deal name", kind: null, there: false },
  ],
};

test("rows of another table are recognised, go to its fields, and say what is all there", async () => {
  const { user, asked } = openImport({
    import_preview: ({ rowsAre }) => (rowsAre === "people" ? PREVIEW : ACTIVITIES),
    import_prepare: () => ({
      ...BALANCE,
      rows_are: "activities",
      linked: ["7 of them belong to people in the list."],
    }),
  });
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  expect(await screen.findByText(/this file holds activities/)).toBeVisible();
  expect(screen.getByRole("radio", { name: "activities" })).toBeChecked();
  const of = (column: string) => screen.getByRole("combobox", { name: `Field for ${column}` });
  await user.selectOptions(of("Email"), "contact_email");
  expect(screen.getByText("Looked for as contact_email")).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Type of Email" })).toBeDisabled();
  await user.selectOptions(of("Stage"), "deal_name");
  expect(screen.getByRole("combobox", { name: "Type of Stage" })).toBeEnabled();

  const next = screen.getByRole("button", { name: "Show what will happen" });
  await user.click(screen.getByRole("checkbox", { name: "This file holds all" }));
  expect(screen.getByText("Give both days.")).toBeVisible();
  expect(next).toBeDisabled();
  const day = (which: string) => screen.getByLabelText(`${which} day of which all is there`);
  await user.type(day("First"), "2026-11-22");
  await user.type(day("Last"), "2026-01-01");
  expect(screen.getByText("The first day must not be after the last.")).toBeVisible();
  await user.clear(day("First"));
  await user.type(day("First"), "2025-01-01");
  await user.type(screen.getByRole("textbox", { name: /Kinds of activity/ }), "Call; Visit");
  await user.click(next);
  expect(await screen.findByText("7 of them belong to people in the list.")).toBeVisible();
  expect(screen.getByText("the same row again, by its id")).toBeVisible();
  expect(asked.find(({ command }) => command === "import_prepare")?.args).toMatchObject({
    reading: {
      rows_are: "activities",
      mapping: [
        { label: "Contact email", kind: "email" },
        { label: "Deal name", kind: "text" },
      ],
      coverage: { kinds: ["Call", " Visit"], from: "2025-01-01", to: "2026-01-01" },
      is_snapshot: false,
      blanks_clear: false,
    },
  });
});

test("what the rows are is chosen, and the columns are proposed anew", async () => {
  const { user } = openImport({
    import_preview: ({ rowsAre }) => (rowsAre === "people" ? PREVIEW : ACTIVITIES),
  });
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  await user.click(await screen.findByRole("checkbox", { name: "Import Email" }));
  await user.click(screen.getByRole("radio", { name: "people" }));
  expect(await screen.findByRole("checkbox", { name: "Import Email" })).toBeChecked();
  expect(screen.queryByRole("checkbox", { name: "This file holds all" })).toBeNull();
  const options = await screen.findAllByRole("option", { name: "Seniority" });
  expect(options).toHaveLength(2);
});

test("what the file is and what its blanks do is chosen, and what changed leads to the leads", async () => {
  const sample = { before: null, after: "40" };
  const changes = [
    { key: "size", label: "Size", filled: 3, replaced: 2, cleared: 1, samples: [sample] },
  ];
  const moves = [{ stage: "mql", label: "MQL", entered_new: 4, entered: 5, left: 6 }];
  const { user, asked } = openImport({
    import_preview: () => ({
      ...PREVIEW,
      before: { id: 3, at: "2026-11-20T09:00:00Z", by: "Ola" },
    }),
    import_prepare: () => ({ ...BALANCE, changes }),
    import_commit: () => ({ ...BALANCE, changes, moves, absent: 2 }),
  });
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  const same = await screen.findByTestId("same-file");
  expect(same).toHaveTextContent(/imported on 20 Nov 2026.* by Ola/);
  expect(asked.some(({ command }) => command === "import_prepare")).toBe(false);
  const blanks = screen.getByRole("checkbox", { name: "A blank takes away what is there" });
  expect(blanks).not.toBeChecked();
  await user.click(blanks);
  await user.click(screen.getByRole("checkbox", { name: "This file is all there is" }));
  await user.click(screen.getByRole("button", { name: "Show what will happen" }));
  const row = within(await screen.findByTestId("changes")).getByRole("row", { name: /Size/ });
  expect(row).toHaveTextContent("Size321missing → 40");
  expect(screen.queryByTestId("moves")).toBeNull();
  expect(asked.find(({ command }) => command === "import_prepare")?.args).toMatchObject({
    reading: { is_snapshot: true, blanks_clear: true },
  });
  await user.click(screen.getByRole("button", { name: /^Import: / }));
  const link = within(await screen.findByTestId("moves")).getByRole("link", { name: "MQL" });
  expect(link).toHaveAttribute("href", "#/apply/leads?stage=mql&standing=complete_path");
  const absent = screen.getByRole("link", { name: "Look at them" });
  expect(absent).toHaveAttribute("href", "#/apply/leads?absent=1");
});

test("the people of a file go to the list that is proposed, another, a new one, or none", async () => {
  const { user, asked } = openImport({
    import_preview: () => ({ ...PREVIEW, proposed_list: "ZoomInfo May", lists: ["Trade fair"] }),
  });
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  const list = await screen.findByRole("combobox", { name: "Lead list" });
  const name = () => screen.queryByRole("textbox", { name: "Name of the list" });
  const check = screen.getByRole("button", { name: "Show what will happen" });
  expect(name()).toHaveValue("ZoomInfo May");
  expect(screen.getByRole("checkbox", { name: "This file is the whole list" })).not.toBeChecked();
  await user.clear(name() as HTMLElement);
  expect(check).toBeDisabled();
  await user.selectOptions(list, "No list");
  expect(name()).toBeNull();
  expect(screen.getByRole("checkbox", { name: "This file is all there is" })).toBeVisible();
  await user.selectOptions(list, "Trade fair");
  expect(name()).toBeNull();
  await user.selectOptions(list, "A new list");
  await user.type(name() as HTMLElement, " 2026");
  await user.click(check);
  expect(await screen.findByText("List: ZoomInfo May 2026")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Import: / }));
  await screen.findByRole("heading", { name: "What happened" });
  expect(asked.find(({ command }) => command === "import_commit")?.args).toMatchObject({
    list: "ZoomInfo May 2026",
  });
});
