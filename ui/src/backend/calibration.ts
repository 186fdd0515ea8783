// What was drawn to be judged blind, and what was judged? Before all is laid open a screen gets the answers of
// whoever sits here, and of nobody else.
import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "./ask";
import { type CalibrationView, commands, type JudgeAsked, type JudgementView } from "./bindings";

const CALIBRATION = "calibration";
const keyOf = (judge: JudgeAsked | null) => [CALIBRATION, judge?.side ?? null, judge?.name ?? null];

export function useCalibration(judge: JudgeAsked | null) {
  return useQuery({
    queryKey: keyOf(judge),
    queryFn: () => ask(commands.calibrationShow(judge)),
  });
}

export function useCard(no: number) {
  return useQuery({
    queryKey: ["calibration-card", no],
    queryFn: () => ask(commands.calibrationCardShow(no)),
  });
}

/** Draws leads; the cards of before are forgotten. */
export function useDraw() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ cards, anew }: { cards: number; anew: boolean }) =>
      ask(commands.calibrationDraw(cards, anew)),
    onSuccess: (view) => {
      client.removeQueries({ queryKey: ["calibration-card"], type: "inactive" });
      showToAll(client, view);
    },
  });
}

/** Keeps one answer; the next is asked meanwhile, and all are kept in the order in which they were given. */
export function useAnswer(judge: JudgeAsked) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ no, judgement }: { no: number; judgement: JudgementView }) =>
      ask(commands.calibrationAnswer(no, judgement, judge)),
    onSuccess: (view) => {
      client.setQueryData<CalibrationView>(keyOf(judge), view);
      void client.invalidateQueries({ queryKey: keyOf(null) });
    },
    scope: { id: CALIBRATION },
  });
}

export function useReveal() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => ask(commands.calibrationReveal()),
    onSuccess: (view) => showToAll(client, view),
  });
}

/** What somebody was shown as their own is forgotten: it was of other leads, or is told to all now. */
function showToAll(client: QueryClient, view: CalibrationView) {
  client.setQueryData<CalibrationView>(keyOf(null), view);
  client.removeQueries({ queryKey: [CALIBRATION], type: "inactive" });
}
