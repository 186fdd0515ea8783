// Do both catalogues say everything the screens ask for, with the same variables?
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";

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
const polish = messages(read("pl"));
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
  "import-preview",
  "import-cancelled",
  "side-panel",
  "hand-off",
  "as-of",
  "version-diff",
  "paper-title",
  "paper-state",
  "rule-sentence",
  "score-line",
  "lead-score",
]);

test("each catalogue parses without errors", () => {
  for (const language of ["en", "pl"]) {
    const errors = new FluentBundle(language).addResource(new FluentResource(read(language)));
    expect(errors).toEqual([]);
  }
});

test("Polish says all that English says, with the same variables", () => {
  expect([...polish.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [id, message] of english) {
    expect([id, variables(polish.get(id) ?? "")]).toEqual([id, variables(message)]);
  }
});

test("a Polish message that counts has all four forms", () => {
  for (const [id, message] of polish) {
    // What is told apart by a name ("people", "companies") is no count.
    const named = /\[(?!one|few|many|other)/.test(message);
    if (!message.includes("->") || named) continue;
    for (const form of ["[one]", "[few]", "[many]", "*[other]"]) {
      expect(`${id} ${message}`).toContain(form);
    }
  }
});

test("every message the screens ask for exists", () => {
  const absent = [...asked].filter((id) => {
    const [beginning = ""] = id.split("-");
    return beginnings.has(beginning) && !english.has(id) && !NO_MESSAGES.has(id);
  });
  expect(absent).toEqual([]);
});
