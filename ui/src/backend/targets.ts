// Which share does the team aim at between two stages? Asked and kept; a new one redraws the figures.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "./ask";
import { commands } from "./bindings";
import { FIGURES } from "./figures";

const TARGETS = "target";

/** The share from 0 to 1; `null` where nobody said. */
export function useTarget(from: string, to: string) {
  return useQuery({
    queryKey: [TARGETS, from, to],
    queryFn: () => ask(commands.targetShow(from, to)),
  });
}

export function useSetTarget() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ from, to, share }: { from: string; to: string; share: number | null }) =>
      ask(commands.targetSet(from, to, share)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [TARGETS] });
      await client.invalidateQueries({ queryKey: [FIGURES] });
    },
  });
}
