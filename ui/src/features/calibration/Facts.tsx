// What is known of a lead? The first facts large, for the back of the room, the others below; and how much is
// hidden, so that nobody takes it for unknown.
import type { CardFactView, HiddenView } from "../../backend/bindings";
import { useCard } from "../../backend/calibration";
import { FailureNote } from "../../components/Failure";
import { Scroll } from "../../components/Scroll";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./Calibration.module.css";

/** As many fit on a small screen, large. */
const LARGE = 9;

export function Facts({ no }: { no: number }) {
  const say = useSay();
  const card = useCard(no);
  if (card.isError) {
    return <FailureNote error={card.error} onRetry={() => void card.refetch()} />;
  }
  if (!card.data) return <Skeleton tall lines={3} />;
  const { facts, hidden } = card.data;
  const more = facts.slice(LARGE);
  return (
    <Scroll label={say("calibration-facts")} className={css.facts}>
      <dl className={css.large}>
        {facts.slice(0, LARGE).map((one) => (
          <Fact key={`${one.of_company} ${one.fact.key}`} {...one} />
        ))}
      </dl>
      {more.length > 0 && (
        <dl className={css.small}>
          {more.map((one) => (
            <Fact key={`${one.of_company} ${one.fact.key}`} {...one} />
          ))}
        </dl>
      )}
      <HiddenNote hidden={hidden} />
    </Scroll>
  );
}

function Fact({ fact }: CardFactView) {
  return (
    <div>
      <dt>{fact.label}</dt>
      <dd className={fact.value === null ? css.missing : ""}>
        {fact.value ?? <T id="calibration-unknown" />}
      </dd>
    </div>
  );
}

function HiddenNote({ hidden }: { hidden: readonly HiddenView[] }) {
  const say = useSay();
  if (hidden.length === 0) return null;
  const parts = hidden.map(({ why, n }) => say(`calibration-hidden-${why}`, { n }));
  return (
    <p className={css.quiet}>
      <T id="calibration-hidden" fields={parts.join(", ")} />
    </p>
  );
}
