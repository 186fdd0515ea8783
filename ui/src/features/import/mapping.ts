// Does every column that is taken go to a field of its own? Names are compared as the program compares
// them: two that differ in case or in what stands between their words are one field.
import type { ColumnMapping, FieldTypeView, TargetView } from "../../backend/bindings";

/** What keeps a column from being imported as it is mapped; the words that say so. */
export type Wrong = "mapping-nameless" | "mapping-taken" | "mapping-twice";

/** The name that a field called `label` has in files. */
export function keyOf(label: string): string {
  const folded = label.trim().normalize("NFC").toLowerCase();
  return folded.replace(/[^\p{L}\p{N}\p{M}]+/gu, "_").replace(/^_+|_+$/g, "");
}

/** The field of the list that a column goes to. */
export function fieldOf(
  { label }: ColumnMapping,
  fields: readonly TargetView[],
): TargetView | undefined {
  const key = keyOf(label);
  return fields.find((field) => field.key === key);
}

/**
 * What is wrong with each column; `null` where nothing is. `fresh` are the positions of those that the
 * person wants as new fields.
 */
export function wrongs(
  mapping: readonly ColumnMapping[],
  fields: readonly TargetView[],
  fresh: ReadonlySet<number>,
): (Wrong | null)[] {
  const times = new Map<string, number>();
  for (const { take, label } of mapping) {
    if (take) times.set(keyOf(label), (times.get(keyOf(label)) ?? 0) + 1);
  }
  return mapping.map((column, at) => {
    const key = keyOf(column.label);
    if (!column.take) return null;
    if (key === "") return "mapping-nameless";
    if (fresh.has(at) && fieldOf(column, fields)) return "mapping-taken";
    return (times.get(key) ?? 0) > 1 ? "mapping-twice" : null;
  });
}

/** A name for a new field of this column that neither the list nor another column has. */
export function freeName(
  header: string,
  mapping: readonly ColumnMapping[],
  fields: readonly TargetView[],
): string {
  const used = new Set([...mapping.map(({ label }) => keyOf(label)), ...fields.map((f) => f.key)]);
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? header : `${header} ${n}`;
    if (header === "" || !used.has(keyOf(name))) return name;
  }
}

/** Whether a column is what is looked for, by its heading or by the field it goes to. */
export function foundBy(find: string, header: string, mapped: ColumnMapping | undefined): boolean {
  const wanted = find.trim().normalize("NFC").toLowerCase();
  const texts = mapped?.take ? [header, mapped.label] : [header];
  return texts.some((text) => text.normalize("NFC").toLowerCase().includes(wanted));
}

/** The name of a file without its ending. */
export function stemOf(file: string): string {
  return file.replace(/\.[^.]*$/, "");
}

/** What a person calls a type. */
export const TYPE_WORDS: Record<FieldTypeView, string> = {
  text: "type-text",
  choice: "type-choice",
  choices: "type-choices",
  number: "type-number",
  money: "type-money",
  date: "type-date",
  yes_no: "type-yes-no",
  email: "type-email",
  phone: "type-phone",
  url: "type-url",
  country: "type-country",
};
