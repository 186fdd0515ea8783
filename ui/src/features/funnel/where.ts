// Where are the leads that the funnel counts? As it stands, where their verdicts say; told by versions, behind the mark
// of the funnel as a figure: no verdict of today says who came then.
import type { CountView, FunnelSlice, FunnelStageView } from "../../backend/bindings";
import { useAmongList } from "../../components/AmongList";
import { useTold } from "../../components/figure/told";
import { hashOf } from "../../components/place";
import { useTemplate } from "./Steps";
import { leadsAt, unknownLeadsAt } from "./standing";

export interface Where {
  /** Who is counted at a step that something measures; of a slice, its own. */
  met: (step: FunnelStageView, slice?: FunnelSlice) => string;
  /** Of whom it cannot be said. */
  unknown: (step: FunnelStageView) => string;
}

export function useWhere(count: CountView): Where {
  const told = useTold();
  const list = useAmongList();
  const { template, mapping } = useTemplate();
  if (told.by === "in_force") {
    return {
      met: ({ stage }, slice) => leadsAt(stage ?? "", count, slice),
      unknown: ({ stage }) => unknownLeadsAt(stage ?? "", count),
    };
  }
  const query = { figure: "funnel", count, template, mapping } as const;
  const figure = JSON.stringify({ query, list, told });
  return {
    met: ({ key }, slice) =>
      hashOf("apply/leads", {
        figure,
        mark: `${key}.met`,
        field: slice?.value?.field ?? null,
        value: slice?.value?.value ?? null,
        list: slice && slice.lists.length > 0 ? JSON.stringify(slice.lists.map(asText)) : null,
      }),
    unknown: ({ key }) => hashOf("apply/leads", { figure, mark: `${key}.unknown` }),
  };
}

function asText(list: number | null): string | null {
  return list === null ? null : String(list);
}
