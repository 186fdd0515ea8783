// Do screens and charts share their colours and sizes? The style sheet is compared with the Rust file.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync("src/look/tokens.css", "utf8");
const rust = readFileSync("../src-tauri/charts/tokens.rs", "utf8");
const block = (theme: string) => css.split(`:root[data-theme="${theme}"]`)[1]?.split("}")[0] ?? "";
const colours = [...rust.matchAll(/Token = \("(--lp-[\w-]+)", "(#\w+)", "(#\w+)"\)/g)];
const sizes = [...rust.matchAll(/SizeToken = \("(--lp-[\w-]+)", (\d+)\)/g)];

test("the charts have tokens to compare with", () => {
  expect(colours.length).toBeGreaterThan(5);
  expect(sizes.length).toBeGreaterThan(2);
});

test.each(colours.map((match) => match.slice(1)))(
  "%s is the same colour in both",
  (name, light, dark) => {
    expect(block("light")).toContain(`${name}: ${light};`);
    expect(block("dark")).toContain(`${name}: ${dark};`);
  },
);

test.each(sizes.map((match) => match.slice(1)))("%s is the same size in both", (name, pixels) => {
  expect(css).toContain(`${name}: ${Number(pixels) / 16}rem;`);
});
