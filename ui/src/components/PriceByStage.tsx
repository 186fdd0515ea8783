// What does a change cost? Each stage at which somebody moves: leads gained and lost, won deals caught before
// and after; opened, the sources of those who move. Each count leads to its leads, where it can.
import { useState } from "react";
import type { PriceView, SourcePriceView, StagePriceView, WonView } from "../backend/bindings";
import { toldIfCut } from "./cut";
import { Icon } from "./Icon";
import { useFigures } from "./numbers";
import css from "./PriceByStage.module.css";
import { T, useSay } from "./words";

/** Where the leads of a count are; of one source, where one is named. */
export type LeadsOfPrice = (
  stage: StagePriceView,
  way: "in" | "out",
  source?: SourcePriceView,
) => string | null;

interface Props {
  price: PriceView;
  /** `null` where the leads cannot be shown. */
  leadsOf: LeadsOfPrice | null;
}

export function PriceByStage({ price, leadsOf }: Props) {
  const { won, stages } = price;
  return (
    <>
      <ul className={css.stages}>
        {stages.map((stage) => (
          <Stage
            key={stage.key}
            stage={stage}
            won={won}
            hasSources={price.source !== null}
            leadsOf={leadsOf}
          />
        ))}
      </ul>
      {won && (
        <p className={css.says}>
          <T id={`price-won-${won.unit}`} n={won.n} />
          {won.of_nobody > 0 && (
            <>
              {" "}
              <T id="price-won-nobody" n={won.of_nobody} />
            </>
          )}
        </p>
      )}
    </>
  );
}

interface StageProps {
  stage: StagePriceView;
  won: WonView | null;
  hasSources: boolean;
  leadsOf: LeadsOfPrice | null;
}

function Stage({ stage, won, hasSources, leadsOf }: StageProps) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <div className={css.row}>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="chevron" size={14} />
          <span {...toldIfCut}>{stage.label}</span>
        </button>
        <Amounts
          label={stage.label}
          gained={stage.gained}
          lost={stage.lost}
          hrefOf={(way) => leadsOf?.(stage, way) ?? null}
        />
      </div>
      {won && <Caught stage={stage} won={won} />}
      {open && (
        <div className={css.more}>
          <ul>
            {stage.sources.map((source) => (
              <li key={`${source.can_be_asked} ${source.label}`} className={css.row}>
                <span className={css.source} {...toldIfCut}>
                  {source.label}
                </span>
                <Amounts
                  label={`${stage.label}, ${source.label}`}
                  gained={source.gained}
                  lost={source.lost}
                  hrefOf={(way) => leadsOf?.(stage, way, source) ?? null}
                />
              </li>
            ))}
          </ul>
          {!hasSources && (
            <p>
              <T id="price-no-sources" />
            </p>
          )}
          <p>
            <T
              id="price-unclear-change"
              before={stage.unclear_before}
              after={stage.unclear_after}
            />
          </p>
          {won && (
            <p>
              <T
                id={`price-missed-${won.unit}`}
                missed={stage.missed}
                unclear={stage.unclear_won}
              />
            </p>
          )}
        </div>
      )}
    </li>
  );
}

/** Of what was won, how much the stage catches. */
function Caught({ stage, won }: { stage: StagePriceView; won: WonView }) {
  const say = useSay();
  const { count } = useFigures();
  const { caught_before: before, caught_after: after } = stage;
  const says = say(`price-caught-${won.unit}`, { after, before, n: won.n });
  return (
    <p className={`${css.row} ${css.won}`} title={says}>
      <span aria-hidden="true">
        <T id={won.unit === "deals" ? "price-deals" : "price-customers"} />
      </span>
      <span aria-hidden="true" className={css.amounts}>
        {before !== after && <span>{`${count(before)} → `}</span>}
        <strong>{count(after)}</strong>
        <span>{` / ${count(won.n)}`}</span>
      </span>
      <span className="visually-hidden">{says}</span>
    </p>
  );
}

interface AmountsProps {
  label: string;
  gained: number;
  lost: number;
  hrefOf: (way: "in" | "out") => string | null;
}

function Amounts({ label, gained, lost, hrefOf }: AmountsProps) {
  const say = useSay();
  const { count } = useFigures();
  const amount = (way: "in" | "out", n: number) => {
    if (n === 0) return null;
    const text = `${way === "in" ? "+" : "−"}${count(n)}`;
    const href = hrefOf(way);
    if (href === null) return <span>{text}</span>;
    const says = say(`live-${way}-open`, { n, stage: label });
    return (
      <a href={href} title={says} aria-label={`${text}: ${says}`}>
        {text}
      </a>
    );
  };
  return (
    <span className={css.amounts}>
      {amount("in", gained)}
      {amount("out", lost)}
    </span>
  );
}
