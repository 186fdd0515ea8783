// How does a test stand in for the program behind the window? By answering its commands by name; what a
// test does not answer is refused, so that no screen asks unseen.
import { mockIPC } from "@tauri-apps/api/mocks";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type {
  AppStart,
  DefinitionView,
  Failure,
  FieldView,
  WorkspaceView,
} from "../backend/bindings";
import { newClient } from "../backend/queries";
import { App } from "./App";

export type Answers = Record<string, (args: Record<string, unknown>) => unknown>;

export const WORKSPACE: WorkspaceView = {
  name: "Acme",
  is_sample: false,
  read_only: null,
  definition: {
    title: "Our MQL",
    hash: "ab12",
    saved_at: "2026-11-20T09:00:00Z",
    n_criteria: 2,
    standing: {
      state: "draft",
      no: null,
      agreed_at: null,
      sign_offs: [],
      missing: ["marketing", "sales"],
      last_agreed: null,
      in_effect: null,
      next: null,
    },
  },
  list: {
    n_leads: 300,
    n_fields: 2,
    last_import: { file_name: "contacts.csv", at: "2026-11-21T09:00:00Z", rows_in: 310 },
  },
  as_of: "2026-11-22",
  today: "2026-11-22",
  known_then: true,
  n_participants: 0,
  happened: [],
  stages: [
    { key: "mql", label: "MQL", owner: "marketing", n: 120, unknown: 30 },
    { key: "sql", label: "SQL", owner: "sales", n: 40, unknown: 10 },
  ],
  n_cannot_judge: 30,
  most_missing_field: "Employees",
};

export const FIELDS: FieldView[] = [
  {
    key: "employees",
    label: "Employees",
    kind: "number",
    n_missing: 30,
    n_distinct: 80,
    top: [],
    ops: [
      { op: "at_least", operand: "amount" },
      { op: "between", operand: "range" },
    ],
  },
  {
    key: "seniority",
    label: "Seniority",
    kind: "choice",
    n_missing: 12,
    n_distinct: 4,
    top: [{ value: "manager", n: 90 }],
    ops: [
      { op: "is", operand: "text" },
      { op: "any_of", operand: "texts" },
    ],
  },
];

const criterion = (id: string, field: string, op: "at_least" | "is", value: string) =>
  ({
    id,
    label: "",
    about: { kind: "field", key: field },
    op,
    values: [value],
    missing: "unknown",
    rationale: "",
  }) as const;

export const DEFINITION: DefinitionView = {
  draft: {
    title: "Our MQL",
    time_zone: "Europe/Warsaw",
    criteria: [
      { ...criterion("size", "employees", "at_least", "11"), values: ["11"] },
      { ...criterion("role", "seniority", "is", "manager"), values: ["manager"] },
    ],
    icp: { must_have: ["size"], nice_to_have: [], excluding: [], muted: [] },
    scores: [],
    grid: null,
    tables: {
      rates: null,
      regions: [],
      title_families: [],
      fiscal_year_starts: 1,
      known_from: [],
    },
    exclusions: [],
    stages: [
      {
        key: "mql",
        label: "MQL",
        owner: "marketing",
        optional: false,
        entered_on: null,
        reached_by: {
          kind: "rule",
          rule: {
            kind: "all",
            of: [
              { kind: "criterion", id: "size" },
              { kind: "criterion", id: "role" },
            ],
          },
        },
      },
    ],
  },
  saved: true,
  fields: FIELDS,
  around: [],
  figure_ops: { number: [{ op: "at_least", operand: "amount" }], date: [] },
  built_in: { regions: ["EU"], title_families: ["Director"], activity_kind: "activity_type" },
  ops: [...FIELDS.flatMap(({ ops }) => ops), { op: "yes", operand: "none" }],
  kept: null,
};

export function refused(code: Failure["code"]): never {
  const failure: Failure = { code, message: "refused by the test", detail: null };
  throw failure;
}

/** Opens the window on a workspace; a test's own answers go before these. */
export function openWindow(answers: Answers = {}, start: Partial<AppStart> = {}) {
  let workspace: WorkspaceView | null = start.workspace === undefined ? WORKSPACE : start.workspace;
  const asked: { command: string; args: Record<string, unknown> }[] = [];
  const all: Answers = {
    app_start: () => ({
      workspace,
      failed: null,
      settings: { locale: "en", theme: "light", masked: false },
      ...start,
    }),
    workspace_show: () => workspace ?? refused("workspace-closed"),
    sample_open: () => {
      workspace = { ...WORKSPACE, name: "Sample story", is_sample: true };
      return workspace;
    },
    workspace_new: ({ name }) => {
      const list = { n_leads: 0, n_fields: 0, last_import: null };
      workspace = { ...WORKSPACE, name: String(name), definition: null, list, stages: [] };
      return workspace;
    },
    workspaces_recent: () => [],
    agreement_show: () => ({ paper: null, versions: [], participants: [] }),
    room_show: () => ({ participants: [], stands: [] }),
    settings_save: () => null,
    fields_show: () => FIELDS,
    definition_show: () => DEFINITION,
    definition_patterns: () => [],
    draft_keep: () => null,
    joining_show: () => ({
      joins: [],
      proposed: [],
      read: [],
      in_doubt: [],
      n_in_doubt: 0,
      groups: [],
      n_groups: 0,
    }),
    workspace_open_freed: () => null,
    definition_near: () => [],
    draft_price: () => null,
    reminders_show: () => [],
    funnel_show: () => refused("definition-absent"),
    "plugin:event|listen": () => 1,
    "plugin:event|unlisten": () => null,
    ...answers,
  };
  mockIPC((command, args) => {
    const given = (args ?? {}) as Record<string, unknown>;
    asked.push({ command, args: given });
    const answer = all[command];
    if (!answer) throw new Error(`no answer to ${command}`);
    return answer(given);
  });
  const page = render(<App client={newClient()} />);
  return { ...page, asked, user: userEvent.setup() };
}
