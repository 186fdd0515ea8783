// What did the two sides say? How many leads they say the same of, what each said, the leads that divide them,
// and what tells those apart: each cut is one click from a criterion to discuss.
import { useState } from "react";
import type { CardOpenView, OpenView, SplitView } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { useFigures } from "../../components/numbers";
import { hashOf } from "../../components/place";
import { Segmented } from "../../components/Segmented";
import { VerdictMark } from "../../components/Verdict";
import { T, useSay } from "../../components/words";
import type { Drawn } from "./Calibration";
import css from "./Calibration.module.css";
import { Facts } from "./Facts";

interface Props {
  view: Drawn;
  open: OpenView;
  readOnly: boolean;
  onAnew: () => void;
  /** `null` where there is no stage to ask it in. */
  onDiscuss: ((split: SplitView) => void) | null;
}

export function Open({ view, open, readOnly, onAnew, onDiscuss }: Props) {
  const [first, ...others] = open.says;
  return (
    <div className={css.open} data-testid="laid-open">
      <section className={css.headline}>
        <h2>{first}</h2>
        {others.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Splits open={open} readOnly={readOnly} onDiscuss={onDiscuss} />
        <details className={css.quiet}>
          <summary>
            <T id="calibration-about-draw" />
          </summary>
          {view.drawn.says.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
        <div className={css.row}>
          <Button look="quiet" disabled={readOnly} onClick={onAnew}>
            <T id="calibration-draw-anew" />
          </Button>
        </div>
      </section>
      <Answers cards={open.cards} />
    </div>
  );
}

function Splits({ open, readOnly, onDiscuss }: Pick<Props, "open" | "readOnly" | "onDiscuss">) {
  const { rate } = useFigures();
  const dividing = open.cards.some((card) => card.divides);
  if (!dividing) return null;
  return (
    <div className={css.splits} data-testid="splits">
      <h3>
        <T id="calibration-splits" />
      </h3>
      {open.splits.length === 0 && (
        <p className={css.quiet}>
          <T id="calibration-splits-none" />
        </p>
      )}
      <ul>
        {open.splits.map((split) => (
          <li key={split.sentence}>
            <p className={css.criterion}>{split.sentence}</p>
            <p className={css.quiet}>{split.says.join(" ")}</p>
            {onDiscuss && (
              <Button icon="agree" disabled={readOnly} onClick={() => onDiscuss(split)}>
                <T id="calibration-discuss" />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open.by_chance !== null && (
        <p className={css.quiet}>
          <T id="calibration-by-chance" share={rate(open.by_chance)} />
        </p>
      )}
    </div>
  );
}

function Answers({ cards }: { cards: readonly CardOpenView[] }) {
  const say = useSay();
  const dividing = cards.filter((card) => card.divides);
  const [which, setWhich] = useState<"dividing" | "all">(dividing.length > 0 ? "dividing" : "all");
  const [opened, setOpened] = useState<number | null>(null);
  const shown = which === "all" ? cards : dividing;
  return (
    <section className={css.answers} aria-label={say("calibration-answers")}>
      <Segmented
        label={say("calibration-answers")}
        value={which}
        options={[
          { value: "dividing", text: say("calibration-dividing", { n: dividing.length }) },
          { value: "all", text: say("calibration-all", { n: cards.length }) },
        ]}
        onChoose={setWhich}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{say("calibration-column-card")}</th>
            <th scope="col" className={css["of-marketing"]}>
              {say("side-marketing")}
            </th>
            <th scope="col" className={css["of-sales"]}>
              {say("side-sales")}
            </th>
            <th scope="col">{say("calibration-column-draft")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((card) => (
            <Row
              key={card.no}
              card={card}
              opened={opened === card.no}
              onOpen={() => setOpened(opened === card.no ? null : card.no)}
            />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && (
        <p className={css.quiet}>
          <T id="calibration-dividing-none" />
        </p>
      )}
    </section>
  );
}

interface RowProps {
  card: CardOpenView;
  opened: boolean;
  onOpen: () => void;
}

function Row({ card, opened, onOpen }: RowProps) {
  const say = useSay();
  return (
    <>
      <tr className={card.divides ? css.divides : ""} data-testid="answer-row">
        <th scope="row">
          <button type="button" aria-expanded={opened} onClick={onOpen}>
            {card.no}
          </button>
        </th>
        <td>
          <Word judgement={card.marketing} />
        </td>
        <td>
          <Word judgement={card.sales} />
        </td>
        <td>{card.draft === null ? "–" : <VerdictMark verdict={card.draft} text />}</td>
      </tr>
      {opened && (
        <tr className={css.opened}>
          <td colSpan={4}>
            <p className={css.criterion}>
              {card.row === null ? (
                say("calibration-lead-gone")
              ) : (
                <a href={hashOf("apply/leads", { lead: card.row })}>{card.title}</a>
              )}
            </p>
            <p className={css.quiet}>
              {card.said
                .map(({ name, side, judgement }) =>
                  say("calibration-said", {
                    name,
                    side: say(`side-${side}`),
                    judgement: say(wordsOf(judgement)),
                  }),
                )
                .join(" · ")}
            </p>
            {card.row !== null && <Facts no={card.no} />}
          </td>
        </tr>
      )}
    </>
  );
}

function Word({ judgement }: { judgement: CardOpenView["sales"] }) {
  const say = useSay();
  return judgement === null ? "–" : say(wordsOf(judgement));
}

function wordsOf(judgement: NonNullable<CardOpenView["sales"]>): string {
  return `judgement-${judgement.replace("_", "-")}`;
}
