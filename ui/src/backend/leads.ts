// How does a long list cross to the window? In pages of 100, of which only those on screen are asked for.
import { useQueries, useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { ask } from "./ask";
import { commands, type LeadRow, type LeadsPage, type LeadsQuery } from "./bindings";
import { KEYS } from "./queries";

export type LeadsWanted = Omit<LeadsQuery, "offset" | "limit">;

const PAGE = 100;

export interface Leads {
  /** Columns and counts; undefined before the first answer. */
  head: LeadsPage | undefined;
  /** The lead at a place in the order; undefined while its page is on the way. */
  at: (place: number) => LeadRow | undefined;
  error: unknown;
  retry: () => void;
}

/** The leads at the places from `first` to `end`, in the order asked for. */
export function useLeads(wanted: LeadsWanted, first: number, end: number): Leads {
  const from = Math.floor(first / PAGE);
  const to = Math.max(from, Math.floor(Math.max(first, end - 1) / PAGE));
  const pages = Array.from({ length: to - from + 1 }, (_, page) => from + page);
  const answers = useQueries({
    queries: pages.map((page) => {
      const query: LeadsQuery = { ...wanted, offset: page * PAGE, limit: PAGE };
      return {
        queryKey: KEYS.leads(query),
        queryFn: () => ask(commands.leadsPage(query)),
        gcTime: 30_000,
      };
    }),
  });
  // The columns stay while another order is on the way, so that the table does not blink.
  const latest = useRef<LeadsPage | undefined>(undefined);
  const head = answers.find((answer) => answer.data)?.data ?? latest.current;
  useEffect(() => {
    latest.current = head;
  }, [head]);
  return {
    head,
    at: (place) => {
      const answer = answers[Math.floor(place / PAGE) - from];
      return answer?.data?.rows[place % PAGE];
    },
    error: answers.find((answer) => answer.error)?.error ?? null,
    retry: () => {
      for (const answer of answers) void answer.refetch();
    },
  };
}

/** The company, the deals and what was done, beside a lead. */
export function useLeadBeside(row: number) {
  return useQuery({
    queryKey: KEYS.leadBeside(row),
    queryFn: () => ask(commands.leadBeside(row)),
  });
}

/** The passes of a lead through the funnel; `null` where they are to be asked again. */
export function useLeadJourneys(row: number) {
  return useQuery({
    queryKey: KEYS.leadJourneys(row),
    queryFn: () => ask(commands.leadJourneys(row)),
  });
}
