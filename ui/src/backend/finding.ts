// How do leads divide, which looks at them are kept, and how do they leave? Counts stay on screen until
// the next are there, so that nothing blinks while a person narrows.
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Channel } from "@tauri-apps/api/core";
import { useState } from "react";
import { ask } from "./ask";
import { commands, type LeadsExport, type LeadsFilter, type SavedViewView } from "./bindings";
import { KEYS } from "./queries";

export function useFacets(filter: LeadsFilter) {
  return useQuery({
    queryKey: KEYS.facets(filter),
    queryFn: () => ask(commands.leadsFacets(filter)),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
}

export function useViews() {
  return useQuery({ queryKey: KEYS.views, queryFn: () => ask(commands.viewsShow()) });
}

/** Keeps these views in place of those before. */
export function useSaveViews() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (views: SavedViewView[]) => ask(commands.viewsSave(views)),
    onSuccess: (views) => client.setQueryData(KEYS.views, views),
  });
}

/** Writes a file for the CRM; gives `null` when the person changed their mind or stopped it. */
export function useExportLeads() {
  const [done, set] = useState(0);
  const work = useMutation({
    mutationFn: (wanted: LeadsExport) => {
      set(0);
      const channel = new Channel<number>();
      channel.onmessage = set;
      return ask(commands.leadsExport(wanted, channel));
    },
  });
  return { ...work, done };
}
