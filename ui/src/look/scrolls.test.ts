// Does all that scrolls stop behind a dialog? The web view paints its scroll bars over the dialog.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css") && !name.endsWith("Dialog.module.css"))
  .map((name) => readFileSync(`src/${name}`, "utf8"));

test("what scrolls says so by the look's --lp-scrolls", () => {
  const scrolls = /overflow(-[xy])?:[^;]*\b(auto|scroll)\b/;
  expect(sheets.filter((sheet) => scrolls.test(sheet))).toEqual([]);
  expect(sheets.some((sheet) => sheet.includes("overflow: var(--lp-scrolls);"))).toBe(true);
});
