// Which leads are behind a count? The address of exactly those in the table.
import type { CountView, SliceValue } from "../../backend/bindings";
import { hashOf } from "../../components/place";

export function leadsAt(stage: string, count: CountView, facet: SliceValue | null = null): string {
  return hashOf("apply/leads", {
    stage,
    standing: count,
    field: facet?.field ?? null,
    value: facet?.value ?? null,
  });
}

export function unknownLeadsAt(stage: string, count: CountView): string {
  return hashOf("apply/leads", { stage, standing: `${count}_unknown` });
}
