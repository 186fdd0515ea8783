// Over which periods, and from which stage to which? As the address has it: `every`, `since`, `until`, `from`,
// `to`. What the address does not say is left to the program.
import type {
  FigureCadence,
  FigureCalendar,
  FigureTransition,
  StageFact,
} from "../../backend/bindings";
import { useChoice } from "../place";

export const CADENCES = [
  "day",
  "week",
  "month",
  "quarter",
  "year",
] as const satisfies readonly FigureCadence[];

export function useCalendar(): FigureCalendar {
  const [every] = useChoice("every");
  const [since] = useChoice("since");
  const [until] = useChoice("until");
  return { by: CADENCES.find((one) => one === every) ?? "month", since, until };
}

export function useTransition(): FigureTransition {
  const [from] = useChoice("from");
  const [to] = useChoice("to");
  return { from, to };
}

/** The stages that can follow the one that is left. */
export function stagesAfter(stages: readonly StageFact[], from: string | null): StageFact[] {
  const at = stages.findIndex((stage) => stage.key === from);
  return stages.slice(at + 1);
}
