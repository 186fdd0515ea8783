// Do the people of a file go to the list that is proposed, to another, to a new one, or to none?
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { openWindow } from "../../app/test.program";
import type { ImportBalance, ImportPreview } from "../../backend/bindings";
import { ANSWERS, PREVIEW as ANY_PREVIEW } from "./test.files";

const PREVIEW: ImportPreview = {
  ...ANY_PREVIEW,
  targets: [],
  proposed_list: "ZoomInfo May",
  lists: ["Trade fair"],
};

const BALANCE: ImportBalance = {
  import: null,
  rows_are: "people",
  list: null,
  linked: [],
  undone: [],
  treated: [],
  values_read: [],
  rows_in: 2,
  new: 2,
  updated: 0,
  unchanged: 0,
  merged: 0,
  rejected: 0,
  skipped: 0,
  n_blocked: 0,
  n_tests: 0,
  unread: [],
  n_problems: 0,
  problems: [],
  changes: [],
  moves: [],
  absent: null,
};

test("the people of a file go to the list that is proposed, another, a new one, or none", async () => {
  window.location.hash = "#/apply/import";
  const { user, asked } = openWindow({
    ...ANSWERS,
    import_preview: () => PREVIEW,
    import_prepare: () => BALANCE,
    import_commit: () => BALANCE,
  });
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  const list = await screen.findByRole("combobox", { name: "Lead list" });
  const name = () => screen.queryByRole("textbox", { name: "Name of the list" });
  const check = screen.getByRole("button", { name: "Go on to the columns" });
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
  await user.click(screen.getByRole("button", { name: "Show what will happen" }));
  expect(await screen.findByText("List: ZoomInfo May 2026")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Import: / }));
  await screen.findByRole("heading", { name: "What happened" });
  expect(asked.find(({ command }) => command === "import_commit")?.args).toMatchObject({
    list: "ZoomInfo May 2026",
  });
});
