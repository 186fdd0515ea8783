// Can both sides sign, and is what cannot be signed said plainly?
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openWindow, refused, WORKSPACE } from "../../app/test.program";
import type { AgreementView, SideView, VersionView, WorkspaceView } from "../../backend/bindings";

const version = (no: number, signed: readonly SideView[]): VersionView => ({
  no,
  state: signed.length === 2 ? "agreed" : "proposed",
  frozen_at: "2026-10-12T09:00:00Z",
  agreed_at: signed.length === 2 ? "2026-10-12T09:00:00Z" : null,
  effective_from: null,
  in_effect: signed.length === 2,
  single_signer: signed.length === 2,
  agreement_hash: `9c41f00b${no}`,
  sign_offs: signed.map((side) => ({ name: "Anna", side, at: "2026-10-12T09:00:00Z" })),
});

function view(signed: readonly SideView[]): AgreementView {
  const frozen = signed.length === 0 ? null : version(1, signed);
  return {
    paper: {
      title: "Our MQL",
      time_zone: "Europe/Warsaw",
      sections: [
        {
          heading: "MQL",
          owner: "marketing",
          says: "Who reaches this stage:",
          lines: [{ depth: 0, text: "Employees is at least 11" }],
        },
      ],
      version: frozen,
      definition_hash: "ab12",
      in_force: true,
      dissent: [],
    },
    versions: frozen ? [frozen] : [],
    participants: signed.length === 0 ? [] : [{ name: "Anna", side: "both", signs: true }],
    apart: null,
    before_signing: { objections: [], promises_wrong: false, says: [] },
  };
}

function openAgreement(workspace: WorkspaceView = WORKSPACE) {
  window.location.hash = "#/agree/agreement";
  const signed: SideView[] = [];
  const opened = openWindow(
    {
      agreement_show: () => view(signed),
      version_sign: ({ side }) => {
        signed.push(side as SideView);
        return view(signed);
      },
      version_diff: () => [
        { what: "Criterion changed", before: "at least 11", after: "at least 50" },
      ],
    },
    { workspace },
  );
  return { ...opened, signed };
}

test("both sides sign by name, and one person for both is said", async () => {
  const { user, asked } = openAgreement();
  expect(await screen.findByText("Draft: nobody has signed it")).toBeVisible();
  for (const side of ["Marketing", "Sales"]) {
    await user.click(await screen.findByRole("button", { name: `Sign for ${side}` }));
    const dialog = screen.getByRole("dialog", { name: "Sign the definition" });
    const name = within(dialog).getByRole("combobox", { name: "Your name" });
    await user.clear(name);
    await user.type(name, "Anna");
    await user.click(within(dialog).getByRole("button", { name: `Sign for ${side}` }));
  }
  expect(await screen.findByText("One person signed for both sides.")).toBeVisible();
  expect(screen.getByText("Version 1: agreed on 12 Oct 2026")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Sign for/ })).toBeNull();
  const signing = asked.filter(({ command }) => command === "version_sign");
  expect(signing.map(({ args }) => args)).toEqual([
    { name: "Anna", side: "marketing" },
    { name: "Anna", side: "sales" },
  ]);
});

test("what can only be read cannot be signed, and says so", async () => {
  openAgreement({ ...WORKSPACE, read_only: "protected" });
  expect(await screen.findByText(/nothing can be signed/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Sign for/ })).toBeNull();
});

test("a definition that cannot decide is not signed", async () => {
  openAgreement({ ...WORKSPACE, stages: [] });
  expect(await screen.findByText(/cannot decide the list/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Sign for/ })).toBeNull();
});

test("without a definition there is nothing to sign, and the next step is the definition", async () => {
  window.location.hash = "#/agree/agreement";
  openWindow(
    { agreement_show: () => ({ paper: null, versions: [], participants: [] }) },
    { workspace: { ...WORKSPACE, definition: null, stages: [] } },
  );
  expect(await screen.findByText("There is nothing to sign yet")).toBeVisible();
  expect(screen.getByRole("link", { name: "Open the definition" })).toHaveAttribute(
    "href",
    "#/agree/definition",
  );
});

test("a version that is not there is said", async () => {
  window.location.hash = "#/agree/agreement?version=7";
  openWindow({ agreement_show: () => refused("version-absent") });
  expect(await screen.findByText("There is no such version.")).toBeVisible();
});

test("while somebody objects nobody can sign, and the way to overrule it stands there", async () => {
  window.location.hash = "#/agree/agreement";
  const objected = {
    ...view([]),
    apart: null,
    before_signing: {
      objections: [
        { criterion: "size", called: "Size", name: "Bo", reason: "Too small", deciders: ["Cy"] },
        { criterion: "role", called: "Role", name: "Anna", reason: "Titles lie", deciders: [] },
      ],
      promises_wrong: false,
      says: ["The signature of Cy is missing."],
    },
  };
  const { user, asked } = openWindow({
    agreement_show: () => objected,
    objection_overrule: () => ({ participants: [], stands: [] }),
  });
  const before = within(await screen.findByTestId("before-signing"));
  expect(before.getByText("2 objections stop every signature")).toBeVisible();
  expect(before.getByText(/Nobody else signs for the side of Anna/)).toBeVisible();
  expect(before.getByText("The signature of Cy is missing.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /Sign for/ })).toBeNull();
  await user.click(before.getByRole("button", { name: "Overrule it" }));
  await user.type(before.getByRole("textbox", { name: "Why" }), "We try it");
  await user.click(before.getByRole("button", { name: "Overrule" }));
  const done = asked.filter(({ command }) => command === "objection_overrule");
  expect(done.map(({ args }) => args)).toEqual([
    { criterion: "size", whose: "Bo", name: "Cy", reason: "We try it" },
  ]);
});

test("what was overruled stands on the page that was signed", async () => {
  window.location.hash = "#/agree/agreement";
  const signed = view(["marketing", "sales"]);
  const dissent = [
    {
      name: "Bo",
      side: "sales",
      called: "Size",
      reason: "Too small",
      overruled_by: "Cy",
      why: "We try it",
    },
  ] as const;
  openWindow({
    agreement_show: () => ({ ...signed, paper: { ...signed.paper, dissent } }),
    version_diff: () => [],
  });
  const part = within(await screen.findByTestId("dissent"));
  expect(
    part.getByText("Bo (Sales) objected to “Size”: “Too small”. Overruled by Cy: “We try it”."),
  ).toBeVisible();
});
