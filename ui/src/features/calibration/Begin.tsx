// How many leads are drawn? Twenty where nobody says; answers that were never laid open are not left behind
// unasked.
import { type FormEvent, useState } from "react";
import { useDraw } from "../../backend/calibration";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { TextField } from "../../components/Field";
import { TooLittle } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./Calibration.module.css";

const USUAL = 20;
const MOST = 100;

interface Props {
  /** The stage that is judged; `null` where no definition has one. */
  stage: string | null;
  /** Answers were given that nobody has laid open. */
  unopened: boolean;
  readOnly: boolean;
  onDrawn: () => void;
  onCancel: (() => void) | null;
}

export function Begin({ stage, unopened, readOnly, onDrawn, onCancel }: Props) {
  const say = useSay();
  const draw = useDraw();
  const [cards, setCards] = useState(String(USUAL));
  const n = Number(cards);
  const fits = Number.isInteger(n) && n >= 1 && n <= MOST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fits) draw.mutate({ cards: n, anew: unopened }, { onSuccess: onDrawn });
  };
  return (
    <form className={css.begin} onSubmit={submit}>
      <h2>
        {stage === null ? (
          <T id="calibration-question-none" />
        ) : (
          <T id="calibration-question" stage={stage} />
        )}
      </h2>
      <p>
        <T id="calibration-says" />
      </p>
      {unopened && (
        <TooLittle>
          <T id="calibration-left-behind" />
        </TooLittle>
      )}
      <TextField
        label={say("calibration-cards")}
        inputMode="numeric"
        value={cards}
        aria-invalid={!fits}
        hint={fits ? undefined : say("calibration-cards-fit", { n: MOST })}
        onChange={(event) => setCards(event.currentTarget.value)}
      />
      {draw.isError && <FailureNote error={draw.error} />}
      <div className={css.row}>
        <Button type="submit" look="main" disabled={readOnly || !fits || draw.isPending}>
          <T id="calibration-draw" />
        </Button>
        {onCancel && (
          <Button onClick={onCancel}>
            <T id="calibration-draw-not" />
          </Button>
        )}
      </div>
    </form>
  );
}
