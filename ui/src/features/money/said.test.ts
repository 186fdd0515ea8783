// Do the rates of months read back as they are typed, and is what was struck taken away?
import { describe, expect, it } from "vitest";
import { ratesOf, ratesText } from "./said";

const view = (said: Record<string, string>) => ({
  said: Object.entries(said).map(([key, text]) => ({ key, text })),
  deal_fields: [],
  stages: [],
  cost_kinds: [],
  sources: [],
  channels: [],
});

describe("rates of months", () => {
  const kept = view({ margin: "70", "rate.2026-01.PLN": "0.25", "rate.2026-02.PLN": "0.26" });

  it("are lines that read back as they are", () => {
    const text = ratesText(kept);
    expect(text).toBe("2026-01 PLN 0.25\n2026-02 PLN 0.26");
    expect(ratesOf(text, kept)).toEqual([]);
  });

  it("are said where they are new, and taken away where their line was struck", () => {
    expect(ratesOf("2026-01, pln, 0.24\n\n2026-03;USD;0.9", kept)).toEqual([
      { key: "rate.2026-01.PLN", text: "0.24" },
      { key: "rate.2026-03.USD", text: "0.9" },
      { key: "rate.2026-02.PLN", text: null },
    ]);
  });

  it("that are none are sent to be refused", () => {
    expect(ratesOf("January PLN", view({}))).toEqual([{ key: "rate.January.PLN", text: "?" }]);
  });
});
