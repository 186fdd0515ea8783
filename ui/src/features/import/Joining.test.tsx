// Are tables joined, and values read otherwise, only when somebody says so, and taken back in their place?
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answers, openWindow, refused } from "../../app/test.program";
import type { ImportRecordView, JoiningView } from "../../backend/bindings";

const RECORD: ImportRecordView = {
  id: 1,
  file: "pipeline.csv",
  n_bytes: 900,
  sha256: "ab12cd34ef56ab78cd90",
  rows_are: "deals",
  at: "2026-11-20T09:00:00Z",
  by: "Ola",
  is_snapshot: false,
  blanks_clear: false,
  mends: null,
  list: null,
  undone_at: null,
  rows_in: 10,
  new: 10,
  updated: 0,
  unchanged: 0,
  merged: 0,
  rejected: 0,
  skipped: 0,
  n_blocked: 0,
  n_tests: 0,
};

const SAID = { by: "Ola", at: "2026-11-20T09:00:00Z" };

const JOINING: JoiningView = {
  joins: [{ id: 4, sentence: "deals · agent = details · agent.", ...SAID }],
  proposed: [
    {
      sentence: "deals · product = details · product.",
      join: { rows_are: "deals", key: "product", other: "details", other_key: "product" },
    },
  ],
  read: [{ id: 7, sentence: "“Oakpro” is read as “Oak Pro”.", ...SAID }],
  in_doubt: [
    {
      sentence: "3 rows say “OakPro”. Is it “Oak Pro”?",
      value: { rows_are: "deals", key: "product", from: "OakPro", to: "Oak Pro" },
      no_partner: true,
    },
    {
      sentence: "1 row says “Elm”.",
      value: { rows_are: "deals", key: "product", from: "Elm", to: "" },
      no_partner: true,
    },
  ],
  n_in_doubt: 5,
  groups: [
    {
      rows_are: "people",
      key: "lead_source",
      label: "Lead Source",
      to: "Google",
      values: [
        { text: "Google", n: 40 },
        { text: "google", n: 12 },
        { text: "GOOGLE ", n: 1 },
      ],
    },
    {
      rows_are: "companies",
      key: "industry",
      label: "Industry",
      to: "Retail",
      values: [
        { text: "Retail", n: 4 },
        { text: "retail", n: 4 },
      ],
    },
  ],
  n_groups: 3,
};

function openImports(answers: Answers = {}) {
  window.location.hash = "#/apply/imports";
  return openWindow({ imports_list: () => [RECORD], joining_show: () => JOINING, ...answers });
}

test("a join and a reading are said, and taken back, each by its own button", async () => {
  const done = () => null;
  const { user, asked } = openImports({
    join_say: done,
    join_undo: done,
    value_say: done,
    value_unsay: done,
  });
  const tables = await screen.findByRole("region", { name: "Tables that belong together" });
  const values = screen.getByRole("region", { name: "Values that may be meant otherwise" });
  const told = () => asked.filter(({ command }) => /^(join|value)_/.test(command));
  expect(told()).toEqual([]);
  await user.click(within(tables).getByRole("button", { name: "Join them" }));
  await user.click(within(tables).getByRole("button", { name: "Take back" }));
  await user.click(within(values).getByRole("button", { name: "Read it so" }));
  await user.click(within(values).getByRole("button", { name: "Take back" }));
  expect(told().map(({ command, args }) => [command, args])).toEqual([
    ["join_say", { join: JOINING.proposed[0]?.join }],
    ["join_undo", { id: 4 }],
    ["value_say", { value: JOINING.in_doubt[0]?.value }],
    ["value_unsay", { id: 7 }],
  ]);
  const button = within(values).getByRole("button", { name: "Read it so" });
  expect(button).toHaveAccessibleDescription(/OakPro/);
  expect(within(values).getByText("3 more values are in doubt.")).toBeVisible();
});

test("where nothing belongs together and nothing is in doubt, nothing is said of it", async () => {
  openImports({
    joining_show: () => ({
      joins: [],
      proposed: [],
      read: [],
      in_doubt: [],
      n_in_doubt: 0,
      groups: [],
      n_groups: 0,
    }),
  });
  expect(await screen.findByTestId("import-row")).toBeVisible();
  const said = /belong together|meant otherwise|spelled differently/;
  expect(screen.queryByRole("heading", { name: said })).toBeNull();
});

test("spellings are shown with their counts, one is chosen, and all are said at once", async () => {
  const { user, asked } = openImports({ value_groups_say: () => null });
  const title = "In 2 fields, values are spelled differently and look like one";
  const spellings = await screen.findByRole("region", { name: title });
  const source = within(spellings).getByRole("group", { name: "people, Lead Source" });
  expect(within(source).getByRole("radio", { name: /Google.*40/ })).toBeChecked();
  await user.click(within(source).getByRole("radio", { name: /google.*12/ }));
  expect(within(spellings).getByText("1 more group follows.")).toBeVisible();
  const said = () =>
    asked.filter(({ command }) => command === "value_groups_say").map(({ args }) => args);
  expect(said()).toEqual([]);

  await user.click(within(spellings).getByRole("button", { name: "Read all as “google”" }));
  const google = { rows_are: "people", key: "lead_source", to: "google" };
  const retail = { rows_are: "companies", key: "industry", to: "Retail" };
  expect(said()).toEqual([{ groups: [google] }]);
  await user.click(within(spellings).getByRole("button", { name: "Read all 2 groups as chosen" }));
  expect(said()[1]).toEqual({ groups: [google, retail] });
});

test("a join that is refused says why", async () => {
  const { user } = openImports({ join_say: () => refused("join-unfit") });
  await user.click(await screen.findByRole("button", { name: "Join them" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("cannot be joined");
});
