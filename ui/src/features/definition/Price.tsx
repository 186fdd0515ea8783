// What does the draft cost against the definition in force? Nothing while it changes nobody's place.
import type { DefinitionDraft } from "../../backend/bindings";
import { useDraftPrice } from "../../backend/queries";
import { FailureNote } from "../../components/Failure";
import { type LeadsOfPrice, PriceByStage } from "../../components/PriceByStage";
import { usePaused } from "../../components/paused";
import { hashOf, usePlace } from "../../components/place";
import { T } from "../../components/words";
import css from "./LiveFunnel.module.css";

interface Props {
  draft: DefinitionDraft;
  /** Whether the leads can be shown: they are those of the draft that is kept. */
  linked: boolean;
}

/** Who types on is not yet asking what it costs. */
const PAUSE_MS = 120;

export function Price({ draft, linked }: Props) {
  const price = useDraftPrice(usePaused(draft, PAUSE_MS));
  const part = usePlace().chosen.get("part");
  if (price.isError) return <FailureNote error={price.error} />;
  if (!price.data?.moves || price.data.stages.length === 0) return null;
  const field = price.data.source;
  const leadsOf: LeadsOfPrice = (stage, way, source) => {
    const draft = way === "in" ? "entering" : "leaving";
    const asked = { draft, of: stage.key, part };
    if (source === undefined) return hashOf("apply/leads", asked);
    // The rest of the values is no one value to ask for; without one, the missing are asked for.
    if (!source.can_be_asked || field === null) return null;
    return hashOf("apply/leads", { ...asked, field, value: source.value });
  };
  return (
    <section className={css.price} aria-labelledby="live-price" data-testid="price">
      <h3 id="live-price">
        <T id="price-title" />
      </h3>
      <PriceByStage price={price.data} leadsOf={linked ? leadsOf : null} />
    </section>
  );
}
