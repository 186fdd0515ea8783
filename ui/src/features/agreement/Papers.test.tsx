// Does the window ask for the paper that was chosen, and say where it is or why it is not?
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openWindow, refused } from "../../app/test.program";
import type { AgreementView } from "../../backend/bindings";

const AGREEMENT: AgreementView = {
  paper: {
    title: "Our MQL",
    time_zone: "Europe/Warsaw",
    sections: [],
    version: null,
    definition_hash: "ab12",
    in_force: true,
    dissent: [],
  },
  versions: [],
  participants: [],
  apart: null,
  before_signing: { objections: [], promises_wrong: false, says: [] },
};

async function openPapers(written: () => unknown) {
  window.location.hash = "#/agree/agreement?version=2";
  const opened = openWindow({ agreement_show: () => AGREEMENT, paper_export: written });
  await opened.user.click(await screen.findByRole("button", { name: "Papers" }));
  return { ...opened, dialog: within(screen.getByRole("dialog", { name: "Papers" })) };
}

test("the chosen paper of the shown version is asked for, and its file is named", async () => {
  const { user, asked, dialog } = await openPapers(() => "card-v2-th.html");
  await user.click(dialog.getByRole("radio", { name: "The card for the wall" }));
  await user.selectOptions(dialog.getByRole("combobox", { name: "Language" }), "ไทย");
  await user.click(dialog.getByRole("radio", { name: "HTML" }));
  await user.click(dialog.getByRole("button", { name: "Save …" }));
  expect(await dialog.findByText("Written to card-v2-th.html.")).toBeVisible();
  const query = { kind: "card", form: "html", locale: "th", version: 2 };
  expect(asked.filter(({ command }) => command === "paper_export").map(({ args }) => args)).toEqual(
    [{ query }],
  );
});

test("a full disk is said with its remedy", async () => {
  const { user, dialog } = await openPapers(() => refused("disk-full"));
  await user.click(dialog.getByRole("button", { name: "Save …" }));
  expect(await dialog.findByText("There is no room left on the disk.")).toBeVisible();
  expect(dialog.getByText(/Make room, then try again/)).toBeVisible();
});

test("nothing is said where the person changed their mind", async () => {
  const { user, dialog } = await openPapers(() => null);
  await user.click(dialog.getByRole("button", { name: "Save …" }));
  expect(dialog.queryByText(/Written to/)).toBeNull();
});
