// Is it told by which keys rows are joined, and is another chosen, before anything is written?
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openWindow } from "../../app/test.program";
import type { ImportKeysView, JoinView, UnmatchedView } from "../../backend/bindings";
import { ANSWERS, BALANCE, chooseFile, PREVIEW } from "./test.files";

const NONE: UnmatchedView = { n: 0, samples: [] };
const ACCOUNT: JoinView = {
  rows_are: "deals",
  key: "account",
  other: "companies",
  other_key: "company_name",
};
const KEYS: ImportKeysView = {
  linked: [],
  by: { rows_are: "deals", key: "contact_email", label: "Contact email" },
  unmatched: { n: 2, samples: [{ value: "x@x.example", n: 3 }] },
  keys: [],
  own: [
    { rows_are: "deals", key: "account", label: "Account" },
    { rows_are: "deals", key: "badge", label: "Badge" },
  ],
  others: [
    { rows_are: "people", key: "badge_id", label: "Badge ID" },
    { rows_are: "companies", key: "company_name", label: "Company name" },
  ],
};

/** The keys as they are with these chosen. */
function told(joins: readonly JoinView[]): ImportKeysView {
  const line = (join: JoinView, chosen: boolean) => ({
    join,
    chosen,
    kept: false,
    sentence: `${join.key} joins`,
    unmatched: join.key === "account" ? { n: 1, samples: [{ value: "GTXPro", n: 1480 }] } : NONE,
  });
  const offered = joins.some(({ key }) => key === "account") ? [] : [line(ACCOUNT, false)];
  const linked = [`${joins.length} keys say whose they are.`];
  return { ...KEYS, linked, keys: [...joins.map((join) => line(join, true)), ...offered] };
}

test("a key is chosen where it is told what finds nothing, and the import waits until it is", async () => {
  window.location.hash = "#/apply/import";
  const balance = { ...BALANCE, rows_are: "deals" as const };
  const { user, asked } = openWindow({
    ...ANSWERS,
    import_preview: () => ({ ...PREVIEW, rows_are: "deals", recognised: "deals" }),
    import_prepare: () => balance,
    import_keys: ({ joins }) => told(joins as JoinView[]),
  });
  const last = () => asked.filter(({ command }) => command === "import_keys").at(-1)?.args;
  await chooseFile(user);
  await user.click(await screen.findByRole("button", { name: "Show what will happen" }));
  const keys = within(await screen.findByTestId("keys"));
  expect(keys.getByText(/first looked for in “Contact email”/)).toBeVisible();
  expect(
    keys.getByText(/2 different values find nothing, such as “x@x.example” \(3\)/),
  ).toBeVisible();
  expect(keys.getByText("1 value finds nothing: “GTXPro” (1,480).")).toBeVisible();
  expect(keys.getByText(/Choose another key/)).toBeVisible();
  expect(screen.getByText("0 keys say whose they are.")).toBeVisible();
  const account = keys.getByRole("checkbox", { name: "account joins" });
  expect(account).not.toBeChecked();
  await user.click(account);
  await waitFor(() => expect(last()).toEqual({ joins: [ACCOUNT] }));
  await waitFor(() => expect(keys.getByRole("checkbox", { name: "account joins" })).toBeChecked());
  expect(screen.getByText("1 keys say whose they are.")).toBeVisible();

  await user.selectOptions(keys.getByRole("combobox", { name: "Field of this file" }), "Badge");
  await user.selectOptions(keys.getByRole("combobox", { name: "is the same as" }), "Badge ID");
  await user.click(keys.getByRole("button", { name: "Add this key" }));
  const badge = { rows_are: "deals", key: "badge", other: "people", other_key: "badge_id" };
  await waitFor(() => expect(last()).toEqual({ joins: [ACCOUNT, badge] }));
  await user.click(await keys.findByRole("checkbox", { name: "account joins" }));
  await waitFor(() => expect(last()).toEqual({ joins: [badge] }));
  await waitFor(() => expect(screen.getByRole("button", { name: /^Import: / })).toBeEnabled());
});

test("people are joined to nobody, and nothing is asked", async () => {
  window.location.hash = "#/apply/import";
  const { user, asked } = openWindow(ANSWERS);
  await chooseFile(user);
  await user.click(await screen.findByRole("button", { name: "Show what will happen" }));
  expect(await screen.findByTestId("balance")).toBeVisible();
  expect(screen.queryByTestId("keys")).toBeNull();
  expect(asked.some(({ command }) => command === "import_keys")).toBe(false);
});
