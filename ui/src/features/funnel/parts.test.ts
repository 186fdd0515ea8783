// Is every step of every part where it belongs?
import { describe, expect, it } from "vitest";
import type { FigureView } from "../../backend/bindings";
import { partsOf } from "./parts";

const column = (key: string, label: string, numeric: boolean) => ({ key, label, numeric });
const cell = (text: string, behind: string | null = null) => ({ text, interval: null, behind });
const row = (part: string, step: string, n: string, rate: string) => [
  cell(part),
  cell("9", `${part}/`),
  cell(step),
  cell(n, `${part}/${step}.met`),
  cell("0"),
  cell(rate),
  cell(rate),
];
const SHOWN: FigureView = {
  title: "",
  caption: "",
  notes: [],
  picture: null,
  columns: [
    column("part", "Country", false),
    column("leads", "All leads", true),
    column("step", "Stage", false),
    column("n", "Leads", true),
    column("unknown", "Unknown", true),
    column("from_previous", "From the stage before", true),
    column("from_first", "From the first", true),
  ],
  rows: [
    row("Poland", "MQL", "4", ""),
    row("Poland", "SQL", "2", "50% (2 of 4)"),
    row("Denmark", "MQL", "3", ""),
    row("Denmark", "SQL", "0", "0% (0 of 3)"),
  ],
  behind: [],
  formulas: [],
  proposals: [],
  aims: [],
  mended: null,
};

describe("a divided funnel", () => {
  it("has a line for each part, with its steps in order", () => {
    const { label, steps, parts } = partsOf(SHOWN);
    expect(label).toBe("Country");
    expect(steps).toEqual(["MQL", "SQL"]);
    expect(parts.map(({ label, steps }) => [label, ...steps.map(({ n }) => n?.behind)])).toEqual([
      ["Poland", "Poland/MQL.met", "Poland/SQL.met"],
      ["Denmark", "Denmark/MQL.met", "Denmark/SQL.met"],
    ]);
    expect(parts[1]?.steps.map(({ rate }) => rate?.text ?? null)).toEqual([null, "0% (0 of 3)"]);
  });

  it("that is not divided has no parts", () => {
    expect(partsOf({ ...SHOWN, columns: SHOWN.columns.slice(2) }).parts).toEqual([]);
  });
});
