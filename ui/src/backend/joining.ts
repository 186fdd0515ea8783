// Which tables belong together, and which values are read as others? Asked, said, and taken back.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "./ask";
import { commands, type GroupChosen, type JoinView, type ValueMappingView } from "./bindings";
import { staleWorkspace } from "./changes";
import { KEYS } from "./queries";

/** What is said of keys and values, and what may be meant. */
export function useJoining() {
  return useQuery({ queryKey: KEYS.joining, queryFn: () => ask(commands.joiningShow()) });
}

/** One thing that is said, or taken back. */
export type Saying =
  | { what: "join"; join: JoinView }
  | { what: "unjoin"; id: number }
  | { what: "value"; value: ValueMappingView }
  | { what: "groups"; groups: GroupChosen[] }
  | { what: "unread"; id: number };

export function useSaying() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (saying: Saying): Promise<null> => {
      switch (saying.what) {
        case "join":
          return ask(commands.joinSay(saying.join));
        case "unjoin":
          return ask(commands.joinUndo(saying.id));
        case "value":
          return ask(commands.valueSay(saying.value));
        case "groups":
          return ask(commands.valueGroupsSay(saying.groups));
        case "unread":
          return ask(commands.valueUnsay(saying.id));
      }
    },
    onSuccess: () => staleWorkspace(client),
  });
}
