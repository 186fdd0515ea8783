// What is in the tables that are not the leads? Their heads at once, their rows in pages of 100, of which only
// those on screen are asked for.
import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { ask } from "./ask";
import { type BehindFilterView, commands, type RowsAreView, type TallyQuery } from "./bindings";
import { KEYS } from "./queries";

const PAGE = 100;

export type TableRow = readonly (string | null)[];

export interface TableRows {
  /** How many there are, and which those behind a mark are; undefined until the first page is there. */
  head: { n: number; behind: string | null } | undefined;
  /** The row at a place; undefined while its page is on the way. */
  at: (place: number) => TableRow | undefined;
  error: unknown;
  retry: () => void;
}

export function useTables() {
  return useQuery({ queryKey: KEYS.tables, queryFn: () => ask(commands.tablesShow()) });
}

/** The rows of a table, or of those behind a mark, at the places from `first` to `end`. */
export function useTableRows(
  table: RowsAreView,
  behind: BehindFilterView | null,
  [first, end]: readonly [number, number],
): TableRows {
  const from = Math.floor(first / PAGE);
  const to = Math.max(from, Math.floor(Math.max(first, end - 1) / PAGE));
  const pages = Array.from({ length: to - from + 1 }, (_, page) => from + page);
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: KEYS.tableRows(table, behind, page),
      queryFn: () => ask(commands.tablePage(table, page * PAGE, PAGE, behind)),
      gcTime: 30_000,
    })),
  });
  const there = answers.find(({ data }) => data !== undefined)?.data;
  return {
    head: there && { n: there.n_rows, behind: there.behind },
    at: (place) => answers[Math.floor(place / PAGE) - from]?.data?.rows[place % PAGE],
    error: answers.find((answer) => answer.error)?.error ?? null,
    retry: () => {
      for (const answer of answers) void answer.refetch();
    },
  };
}

/** How many rows of a table have each value, and what its amounts come to. */
export function useTally(query: TallyQuery) {
  return useQuery({
    queryKey: KEYS.tally(query),
    queryFn: () => ask(commands.tableTally(query)),
    placeholderData: keepPreviousData,
  });
}
