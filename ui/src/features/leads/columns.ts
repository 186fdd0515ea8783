// In which order stand the columns, and how wide? Verdicts first, then who the lead is, then the other
// fields in the order of the list.
import type { FieldTypeView, LeadsField, LeadsPage } from "../../backend/bindings";

/** In rem. */
const STAGE_WIDTH = 4;
const WIDTHS: Record<FieldTypeView, number> = {
  text: 12,
  choice: 10,
  number: 8,
  date: 8,
  yes_no: 6,
  email: 15,
  phone: 10,
  url: 13,
  country: 8,
};

/** What the usual exports call a person, most telling first. */
const NAMES = ["full_name", "name", "contact_name", "first_name", "last_name"];

export interface Column extends LeadsField {
  /** Its place among the cells of a row. */
  at: number;
}

/** The fields in the order in which they are shown. */
export function columnsOf(fields: readonly LeadsField[]): Column[] {
  const columns = fields.map((field, at) => ({ ...field, at }));
  const rank = ({ key, kind }: Column) => {
    const name = NAMES.indexOf(key);
    if (name >= 0) return name;
    return kind === "email" ? NAMES.length : NAMES.length + 1;
  };
  return columns.sort((a, b) => rank(a) - rank(b) || a.at - b.at);
}

export interface Shape {
  gridTemplateColumns: string;
  minWidth: string;
}

/** The widths of head and rows alike. Every row is a grid of its own, so they hang on nothing in it. */
export function shapeOf({ stages }: LeadsPage, columns: readonly Column[]): Shape {
  const widths = columns.map(({ kind }) => WIDTHS[kind]);
  const least = widths.reduce((sum, width) => sum + width, STAGE_WIDTH * stages.length);
  const tracks = [
    ...stages.map(() => `${STAGE_WIDTH}rem`),
    ...widths.map((width) => `minmax(${width}rem, 1fr)`),
  ];
  // One more for the padding at both ends.
  return { gridTemplateColumns: tracks.join(" "), minWidth: `${least + 1}rem` };
}

/** Whether a column's values stand at the right: figures, so that they can be compared. */
export function isRight(kind: FieldTypeView): boolean {
  return kind === "number" || kind === "date";
}
