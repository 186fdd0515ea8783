// Does every figure of the funnel lead to exactly its leads?
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { openWindow } from "../../app/test.program";
import type { FunnelQuery, FunnelStageView, FunnelView } from "../../backend/bindings";

const rate = { n: 40, of: 120, rate: 1 / 3, low: 0.26, high: 0.42 };
const STAGES: FunnelStageView[] = [
  {
    key: "mql",
    label: "MQL",
    owner: "marketing",
    stage: "mql",
    over: null,
    over_earlier: false,
    n: 120,
    unknown: 30,
    from_previous: null,
    from_first: null,
  },
  {
    key: "sql",
    label: "SQL",
    owner: "sales",
    stage: "sql",
    over: "MQL",
    over_earlier: false,
    n: 40,
    unknown: 0,
    from_previous: rate,
    from_first: rate,
  },
];
const FUNNEL: FunnelView = {
  stages: STAGES,
  slices: [],
  defined: [
    { key: "mql", label: "MQL" },
    { key: "sql", label: "SQL" },
  ],
  svg: "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 50'></svg>",
  regions: [
    { key: "sql", part: "met", x: 50, y: 10, width: 40, height: 30 },
    { key: "mql", part: "unknown", x: 10, y: 0, width: 40, height: 10 },
    { key: "sql", part: "conversion", x: 40, y: 10, width: 10, height: 30 },
  ],
  width: 100,
  height: 50,
  caption: "Unit: person",
  notes: [],
  n_leads: 300,
};

function openFunnel(hash: string) {
  window.location.hash = hash;
  return openWindow({
    funnel_show: ({ query }) => ({
      ...FUNNEL,
      slices: (query as FunnelQuery).by_list
        ? [4, null].map((list) => ({
            label: list === null ? "on no list" : "Fair",
            value: null,
            lists: [list],
            n_leads: 9,
            stages: STAGES,
          }))
        : (query as FunnelQuery).by
          ? [
              {
                label: "missing",
                value: { field: "country", value: null },
                lists: [],
                n_leads: 9,
                stages: STAGES,
              },
            ]
          : [],
    }),
    funnel_export: () => "funnel.svg",
  });
}

test("a bar opens the leads it counts", async () => {
  openFunnel("#/measure/funnel?count=reached_at_least");
  expect(await screen.findByRole("link", { name: "SQL: show 40 leads" })).toHaveAttribute(
    "href",
    "#/apply/leads?stage=sql&standing=reached_at_least",
  );
  expect(screen.getByRole("link", { name: "MQL: show 30 unknown leads" })).toHaveAttribute(
    "href",
    "#/apply/leads?stage=mql&standing=reached_at_least_unknown",
  );
});

test("the table says what each rate is made of, and opens the unknown ones", async () => {
  openFunnel("#/measure/funnel?view=table");
  expect(await screen.findAllByText("40 of 120 · 26%–42%")).toHaveLength(2);
  expect(screen.getByRole("link", { name: "30" })).toHaveAttribute(
    "href",
    "#/apply/leads?stage=mql&standing=complete_path_unknown",
  );
});

test("a breakdown asks for the field, and each of its counts opens its leads", async () => {
  const { user, asked } = openFunnel("#/measure/funnel");
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Break down by" }),
    await screen.findByRole("option", { name: "by Seniority" }),
  );
  await waitFor(() =>
    expect(asked.map(({ args }) => args.query)).toContainEqual(
      expect.objectContaining({ by: "seniority", count: "complete_path" }),
    ),
  );
  const counts = await screen.findAllByRole("link", { name: "40" });
  expect(counts[0]).toHaveAttribute(
    "href",
    "#/apply/leads?stage=sql&standing=complete_path&field=country",
  );
});

test("the picture and its figures can be written to a file", async () => {
  const { user } = openFunnel("#/measure/funnel");
  await user.click(await screen.findByRole("button", { name: "SVG" }));
  expect(await screen.findByText("Written to funnel.svg.")).toBeVisible();
});

test("a rate says in words what it is made of", async () => {
  openFunnel("#/measure/funnel?view=table");
  expect(
    await screen.findByText(/^40 of 120 at MQL came to SQL: 33\.3%\. By chance alone/),
  ).toBeInTheDocument();
});

test("a template asks for its steps, and what marks them stands in the address", async () => {
  const { user, asked } = openFunnel("#/measure/funnel");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Steps of" }), "AIDA");
  await waitFor(() =>
    expect(asked.map(({ args }) => args.query)).toContainEqual(
      expect.objectContaining({ template: "aida", mapping: [] }),
    ),
  );
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "What marks “SQL”" }),
    "not measured",
  );
  await waitFor(() =>
    expect(asked.map(({ args }) => args.query)).toContainEqual(
      expect.objectContaining({ mapping: [{ step: "sql", stage: null }] }),
    ),
  );
});

test("a breakdown by lead list says that lists overlap, and each count opens those on the list", async () => {
  openFunnel("#/measure/funnel?by=@list");
  expect(await screen.findByText("Who is on several lists counts in each.")).toBeVisible();
  const counts = await screen.findAllByRole("link", { name: "120" });
  expect(counts.map((link) => link.getAttribute("href"))).toEqual([
    `#/apply/leads?stage=mql&standing=complete_path&list=${encodeURIComponent('["4"]')}`,
    `#/apply/leads?stage=mql&standing=complete_path&list=${encodeURIComponent("[null]")}`,
  ]);
  expect(screen.getByRole("combobox", { name: "Break down by" })).toHaveDisplayValue(
    "by lead list",
  );
});
