// Where are those whom a mark counts? On the screen of leads, asked for by the figure and the mark.
import type { FigureAsked } from "../../backend/bindings";
import { hashOf } from "../place";

export function addressBehind(asked: FigureAsked, mark: string): string {
  return hashOf("apply/leads", { figure: JSON.stringify(asked), mark });
}
