// What do the screens read from the program? One hook per question; answers are kept by TanStack Query
// under the keys below, and only there.
import { keepPreviousData, QueryClient, useQuery } from "@tanstack/react-query";
import { ask } from "./ask";
import {
  type BehindFilterView,
  commands,
  type DefinitionDraft,
  type FigureTold,
  type FunnelQuery,
  type LeadsFilter,
  type LeadsQuery,
  type RowsAreView,
  type TallyQuery,
} from "./bindings";

export const KEYS = {
  start: ["start"],
  openings: ["openings"],
  recent: ["recent"],
  workspace: ["workspace"],
  definition: ["definition"],
  patterns: ["patterns"],
  stageOpen: (draft: DefinitionDraft, stage: string | null) => ["stage-open", draft, stage],
  preview: (draft: DefinitionDraft | null) => ["preview", draft],
  draftPrice: (draft: DefinitionDraft) => ["draft-price", draft],
  fields: ["fields"],
  leads: (query: LeadsQuery) => ["leads", query],
  lead: (row: number) => ["lead", row],
  leadHistory: (row: number) => ["lead-history", row],
  leadBeside: (row: number) => ["lead-beside", row],
  leadJourneys: (row: number) => ["lead-journeys", row],
  imports: ["imports"],
  joining: ["joining"],
  import: (id: number) => ["import", id],
  importWithout: (id: number) => ["import-without", id],
  importMoves: (id: number) => ["import-moves", id],
  tables: ["tables"],
  tally: (query: TallyQuery) => ["tally", query],
  tableRows: (table: RowsAreView, behind: BehindFilterView | null, page: number) => [
    "table-rows",
    table,
    behind,
    page,
  ],
  facets: (filter: LeadsFilter) => ["facets", filter],
  views: ["views"],
  lists: ["lists"],
  funnel: (query: FunnelQuery) => ["funnel", query],
  handOff: (field: string | null, list: number | null, told: FigureTold) => [
    "hand-off",
    field,
    list,
    told,
  ],
  agreement: (version: number | null) => ["agreement", version],
  reminders: ["reminders"],
  versionDiff: (before: number | null, after: number | null) => ["version-diff", before, after],
  versionPrice: (before: number | null, after: number | null) => ["version-price", before, after],
} as const;

/** The program answers from this computer: an answer holds until a change makes it stale. */
export function newClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });
}

/** The first question of all; its answer also says which workspace is open. */
export function useStart() {
  return useQuery({ queryKey: KEYS.start, queryFn: () => ask(commands.appStart()) });
}

/** The open workspace; `null` when none is. */
export function useWorkspace() {
  const start = useStart();
  return useQuery({
    queryKey: KEYS.workspace,
    queryFn: () => ask(commands.workspaceShow()),
    enabled: start.isSuccess,
    ...(start.data?.workspace ? { initialData: start.data.workspace } : {}),
  });
}

/** The workspaces opened before, latest first; those that are gone are there and say so. */
export function useRecent() {
  return useQuery({ queryKey: KEYS.recent, queryFn: () => ask(commands.workspacesRecent()) });
}

/** How often a workspace was opened in this window: two of one name are told apart by it. */
export function useOpenings(): number {
  return useQuery({ queryKey: KEYS.openings, queryFn: () => 0, initialData: 0 }).data;
}

export function useDefinition() {
  return useQuery({ queryKey: KEYS.definition, queryFn: () => ask(commands.definitionShow()) });
}

/** The definition where a screen has asked for it already; asks nothing itself. */
export function useDefinitionIfThere() {
  return useQuery({
    queryKey: KEYS.definition,
    queryFn: () => ask(commands.definitionShow()),
    enabled: false,
  });
}

/** What stands between leads and a stage; the last answer stays until the next is there. */
export function useStageOpen(draft: DefinitionDraft, stage: string | null) {
  return useQuery({
    queryKey: KEYS.stageOpen(draft, stage),
    queryFn: () => (stage === null ? null : ask(commands.stageExplain(draft, stage))),
    enabled: stage !== null,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
}

/** Known ways to qualify leads, to begin with; only sentences in the chosen language differ. */
export function usePatterns() {
  return useQuery({ queryKey: KEYS.patterns, queryFn: () => ask(commands.definitionPatterns()) });
}

/** What a draft would do; the last answer stays on screen until the next is there. */
export function usePreview(draft: DefinitionDraft | null) {
  return useQuery({
    queryKey: KEYS.preview(draft),
    queryFn: () => (draft === null ? null : ask(commands.definitionPreview(draft))),
    enabled: draft !== null,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
}

/** What a draft costs in the place of the definition in force; the last answer stays until the next is there. */
export function useDraftPrice(draft: DefinitionDraft) {
  return useQuery({
    queryKey: KEYS.draftPrice(draft),
    queryFn: () => ask(commands.draftPrice(draft)),
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
}

export function useFields() {
  return useQuery({ queryKey: KEYS.fields, queryFn: () => ask(commands.fieldsShow()) });
}

export function useLead(row: number) {
  return useQuery({ queryKey: KEYS.lead(row), queryFn: () => ask(commands.leadShow(row)) });
}

/** The steps of a funnel with their figures. */
export function useFunnel(query: FunnelQuery) {
  return useQuery({
    queryKey: KEYS.funnel(query),
    queryFn: () => ask(commands.funnelShow(query)),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
}

/** Recorded stage by place; `null` for the field that usually records it, and for all leads. */
export function useHandOff(field: string | null, list: number | null, told: FigureTold) {
  return useQuery({
    queryKey: KEYS.handOff(field, list, told),
    queryFn: () => ask(commands.handOffShow(field, list, told)),
    placeholderData: keepPreviousData,
  });
}

/** The page of a version with all versions; `null` is what is in force. */
export function useAgreement(version: number | null) {
  return useQuery({
    queryKey: KEYS.agreement(version),
    queryFn: () => ask(commands.agreementShow(version)),
    placeholderData: keepPreviousData,
  });
}

/** The first leads in one of whose texts this occurs. */
export function useLeadSearch(search: string, limit: number) {
  const none = {
    stages: [],
    places: [],
    facets: [],
    lists: [],
    draft: null,
    absent: false,
    of_import: null,
    behind: null,
  };
  const filter = { search, ...none };
  const query: LeadsQuery = { offset: 0, limit, filter, sort: null };
  return useQuery({
    queryKey: KEYS.leads(query),
    queryFn: () => ask(commands.leadsPage(query)),
    enabled: search !== "",
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
}

/** What changed between two versions; `null` is what is in force. */
export function useVersionDiff(before: number | null, after: number | null) {
  return useQuery({
    queryKey: KEYS.versionDiff(before, after),
    queryFn: () => ask(commands.versionDiff(before, after)),
  });
}

/** What one version costs in the place of another over today's list; `null` is what is in force. */
export function useVersionPrice(before: number | null, after: number | null) {
  return useQuery({
    queryKey: KEYS.versionPrice(before, after),
    queryFn: () => ask(commands.versionPrice(before, after)),
  });
}

/** What there is to remind of, on the day up to whose end everything is judged. */
export function useReminders() {
  return useQuery({ queryKey: KEYS.reminders, queryFn: () => ask(commands.remindersShow()) });
}
