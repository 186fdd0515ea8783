// Which leads are behind a count? The address of exactly those in the table.
import type { CountView, FunnelSlice } from "../../backend/bindings";
import { type Choices, hashOf, readPlace } from "../../components/place";

/** What narrows leads to those of a slice: its value, or its list. */
type OfSlice = Pick<FunnelSlice, "value" | "lists">;

export function leadsAt(stage: string, count: CountView, slice: OfSlice | null = null): string {
  const lists = slice?.lists ?? [];
  return hashOf("apply/leads", {
    stage,
    standing: count,
    field: slice?.value?.field ?? null,
    value: slice?.value?.value ?? null,
    ...(lists.length > 0 ? { list: JSON.stringify(lists.map(asText)) } : onList()),
  });
}

function asText(list: number | null): string | null {
  return list === null ? null : String(list);
}

export function unknownLeadsAt(stage: string, count: CountView): string {
  return hashOf("apply/leads", { stage, standing: `${count}_unknown`, ...onList() });
}

/** The list whose people are counted here, as the leads are asked for it. */
export function onList(): Choices {
  const list = readPlace(window.location.hash).chosen.get("list");
  return { list: list && JSON.stringify([list]) };
}
