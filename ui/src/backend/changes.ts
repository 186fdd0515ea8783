// What do the screens ask the program to do? One hook per change, and which answers it makes stale.
import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "./ask";
import {
  type AppStart,
  commands,
  type DefinitionDraft,
  type FigureTold,
  type PaperQuery,
  type ParticipantView,
  type Settings,
  type SideView,
  type WorkspaceView,
} from "./bindings";
import { KEYS } from "./queries";

/** Ways to a workspace: a new one, the sample story, a file the person picks, one opened before. */
export type Way =
  | { to: "new"; name: string }
  | { to: "sample" }
  | { to: "file" }
  | { to: "recent"; handle: number };

/** Opens a workspace; gives `null` when the person changed their mind. */
export function useOpenWorkspace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (way: Way): Promise<WorkspaceView | null> => {
      switch (way.to) {
        case "new":
          return ask(commands.workspaceNew(way.name));
        case "sample":
          return ask(commands.sampleOpen());
        case "file":
          return ask(commands.workspaceOpen());
        case "recent":
          return ask(commands.workspaceOpenRecent(way.handle));
      }
    },
    // One that could not be opened may be gone: the list says so.
    onError: () => client.invalidateQueries({ queryKey: KEYS.recent }),
    onSuccess: (workspace) => showOpened(client, workspace),
  });
}

/** Opens a workspace to write that another program held, once it has let go; else gives `null`. */
export function useOpenFreed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask(commands.workspaceOpenFreed()),
    onSuccess: (workspace) => showOpened(client, workspace),
  });
}

function showOpened(client: QueryClient, workspace: WorkspaceView | null) {
  if (workspace === null) return;
  // An older answer that is still on its way may not undo this one.
  void client.cancelQueries({ queryKey: KEYS.workspace });
  client.setQueryData(KEYS.workspace, workspace);
  client.setQueryData<number>(KEYS.openings, (openings = 0) => openings + 1);
  // Forgotten rather than stale: nothing of the other workspace may be seen in this one.
  void client.resetQueries({
    predicate: (query) => isOfWorkspace(query) && query.queryKey[0] !== KEYS.workspace[0],
  });
}

/** Takes a workspace off the list of those opened before. */
export function useForgetWorkspace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (handle: number) => ask(commands.workspaceForget(handle)),
    onSuccess: (recent) => client.setQueryData(KEYS.recent, recent),
  });
}

/** Gives the definition of a version, for the editor. */
export function useTakeUp() {
  return useMutation({ mutationFn: (version: number) => ask(commands.versionDraft(version)) });
}

/** Keeps language and theme. Sentences come from the program, so a new language asks for all anew. */
export function useSaveSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: Settings) => ask(commands.settingsSave(settings)),
    onMutate: (settings) => {
      const before = client.getQueryData<AppStart>(KEYS.start);
      client.setQueryData<AppStart>(KEYS.start, (start) => start && { ...start, settings });
      return before?.settings.locale !== settings.locale;
    },
    onSuccess: (_, __, languageChanged) => {
      if (languageChanged) void staleWorkspace(client);
    },
  });
}

export function useSaveDefinition() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: DefinitionDraft) => ask(commands.definitionSave(draft)),
    onSuccess: (view) => {
      client.setQueryData(KEYS.definition, view);
      void staleWorkspace(client, (key) => key !== KEYS.definition[0]);
    },
  });
}

/** Puts the definition of the sample story in force, for a team to change into its own. */
/** Gives a draft with the finding in this place of its preview mended. */
export function useMend() {
  return useMutation({
    mutationFn: ({ draft, finding }: { draft: DefinitionDraft; finding: number }) =>
      ask(commands.definitionMend(draft, finding)),
  });
}

export function useBeginDefinition() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask(commands.definitionBegin()),
    onSuccess: (view) => {
      client.setQueryData(KEYS.definition, view);
      return staleWorkspace(client, (key) => key !== KEYS.definition[0]);
    },
  });
}

/** Keeps a draft that is not in force for the next time; `null` keeps none. */
export function useKeepDraft() {
  const client = useQueryClient();
  return useMutation({
    // Leads that were asked for by what the draft does are others now, and so are figures that try it.
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => {
          const asked = JSON.stringify(queryKey);
          return ['"change":', '"figure":"back_test"', '"figure":"threshold"'].some((of) =>
            asked.includes(of),
          );
        },
      }),
    mutationFn: (draft: DefinitionDraft | null) => ask(commands.draftKeep(draft)),
    // Kept in the order in which they were made.
    scope: { id: "draft" },
  });
}

/** Writes what was agreed to a file; gives the file's name, `null` when the person changed their mind. */
export function useExportPaper() {
  return useMutation({
    mutationFn: (query: PaperQuery) => ask(commands.paperExport(query)),
  });
}

interface HandOffExport {
  field: string | null;
  list: number | null;
  told: FigureTold;
}

/** Writes the hand-off to a file; gives the file's name, `null` when the person changed their mind. */
export function useExportHandOff() {
  return useMutation({
    mutationFn: ({ field, list, told }: HandOffExport) =>
      ask(commands.handOffExport(field, list, told)),
  });
}

/** Judges everything as of a day; `null` goes back to today. */
export function useSetAsOf() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (day: string | null) => ask(commands.asOfSet(day)),
    onSuccess: (workspace) => {
      client.setQueryData(KEYS.workspace, workspace);
      void staleWorkspace(client, (key) => key !== KEYS.workspace[0]);
    },
  });
}

/** Signs what is in force. */
export function useSign() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ name, side }: { name: string; side: SideView }) =>
      ask(commands.versionSign(name, side)),
    onSuccess: () => staleWorkspace(client),
  });
}

/** Names somebody who takes part, or says anew whom they speak for. */
export function useSaveParticipant() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (participant: ParticipantView) => ask(commands.participantSave(participant)),
    onSuccess: () => staleWorkspace(client),
  });
}

/** Everything known of the workspace is asked for again when next shown. */
export function staleWorkspace(client: QueryClient, also: (key: unknown) => boolean = () => true) {
  return client.invalidateQueries({
    predicate: (query) => isOfWorkspace(query) && also(query.queryKey[0]),
  });
}

function isOfWorkspace({ queryKey }: { queryKey: readonly unknown[] }): boolean {
  return queryKey[0] !== KEYS.start[0] && queryKey[0] !== KEYS.openings[0];
}
