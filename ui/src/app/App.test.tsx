// Does the window begin, and can one get everywhere in it?
import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { DEFINITION, openWindow, refused, WORKSPACE } from "./test.program";

test("without a workspace the first screen offers three ways to begin", async () => {
  const { user } = openWindow({}, { workspace: null });
  expect(await screen.findByRole("button", { name: /Try the sample story/ })).toBeVisible();
  expect(screen.getByRole("button", { name: /Start a workshop/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: /Import a list/ }));
  await user.click(screen.getByRole("button", { name: "Create" }));
  expect(await screen.findByRole("heading", { name: "Import" })).toBeVisible();
  expect(window.location.hash).toBe("#/apply/import");
});

test("the sample story is one click away", async () => {
  const { user } = openWindow({}, { workspace: null });
  await user.click(await screen.findByRole("button", { name: /Try the sample story/ }));
  expect(await screen.findByRole("heading", { name: "Where you stand" })).toBeVisible();
  expect(screen.getByText("You have 300 leads.")).toBeVisible();
});

test("home says what to do next, in the order in which things build on each other", async () => {
  const list = { n_leads: 0, n_fields: 0, last_import: null };
  openWindow({}, { workspace: { ...WORKSPACE, list } });
  expect(await screen.findByRole("link", { name: "Import a list" })).toHaveAttribute(
    "href",
    "#/apply/import",
  );
});

test("an empty workspace shows the first steps, each ticked when it is done", async () => {
  const list = { n_leads: 0, n_fields: 0, last_import: null };
  const { user } = openWindow(
    {
      agreement_show: () => ({
        paper: null,
        versions: [],
        participants: [{ name: "Anna", side: "both", signs: true }],
      }),
      definition_begin: () => DEFINITION,
    },
    { workspace: { ...WORKSPACE, list, definition: null, stages: [], n_participants: 1 } },
  );
  expect(await screen.findByRole("heading", { name: "First steps" })).toBeVisible();
  expect(await screen.findByText("Anna")).toBeVisible();
  const now = screen.getAllByRole("listitem").find((step) => step.ariaCurrent === "step");
  expect(now).toHaveTextContent("What a good lead is");
  await user.click(screen.getByRole("button", { name: "Begin with the example" }));
  await waitFor(() => expect(window.location.hash).toBe("#/agree/definition"));
});

test("who takes part is done when both sides have somebody, and the side without is proposed", async () => {
  const list = { n_leads: 0, n_fields: 0, last_import: null };
  const participants = [{ name: "Anna", side: "marketing", signs: true }];
  const { user } = openWindow(
    { agreement_show: () => ({ paper: null, versions: [], participants }) },
    { workspace: { ...WORKSPACE, list, definition: null, stages: [], n_participants: 1 } },
  );
  expect(await screen.findByText("Anna")).toBeVisible();
  const now = screen.getAllByRole("listitem").find((step) => step.ariaCurrent === "step");
  expect(now).toHaveTextContent("Who takes part");
  await user.click(screen.getByRole("button", { name: "Add a person" }));
  expect(await screen.findByRole("combobox", { name: "Speaks for" })).toHaveValue("sales");
  expect(screen.getByRole("textbox", { name: "Name" })).toHaveFocus();
});

test("what happened last is said, latest first", async () => {
  const signed = { kind: "signed", no: 2, name: "Anna", side: "sales" } as const;
  const imported = { kind: "imported", file: "contacts.csv", new: 5, updated: 2 } as const;
  const happened = [
    { at: "2026-11-21T09:00:00Z", what: signed },
    { at: "2026-11-20T09:00:00Z", what: imported },
  ];
  openWindow({}, { workspace: { ...WORKSPACE, happened } });
  const card = await screen.findByRole("region", { name: "What happened last" });
  const lines = within(card).getAllByRole("listitem");
  expect(lines.map((line) => line.textContent)).toEqual([
    "Anna signed v2 for Sales21 Nov 2026",
    "contacts.csv: 5 new, 2 updated20 Nov 2026",
  ]);
});

test("a workspace that could not be opened is named on the first screen", async () => {
  const failure = { code: "workspace-absent", message: "gone", detail: null } as const;
  const gone = { handle: 0, name: "Old", folder: "", there: false, open: false };
  const { user, asked } = openWindow(
    { workspaces_recent: () => [gone], workspace_forget: () => [] },
    { workspace: null, failed: { file: "Old.leadpact", failure } },
  );
  const said = await screen.findByRole("heading", { name: "“Old.leadpact” could not be opened." });
  expect(said).toBeVisible();
  await user.click(await screen.findByRole("button", { name: "Take off the list: Old" }));
  await waitFor(() => expect(screen.queryByText("Old")).toBeNull());
  expect(asked).toContainEqual({ command: "workspace_forget", args: { handle: 0 } });
});

test("Alt and a digit go to a step", async () => {
  const { user } = openWindow();
  await screen.findByRole("heading", { name: "Where you stand" });
  await user.keyboard("{Alt>}[Digit3]{/Alt}");
  await waitFor(() => expect(window.location.hash).toBe("#/apply/leads"));
  await user.keyboard("{Alt>}[Digit1]{/Alt}");
  expect(await screen.findByRole("heading", { name: "Where you stand" })).toBeVisible();
});

test("the language changes at once and is kept", async () => {
  const { user, asked } = openWindow();
  await user.click(await screen.findByText("Polski"));
  expect(await screen.findByRole("heading", { name: "Na czym stoicie" })).toBeVisible();
  expect(document.documentElement.lang).toBe("pl");
  expect(asked).toContainEqual({
    command: "settings_save",
    args: { settings: { locale: "pl", theme: "light", masked: false } },
  });
});

test("a theme dresses the document", async () => {
  const { user } = openWindow();
  await user.click(await screen.findByRole("radio", { name: "Dark" }));
  await waitFor(() => expect(document.documentElement.dataset.theme).toBe("dark"));
});

test("a failure says what is wrong and what to do, and folds the rest away", async () => {
  openWindow({ definition_show: () => refused("workspace-held") });
  await screen.findByRole("heading", { name: "Where you stand" });
  window.location.hash = "#/agree/definition";
  const note = await screen.findByRole("alert");
  expect(note).toHaveTextContent("Another program is writing to this workspace.");
  expect(note).toHaveTextContent("Close it there, then try again.");
  expect(screen.getByText(/refused by the test/)).not.toBeVisible();
});

test.each([
  { known_then: true, says: "as known on 20 Nov 2026" },
  { known_then: false, says: "20 Nov 2026, with today’s values" },
])("a day of the past says whose values are judged: $says", async ({ known_then, says }) => {
  openWindow({}, { workspace: { ...WORKSPACE, as_of: "2026-11-20", known_then } });
  expect(await screen.findByTestId("as-of")).toHaveTextContent(says);
});

test("once the other program has let go, the window says so by itself and writes", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  openWindow(
    { workspace_open_freed: () => WORKSPACE },
    { workspace: { ...WORKSPACE, read_only: "held" } },
  );
  expect(await screen.findByTestId("reads-only")).toBeVisible();
  await act(() => vi.advanceTimersByTimeAsync(2000));
  await waitFor(() => expect(screen.queryByTestId("reads-only")).toBeNull());
  vi.useRealTimers();
});
