// Do all catalogues say everything the screens ask for, with the same variables and every plural form?
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";
import { LANGUAGES, languageOf } from "./words";

const read = (language: string) => readFileSync(`../locales/${language}.ftl`, "utf8");
const messages = (text: string) =>
  new Map(
    text
      .replace(/^#.*$/gm, "")
      .split(/^(?=[a-z][\w-]* =)/m)
      .map((block) => [/^([a-z][\w-]*) =/.exec(block)?.[1], block] as const)
      .filter((entry): entry is readonly [string, string] => entry[0] !== undefined),
  );
const english = messages(read("en"));
const variables = (message: string) => [...new Set(message.match(/\$\w+/g))].sort();

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/\btest\.|bindings/.test(path))
  .map((path) => readFileSync(join("src", path), "utf8"))
  .join("\n");

/** Every text in the sources that looks like a message and begins like one. */
const asked = new Set(
  [...sources.matchAll(/["`]([a-z]+(?:-[a-z0-9]+)+)["`](?!:)/g)].map((match) => match[1] ?? ""),
);
const beginnings = new Set([...english.keys()].map((id) => id.split("-")[0]));
/** Texts that begin like a message and are none: classes, attributes, wire names, ids of elements. */
const NO_MESSAGES = new Set([
  "improve-threshold",
  "over-time",
  "plan-save",
  "present",
  "read-only",
  "calibration-card",
  "paper-written",
  "of-marketing",
  "of-sales",
  "lead-beside",
  "lead-journeys",
  "import-keys",
  "import-preview",
  "file-cut",
  "values-read",
  "taken-back",
  "import-cancelled",
  "import-row",
  "import-without",
  "side-panel",
  "hand-off",
  "join-undo",
  "value-undo",
  "as-of",
  "version-diff",
  "paper-title",
  "paper-state",
  "rule-sentence",
  "ballot-row",
  "score-line",
  "lead-score",
  "draft-price",
  "version-price",
  "live-price",
  "promises-course",
  "promises-follow-up",
  "promises-acceptance",
  "promises-hours",
  "promises-question",
  "definition-absent",
]);

test.each(LANGUAGES)("the catalogue %s parses without errors", (language) => {
  const errors = new FluentBundle(language).addResource(new FluentResource(read(language)));
  expect(errors).toEqual([]);
});

test.each(LANGUAGES)("%s says all that English says, with the same variables", (language) => {
  const own = messages(read(language));
  expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [id, message] of english) {
    expect([id, variables(own.get(id) ?? "")]).toEqual([id, variables(message)]);
  }
});

test.each(LANGUAGES)("a message in %s that counts has each form of the language", (language) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const wanted = forms.map((form) => (form === "other" ? "*[other]" : `[${form}]`)).sort();
  for (const [id, message] of messages(read(language))) {
    // What is told apart by a name ("people", "companies") is no count; neither is an exact number.
    const named = /\[(?!one|few|many|other)/.test(message);
    if (!message.includes("->") || named) continue;
    const found = new Set(message.match(/\*?\[[a-z]+\]/g));
    expect([id, [...found].sort()]).toEqual([id, wanted]);
  }
});

test.each([
  ["th-TH", "th"],
  ["ID", "id"],
  ["ms_MY.UTF-8", "ms"],
  ["da", "da"],
  ["dav", "en"],
  ["", "en"],
])("the tag %s names the language %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test("every message the screens ask for exists", () => {
  const absent = [...asked].filter((id) => {
    const [beginning = ""] = id.split("-");
    return beginnings.has(beginning) && !english.has(id) && !NO_MESSAGES.has(id);
  });
  expect(absent).toEqual([]);
});
