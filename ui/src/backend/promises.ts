// What do the sides promise each other? Asked with what is being typed, kept one setting at a time.
// Invariant: what is only typed changes no answer but its own.
import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { ask } from "./ask";
import { commands, type ObjectionChange, type PromisesView, type SettingAsked } from "./bindings";
import { KEYS } from "./queries";

const PROMISES = "promises";
const keyOf = (typed: readonly SettingAsked[]) => [PROMISES, typed];

/** The promises as they stand. */
export function usePromises() {
  return useQuery({ queryKey: keyOf([]), queryFn: () => ask(commands.promisesShow([])) });
}

/** The promises as they would be with what is typed; the last answer stays until the next is there. */
export function usePromisesTyped(typed: readonly SettingAsked[]) {
  return useQuery({
    queryKey: keyOf(typed),
    queryFn: () => ask(commands.promisesShow([...typed])),
    placeholderData: keepPreviousData,
    enabled: typed.length > 0,
    gcTime: 10_000,
  });
}

/** Keeps settings, in the order in which they were said. */
export function usePromise() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: readonly SettingAsked[]) => ask(commands.promisesSet([...settings])),
    onSuccess: (view) => showChanged(client, view),
    scope: { id: PROMISES },
  });
}

export function useProposePromises() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask(commands.promisesPropose()),
    onSuccess: (view) => showChanged(client, view),
    scope: { id: PROMISES },
  });
}

export function useChangeObjection() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: ObjectionChange) => ask(commands.objectionChange(change)),
    onSuccess: (view) => showChanged(client, view),
    scope: { id: PROMISES },
  });
}

/** Promises are signed: the page, its versions and where they stand are asked anew. */
function showChanged(client: QueryClient, view: PromisesView) {
  client.removeQueries({ queryKey: [PROMISES], type: "inactive" });
  client.setQueryData<PromisesView>(keyOf([]), view);
  // What is still typed is typed over other promises now.
  void client.invalidateQueries({
    predicate: ({ queryKey: [name, typed] }) =>
      name === PROMISES && Array.isArray(typed) && typed.length > 0,
  });
  for (const key of [KEYS.workspace[0], "agreement", "version-diff", "journal"]) {
    void client.invalidateQueries({ queryKey: [key] });
  }
}
