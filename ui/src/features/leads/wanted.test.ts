// What does an address ask of the leads, whoever wrote it?
import { expect, test } from "vitest";
import { wantedOf } from "./wanted";

test("an address that anybody may have written asks for nothing strange", () => {
  const asked = wantedOf(new URLSearchParams('in.country={"a":1}&at.mql=["won"]&place=[1,"mql"]'));
  expect(asked.filter).toEqual({
    search: "",
    stages: [],
    places: ["mql"],
    facets: [],
    draft: null,
    behind: null,
    absent: false,
    of_import: null,
    lists: [],
  });
});

test("a mark of a figure is asked for as it stands in the address, and what is no figure is not", () => {
  const asked = { query: { figure: "speed" }, list: null };
  const address = new URLSearchParams({ figure: JSON.stringify(asked), mark: "2026-01.mql" });
  expect(wantedOf(address).filter.behind).toEqual({ asked, mark: "2026-01.mql" });
  expect(wantedOf(new URLSearchParams("figure={&mark=a")).filter.behind).toBeNull();
});
