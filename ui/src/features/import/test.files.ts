// How does a file come in where no program is behind the window? As this one looks, and with this balance.
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { expect } from "vitest";
import type { CutView, FormatView, ImportBalance, ImportPreview } from "../../backend/bindings";

export const FORMAT: FormatView = {
  decimal: "point",
  percent: false,
  currency: null,
  dates: null,
  buddhist: false,
  yes_no: null,
  list_mark: ";",
  missing: [],
  kept: [],
};

export const CUT: CutView = {
  is_text: true,
  tables: [],
  table: null,
  dialect: {
    encoding: "UTF-8",
    delimiter: ";",
    quote: '"',
    escape: "doubled",
    comment: "",
    preamble: 0,
    header: true,
    footer: 0,
    fill_short: false,
  },
  above: [],
  headers: ["Email", "Stage"],
  rows: [["a@b.pl", "lead"]],
};

export const PREVIEW: ImportPreview = {
  rows_are: "people",
  recognised: "people",
  targets: [
    { key: "seniority", label: "Seniority", kind: "choice", there: true },
    { key: "employees", label: "Employees", kind: "number", there: true },
  ],
  title: "10 rows",
  says: [],
  derived: [],
  n_rows: 10,
  as_last_time: false,
  before: null,
  proposed_list: null,
  lists: ["May"],
  rows: [["a@b.pl", "lead"]],
  columns: ["Email", "Stage"].map((header) => ({
    header,
    proposal: {
      take: true,
      label: header,
      kind: header === "Email" ? "email" : "text",
      format: FORMAT,
    },
    why: null,
    samples: ["a@b.pl"],
    n_missing: 1,
    unread: [{ kind: "number", n: 2, or_more: false, samples: ["about 30"] }],
    asks: [],
    missing_words: [],
  })),
};

export const BALANCE: ImportBalance = {
  import: null,
  rows_are: "people",
  list: null,
  linked: [],
  undone: [],
  treated: [],
  values_read: [],
  rows_in: 10,
  new: 5,
  updated: 1,
  unchanged: 1,
  merged: 1,
  rejected: 1,
  skipped: 1,
  n_blocked: 0,
  n_tests: 0,
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
  file_cut: (): CutView => CUT,
  import_preview: (): ImportPreview => PREVIEW,
  import_prepare: (): ImportBalance => BALANCE,
  import_commit: (): ImportBalance => BALANCE,
};

/** Chooses the file and goes on to its columns. */
export async function chooseFile(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Choose a file" }));
  await toColumns(user);
}

/** Goes on to the columns of a file that was chosen, once it is read. */
export async function toColumns(user: UserEvent): Promise<void> {
  const next = await screen.findByRole("button", { name: "Go on to the columns" });
  await waitFor(() => expect(next).toBeEnabled());
  await user.click(next);
}
