// Do the versions say who signed, which is in effect, and what each changed?
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openWindow, refused, WORKSPACE } from "../../app/test.program";
import type { AgreementView, PriceView, VersionView } from "../../backend/bindings";

const version = (no: number, more: Partial<VersionView>): VersionView => ({
  no,
  state: "agreed",
  frozen_at: "2026-10-12T09:00:00Z",
  agreed_at: "2026-10-12T09:00:00Z",
  effective_from: null,
  in_effect: false,
  single_signer: false,
  agreement_hash: `9c41f00b${no}`,
  sign_offs: [
    { name: "Anna", side: "marketing", at: "2026-10-11T09:00:00Z" },
    { name: "Bo", side: "sales", at: "2026-10-12T09:00:00Z" },
  ],
  ...more,
});

const PRICE: PriceView = {
  n_leads: 300,
  moves: true,
  source: "original_source",
  won: { unit: "deals", n: 52, of_nobody: 3 },
  stages: [
    {
      key: "sql",
      label: "SQL",
      owner: "sales",
      gained: 0,
      lost: 41,
      unclear_before: 30,
      unclear_after: 28,
      sources: [
        { label: "Paid Search", can_be_asked: true, value: "Paid Search", gained: 0, lost: 41 },
      ],
      caught_before: 44,
      caught_after: 40,
      missed: 9,
      unclear_won: 3,
    },
  ],
};

const VIEW: AgreementView = {
  paper: {
    title: "Our MQL",
    time_zone: "UTC",
    sections: [],
    version: null,
    definition_hash: "ab12",
    in_force: true,
    dissent: [],
  },
  apart: null,
  before_signing: { objections: [], promises_wrong: false, says: [] },
  versions: [
    version(2, { effective_from: "2026-12-01" }),
    version(1, { state: "superseded", in_effect: true }),
  ],
  participants: [],
};

function open(version_price: () => PriceView) {
  window.location.hash = "#/agree/agreement";
  const answers = {
    agreement_show: () => VIEW,
    version_diff: () => [
      { what: "Criterion changed", before: "at least 11", after: "at least 50" },
    ],
    version_price,
  };
  return openWindow(answers, { workspace: WORKSPACE });
}

test("a version says who signed it when, from when on it holds, and which is in effect", async () => {
  open(() => PRICE);
  const versions = await screen.findByRole("region", { name: "Versions" });
  const second = within(versions).getByRole("link", { name: /Version 2/ });
  expect(second).toHaveTextContent("agreed 12 Oct 2026, in effect from 1 Dec 2026");
  expect(second).toHaveTextContent("Anna (Marketing), 11 Oct 2026");
  const first = within(versions).getByRole("link", { name: /Version 1/ });
  expect(first).toHaveTextContent(/Version 1in effect/);
  expect(within(versions).queryByText("What changed since version 2")).toBeVisible();
});

test("what a version changed is told in sentences and in today's leads, once asked", async () => {
  const { user, asked } = open(() => PRICE);
  const versions = await screen.findByRole("region", { name: "Versions" });
  await user.click(within(versions).getByRole("button", { name: "What changed since version 1" }));
  const since = await screen.findByTestId("since-1");
  expect(await within(since).findByText("at least 50")).toBeVisible();
  expect(
    await within(since).findByText("40 of 52 won deals caught, 44 before"),
  ).toBeInTheDocument();
  expect(within(since).getByText("−41")).toBeVisible();
  await user.click(within(since).getByRole("button", { name: "SQL" }));
  expect(within(since).getByText("Paid Search")).toBeVisible();
  expect(within(since).getByText("Cannot be judged: 30 → 28")).toBeVisible();
  expect(within(since).getByText(/missed: 9, unclear: 3/)).toBeVisible();
  expect(asked).toContainEqual({ command: "version_price", args: { before: 1, after: 2 } });
});

test("consequences that cannot be counted say why, and the sentences stay", async () => {
  open(() => refused("definition-wrong"));
  const compare = await screen.findByTestId("compare");
  expect(await within(compare).findByText("at least 50")).toBeVisible();
  expect(await within(compare).findByRole("alert")).toBeVisible();
});
