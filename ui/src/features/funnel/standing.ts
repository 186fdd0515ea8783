// Which leads are behind a count? The address of exactly those in the table.
import type { CountView, SliceValue } from "../../backend/bindings";
import { type Choices, hashOf, readPlace } from "../../components/place";

export function leadsAt(stage: string, count: CountView, facet: SliceValue | null = null): string {
  return hashOf("apply/leads", {
    stage,
    standing: count,
    field: facet?.field ?? null,
    value: facet?.value ?? null,
    ...onList(),
  });
}

export function unknownLeadsAt(stage: string, count: CountView): string {
  return hashOf("apply/leads", { stage, standing: `${count}_unknown`, ...onList() });
}

/** The list whose people are counted here, as the leads are asked for it. */
export function onList(): Choices {
  const list = readPlace(window.location.hash).chosen.get("list");
  return { list: list && JSON.stringify([list]) };
}
