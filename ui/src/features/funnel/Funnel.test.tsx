// Is the funnel asked for as the address says, and is it a figure like every other?
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { openWindow } from "../../app/test.program";
import type { FigureAsked, FigureCell, FigureView, FunnelView } from "../../backend/bindings";

const cell = (text: string, behind: string | null = null): FigureCell => ({
  text,
  interval: null,
  behind,
});
const numeric = (key: string, label: string) => ({ key, label, numeric: true });
const SHOWN: FigureView = {
  title: "40 of 120 leads come through to SQL",
  caption: "300 leads",
  notes: [],
  picture: null,
  columns: [
    { key: "part", label: "Country", numeric: false },
    numeric("leads", "All leads"),
    { key: "step", label: "Stage", numeric: false },
    numeric("n", "Leads"),
    numeric("unknown", "Unknown"),
    numeric("from_previous", "From the stage before"),
    numeric("from_first", "From the first stage"),
  ],
  rows: [
    [cell("Poland"), cell("9"), cell("MQL"), cell("7", "Poland/mql.met"), cell("0"), cell("")],
    [
      cell("Poland"),
      cell("9"),
      cell("SQL"),
      cell("3", "Poland/sql.met"),
      cell("0"),
      cell("42.9% (3 of 7)"),
    ],
  ],
  behind: [{ key: "Poland/sql.met", n: 3, of: null }],
  formulas: [],
  proposals: [],
  aims: [],
  mended: null,
};
const FUNNEL: FunnelView = {
  stages: [
    {
      key: "sql",
      label: "SQL",
      owner: "sales",
      stage: "sql",
      over: null,
      over_earlier: false,
      n: 40,
      unknown: 0,
      from_previous: null,
      from_first: null,
    },
  ],
  defined: [
    { key: "mql", label: "MQL" },
    { key: "sql", label: "SQL" },
  ],
};

function openFunnel(hash: string) {
  window.location.hash = hash;
  return openWindow({
    funnel_show: () => FUNNEL,
    figure_show: () => SHOWN,
    figure_export: () => "funnel.xlsx",
  });
}

type Window = ReturnType<typeof openFunnel>;

/** What the figure of the funnel was asked for. */
function questions({ asked }: Window) {
  const figures = asked.filter(({ args }) => "look" in args);
  return figures.map(({ args }) => (args.asked as FigureAsked).query);
}

test("a breakdown asks for the field, and each of its counts opens its leads", async () => {
  const window = openFunnel("#/measure/funnel?count=reached_at_least");
  await window.user.selectOptions(
    await screen.findByRole("combobox", { name: "Break down by" }),
    await screen.findByRole("option", { name: "by Seniority" }),
  );
  await waitFor(() =>
    expect(questions(window)).toContainEqual(
      expect.objectContaining({ figure: "funnel", by: "seniority", count: "reached_at_least" }),
    ),
  );
  const count = await screen.findByRole("link", { name: "3" });
  expect(count.getAttribute("href")).toContain(`mark=${encodeURIComponent("Poland/sql.met")}`);
});

test("the funnel leaves in all five forms, as every figure does", async () => {
  const { user } = openFunnel("#/measure/funnel");
  await user.click(await screen.findByRole("button", { name: "Export this figure" }));
  const forms = await screen.findAllByRole("menuitem", { hidden: true });
  expect(forms).toHaveLength(5);
  const workbook = forms.find((form) => form.textContent?.includes("XLSX"));
  if (workbook) await user.click(workbook);
  expect(await screen.findByText("Written to funnel.xlsx.")).toBeVisible();
});

test("a template asks for its steps, and what marks them stands in the address", async () => {
  const window = openFunnel("#/measure/funnel");
  await window.user.selectOptions(
    await screen.findByRole("combobox", { name: "Steps of" }),
    "AIDA",
  );
  await waitFor(() =>
    expect(questions(window)).toContainEqual(
      expect.objectContaining({ template: "aida", mapping: [] }),
    ),
  );
  await window.user.selectOptions(
    await screen.findByRole("combobox", { name: "What marks “SQL”" }),
    "not measured",
  );
  await waitFor(() =>
    expect(questions(window)).toContainEqual(
      expect.objectContaining({ mapping: [{ step: "sql", stage: null }] }),
    ),
  );
});
