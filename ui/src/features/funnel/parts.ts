// What does a divided funnel say of each part? Its table has a line for each step of each part; here a part is a line.
import type { FigureCell, FigureView } from "../../backend/bindings";

interface PartStep {
  step: string;
  /** Who is counted; without a text where nothing measures the step. */
  n: FigureCell | undefined;
  /** Of those at the step before; nothing at the first. */
  rate: FigureCell | null;
}

interface Part {
  key: string;
  label: string;
  leads: FigureCell | undefined;
  steps: PartStep[];
}

interface Parts {
  /** By what it is divided. */
  label: string;
  steps: string[];
  parts: Part[];
}

/** Nothing of a funnel that is not divided. */
export function partsOf({ columns, rows }: FigureView): Parts {
  const at = (key: string) => columns.findIndex((column) => column.key === key);
  const places = { part: at("part"), leads: at("leads"), step: at("step"), n: at("n") };
  const rate = at("from_previous");
  const parts: Part[] = [];
  if (places.part < 0) return { label: "", steps: [], parts };
  for (const row of rows) {
    const leads = row[places.leads];
    const key = leads?.behind ?? "";
    let part = parts.at(-1);
    if (part?.key !== key) {
      part = { key, label: row[places.part]?.text ?? "", leads, steps: [] };
      parts.push(part);
    }
    const into = row[rate];
    part.steps.push({
      step: row[places.step]?.text ?? "",
      n: row[places.n],
      rate: into && into.text !== "" ? into : null,
    });
  }
  return {
    label: columns[places.part]?.label ?? "",
    steps: parts[0]?.steps.map(({ step }) => step) ?? [],
    parts,
  };
}
