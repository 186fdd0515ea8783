// Which shares does the team aim at? They come with the figures whose rates they are of; new ones redraw these.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "./ask";
import { commands, type FigureTarget } from "./bindings";
import { FIGURES } from "./figures";

export function useSetTargets() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (targets: FigureTarget[]) => ask(commands.targetsSet(targets)),
    onSuccess: () => client.invalidateQueries({ queryKey: [FIGURES] }),
  });
}
