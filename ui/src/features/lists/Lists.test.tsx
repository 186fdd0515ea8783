// Are lists opened as a filter, renamed, deleted and brought back, and what was done by hand undone?
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { openWindow } from "../../app/test.program";
import type { ListsView, ListView } from "../../backend/bindings";

const LIST: ListView = {
  id: 3,
  name: "Trade fair",
  members: 212,
  absent: 4,
  imports: 2,
  made_at: "2026-11-20T09:00:00Z",
  by: "Ola",
  deleted_at: null,
};
const LISTS: ListsView = {
  lists: [LIST, { ...LIST, id: 4, name: "May", by: null }],
  deleted: [{ ...LIST, id: 5, name: "Old", members: 0, deleted_at: "2026-11-21T09:00:00Z" }],
  changes: [
    {
      id: 9,
      list: "May",
      is_on: true,
      people: 12,
      at: "2026-11-21T09:00:00Z",
      by: "Ola",
      undone_at: null,
    },
    {
      id: 8,
      list: "May",
      is_on: false,
      people: 1,
      at: "2026-11-20T09:00:00Z",
      by: null,
      undone_at: "2026-11-21T09:00:00Z",
    },
  ],
  on_none: 7,
};
const NOTHING = { list_rename: () => null, list_delete: () => null, list_restore: () => null };

beforeEach(() => {
  window.location.hash = "#/apply/lists";
});

function openLists(lists: ListsView = LISTS) {
  return openWindow({ lists_show: () => lists, list_change_undo: () => null, ...NOTHING });
}

test("a list opens as a filter of the leads, and so do those on none", async () => {
  openLists();
  const link = await screen.findByRole("link", { name: "Trade fair" });
  expect(link).toHaveAttribute("href", "#/apply/leads?list=%5B%223%22%5D");
  expect(screen.getByRole("link", { name: "on no list" })).toHaveAttribute(
    "href",
    "#/apply/leads?list=%5Bnull%5D",
  );
  const [row] = screen.getAllByTestId("list-row");
  expect(row).toHaveTextContent("21242Ola, 20 Nov 2026");
});

test("a list is renamed, deleted and had back", async () => {
  const { user, asked } = openLists();
  const of = (command: string) => asked.filter((one) => one.command === command).at(-1)?.args;
  await user.click(await screen.findByRole("button", { name: "Rename: May" }));
  const name = screen.getByRole("textbox", { name: "Name of the list" });
  await user.clear(name);
  await user.type(name, "June{Enter}");
  await waitFor(() => expect(of("list_rename")).toMatchObject({ id: 4, name: "June" }));
  await user.click(screen.getByRole("button", { name: "Delete: Trade fair" }));
  const note = await screen.findByText(/The list “Trade fair” is deleted/);
  await user.click(within(note).getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(of("list_restore")).toMatchObject({ id: 3 }));
  await user.click(screen.getByText("Deleted lists"));
  await user.click(screen.getByRole("button", { name: "Bring back: Old" }));
  await waitFor(() => expect(of("list_restore")).toMatchObject({ id: 5 }));
});

test("what was done by hand is undone and taken up again", async () => {
  const { user, asked } = openLists();
  const of = () => asked.filter((one) => one.command === "list_change_undo").at(-1)?.args;
  await user.click(await screen.findByRole("button", { name: "Undo: 12 people put on “May”" }));
  await waitFor(() => expect(of()).toMatchObject({ id: 9, redo: false }));
  await user.click(screen.getByRole("button", { name: "Take up again: 1 person taken off “May”" }));
  await waitFor(() => expect(of()).toMatchObject({ id: 8, redo: true }));
});

test("without a list it says how one begins", async () => {
  openLists({ lists: [], deleted: [], changes: [], on_none: 5 });
  expect(await screen.findByRole("heading", { name: "There is no list yet." })).toBeVisible();
  expect(screen.getByRole("link", { name: "Import a list" })).toBeVisible();
});
