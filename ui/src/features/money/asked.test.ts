// Is what is chosen in the address what every figure is asked for?
import { describe, expect, it } from "vitest";
import { chosenIn, moneyAsked } from "./asked";

describe("what is chosen", () => {
  it.each([
    ["", "source", false, 12],
    ["by=month&costs=loaded&lines=all", "month", true, 0],
    ["by=colour&costs=some", "source", false, 12],
  ])("of %s is by %s", (query, by, loaded, most) => {
    const chosen = chosenIn(new URLSearchParams(query));
    expect(chosen).toEqual({ by, loaded, from: null, to: null, most });
  });

  it("is asked of every figure alike", () => {
    const chosen = chosenIn(new URLSearchParams("from=2026-01-01&by=campaign"));
    expect(moneyAsked("roi", chosen).query).toMatchObject({
      figure: "money",
      money: "roi",
      by: "campaign",
      from: "2026-01-01",
    });
    expect(moneyAsked("revenue", chosen, "pipeline").query).toMatchObject({ by: "pipeline" });
  });
});
