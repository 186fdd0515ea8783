// What lies on the table, and where does a key lead? Pure: groups in, names out.
import type { GroupView, ProposalView, QuestionView } from "../../backend/bindings";

/** The proposals of a question in the order in which keys go through them. */
export function inOrder(
  groups: readonly GroupView[],
  question: QuestionView,
): readonly ProposalView[] {
  return groups.filter((one) => one.question === question).flatMap(({ proposals }) => proposals);
}

/** The proposal so many steps on; the ends stay. */
export function stepFrom(
  proposals: readonly ProposalView[],
  from: string | null,
  by: number,
): string | null {
  const at = proposals.findIndex(({ id }) => id === from);
  const to = at < 0 ? 0 : Math.min(Math.max(at + by, 0), proposals.length - 1);
  return proposals[to]?.id ?? null;
}

/** The group that a proposal lies in. */
export function groupOf(groups: readonly GroupView[], id: string): GroupView | undefined {
  return groups.find(({ proposals }) => proposals.some((one) => one.id === id));
}

/** The others of its group that nothing is decided of: those it can speak for. */
export function othersOpen(groups: readonly GroupView[], id: string): string[] {
  const others = groupOf(groups, id)?.proposals ?? [];
  return others.filter((one) => one.id !== id && isOpen(one)).map((one) => one.id);
}

export function isOpen({ outcome }: ProposalView): boolean {
  return outcome.kind === "open";
}

/** How many proposals of a question are to be decided. */
export function nOpen(groups: readonly GroupView[], question: QuestionView): number {
  return inOrder(groups, question).filter(isOpen).length;
}

/** How many of all proposals are kept, and how many are to be decided. */
export function counted(groups: readonly GroupView[]): { kept: number; of: number; open: number } {
  const all = groups.flatMap(({ proposals }) => proposals);
  const kept = all.filter(({ outcome }) => outcome.kind === "kept").length;
  return { kept, of: all.length, open: all.filter(isOpen).length };
}
