// Do only the rows on screen cross, and can one get to a lead and back by keyboard?
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { openWindow } from "../../app/test.program";
import type { LeadsPage, LeadsQuery, LeadView } from "../../backend/bindings";

const N = 1_000_000;

function page({ offset, limit }: LeadsQuery): LeadsPage {
  return {
    n_matching: N,
    n_leads: N,
    fields: [{ key: "name", label: "Name", kind: "text" }],
    stages: [
      { key: "mql", label: "MQL", owner: "marketing", counts: { met: 1, not_met: 1, unknown: 1 } },
    ],
    rows: Array.from({ length: limit }, (_, i) => ({
      row: offset + i,
      cells: [`Lead ${offset + i}`],
      verdicts: ["unknown"],
      place: null,
    })),
  };
}

const LEAD: LeadView = {
  row: 1,
  title: "Anna Kowalska",
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

function openLeads(hash = "#/apply/leads") {
  window.location.hash = hash;
  return openWindow({
    leads_page: ({ query }) => page(query as LeadsQuery),
    lead_show: () => LEAD,
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
    stage: { stage: "mql", standing: "complete_path_unknown" },
    facets: [{ field: "country", value: null }],
  });
});

test("a click on a heading sorts upwards, downwards, and not at all", async () => {
  const { user } = openLeads();
  const heading = await screen.findByRole("button", { name: "Name" });
  await user.click(heading);
  await waitFor(() => expect(window.location.hash).toBe("#/apply/leads?sort=name"));
  await user.click(heading);
  await waitFor(() => expect(window.location.hash).toBe("#/apply/leads?sort=name&down=1"));
  await user.click(heading);
  await waitFor(() => expect(window.location.hash).toBe("#/apply/leads"));
});
