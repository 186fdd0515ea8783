// What did both sides promise, and what did they do? Left and right alike: three lines each, of one period; below
// them the promises as a picture and all periods as a table.
import type { FigureAsked, FigureCell, FigureView } from "../../backend/bindings";
import { useFigure } from "../../backend/figures";
import { useAmongList } from "../../components/AmongList";
import { FailureNote } from "../../components/Failure";
import { SelectField } from "../../components/Field";
import { addressBehind, wordsBehind } from "../../components/figure/behind";
import { FigureCard } from "../../components/figure/FigureCard";
import { useAsked } from "../../components/figure/told";
import { useChoice } from "../../components/place";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./Handed.module.css";
import { type Line, linesOf, periodsOf, type Side } from "./lines";

const PERIODS = 6;
/** The figures are asked for, not the picture: any size will do. */
const LOOK = { dark: false, width: 640, height: 320 };

export function Scorecard() {
  const say = useSay();
  const list = useAmongList();
  const asked = useAsked({ query: { figure: "scorecard", periods: PERIODS }, list });
  const figure = useFigure(asked, LOOK);
  const [chosen, setChosen] = useChoice("period");
  if (figure.isError) {
    return <FailureNote error={figure.error} onRetry={() => void figure.refetch()} />;
  }
  if (!figure.data) return <Skeleton lines={8} />;
  const periods = periodsOf(figure.data);
  // The last one that is over: the one under way has not had its time.
  const period = (periods.find(({ value }) => value === chosen) ?? periods[1] ?? periods[0])?.value;
  return (
    <div className={css.cards}>
      <div className={css.head}>
        <SelectField
          label={say("handed-period")}
          className={css.period}
          value={period ?? ""}
          options={periods}
          onChoose={setChosen}
        />
      </div>
      <div className={css.sides} data-testid="scorecard">
        {(["marketing", "sales"] as const).map((side) => (
          <SideCard key={side} side={side} asked={asked} shown={figure.data} period={period} />
        ))}
      </div>
      <FigureCard asked={asked} shape={0.28} />
    </div>
  );
}

interface SideProps {
  side: Side;
  asked: FigureAsked;
  shown: FigureView | null | undefined;
  period: string | undefined;
}

function SideCard({ side, asked, shown, period }: SideProps) {
  const own = shown ? linesOf(shown, period ?? "").filter((line) => line.side === side) : [];
  return (
    <section className={`${css.side} ${css[side]}`} data-testid={`side-${side}`}>
      <h2>
        <T id={`side-${side}`} />
      </h2>
      <dl className={css.lines}>
        {own.map((line) => (
          <LineShown key={line.key} line={line} asked={asked} shown={shown} />
        ))}
      </dl>
    </section>
  );
}

interface LineProps {
  line: Line;
  asked: FigureAsked;
  shown: FigureView | null | undefined;
}

function LineShown({ line, asked, shown }: LineProps) {
  const say = useSay();
  const behind = shown?.behind.find((one) => one.key === line.key);
  const [main, made] = parted(line.done);
  const said = (
    <>
      {main === "" ? (
        <span className={css.none}>
          <T id="handed-nothing" />
        </span>
      ) : (
        <span className={css.main}>{main}</span>
      )}
      {made !== "" && <span className={css.made}>{made}</span>}
    </>
  );
  const rest = [
    line.promised === "" ? null : `${say("scorecard-promised")}: ${line.promised}`,
    line.notDue === "0" ? null : `${say("scorecard-not-due")}: ${line.notDue}`,
    line.cannotSay === "0" ? null : `${say("scorecard-cannot-say")}: ${line.cannotSay}`,
  ].filter((text) => text !== null);
  return (
    <div className={css.line}>
      <dt>{line.label}</dt>
      <dd title={line.done.interval ?? undefined}>
        {behind && behind.n > 0 ? (
          <a href={addressBehind(asked, behind)} title={say(wordsBehind(behind), { n: behind.n })}>
            {said}
          </a>
        ) : (
          said
        )}
      </dd>
      {rest.length > 0 && <dd className={css.promised}>{rest.join(" · ")}</dd>}
    </div>
  );
}

/** A share, and what it is made of: "28.6%" and "14 of 49". */
function parted({ text }: FigureCell): [string, string] {
  const at = text.indexOf(" (");
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 2, -1)];
}
