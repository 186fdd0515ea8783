// Is a promise worked out while it is typed, kept when its field is left, and is what cannot be read said beside it?
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openWindow, refused, WORKSPACE } from "../../app/test.program";
import type {
  HeardObjection,
  PromisesView,
  SettingAsked,
  WorkspaceView,
} from "../../backend/bindings";
import { PARTS, partOf } from "./Parts";

const VIEW: PromisesView = {
  texts: {},
  stages: [
    { key: "mql", label: "MQL" },
    { key: "sql", label: "SQL" },
  ],
  hand_off: "mql",
  currency: "EUR",
  steps: [
    {
      key: "volume.goal.conversions.mql-sql",
      from: "MQL",
      to: "SQL",
      counted: { text: "18/75", n: "18", of: "75" },
    },
  ],
  counted: "Counted in this workspace’s funnel",
  promised: null,
  worked: [],
  weekdays: [{ key: "monday", label: "Monday" }],
  holidays: [],
  rejection: [],
  loss: [],
  signatories: [{ name: "Anna", side: "marketing", signs: true }],
  said: { volume: null, sales: [], course: [] },
  follow_up_example: null,
  acceptance_example: null,
  time_zone: "Europe/Warsaw",
  findings: [],
  unfit: [],
  objections: [],
};

/** A program that keeps texts, and reads none that are no numbers. */
function openPromises(part: string, view: Partial<PromisesView> = {}, workspace = WORKSPACE) {
  window.location.hash = `#/agree/promises?part=${part}`;
  const kept: Record<string, string> = { ...view.texts };
  const objections: HeardObjection[] = [];
  const shown = (typed: readonly SettingAsked[]): PromisesView => {
    const texts = { ...kept };
    const unfit = typed.filter(
      ({ key, text }) => key === "volume.leads" && !/^\d*$/.test(text ?? ""),
    );
    for (const one of typed) if (one.text && !unfit.includes(one)) texts[one.key] = one.text;
    const leads = texts["volume.leads"] ?? null;
    return {
      ...VIEW,
      ...view,
      texts,
      promised: leads,
      said: { ...VIEW.said, volume: leads && `At least ${leads} leads a month.` },
      unfit: unfit.map(({ key }) => ({ key, stops: true, text: "Type a whole number." })),
      objections: [...objections],
    };
  };
  const opened = openWindow(
    {
      promises_show: ({ typed }) => shown(typed as SettingAsked[]),
      promises_set: ({ settings }) => {
        for (const { key, text } of settings as SettingAsked[]) {
          if (key === "volume.leads" && !/^\d*$/.test(text ?? "")) return refused("promise-unfit");
          if (text) kept[key] = text;
          else delete kept[key];
        }
        return shown([]);
      },
      promises_propose: () => shown([]),
      objection_change: ({ change }) => {
        const { text } = change as { text: string };
        objections.push({
          id: "a",
          text,
          answer: "",
          heard: "heard once",
          closed: null,
          disagreed: false,
        });
        return shown([]);
      },
    },
    { workspace },
  );
  return { ...opened, kept };
}

test("a number is said while it is typed, and kept when the field is left", async () => {
  const { user, kept } = openPromises("volume");
  const leads = await screen.findByLabelText("Promised leads");
  await user.type(leads, "120");
  const said = within(screen.getByTestId("promises"));
  expect(await said.findByText("At least 120 leads a month.")).toBeVisible();
  expect(kept).toEqual({});
  await user.tab();
  await waitFor(() => expect(kept).toEqual({ "volume.leads": "120" }));
});

test("what cannot be read is said beside its field and kept nowhere; Escape takes it back", async () => {
  const { user, kept } = openPromises("volume", { texts: { "volume.leads": "60" } });
  const leads = await screen.findByLabelText("Promised leads");
  await user.type(leads, "x");
  expect(await screen.findByText("Type a whole number.")).toBeVisible();
  expect(leads).toBeInvalid();
  await user.tab();
  expect(leads).toHaveValue("60x");
  await user.type(leads, "{Escape}");
  expect(leads).toHaveValue("60");
  expect(kept).toEqual({ "volume.leads": "60" });
});

test("the funnel’s own percentage is taken by a click", async () => {
  const { user, kept } = openPromises("volume");
  await user.click(await screen.findByRole("button", { name: "Take 18 of 75 for MQL → SQL" }));
  await waitFor(() => expect(kept).toEqual({ "volume.goal.conversions.mql-sql": "18/75" }));
  expect(screen.queryByRole("button", { name: /Take 18 of 75/ })).toBeNull();
});

test("leaving the screen leaves the field", async () => {
  const { user, kept } = openPromises("volume");
  await user.type(await screen.findByLabelText("Promised leads"), "75");
  window.location.hash = "#/";
  await waitFor(() => expect(kept).toEqual({ "volume.leads": "75" }));
});

test("who has to sign is chosen, and somebody who does not take part can be let go", async () => {
  const texts = { "must_sign.Ewa": "yes" };
  const absent = { key: "must_sign.Ewa", stops: true, text: "Ewa does not take part." };
  const { user, kept } = openPromises("course", { texts, findings: [absent] });
  await user.click(await screen.findByLabelText("Anna · Marketing"));
  await waitFor(() => expect(kept).toHaveProperty(["must_sign.Anna"], "yes"));
  expect(screen.getByText("Ewa does not take part.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Remove Ewa" }));
  await waitFor(() => expect(kept).not.toHaveProperty(["must_sign.Ewa"]));
});

test("an objection is written down", async () => {
  const { user } = openPromises("objections");
  await user.type(await screen.findByLabelText("What do they say?"), "Too dear{Enter}");
  expect(await screen.findByRole("heading", { name: "Too dear" })).toBeVisible();
});

test("without a definition there is one thing to do", async () => {
  window.location.hash = "#/agree/promises";
  openWindow({ promises_show: () => refused("definition-absent") }, { workspace: WORKSPACE });
  expect(await screen.findByText("Promises are about stages")).toBeVisible();
});

test("what can only be read cannot be promised, and says so", async () => {
  const workspace: WorkspaceView = { ...WORKSPACE, read_only: "held" };
  openPromises("follow-up", {}, workspace);
  expect(await screen.findByText(/can only be read/)).toBeVisible();
  expect(screen.getByLabelText("Attempts in all")).toBeDisabled();
});

test("every place is in a part", () => {
  const places = [
    "volume.leads",
    "acceptance.within_hours",
    "holidays.2026-12-25",
    "must_sign.Anna",
  ];
  expect(places.map(partOf)).toEqual(["volume", "follow-up", "hours", "course"]);
  expect(PARTS).toContain(partOf("review_date"));
});
