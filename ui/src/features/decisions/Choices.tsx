// What did people say apart of which nobody has chosen yet? Each with what is on offer, side by side; what counts
// meanwhile is marked.
import { useState } from "react";
import type { ChoiceView } from "../../backend/bindings";
import { useChoose } from "../../backend/decisions";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./Decisions.module.css";

interface Props {
  choices: readonly ChoiceView[];
  /** Who chooses. */
  who: string;
  mayChoose: boolean;
}

export function Choices({ choices, who, mayChoose }: Props) {
  if (choices.length === 0) return null;
  return (
    <section className={css.choices} aria-labelledby="choices" data-testid="choices">
      <h2 id="choices">
        <T id="decisions-choices" n={choices.length} />
      </h2>
      <p className={css.quiet}>
        <T id="decisions-choices-says" />
      </p>
      {choices.map((choice) => (
        <Choice key={choice.register.join("/")} choice={choice} who={who} mayChoose={mayChoose} />
      ))}
    </section>
  );
}

function Choice({ choice, who, mayChoose }: { choice: ChoiceView } & Omit<Props, "choices">) {
  const say = useSay();
  const [why, setWhy] = useState("");
  const choose = useChoose();
  return (
    <fieldset className={css.choice}>
      <legend>{choice.about}</legend>
      <ul className={css.offers}>
        {choice.offered.map((offer) => (
          <li key={offer.edit}>
            <p className={css.says}>{offer.says}</p>
            <p className={css.quiet}>
              {[offer.who, offer.at].filter((part) => part !== "").join(" · ")}
            </p>
            <p className={css.counts}>{offer.counts && <T id="decisions-counts" />}</p>
            <Button
              disabled={!mayChoose || choose.isPending}
              aria-label={say("decisions-choose-this", { says: offer.says })}
              onClick={() =>
                choose.mutate({ register: choice.register, edit: offer.edit, who, why })
              }
            >
              <T id="decisions-choose" />
            </Button>
          </li>
        ))}
      </ul>
      <TextField
        label={say("decisions-why")}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      {choose.isError && <FailureNote error={choose.error} />}
    </fieldset>
  );
}
