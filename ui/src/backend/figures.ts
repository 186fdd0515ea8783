// What do the figures of Measure say? One question and one way out for all of them.
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { ask } from "./ask";
import { commands, type FigureAsked, type FigureFormat, type FigureLook } from "./bindings";

/** Names every figure that was shown; a change of the list makes all of them stale. */
export const FIGURES = "figure";

/** A figure as it is drawn; asked once its size is known. */
export function useFigure(asked: FigureAsked, look: FigureLook | null) {
  return useQuery({
    queryKey: [FIGURES, asked, look],
    queryFn: () => (look === null ? null : ask(commands.figureShow(asked, look))),
    enabled: look !== null,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
}

/** The figures that both sides look at together, in reading order; the same in every workspace. */
export function useReviewed() {
  return useQuery({
    queryKey: ["figures-reviewed"],
    queryFn: () => commands.figuresReviewed(),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Writes figures as one paper; gives the file's name, `null` when the person changed their mind. */
export function useExportReview() {
  return useMutation({
    mutationFn: (figures: FigureAsked[]) => ask(commands.reviewExport(figures)),
  });
}

/** Writes a figure to a file; gives the file's name, `null` when the person changed their mind. */
export function useExportFigure() {
  return useMutation({
    mutationFn: (wanted: { asked: FigureAsked; dark: boolean; format: FigureFormat }) =>
      ask(commands.figureExport(wanted.asked, wanted.dark, wanted.format)),
  });
}
