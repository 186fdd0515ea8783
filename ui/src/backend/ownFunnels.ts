// Which funnels has the team made itself? Looked at, kept, deleted, taken back; what steps may ask for.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "./ask";
import { commands, type UnitView } from "./bindings";
import { staleWorkspace } from "./changes";

export function useOwnFunnels() {
  return useQuery({ queryKey: ["teamFunnels"], queryFn: () => ask(commands.ownFunnels()) });
}

export function useOwnChoices(unit: UnitView) {
  return useQuery({
    queryKey: ["teamChoices", unit],
    queryFn: () => ask(commands.ownChoices(unit)),
  });
}

/** Keeps a funnel as its file has it, in place of the one of an id; gives its id. */
export function useKeepOwnFunnel() {
  return useChange(({ id, text }: { id: string | null; text: string }) =>
    ask(commands.ownFunnelKeep(id, text)),
  );
}

export function useDeleteOwnFunnel() {
  return useChange((id: string) => ask(commands.ownFunnelDelete(id)));
}

export function useRestoreOwnFunnel() {
  return useChange((id: string) => ask(commands.ownFunnelRestore(id)));
}

/** The text of a funnel in a file that the person picks; `null` when they changed their mind. */
export function useOpenOwnFunnel() {
  return useMutation({ mutationFn: () => ask(commands.ownFunnelOpen()) });
}

export function useExportOwnFunnel() {
  return useMutation({ mutationFn: (text: string) => ask(commands.ownFunnelExport(text)) });
}

function useChange<In, Out>(mutationFn: (wanted: In) => Promise<Out>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => staleWorkspace(client) });
}
