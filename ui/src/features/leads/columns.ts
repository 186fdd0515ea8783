// In which order stand the columns, and how wide? Verdicts first, then what the lead is called and its
// place, then the fields.
import type { FieldTypeView, LeadsField, LeadsPage, LeadsStage } from "../../backend/bindings";

/** In rem. */
const STAGE_WIDTH = { least: 4, most: 8, letter: 0.5, around: 0.75 };
const PLACE_WIDTH = 7;
const TITLE_WIDTH = 13;
const WIDTHS: Record<FieldTypeView, number> = {
  text: 12,
  choice: 10,
  choices: 12,
  number: 8,
  money: 8,
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
  const ofStages = stages.map(stageWidth);
  const ofFields = columns.map(({ kind }) => WIDTHS[kind]);
  const fixed = stages.length > 0 ? [PLACE_WIDTH] : [];
  const least = [...ofStages, TITLE_WIDTH, ...fixed, ...ofFields].reduce((sum, w) => sum + w, 0);
  const wide = (width: number) => `minmax(${width}rem, 1fr)`;
  const narrow = (width: number) => `${width}rem`;
  const tracks = [
    ...ofStages.map(narrow),
    wide(TITLE_WIDTH),
    ...fixed.map(narrow),
    ...ofFields.map(wide),
  ];
  // One more for the padding at both ends.
  return { gridTemplateColumns: tracks.join(" "), minWidth: `${least + 1}rem` };
}

/** How far beyond each edge of the view columns are drawn, in px, so that a short way shows no gap. */
const BEYOND = 240;

/** The columns drawn, from the first to before the last, of those that start there; all while nobody knows. */
export function columnsSeen(
  starts: readonly number[],
  left: number,
  width: number,
): { from: number; to: number } {
  const reaches = starts.findIndex((start) => start > left - BEYOND);
  const beyond = starts.findIndex((start) => start >= left + width + BEYOND);
  return {
    // The one before it reaches into what is drawn.
    from: Math.max(0, (reaches < 0 ? starts.length : reaches) - 1),
    to: beyond < 0 ? Number.MAX_SAFE_INTEGER : beyond,
  };
}

/** So wide that the usual names of stages are read whole. */
function stageWidth({ label }: LeadsStage): number {
  const { least, most, letter, around } = STAGE_WIDTH;
  return Math.min(most, Math.max(least, [...label].length * letter + around));
}

/** Whether a column's values stand at the right: figures, so that they can be compared. */
export function isRight(kind: FieldTypeView): boolean {
  return kind === "number" || kind === "date";
}
