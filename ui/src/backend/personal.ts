// Which fields name people, and are hidden on a shared screen?
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "./ask";
import { commands } from "./bindings";
import { staleWorkspace } from "./changes";

const PERSONAL = "personal-fields";

/** The fields of the list, each with whether it is hidden. */
export function usePersonalFields() {
  return useQuery({
    queryKey: [PERSONAL],
    queryFn: () => ask(commands.personalFieldsShow()),
    gcTime: 0,
  });
}

/** Says that a field names people, or that it does not. */
export function useSayPersonal() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ field, personal }: { field: string; personal: boolean }) =>
      ask(commands.personalFieldSay(field, personal)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [PERSONAL] });
      void staleWorkspace(client);
    },
  });
}
