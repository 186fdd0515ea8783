// Where does the workshop stand? Its step, its ballots, and what becomes of proposals; each change gives what
// holds then.
import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { ask } from "./ask";
import {
  commands,
  type DefinitionDraft,
  type GroupView,
  type OwnerView,
  type ProfileListView,
  type ProposedDraft,
  type StepView,
  type WorkshopView,
} from "./bindings";

const WORKSHOP = ["workshop"];
const PROPOSALS = ["proposals"];

/** The workshop that was begun last; `null` where none was. */
export function useWorkshop() {
  return useQuery({ queryKey: WORKSHOP, queryFn: () => ask(commands.workshopShow()) });
}

export function useStartWorkshop() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask(commands.workshopStart()),
    onSuccess: (held) => {
      client.removeQueries({ queryKey: PROPOSALS });
      show(client, held);
    },
  });
}

export function useWorkshopStep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: StepView) => ask(commands.workshopStep(step)),
    onSuccess: (held) => show(client, held),
    scope: { id: "step-kept" },
  });
}

export function useFinishWorkshop() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask(commands.workshopFinish()),
    onSuccess: (held) => show(client, held),
  });
}

/** How the tests of a ballot read while it is filled in. */
export function useBallotCheck(proposed: readonly ProposedDraft[], ofFile: boolean) {
  const tests = proposed.map(({ question, test }) => ({
    question,
    test,
    wording: "",
    why: "",
  }));
  return useQuery({
    queryKey: ["check-of-ballot", ofFile, tests],
    queryFn: () => ask(commands.ballotCheck(tests, ofFile)),
    enabled: proposed.some(({ test }) => test !== null),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

export function useHandIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ name, proposed }: { name: string; proposed: ProposedDraft[] }) =>
      ask(commands.ballotHandIn(name, proposed)),
    onSuccess: () => staleBallots(client),
  });
}

export function useReveal() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (anyway: boolean) => ask(commands.ballotsReveal(anyway)),
    onSuccess: (held) => show(client, held),
  });
}

/** Writes an empty ballot for somebody; gives `null` when the person changed their mind. */
export function useWriteBallot() {
  return useMutation({
    mutationFn: ({ name, side }: { name: string; side: OwnerView }) =>
      ask(commands.ballotFileWrite(name, side)),
  });
}

/** Opens a ballot from a file; gives `null` when the person changed their mind. */
export function useOpenBallot() {
  return useMutation({ mutationFn: () => ask(commands.ballotFileOpen()) });
}

export function useHandInFile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask(commands.ballotFileHandIn()),
    onSuccess: () => staleBallots(client),
  });
}

export function useSaveBallot() {
  return useMutation({
    mutationFn: (proposed: ProposedDraft[]) => ask(commands.ballotFileSave(proposed)),
  });
}

/** What lies open. */
export function useProposals() {
  return useQuery({ queryKey: PROPOSALS, queryFn: () => ask(commands.proposalsShow()) });
}

/** What can be done with a proposal; `draft` is the one that is being edited, if one is. */
export type Deed =
  | { do: "lay"; id: string; with: string }
  | { do: "merge"; into: string; others: string[] }
  | { do: "drop"; id: string; reason: string }
  | { do: "keep"; id: string; list: ProfileListView; draft: DefinitionDraft | null }
  | { do: "reopen"; id: string; draft: DefinitionDraft | null };

interface Done {
  groups: GroupView[];
  /** The draft of the definition as it is then; `null` where it stays. */
  draft: DefinitionDraft | null;
}

export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (deed: Deed): Promise<Done> => {
      const only = (groups: GroupView[]) => ({ groups, draft: null });
      switch (deed.do) {
        case "lay":
          return only(await ask(commands.proposalLay(deed.id, deed.with)));
        case "merge":
          return only(await ask(commands.proposalsMerge(deed.into, deed.others)));
        case "drop":
          return only(await ask(commands.proposalDrop(deed.id, deed.reason)));
        case "keep":
          return ask(commands.proposalKeep(deed.id, deed.list, deed.draft));
        case "reopen":
          return ask(commands.proposalReopen(deed.id, deed.draft));
      }
    },
    onSuccess: ({ groups }) => client.setQueryData(PROPOSALS, groups),
    // Decided in the order in which they were said.
    scope: { id: "proposals" },
  });
}

function show(client: QueryClient, held: WorkshopView) {
  client.setQueryData(WORKSHOP, held);
}

function staleBallots(client: QueryClient) {
  void client.invalidateQueries({ queryKey: PROPOSALS });
  return client.invalidateQueries({ queryKey: WORKSHOP });
}
