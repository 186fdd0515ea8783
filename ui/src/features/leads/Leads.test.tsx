// Do only the rows on screen cross, and can one get to a lead and back by keyboard?
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { openWindow } from "../../app/test.program";
import type {
  FacetView,
  LeadsPage,
  LeadsQuery,
  LeadView,
  SavedViewView,
} from "../../backend/bindings";

const N = 1_000_000;

function page({ offset, limit }: LeadsQuery): LeadsPage {
  return {
    n_matching: N,
    of_draft: null,
    behind: null,
    of_import: null,
    n_leads: N,
    fields: [{ key: "name", label: "Company", kind: "text", is_key: false }],
    stages: [
      { key: "mql", label: "MQL", owner: "marketing", counts: { met: 1, not_met: 1, unknown: 1 } },
    ],
    rows: Array.from({ length: limit }, (_, i) => ({
      row: offset + i,
      title: `Lead ${offset + i}`,
      cells: [`Name ${offset + i}`],
      verdicts: ["unknown"],
      place: null,
    })),
  };
}

const LEAD: LeadView = {
  row: 1,
  title: "Anna Kowalska",
  absent: { id: 4, file: "weekly.csv", at: "2026-11-20T09:00:00Z" },
  stage_entries: [],
  has_history: true,
  scores: [],
  grades: [],
  facts: [{ key: "employees", label: "Employees", value: null }],
  stages: [
    {
      key: "mql",
      label: "MQL",
      owner: "marketing",
      verdict: "unknown",
      reason: {
        kind: "group",
        heading: "All of these",
        verdict: "unknown",
        of: [
          {
            kind: "criterion",
            id: "size",
            sentence: "Employees is at least 11",
            verdict: "unknown",
            field: "Employees",
            value: null,
            missing_counted: false,
          },
        ],
      },
    },
  ],
  exclusions: [],
  place: null,
  may_reach: "MQL",
  next: null,
};

const FACETS: FacetView[] = [
  {
    of: "stage",
    key: "mql",
    label: "MQL",
    counts: [
      { value: "met", label: "", n: 3 },
      { value: "not_met", label: "", n: 2 },
      { value: "unknown", label: "", n: 1 },
    ],
  },
  {
    of: "field",
    key: "country",
    label: "Country",
    counts: [
      { value: "Poland", label: "Poland", n: 4 },
      { value: null, label: "", n: 2 },
    ],
  },
];

let views: SavedViewView[] = [];
beforeEach(() => {
  views = [];
});

function openLeads(hash = "#/apply/leads") {
  window.location.hash = hash;
  return openWindow({
    leads_page: ({ query }) => page(query as LeadsQuery),
    lead_show: () => LEAD,
    leads_facets: () => FACETS,
    views_show: () => views,
    views_save: ({ views: kept }) => {
      views = kept as SavedViewView[];
      return views;
    },
  });
}

test("of a million leads only a page is asked for and few rows are drawn", async () => {
  const { asked } = openLeads();
  expect(await screen.findByText("Lead 0")).toBeVisible();
  expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", String(N + 1));
  expect(screen.getAllByRole("row").length).toBeLessThan(40);
  const pages = asked.filter(({ command }) => command === "leads_page");
  expect(pages.every(({ args }) => (args.query as LeadsQuery).limit === 100)).toBe(true);
  expect(pages.length).toBeLessThan(4);
});

test("arrows move, Enter opens the lead with its reasons, Escape closes it", async () => {
  const { user } = openLeads();
  await screen.findByText("Lead 0");
  screen.getByRole("grid").focus();
  await user.keyboard("{ArrowDown}{Enter}");
  expect(await screen.findByRole("heading", { name: "Anna Kowalska" })).toBeVisible();
  expect(window.location.hash).toBe("#/apply/leads?lead=1");
  expect(screen.getByText("Employees is at least 11")).toBeVisible();
  expect(screen.getByText("Employees: missing")).toBeVisible();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(window.location.hash).toBe("#/apply/leads"));
});

test("stage and standing in the address are what is asked for", async () => {
  const { asked } = openLeads(
    "#/apply/leads?stage=mql&standing=complete_path_unknown&field=country",
  );
  await screen.findByText("Lead 0");
  const query = asked.find(({ command }) => command === "leads_page")?.args.query;
  expect(query).toMatchObject({
    filter: {
      stages: [{ stage: "mql", standings: ["complete_path_unknown"] }],
      facets: [{ field: "country", values: [null] }],
    },
  });
});

test("a click on a heading sorts upwards, downwards, and not at all", async () => {
  const { user } = openLeads();
  const heading = await screen.findByRole("button", { name: "Company" });
  await user.click(heading);
  await waitFor(() => expect(window.location.hash).toBe("#/apply/leads?sort=name"));
  await user.click(heading);
  await waitFor(() => expect(window.location.hash).toBe("#/apply/leads?sort=name&down=1"));
  await user.click(heading);
  await waitFor(() => expect(window.location.hash).toBe("#/apply/leads"));
});

