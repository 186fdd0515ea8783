// Can a rule be edited with the keyboard alone, taken back, and saved?
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { DEFINITION, openWindow } from "../../app/test.program";
import type { DefinitionDraft, DefinitionPreview } from "../../backend/bindings";
import { keyOf } from "./about";

const COUNTS = { met: 180, not_met: 90, unknown: 30 };

function preview(draft: DefinitionDraft): DefinitionPreview {
  return {
    findings: [],
    criteria: draft.criteria.map(({ id, about, values }) => ({
      id,
      sentence: `${keyOf(about)} / ${values.join(", ")}`,
      about: keyOf(about),
      problem: null,
      within_problem: null,
      filter_problems: [],
      label_derived: false,
      counts: COUNTS,
    })),
    icp: COUNTS,
    excluded: null,
    stages: [],
    scores: [],
    cells: null,
    n_leads: 300,
  };
}

function openDefinition() {
  window.location.hash = "#/agree/definition?part=stage.mql";
  return openWindow({
    definition_preview: ({ draft }) => preview(draft as DefinitionDraft),
    definition_save: ({ draft }) => ({ ...DEFINITION, draft, saved: true }),
  });
}

const lines = () =>
  screen.getAllByTestId("criterion").map((line) => line.getAttribute("aria-label"));

test("each criterion shows its sentence and how the list divides over it", async () => {
  openDefinition();
  const line = await screen.findByRole("group", { name: "employees / 11" });
  expect(within(line).getByText("180 met")).toBeVisible();
  expect(within(line).getByText("30 unknown")).toBeVisible();
  expect(within(line).getByText("90 not met")).toBeVisible();
});

test("Alt and an arrow move a line, the focus goes with it, and undo takes it back", async () => {
  const { user } = openDefinition();
  const line = await screen.findByRole("group", { name: "employees / 11" });
  line.focus();
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  await waitFor(() => expect(lines()).toEqual(["seniority / manager", "employees / 11"]));
  expect(document.activeElement).toHaveAttribute("aria-label", "employees / 11");
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(lines()).toEqual(["employees / 11", "seniority / manager"]));
});

test("typing a value is one step back, and saving sends the draft as shown", async () => {
  const { user, asked } = openDefinition();
  const line = await screen.findByRole("group", { name: "employees / 11" });
  const value = within(line).getByRole("textbox", { name: "Value" });
  await user.clear(value);
  await user.type(value, "200");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(value).toHaveValue("11");
  await user.click(screen.getByRole("button", { name: "Redo" }));
  expect(value).toHaveValue("200");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("button", { name: "Saved" });
  const saved = asked.find(({ command }) => command === "definition_save")?.args.draft;
  expect((saved as DefinitionDraft).criteria[0]?.values).toEqual(["200"]);
});

test("a group may ask for at least so many of its rules", async () => {
  const { user } = openDefinition();
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "How many must hold" }),
    "At least N of these",
  );
  const n = screen.getByRole("spinbutton", { name: "How many" });
  await user.clear(n);
  await user.type(n, "2");
  expect(screen.getByText("of 2")).toBeVisible();
});

test("a criterion that no rule uses any more is gone from the draft", async () => {
  const { user, asked } = openDefinition();
  const line = await screen.findByRole("group", { name: "seniority / manager" });
  await user.click(within(line).getByRole("button", { name: /^Remove/ }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("button", { name: "Saved" });
  const saved = asked.find(({ command }) => command === "definition_save")?.args.draft;
  expect((saved as DefinitionDraft).criteria.map(({ id }) => id)).toEqual(["size"]);
});
