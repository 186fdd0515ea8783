// Does a file come in by four steps, with every row accounted for?
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answers, openWindow, refused, WORKSPACE } from "../../app/test.program";
import { ANSWERS, BALANCE, chooseFile, PREVIEW, toColumns } from "./test.files";

function openImport(answers: Answers = {}) {
  window.location.hash = "#/apply/import";
  return openWindow({ ...ANSWERS, ...answers });
}

test("a file is chosen, mapped, checked and imported", async () => {
  const { user, asked } = openImport();
  await chooseFile(user);
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
  await chooseFile(user);
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
  await chooseFile(user);
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
  await toColumns(user);
  expect(await screen.findByRole("checkbox", { name: "Import Email" })).toBeVisible();
  expect(screen.getByText("Pasted rows")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Back to the file" }));
  await user.click(await screen.findByRole("button", { name: "Another file" }));
  await user.click(await screen.findByRole("button", { name: "Paste rows" }));
  await toColumns(user);
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
  const { user } = openImport({
    file_cut: () => refused("file-binary"),
    import_preview: () => refused("file-binary"),
  });
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Save or export it as CSV");
  await user.click(screen.getByRole("button", { name: "Another file" }));
  expect(screen.getByRole("button", { name: "Choose a file" })).toBeVisible();
});

test("a column goes to a field of the list or a new one, and no two to one", async () => {
  const { user, asked } = openImport();
  await chooseFile(user);
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
    import_commit: () => ({ ...BALANCE, import: 7, changes, moves, absent: 2 }),
  });
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  const same = await screen.findByTestId("same-file");
  expect(same).toHaveTextContent(/imported on 20 Nov 2026.* by Ola/);
  expect(asked.some(({ command }) => command === "import_prepare")).toBe(false);
  const blanks = screen.getByRole("checkbox", { name: "A blank takes away what is there" });
  expect(blanks).not.toBeChecked();
  await user.click(blanks);
  await user.click(screen.getByRole("checkbox", { name: "This file is all there is" }));
  await toColumns(user);
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
  expect(absent).toHaveAttribute("href", "#/apply/leads?import=7&which=absent");
});
