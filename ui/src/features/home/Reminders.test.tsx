// Do reminders stand on Home with the way to what is next, and nowhere where there are none?
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openWindow, WORKSPACE } from "../../app/test.program";
import type { ReminderView, WorkspaceView } from "../../backend/bindings";

const AGREED: WorkspaceView = {
  ...WORKSPACE,
  definition: WORKSPACE.definition && {
    ...WORKSPACE.definition,
    standing: WORKSPACE.definition.standing && {
      ...WORKSPACE.definition.standing,
      last_agreed: 1,
      in_effect: 1,
    },
  },
};

const REMINDERS: ReminderView[] = [
  {
    kind: "review",
    says: "Today the agreement is to be looked at anew.",
    rests_on: null,
    next: "Look at it with both sides.",
    criterion: null,
  },
  {
    kind: "criterion",
    says: "Fewer of those who come meet “Size”: 12%, before 50%.",
    rests_on: "50 of 400 against 200 of 400.",
    next: "See whether the field is still filled in.",
    criterion: "size",
  },
  {
    kind: "inflow",
    says: "More leads come.",
    rests_on: null,
    next: "Ask which campaign changed.",
    criterion: null,
  },
];

test("two reminders are shown, the others are one click away, each with its way", async () => {
  window.location.hash = "#/";
  const { user } = openWindow({ reminders_show: () => REMINDERS }, { workspace: AGREED });
  const section = await screen.findByRole("region", { name: "Worth a look" });
  expect(within(section).getAllByRole("listitem")).toHaveLength(2);
  expect(within(section).getByRole("link", { name: "Open the criterion" })).toHaveAttribute(
    "href",
    "#/agree/definition?part=icp&line=size",
  );
  await user.click(within(section).getByRole("button", { name: "and 1 more" }));
  expect(within(section).getByRole("link", { name: "Look at the funnel" })).toHaveAttribute(
    "href",
    "#/measure/funnel",
  );
});

test("where nothing is agreed nobody asks for reminders", async () => {
  window.location.hash = "#/";
  const { asked } = openWindow({}, { workspace: WORKSPACE });
  await screen.findByText("What to do next");
  expect(screen.queryByTestId("reminders")).toBeNull();
  expect(asked.map(({ command }) => command)).not.toContain("reminders_show");
});

test("a version that is agreed and holds later is said with the one that holds until then", async () => {
  window.location.hash = "#/";
  const standing = AGREED.definition?.standing;
  const definition = AGREED.definition && {
    ...AGREED.definition,
    standing: standing
      ? { ...standing, last_agreed: 2, next: { no: 2, from: "2026-12-01" } }
      : null,
  };
  openWindow({}, { workspace: { ...AGREED, definition } });
  expect(
    await screen.findByText(/Version 2 is agreed and in effect from 1 Dec 2026./),
  ).toHaveTextContent("Until then version 1 is.");
});
