// What does the team say of money and plans? Asked once, and kept a few settings at a time.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "./ask";
import { commands, type EconomicsInput } from "./bindings";
import { FIGURES } from "./figures";

const ECONOMICS = ["economics"];

/** What is said, and what of the list it is about. */
export function useEconomics() {
  return useQuery({ queryKey: ECONOMICS, queryFn: () => ask(commands.economicsShow()) });
}

/** Keeps settings: all of them, or nothing. Every figure may rest on them. */
export function useSetEconomics() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: EconomicsInput[]) => ask(commands.economicsSet(settings)),
    onSuccess: (view) => {
      client.setQueryData(ECONOMICS, view);
      void client.invalidateQueries({ queryKey: [FIGURES] });
    },
  });
}
