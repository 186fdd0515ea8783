// Does a person see why rows are one, choose what counts, and merge or keep them apart by mouse and keys?
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { openWindow, refused } from "../../app/test.program";
import type { DuplicateGroup, DuplicatesPage, MergedView } from "../../backend/bindings";
import { mergeOf } from "./rule";

const group = (certain: boolean, row: number, name: string): DuplicateGroup => ({
  certain,
  people: [
    { row, title: name },
    { row: row + 10, title: `${name} too` },
  ],
  fields: [
    {
      key: "email",
      label: "Email",
      values: ["a@x.example", "b@x.example"],
      differs: true,
      first: row,
    },
    { key: "city", label: "City", values: ["Poznań", null], differs: false, first: row },
  ],
  winner: row,
  why: ["same phone number"],
  against: certain ? [] : ["another last name"],
});

const GROUPS = [group(true, 1, "Anna"), group(true, 2, "Bo"), group(false, 3, "Cleo")];
const PAGE: DuplicatesPage = {
  certain: 2,
  likely: 1,
  groups: GROUPS,
  limits: ["60 rows share it."],
};
const MERGED: MergedView[] = [
  {
    at: "2026-11-22T09:00:00Z",
    by: "anna",
    people: [
      { merges: [4, 5], row: 7, title: "Dora" },
      { merges: [6], row: 8, title: "Eli" },
    ],
  },
];

const ANSWERS = {
  duplicates_show: () => PAGE,
  merges_show: () => MERGED,
  duplicates_merge: () => [1],
  duplicates_merge_certain: () => [1, 2],
  duplicates_apart: () => null,
  merges_undo: () => null,
};

beforeEach(() => {
  window.location.hash = "#/apply/duplicates";
});

test("what speaks for and against is said, and only what differs asks for a choice", async () => {
  const { user } = openWindow(ANSWERS);
  const shown = await screen.findByTestId("group");
  expect(within(shown).getByText("same phone number")).toBeTruthy();
  expect(within(shown).getByRole("radio", { name: "Email: a@x.example counts" })).toHaveProperty(
    "checked",
    true,
  );
  expect(within(shown).queryByRole("radio", { name: /City/ })).toBeNull();
  expect(screen.getByText("60 rows share it.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /Cleo/ }));
  expect(await screen.findByText("another last name")).toBeTruthy();
});

test("the value and the row that were chosen are merged", async () => {
  const { asked, user } = openWindow(ANSWERS);
  await screen.findByTestId("group");
  await user.click(screen.getByRole("radio", { name: "Email: b@x.example counts" }));
  await user.click(screen.getByTestId("merge"));
  await waitFor(() => expect(asked.map(({ command }) => command)).toContain("duplicates_merge"));
  expect(asked.find(({ command }) => command === "duplicates_merge")?.args).toEqual({
    wanted: { winner: 1, losers: [11], prefer: [{ field: "email", row: 11 }] },
  });
});

test("by keys one goes to a group, keeps it apart, and merges another", async () => {
  const { asked, user } = openWindow(ANSWERS);
  await screen.findByTestId("group");
  await user.keyboard("jn");
  const apart = () => asked.filter(({ command }) => command === "duplicates_apart");
  await waitFor(() => expect(apart().map(({ args }) => args)).toEqual([{ rows: [2, 12] }]));
  await user.keyboard("k");
  await waitFor(() => expect(window.location.hash).toBe("#/apply/duplicates"));
  await waitFor(() => expect(screen.getByTestId("merge")).toHaveProperty("disabled", false));
  await user.keyboard("{Enter}");
  const merged = () => asked.find(({ command }) => command === "duplicates_merge");
  await waitFor(() => expect(merged()?.args).toMatchObject({ wanted: { winner: 1 } }));
});

test("all certain ones are merged only after a second word, and parted in the same place", async () => {
  let certain = 2;
  const { asked, user } = openWindow({
    ...ANSWERS,
    merges_show: () => [],
    duplicates_show: () => ({ ...PAGE, certain, groups: GROUPS.slice(2 - certain) }),
    duplicates_merge_certain: () => {
      certain = 0;
      return [1, 2];
    },
    merges_undo: () => {
      certain = 2;
      return null;
    },
  });
  await user.click(await screen.findByTestId("merge-certain"));
  const n = () => asked.filter(({ command }) => command === "duplicates_merge_certain").length;
  expect(n()).toBe(0);
  await user.click(screen.getByTestId("merge-certain-go"));
  await waitFor(() => expect(n()).toBe(1));
  await user.click(await screen.findByRole("button", { name: "Part again: 2 people" }));
  expect(await screen.findByTestId("merge-certain")).toBeTruthy();
  expect(asked.find(({ command }) => command === "merges_undo")?.args).toEqual({ merges: [1, 2] });
});

test("what was merged in one go is parted in one go, or one by one", async () => {
  const { asked, user } = openWindow(ANSWERS);
  const merged = await screen.findByTestId("merged");
  await user.click(within(merged).getByRole("button", { name: "Part again: 2 people" }));
  await waitFor(() => expect(asked.find((one) => one.command === "merges_undo")).toBeTruthy());
  await waitFor(() =>
    expect(
      within(merged).getByRole("button", { name: "Part again: Eli", hidden: true }),
    ).toHaveProperty("disabled", false),
  );
  await user.click(within(merged).getByRole("button", { name: "Part again: Eli", hidden: true }));
  const undone = () => asked.filter(({ command }) => command === "merges_undo");
  await waitFor(() =>
    expect(undone().map(({ args }) => args)).toEqual([{ merges: [4, 5, 6] }, { merges: [6] }]),
  );
});

test("nobody twice, a search that was stopped and one that failed are each said", async () => {
  const none = { ...PAGE, certain: 0, likely: 0, groups: [], limits: [] };
  const first = openWindow({ ...ANSWERS, duplicates_show: () => none });
  expect(await screen.findByText("Nobody is in the list twice")).toBeTruthy();
  first.unmount();
  const second = openWindow({ ...ANSWERS, duplicates_show: () => null });
  expect(await screen.findByText("You stopped the search")).toBeTruthy();
  second.unmount();
  openWindow({ ...ANSWERS, duplicates_show: () => refused("workspace-damaged") });
  expect(await screen.findByRole("alert")).toBeTruthy();
});

test("another row that stays keeps the values that were proposed", () => {
  const merge = mergeOf(group(true, 1, "Anna"), 11, new Map());
  expect(merge).toEqual({ winner: 11, losers: [1], prefer: [{ field: "email", row: 1 }] });
});
