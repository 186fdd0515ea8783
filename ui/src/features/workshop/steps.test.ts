// Does the workshop pass over a step that nothing happens in, and does each step have its place?
import { describe, expect, it } from "vitest";
import { readPlace } from "../../components/place";
import { heldOf, hrefOf, landing, nextOf, previousOf, STEPS, stepAt } from "./steps";

const ALL = heldOf(STEPS.map((key) => ({ key, content: key })));
const WITHOUT_PROMISES = heldOf(
  STEPS.map((key) => ({ key, content: key === "promises" ? null : key })),
);

describe("the steps of the workshop", () => {
  it("follow each other, and end", () => {
    expect(ALL).toEqual(STEPS);
    expect(nextOf("calibration", ALL)).toBe("pause");
    expect(nextOf("sign", ALL)).toBeNull();
    expect(previousOf("preparation", ALL)).toBeNull();
  });

  it("are passed over where nothing happens in them", () => {
    expect(nextOf("stages", WITHOUT_PROMISES)).toBe("sign");
    expect(previousOf("sign", WITHOUT_PROMISES)).toBe("stages");
    expect(landing("promises", WITHOUT_PROMISES)).toBe("sign");
    expect(landing("stages", WITHOUT_PROMISES)).toBe("stages");
  });

  it("are found again at their addresses", () => {
    for (const step of STEPS) expect(stepAt(readPlace(hrefOf(step)))).toBe(step);
    expect(stepAt(readPlace("#/apply/leads"))).toBeNull();
  });
});
