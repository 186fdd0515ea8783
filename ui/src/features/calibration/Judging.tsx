// What is this lead? One card at a time with its facts, and three keys: 1 good, 2 not, 3 cannot tell. The arrows
// go back and on; each answer is kept when it is given.
import { useEffect, useState } from "react";
import type { DrawnView, JudgeAsked, JudgementView } from "../../backend/bindings";
import { useAnswer } from "../../backend/calibration";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { T, useSay } from "../../components/words";
import css from "./Calibration.module.css";
import { Facts } from "./Facts";

/** In the order of their keys. */
const JUDGEMENTS: readonly { judgement: JudgementView; words: string }[] = [
  { judgement: "good", words: "judgement-good" },
  { judgement: "not", words: "judgement-not" },
  { judgement: "cannot_tell", words: "judgement-cannot-tell" },
];

/** Where a digit is a letter; a choice beside the cards takes none, only arrows. */
const TYPED_INTO = "input:not([type=radio], [type=checkbox])";

interface Props {
  drawn: DrawnView;
  judge: JudgeAsked;
  onDone: () => void;
}

export function Judging({ drawn, judge, onDone }: Props) {
  const say = useSay();
  const answer = useAnswer(judge);
  // What was answered here shows at once; what is kept comes a moment later.
  const [given, setGiven] = useState<ReadonlyMap<number, JudgementView>>(
    () => new Map(drawn.own.map((one) => [one.no, one.judgement])),
  );
  const cards = drawn.cards.filter((card) => !card.gone);
  const firstOpen = cards.findIndex((card) => !given.has(card.no));
  const [at, setAt] = useState(firstOpen === -1 ? 0 : firstOpen);
  const card = cards[at];
  const done = cards.every(({ no }) => given.has(no));

  const judgeIt = (judgement: JudgementView) => {
    if (!card || answer.isError) return;
    const now = new Map(given).set(card.no, judgement);
    setGiven(now);
    answer.mutate({ no: card.no, judgement });
    const later = cards.findIndex(({ no }, i) => i > at && !now.has(no));
    const any = cards.findIndex(({ no }) => !now.has(no));
    const next = later === -1 ? any : later;
    if (next !== -1) setAt(next);
  };
  const go = (by: number) => setAt((now) => Math.min(Math.max(now + by, 0), cards.length - 1));
  useKeys(judgeIt, go);

  if (!card) {
    return (
      <div className={css.begin}>
        <p>
          <T id="calibration-all-gone" />
        </p>
        <Button onClick={onDone}>
          <T id="calibration-next-person" />
        </Button>
      </div>
    );
  }
  return (
    <section className={css.judging} data-testid="judging" aria-labelledby="card-title">
      <header className={css.cardHead}>
        <h2 id="card-title">
          <T id="calibration-card-of" n={at + 1} of={cards.length} />
        </h2>
        <p className={`${css.judge} ${css[`of-${judge.side}`]}`}>
          {say("calibration-judges-for", { name: judge.name, side: say(`side-${judge.side}`) })}
        </p>
        <Button look={done ? "main" : "plain"} onClick={onDone}>
          <T id={done ? "calibration-done" : "calibration-pause"} />
        </Button>
      </header>
      <Places cards={cards} at={at} given={given} onGo={setAt} />
      {answer.isError && <FailureNote error={answer.error} onDismiss={() => answer.reset()} />}
      <Facts no={card.no} />
      <fieldset className={css.keys}>
        <legend className="visually-hidden">{say("calibration-is-it-good")}</legend>
        {JUDGEMENTS.map(({ judgement, words }, i) => (
          <button
            key={judgement}
            type="button"
            className={css.key}
            aria-pressed={given.get(card.no) === judgement}
            aria-keyshortcuts={String(i + 1)}
            data-testid={`judge-${judgement}`}
            onClick={() => judgeIt(judgement)}
          >
            <kbd>{i + 1}</kbd>
            <T id={words} />
          </button>
        ))}
      </fieldset>
    </section>
  );
}

interface PlacesProps {
  cards: DrawnView["cards"];
  at: number;
  given: ReadonlyMap<number, JudgementView>;
  onGo: (at: number) => void;
}

/** Where one is: a button for each card, filled where it was judged; what was said is not seen from afar. */
function Places({ cards, at, given, onGo }: PlacesProps) {
  const say = useSay();
  return (
    <ol className={css.places}>
      {cards.map(({ no }, i) => (
        <li key={no}>
          <button
            type="button"
            className={given.has(no) ? css.judged : ""}
            aria-current={i === at ? "step" : undefined}
            aria-label={say(given.has(no) ? "calibration-place-judged" : "calibration-place", {
              n: i + 1,
            })}
            onClick={() => onGo(i)}
          >
            {i + 1}
          </button>
        </li>
      ))}
    </ol>
  );
}

function useKeys(onJudge: (judgement: JudgementView) => void, onGo: (by: number) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      const within = event.target instanceof Element ? event.target : null;
      if (within?.closest(`${TYPED_INTO}, textarea, select, dialog`)) return;
      const chosen = JUDGEMENTS[Number(event.key) - 1];
      if (chosen) onJudge(chosen.judgement);
      else if (within?.matches("input")) return;
      else if (event.key === "ArrowLeft") onGo(-1);
      else if (event.key === "ArrowRight") onGo(1);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  });
}
