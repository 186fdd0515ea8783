// Are numbers and days written as each language writes them, and always in the year of the file?
import { expect, test } from "vitest";
import { figuresFor } from "./numbers";
import { LANGUAGES } from "./words";

test.each([
  ["en", "12,480", "37.4%", "22 Nov 2026"],
  ["id", "12.480", "37,4%", "22 Nov 2026"],
  ["th", "12,480", "37.4%", "22 พ.ย. 2026"],
  ["pl", "12\u00a0480", "37,4%", "22 lis 2026"],
  ["ms", "12,480", "37.4%", "22 Nov 2026"],
  ["da", "12.480", "37,4\u00a0%", "22. nov. 2026"],
])("%s writes counts, rates and days its way", (language, count, rate, day) => {
  const figures = figuresFor(language);
  expect([figures.count(12_480), figures.rate(0.374), figures.day("2026-11-22")]).toEqual([
    count,
    rate,
    day,
  ]);
});

test.each(LANGUAGES)("a moment in %s names the Gregorian year", (language) => {
  expect(figuresFor(language).moment("2026-11-22T09:00:00Z")).toContain("2026");
});
