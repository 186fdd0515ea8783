// By which definition does an address ask? Whatever anybody typed into it.
import { describe, expect, it } from "vitest";
import { toldIn } from "./told";

describe("by which definition an address asks", () => {
  it.each([
    [null, { by: "in_force" }],
    ["", { by: "in_force" }],
    ["decided", { by: "as_decided" }],
    ["2", { by: "as_if", version: 2 }],
    ["0", { by: "in_force" }],
    ["-1", { by: "in_force" }],
    ["1.5", { by: "in_force" }],
    ["draft", { by: "in_force" }],
  ])("%s", (text, told) => {
    expect(toldIn(text)).toEqual(told);
  });
});
