// In which order stand the columns, and how wide? Verdicts and the place first, then what the lead is
// called, then the fields.
import type { FieldTypeView, LeadsField, LeadsPage } from "../../backend/bindings";

/** In rem. */
const STAGE_WIDTH = 4;
const PLACE_WIDTH = 7;
const TITLE_WIDTH = 13;
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
  const widths = [TITLE_WIDTH, ...columns.map(({ kind }) => WIDTHS[kind])];
  const ofStages = stages.length > 0 ? STAGE_WIDTH * stages.length + PLACE_WIDTH : 0;
  const least = widths.reduce((sum, width) => sum + width, ofStages);
  const tracks = [
    ...stages.map(() => `${STAGE_WIDTH}rem`),
    ...(stages.length > 0 ? [`${PLACE_WIDTH}rem`] : []),
    ...widths.map((width) => `minmax(${width}rem, 1fr)`),
  ];
  // One more for the padding at both ends.
  return { gridTemplateColumns: tracks.join(" "), minWidth: `${least + 1}rem` };
}

/** Whether a column's values stand at the right: figures, so that they can be compared. */
export function isRight(kind: FieldTypeView): boolean {
  return kind === "number" || kind === "date";
}
