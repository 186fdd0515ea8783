// Who judges next? A name and a side; how far everybody is, and nothing of what they said. From here all is
// laid open.
import { type FormEvent, useId, useRef, useState } from "react";
import type { DrawnView, JudgeAsked, ParticipantView, SideView } from "../../backend/bindings";
import { useReveal } from "../../backend/calibration";
import { Button } from "../../components/Button";
import { Dialog, DialogActions } from "../../components/Dialog";
import { FailureNote } from "../../components/Failure";
import { TextField } from "../../components/Field";
import { Segmented } from "../../components/Segmented";
import { T, useSay } from "../../components/words";
import css from "./Calibration.module.css";

const SIDES: readonly SideView[] = ["marketing", "sales"];

interface Props {
  drawn: DrawnView;
  participants: readonly ParticipantView[];
  readOnly: boolean;
  onJudge: (judge: JudgeAsked) => void;
  onAnew: () => void;
}

export function Waiting({ drawn, participants, readOnly, onJudge, onAnew }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const silent = SIDES.filter((side) => !drawn.judges.some((one) => one.side === side));
  return (
    <div className={css.waiting}>
      <WhoForm drawn={drawn} participants={participants} readOnly={readOnly} onJudge={onJudge} />
      <section className={css.far} aria-labelledby="calibration-far">
        <h3 id="calibration-far">
          <T id="calibration-far" />
        </h3>
        {SIDES.map((side) => (
          <SideFar key={side} side={side} drawn={drawn} />
        ))}
        <div className={css.row}>
          <Button
            look={silent.length === 0 ? "main" : "plain"}
            disabled={readOnly || silent.length > 0}
            onClick={() => dialog.current?.showModal()}
          >
            <T id="calibration-reveal" />
          </Button>
          <Button look="quiet" disabled={readOnly} onClick={onAnew}>
            <T id="calibration-draw-anew" />
          </Button>
        </div>
        {silent.length > 0 && (
          <p className={css.quiet}>
            <T id="calibration-reveal-needs" />
          </p>
        )}
        <details className={css.quiet}>
          <summary>
            <T id="calibration-about-draw" />
          </summary>
          {drawn.says.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      </section>
      <RevealDialog ref={dialog} drawn={drawn} />
    </div>
  );
}

function WhoForm({ drawn, participants, readOnly, onJudge }: Omit<Props, "onAnew">) {
  const say = useSay();
  const list = useId();
  const [name, setName] = useState("");
  const [side, setSide] = useState<SideView>("marketing");
  const names = [...participants, ...drawn.judges].map((one) => one.name);
  const write = (text: string) => {
    setName(text);
    const known = participants.find((one) => one.name === text.trim());
    if (known && known.side !== "both") setSide(known.side);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") onJudge({ name: name.trim(), side });
  };
  return (
    <form className={css.who} onSubmit={submit} data-testid="who-judges">
      <h2>
        <T id="calibration-who" />
      </h2>
      <p>
        <T id="calibration-who-says" n={drawn.cards.length} />
      </p>
      <TextField
        label={say("agreement-sign-name")}
        list={list}
        value={name}
        maxLength={120}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <datalist id={list}>
        {[...new Set(names)].map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Segmented
        label={say("calibration-side")}
        value={side}
        options={SIDES.map((one) => ({ value: one, text: say(`side-${one}`) }))}
        onChoose={setSide}
      />
      <Button type="submit" look="main" disabled={readOnly || name.trim() === ""}>
        <T id="calibration-judge-begin" />
      </Button>
    </form>
  );
}

function SideFar({ side, drawn }: { side: SideView; drawn: DrawnView }) {
  const say = useSay();
  const judges = drawn.judges.filter((one) => one.side === side);
  return (
    <div className={`${css.side} ${css[`of-${side}`]}`} data-testid={`far-${side}`}>
      <h4>{say(`side-${side}`)}</h4>
      {judges.length === 0 && (
        <p className={css.quiet}>
          <T id="calibration-side-silent" />
        </p>
      )}
      <ul>
        {judges.map((one) => (
          <li key={one.name}>
            <span>{one.name}</span>
            <span className={css.figure}>
              <T id="calibration-n-of" n={one.n} of={drawn.cards.length} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function RevealDialog({
  ref,
  drawn,
}: {
  ref: React.RefObject<HTMLDialogElement | null>;
  drawn: DrawnView;
}) {
  const say = useSay();
  const reveal = useReveal();
  const unfinished = drawn.judges.filter((one) => one.n < drawn.cards.length);
  const names = unfinished.map((one) => one.name).join(", ");
  return (
    <Dialog ref={ref} title={say("calibration-reveal-title")}>
      <p>
        <T id="calibration-reveal-says" />
      </p>
      {unfinished.length > 0 && (
        <p>
          <T id="calibration-unfinished" names={names} />
        </p>
      )}
      {reveal.isError && <FailureNote error={reveal.error} />}
      <DialogActions>
        <Button onClick={() => ref.current?.close()}>
          <T id="calibration-reveal-not" />
        </Button>
        <Button look="main" disabled={reveal.isPending} onClick={() => reveal.mutate()}>
          <T id="calibration-reveal" />
        </Button>
      </DialogActions>
    </Dialog>
  );
}
