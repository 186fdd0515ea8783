// How does a file come in where no program is behind the window? As this one looks, and with this balance.
import type { ImportBalance, ImportPreview } from "../../backend/bindings";

export const PREVIEW: ImportPreview = {
  rows_are: "people",
  recognised: "people",
  targets: [
    { key: "seniority", label: "Seniority", kind: "choice", there: true },
    { key: "employees", label: "Employees", kind: "number", there: true },
  ],
  encoding: "UTF-8",
  delimiter: ";",
  n_rows: 10,
  as_last_time: false,
  before: null,
  proposed_list: null,
  lists: ["May"],
  rows: [["a@b.pl", "lead"]],
  columns: ["Email", "Stage"].map((header) => ({
    header,
    proposal: { take: true, label: header, kind: header === "Email" ? "email" : "text" },
    samples: ["a@b.pl"],
    n_missing: 1,
    unread: [{ kind: "number", n: 2, or_more: false, samples: ["about 30"] }],
  })),
};

export const BALANCE: ImportBalance = {
  import: null,
  rows_are: "people",
  list: null,
  linked: [],
  undone: [],
  rows_in: 10,
  new: 5,
  updated: 1,
  unchanged: 1,
  merged: 1,
  rejected: 1,
  skipped: 1,
  n_blocked: 0,
  unread: ["Size: 1 value is not a number (about 30)"],
  n_problems: 1,
  problems: [
    {
      row: 4,
      column: "Stage",
      raw: "x\u0000",
      sentence: "Not text. Remove it.",
      rejects_row: true,
    },
  ],
  changes: [],
  moves: [],
  absent: null,
};

/** What the program answers on the way of that file. */
export const ANSWERS = {
  file_pick: () => ({ handle: 7, name: "contacts.csv", n_bytes: 100 }),
  import_preview: (): ImportPreview => PREVIEW,
  import_prepare: (): ImportBalance => BALANCE,
  import_commit: (): ImportBalance => BALANCE,
};
