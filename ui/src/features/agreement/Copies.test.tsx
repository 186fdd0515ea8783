// Is a copy kept of the right version, and is it said whether a checked one is whole, in words and not by colour?
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { type Answers, openWindow, refused, WORKSPACE } from "../../app/test.program";
import type {
  AgreementView,
  CopyVerifiedView,
  CopyView,
  VersionView,
} from "../../backend/bindings";

const VERSION: VersionView = {
  no: 2,
  state: "agreed",
  frozen_at: "2026-11-20T09:00:00Z",
  agreed_at: "2026-11-20T09:00:00Z",
  effective_from: null,
  in_effect: true,
  single_signer: false,
  agreement_hash: "9c41f00b",
  sign_offs: [],
};

const AGREEMENT: AgreementView = {
  paper: {
    title: "Our MQL",
    time_zone: "Europe/Warsaw",
    sections: [],
    version: VERSION,
    definition_hash: "ab12",
    in_force: true,
    dissent: [],
  },
  versions: [],
  participants: [],
  apart: null,
  before_signing: { objections: [], promises_wrong: false, says: [] },
};

const COPY: CopyView = {
  whole: true,
  says: "“Our MQL” is as it was signed.",
  here: "This is version 2 here, with the same signatures.",
  differs: [],
  agreement_hash: "9c41f00b",
  definition_hash: "ab12cd34",
  sign_offs: [{ name: "Anna", side: "marketing", at: "2026-11-20T09:00:00Z" }],
};

const CHECKED: CopyVerifiedView = { file: "copy.json", copies: [COPY], nothing: null };

async function openCopies(answers: Answers, agreement = AGREEMENT) {
  window.location.hash = "#/agree/agreement";
  const opened = openWindow({ agreement_show: () => agreement, ...answers });
  await opened.user.click(await screen.findByRole("button", { name: "Copies" }));
  return { ...opened, dialog: within(screen.getByRole("dialog", { name: "Copies" })) };
}

test("a copy of the shown version is kept, and its file is named", async () => {
  const { user, asked, dialog } = await openCopies({ copy_export: () => "Our MQL v2.signed.json" });
  await user.click(dialog.getByRole("button", { name: "Keep a copy…" }));
  expect(await dialog.findByText("Written to Our MQL v2.signed.json.")).toBeVisible();
  const kept = asked.filter(({ command }) => command === "copy_export");
  expect(kept.map(({ args }) => args)).toEqual([{ version: 2 }]);
});

test("where nothing was ever agreed, nothing is kept, and a copy can still be checked", async () => {
  const { dialog } = await openCopies({}, { ...AGREEMENT, paper: null });
  expect(WORKSPACE.definition?.standing?.last_agreed).toBeNull();
  expect(dialog.getByRole("button", { name: "Keep a copy…" })).toBeDisabled();
  expect(dialog.getByText(/No version has been agreed yet/)).toBeVisible();
  expect(dialog.getByRole("button", { name: "Check a copy…" })).toBeEnabled();
});

test("a whole copy shows its signatures, both fingerprints, and which version it is here", async () => {
  const { user, dialog } = await openCopies({ copy_verify: () => CHECKED });
  await user.click(dialog.getByRole("button", { name: "Check a copy…" }));
  const whole = within(await dialog.findByTestId("copy-whole"));
  for (const said of [COPY.says, COPY.here ?? "", "9c41f00b", "ab12cd34"]) {
    expect(whole.getByText(said)).toBeVisible();
  }
  for (const said of ["Anna", "Marketing", /^signed on/]) {
    expect(whole.getByText(said)).toBeVisible();
  }
});

test("what differs is said, and a file that is no copy says why", async () => {
  const broken: CopyView = {
    ...COPY,
    whole: false,
    says: "“Our MQL” is not as it was signed.",
    differs: ["The text is another: its fingerprint is now 77."],
    sign_offs: [],
  };
  const answers: CopyVerifiedView[] = [
    { ...CHECKED, copies: [broken] },
    { ...CHECKED, copies: [], nothing: "This is no copy of what was signed." },
  ];
  const { user, dialog } = await openCopies({ copy_verify: () => answers.shift() });
  await user.click(dialog.getByRole("button", { name: "Check a copy…" }));
  expect(await dialog.findByText("The text is another: its fingerprint is now 77.")).toBeVisible();
  expect(dialog.getByText("none that can be read")).toBeVisible();
  expect(dialog.queryByTestId("copy-whole")).toBeNull();
  await user.click(dialog.getByRole("button", { name: "Check a copy…" }));
  expect(await dialog.findByText("This is no copy of what was signed.")).toBeVisible();
  expect(dialog.queryByTestId("copy-broken")).toBeNull();
});

test("a file that cannot be read is said with its remedy, and a change of mind says nothing", async () => {
  let times = 0;
  const { user, dialog } = await openCopies({
    copy_verify: () => {
      times += 1;
      return times === 1 ? refused("file-unreadable") : null;
    },
  });
  await user.click(dialog.getByRole("button", { name: "Check a copy…" }));
  expect(await dialog.findByRole("alert")).toBeVisible();
  await user.click(dialog.getByRole("button", { name: "Check a copy…" }));
  expect(dialog.queryByRole("alert")).toBeNull();
  expect(dialog.getByTestId("copied")).toBeEmptyDOMElement();
});
