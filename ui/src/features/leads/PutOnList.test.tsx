// Are the leads that are shown put on a list and taken off, and is the table narrowed by lists?
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openWindow } from "../../app/test.program";
import type { FacetView, LeadsPage, ListsView } from "../../backend/bindings";

const PAGE: LeadsPage = {
  n_matching: 2,
  of_draft: null,
  behind: null,
  of_import: null,
  n_leads: 9,
  fields: [{ key: "name", label: "Company", kind: "text", is_key: false }],
  stages: [],
  rows: [0, 1].map((row) => ({
    row,
    title: `Lead ${row}`,
    cells: ["Acme"],
    verdicts: [],
    place: null,
  })),
};
const FACETS: FacetView[] = [
  {
    of: "list",
    key: "",
    label: "",
    counts: [
      { value: "3", label: "Trade fair", n: 5 },
      { value: "4", label: "May", n: 2 },
      { value: null, label: "", n: 4 },
    ],
  },
];
const LIST = { members: 5, absent: 0, imports: 1, made_at: "2026-11-20T09:00:00Z", by: null };
const LISTS: ListsView = {
  lists: [
    { ...LIST, id: 3, name: "Trade fair", deleted_at: null },
    { ...LIST, id: 4, name: "May", deleted_at: null },
  ],
  deleted: [],
  changes: [],
  on_none: 4,
};

function openLeads(hash = "#/apply/leads") {
  window.location.hash = hash;
  const program = openWindow({
    leads_page: () => PAGE,
    leads_facets: () => FACETS,
    views_show: () => [],
    lists_show: () => LISTS,
    list_members: ({ list, isOn }) => ({
      list: 4,
      name: list,
      change: isOn ? 11 : null,
      people: isOn ? 2 : 0,
    }),
    list_change_undo: () => null,
  });
  const of = (command: string) => program.asked.filter((one) => one.command === command);
  return { ...program, of };
}

test("a list narrows the leads, and so does being on none", async () => {
  const { user, of } = openLeads();
  expect(await screen.findByText("Who is on several lists counts in each.")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: /May/ }));
  expect(window.location.hash).toBe("#/apply/leads?list=%5B%224%22%5D");
  await user.click(await screen.findByRole("checkbox", { name: /on no list/ }));
  await waitFor(() =>
    expect(of("leads_page").at(-1)?.args).toMatchObject({
      query: { filter: { lists: [4, null] } },
    }),
  );
});

test("the leads shown are put on a list, which is undone on the spot, and taken off", async () => {
  const { user, of } = openLeads('#/apply/leads?list=["3"]');
  await user.click(await screen.findByTestId("lists-put"));
  const dialog = within(screen.getByRole("dialog"));
  await user.selectOptions(dialog.getByRole("combobox", { name: "List" }), "May");
  await user.click(dialog.getByRole("button", { name: "Put on the list" }));
  const done = await dialog.findByText(/2 people put on “May”/);
  expect(of("list_members").at(-1)?.args).toMatchObject({
    list: "May",
    isOn: true,
    filter: { lists: [3] },
  });
  await user.click(within(done).getByRole("button", { name: "Undo" }));
  await waitFor(() =>
    expect(of("list_change_undo").at(-1)?.args).toMatchObject({ id: 11, redo: false }),
  );
  await user.click(dialog.getByRole("button", { name: "Take off the list" }));
  expect(await dialog.findByText(/Nobody changed/)).toBeVisible();
});

test("a new list needs a name", async () => {
  const { user, of } = openLeads();
  await user.click(await screen.findByTestId("lists-put"));
  const dialog = within(screen.getByRole("dialog"));
  await user.selectOptions(dialog.getByRole("combobox", { name: "List" }), "A new list");
  const put = dialog.getByRole("button", { name: "Put on the list" });
  expect(put).toBeDisabled();
  expect(dialog.queryByRole("button", { name: "Take off the list" })).toBeNull();
  await user.type(dialog.getByRole("textbox", { name: "Name of the list" }), " June ");
  await user.click(put);
  await waitFor(() => expect(of("list_members").at(-1)?.args).toMatchObject({ list: "June" }));
});
