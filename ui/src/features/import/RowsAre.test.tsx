// Are rows of other tables recognised, offered, and read as theirs?
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answers, openWindow } from "../../app/test.program";
import type { ImportPreview } from "../../backend/bindings";
import { ANSWERS, BALANCE, chooseFile, PREVIEW, toColumns } from "./test.files";

function openImport(answers: Answers = {}) {
  window.location.hash = "#/apply/import";
  return openWindow({ ...ANSWERS, ...answers });
}

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
  expect(screen.getByRole("combobox", { name: "These rows are" })).toHaveValue("activities");
  const next = screen.getByRole("button", { name: "Go on to the columns" });
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
  const of = (column: string) => screen.getByRole("combobox", { name: `Field for ${column}` });
  await user.selectOptions(of("Email"), "contact_email");
  expect(screen.getByText("Looked for as contact_email")).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Type of Email" })).toBeDisabled();
  await user.selectOptions(of("Stage"), "deal_name");
  expect(screen.getByRole("combobox", { name: "Type of Stage" })).toBeEnabled();
  await user.click(screen.getByRole("button", { name: "Show what will happen" }));
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
  await chooseFile(user);
  await user.click(await screen.findByRole("checkbox", { name: "Import Email" }));
  await user.click(screen.getByRole("button", { name: "File" }));
  const rows = await screen.findByRole("combobox", { name: "These rows are" });
  await user.selectOptions(rows, "people");
  await waitFor(() => expect(rows).toHaveValue("people"));
  expect(screen.queryByRole("checkbox", { name: "This file holds all" })).toBeNull();
  await toColumns(user);
  expect(await screen.findByRole("checkbox", { name: "Import Email" })).toBeChecked();
  const options = await screen.findAllByRole("option", { name: "Seniority" });
  expect(options).toHaveLength(2);
});

test("seven kinds of rows are offered, and of costs the table is what to look at", async () => {
  const { user } = openImport({
    import_preview: () => ({ ...PREVIEW, rows_are: "costs", recognised: "costs" }),
    import_commit: () => ({ ...BALANCE, rows_are: "costs" }),
  });
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  expect(await screen.findByText(/this file holds costs/)).toBeVisible();
  const kinds = within(screen.getByRole("combobox", { name: "These rows are" }));
  expect(kinds.getAllByRole("option").map((option) => option.textContent)).toEqual([
    "people",
    "companies",
    "deals",
    "activities",
    "stage history",
    "costs",
    "anonymous counts",
  ]);
  await toColumns(user);
  await user.click(screen.getByRole("button", { name: "Show what will happen" }));
  await user.click(await screen.findByRole("button", { name: /^Import: / }));
  const link = await screen.findByRole("link", { name: "Look at the table" });
  expect(link).toHaveAttribute("href", "#/apply/tables?table=costs");
});
