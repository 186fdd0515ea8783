// Does a menu open where the window has room for it?
import { describe, expect, it } from "vitest";
import { placeBeside } from "./placeBeside";

const WINDOW = { width: 1280, height: 720 };
const button = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 30 });

describe("a menu", () => {
  it.each([
    ["near the top left", button(20, 20), { top: "54px", bottom: "auto", left: "20px" }],
    ["near the top right", button(1220, 20), { top: "54px", bottom: "auto", right: "20px" }],
    ["near the bottom right", button(1220, 660), { top: "auto", bottom: "64px", right: "20px" }],
    ["near the bottom left", button(20, 660), { top: "auto", bottom: "64px", left: "20px" }],
  ])("of a button %s opens towards the room", (_, edges, placed) => {
    expect(placeBeside(edges, WINDOW)).toMatchObject(placed);
  });

  it("is never higher than the room on its side", () => {
    expect(placeBeside(button(20, 660), WINDOW).maxHeight).toBe("648px");
    expect(placeBeside(button(20, 20), WINDOW).maxHeight).toBe("658px");
  });
});
