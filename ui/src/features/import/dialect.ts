// What may be said of how a file is cut into cells, and what a person calls it?
import type { AskedView, DialectView } from "../../backend/bindings";

/** Everything by evidence. */
export const NOTHING_ASKED: AskedView = {
  table: null,
  encoding: null,
  delimiter: null,
  quote: null,
  escape: null,
  comment: null,
  preamble: null,
  header: null,
  footer: null,
  fill_short: null,
};

/** Whether the file is cut as it was found; which of its tables is read says nothing of that. */
export function isAsFound({ table: _, ...asked }: AskedView): boolean {
  return Object.values(asked).every((said) => said === null);
}

/** Whether what is seldom said need not be shown. */
export function isUsual({ quote, comment, fill_short, ...dialect }: DialectView): boolean {
  const plain = quote === '"' || quote === "";
  return plain && dialect.escape === "doubled" && comment === "" && !fill_short;
}

/** Encodings that files come in, as the WHATWG calls them, with the words for the letters they hold. */
export const ENCODINGS: readonly (readonly [name: string, words: string])[] = [
  ["UTF-8", "encoding-unicode"],
  ["UTF-16LE", "encoding-unicode"],
  ["UTF-16BE", "encoding-unicode"],
  ["windows-1252", "encoding-western"],
  ["windows-1250", "encoding-central"],
  ["ISO-8859-2", "encoding-central"],
  ["windows-874", "encoding-thai"],
  ["macintosh", "encoding-western"],
  ["windows-1251", "encoding-cyrillic"],
  ["KOI8-U", "encoding-cyrillic"],
  ["windows-1253", "encoding-greek"],
  ["windows-1254", "encoding-turkish"],
  ["windows-1257", "encoding-baltic"],
  ["Shift_JIS", "encoding-japanese"],
  ["EUC-JP", "encoding-japanese"],
  ["gb18030", "encoding-chinese"],
  ["Big5", "encoding-chinese"],
  ["EUC-KR", "encoding-korean"],
];

/** What a person calls what stands between cells. */
export const DELIMITER_WORDS: Readonly<Record<string, string>> = {
  ",": "delimiter-comma",
  ";": "delimiter-semicolon",
  "\t": "delimiter-tab",
  "|": "delimiter-bar",
  " ": "delimiter-space",
};

/** What a person calls what stands around cells. */
export const QUOTE_WORDS: Readonly<Record<string, string>> = {
  '"': "look-quote-double",
  "'": "look-quote-single",
  "": "cut-is-nothing",
};

/** What remarks begin with in files that have any. */
export const COMMENTS: readonly string[] = ["#", "//", ";", "--", "%"];