test("values of a facet are added and taken back; another facet narrows further", async () => {
  const { user, asked } = openLeads();
  await user.click(await screen.findByRole("checkbox", { name: /Poland/ }));
  await user.click(screen.getByRole("checkbox", { name: /missing/ }));
  await user.click(screen.getByRole("button", { name: /^MQL met: 3/ }));
  const last = () => asked.findLast(({ command }) => command === "leads_page")?.args.query;
  await waitFor(() =>
    expect(last()).toMatchObject({
      filter: {
        stages: [{ stage: "mql", standings: ["met"] }],
        facets: [{ field: "country", values: ["Poland", null] }],
      },
    }),
  );
  await user.click(screen.getByRole("checkbox", { name: /Poland/ }));
  await waitFor(() =>
    expect(last()).toMatchObject({ filter: { facets: [{ field: "country", values: [null] }] } }),
  );
});

test("a view is saved, deleted, and had back", async () => {
  const { user } = openLeads("#/apply/leads?q=anna&sort=.place");
  await user.click(await screen.findByRole("button", { name: "Save this view" }));
  await user.type(screen.getByRole("textbox", { name: "Name of the view" }), "Annas{Enter}");
  const link = await screen.findByRole("link", { name: "Annas" });
  expect(link).toHaveAttribute("href", "#/apply/leads?q=anna&sort=.place");
  await user.click(screen.getByRole("button", { name: "Delete “Annas”" }));
  await waitFor(() => expect(views).toEqual([]));
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("link", { name: "Annas" })).toBeVisible();
});

test("what was said of a lead is told field by field, and what was undone is struck through", async () => {
  window.location.hash = "#/apply/leads?lead=1&absent=1";
  const told = { at: "2026-11-20T09:00:00Z", by: null, file: "weekly.csv", undone: false };
  const said = [
    { ...told, value: "5", undone: true },
    { ...told, value: "12", by: "Ola", file: null },
  ];
  const absent = { value: "absent", label: "", n: 3 };
  const { user, asked } = openWindow({
    leads_page: ({ query }) => page(query as LeadsQuery),
    leads_facets: () => [{ of: "absent", key: "", label: "", counts: [absent] }],
    views_show: () => [],
    lead_show: () => LEAD,
    lead_history: () => [{ key: "employees", label: "Employees", told: said }],
  });
  expect(await screen.findByTestId("absent-since")).toHaveTextContent(
    "Absent since weekly.csv, 20 Nov 2026",
  );
  const only = screen.getByRole("checkbox", { name: /Absent from the last whole file/ });
  expect(only).toBeChecked();
  expect(asked.find(({ command }) => command === "leads_page")?.args).toMatchObject({
    query: { filter: { absent: true } },
  });
  await user.click(only);
  expect(window.location.hash).not.toContain("absent");
  expect(asked.some(({ command }) => command === "lead_history")).toBe(false);
  await user.click(screen.getByText("History"));
  expect(await screen.findByText("by hand, Ola, 20 Nov 2026")).toBeVisible();
  expect(screen.getByText("5", { exact: false, selector: "s" })).toBeVisible();
});

test("where an erased person leaves traces for now, that is said before the panel closes", async () => {
  window.location.hash = "#/apply/leads?lead=1";
  const erased = { people: 1, rows: 1, activities: 0, deals: 0 };
  let traces = true;
  const { user } = openWindow({
    leads_page: ({ query }) => page(query as LeadsQuery),
    leads_facets: () => FACETS,
    views_show: () => [],
    lead_show: () => LEAD,
    lead_erase: () => ({ ...erased, traces }),
  });
  await user.click(await screen.findByTestId("erase"));
  await user.click(screen.getByTestId("erase-go"));
  expect(await screen.findByTestId("erased-traces")).toHaveTextContent(
    "when the workspace is next",
  );
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Close" }));
  await waitFor(() => expect(window.location.hash).toBe("#/apply/leads"));

  traces = false;
  window.location.hash = "#/apply/leads?lead=1";
  await user.click(await screen.findByTestId("erase"));
  await user.click(screen.getByTestId("erase-go"));
  await waitFor(() => expect(window.location.hash).toBe("#/apply/leads"));
});

test("the way of a lead is asked for when it is opened, and told pass by pass", async () => {
  window.location.hash = "#/apply/leads?lead=1";
  const mql = { stage: "mql", label: "MQL", owner: "marketing", on: "2026-03-02" };
  const passes = [
    {
      no: 1,
      opened_on: "2026-03-02",
      closed: { on: "2026-03-20", by: "Won" },
      entries: [{ ...mql, is_moment: true, known_by: "found from dated facts" }],
    },
    {
      no: 2,
      opened_on: "2026-04-11",
      closed: null,
      entries: [{ ...mql, on: "2026-04-11", is_moment: false, known_by: "met when first known" }],
    },
  ];
  const stage = { key: "mql", label: "MQL", owner: "marketing", verdict: "met", reason: null };
  const { user, asked } = openWindow({
    leads_page: ({ query }) => page(query as LeadsQuery),
    leads_facets: () => [],
    views_show: () => [],
    lead_show: () => ({ ...LEAD, stages: [stage] }),
    lead_journeys: () => passes,
  });
  const summary = await screen.findByText("Way through the funnel");
  expect(asked.some(({ command }) => command === "lead_journeys")).toBe(false);
  await user.click(summary);
  const way = await screen.findByTestId("lead-journeys");
  expect(await screen.findByText("Pass 2")).toBeVisible();
  expect(way).toHaveTextContent("2 Mar 2026found from dated facts");
  expect(screen.getByTestId("journey-closed")).toHaveTextContent("Ended by Won on 20 Mar 2026.");
  expect(way).toHaveTextContent("by 11 Apr 2026");
});
