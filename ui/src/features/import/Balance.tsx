// Where did the rows of a file go? The balance of an import in words, every row counted once.
import type { RowsAreView } from "../../backend/bindings";
import { BalanceBar } from "../../components/BalanceBar";
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
}

export function Balance({ of: balance }: { of: Counts }) {
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
          detail: say("balance-accepted-detail", {
            new: balance.new,
            updated: balance.updated,
            unchanged: balance.unchanged,
          }),
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
            blank: balance.skipped - balance.n_blocked,
          }),
        },
      ]}
    />
  );
}

export function acceptedOf(balance: Counts): number {
  return balance.new + balance.updated + balance.unchanged;
}
