// Where did the rows of a file go? The balance of an import in words, every row counted once.
import type { RowsAreView } from "../../backend/bindings";
import { BalanceBar } from "../../components/BalanceBar";
import { hashOf } from "../../components/place";
import { useSay } from "../../components/words";

export interface Counts {
  rows_are: RowsAreView;
  rows_in: number;
  new: number;
  updated: number;
  unchanged: number;
  merged: number;
  rejected: number;
  skipped: number;
  n_blocked: number;
  n_tests: number;
}

interface Props {
  of: Counts;
  /** The import that did it, where its counts open the leads that they count; `null` elsewhere. */
  opens: number | null;
}

export function Balance({ of: balance, opens }: Props) {
  const say = useSay();
  const accepted = acceptedOf(balance);
  return (
    <BalanceBar
      whole={balance.rows_in}
      parts={[
        {
          key: "accepted",
          n: accepted,
          text: say("balance-accepted", { n: accepted }),
          counts: (["new", "updated", "unchanged"] as const).map((which) => ({
            key: which,
            text: say(`balance-${which}`, { n: balance[which] }),
            href: opens !== null && balance[which] > 0 ? leadsOf(opens, which) : null,
          })),
        },
        {
          key: "merged",
          n: balance.merged,
          text: say("balance-merged", { n: balance.merged }),
          detail: say("balance-merged-detail", { rows: balance.rows_are }),
        },
        {
          key: "rejected",
          n: balance.rejected,
          text: say("balance-rejected", { n: balance.rejected }),
          detail: say("balance-rejected-detail"),
        },
        {
          key: "skipped",
          n: balance.skipped,
          text: say("balance-skipped", { n: balance.skipped }),
          detail: say("balance-skipped-detail", {
            blocked: balance.n_blocked,
            tests: balance.n_tests,
            blank: balance.skipped - balance.n_blocked - balance.n_tests,
          }),
        },
      ]}
    />
  );
}

/** The way to the leads to whom an import did this. */
export function leadsOf(id: number, which: string): string {
  return hashOf("apply/leads", { import: id, which });
}

export function acceptedOf(balance: Counts): number {
  return balance.new + balance.updated + balance.unchanged;
}
