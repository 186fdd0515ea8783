// Where does everybody stand on this criterion? Whoever speaks takes a position, an objection with its reason;
// what is remarked stands below.
import { type FormEvent, useState } from "react";
import type { ParticipantView, StanceView, StandView, StoodView } from "../backend/bindings";
import { useSayPosition, useSayProposer } from "../backend/positions";
import { Button } from "./Button";
import { FailureNote } from "./Failure";
import { TextField } from "./Field";
import { Overruling } from "./Overrule";
import css from "./Positions.module.css";
import { hashOf } from "./place";
import { usePlainKeys } from "./plainKeys";
import { Remarks } from "./Remarks";
import { STANCE_WORDS, STANCES, StanceSign, stanceSaid } from "./Stance";
import { Speaking, useSpeaking } from "./speaking";
import { T, useSay } from "./words";

const LONGEST = 1000;

interface Props {
  stand: StandView;
  participants: readonly ParticipantView[];
  /** Nothing can be said: the workspace is read, or the wording is not the one in force. */
  silent: boolean;
  /** The digits take a position: where this is the only one on the screen. */
  keys?: boolean;
}

export function Positions({ stand, participants, silent, keys = false }: Props) {
  const name = useSpeaking(participants);
  if (participants.length === 0) {
    return (
      <p className={css.quiet}>
        <T id="room-nobody" />{" "}
        <a href={hashOf("agree/agreement")}>
          <T id="room-name-people" />
        </a>
      </p>
    );
  }
  return (
    <div className={css.positions} data-testid="positions">
      {!silent && (
        <div className={css.own}>
          <Speaking people={participants} />
          <OwnPosition
            key={`${stand.id} ${name}`}
            criterion={stand.id}
            own={stand.people.find((one) => one.name === name) ?? null}
            keys={keys}
          />
        </div>
      )}
      <ul className={css.people}>
        {stand.people.map((one) => (
          <Person key={one.name} one={one} criterion={stand.id} silent={silent} />
        ))}
      </ul>
      <Proposers stand={stand} name={name} silent={silent} />
      <Remarks stand={stand} name={name} silent={silent} />
    </div>
  );
}

function Person({
  one,
  criterion,
  silent,
}: {
  one: StoodView;
  criterion: string;
  silent: boolean;
}) {
  const say = useSay();
  return (
    <li className={`${css.person} ${css[`of-${one.side}`]}`} data-testid="stood">
      <StanceSign stance={one.stance} earlier={one.earlier} />
      <div className={css.said}>
        <p>
          <span className={css.name}>{one.name}</span>{" "}
          <span className={css.quiet}>{say(`side-${one.side}`)}</span>
        </p>
        <p className={one.stance === null ? css.quiet : undefined}>{stanceSaid(one, say)}</p>
        {one.reason !== "" && <p className={css.reason}>{one.reason}</p>}
        {one.blocks && !silent && (
          <Overruling criterion={criterion} whose={one.name} deciders={one.deciders} />
        )}
      </div>
    </li>
  );
}

interface OwnProps {
  criterion: string;
  own: StoodView | null;
  keys: boolean;
}

/** Three buttons for whoever speaks; an objection asks for its reason first. */
function OwnPosition({ criterion, own, keys }: OwnProps) {
  const say = useSay();
  const position = useSayPosition();
  const stands = own !== null && !own.earlier ? own.stance : null;
  const [objecting, setObjecting] = useState(false);
  const [reason, setReason] = useState(stands === "object" ? (own?.reason ?? "") : "");
  const tell = (stance: StanceView | null, why: string) => {
    if (own === null) return;
    const said = { criterion, name: own.name, stance, reason: why };
    position.mutate(said, { onSuccess: () => setObjecting(false) });
  };
  const press = (stance: StanceView) => {
    if (stance === "object") setObjecting(true);
    else {
      setObjecting(false);
      tell(stance, "");
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== "") tell("object", reason);
  };
  usePlainKeys(keys && own !== null, (key) => {
    const stance = STANCES[Number(key) - 1];
    if (stance) press(stance);
    return stance !== undefined;
  });
  return (
    <>
      <fieldset className={css.stances} disabled={own === null}>
        <legend className="visually-hidden">{say("position-own")}</legend>
        {STANCES.map((stance, at) => (
          <button
            key={stance}
            type="button"
            className={css.stance}
            aria-pressed={objecting ? stance === "object" : stands === stance}
            data-stance={stance}
            aria-keyshortcuts={keys ? String(at + 1) : undefined}
            onClick={() => press(stance)}
          >
            <StanceSign stance={stance} />
            <T id={STANCE_WORDS[stance]} />
            {keys && <kbd>{at + 1}</kbd>}
          </button>
        ))}
      </fieldset>
      {own === null && (
        <p className={css.quiet}>
          <T id="speaking-first" />
        </p>
      )}
      {objecting && (
        <form className={css.form} onSubmit={submit}>
          <TextField
            label={say("objection-reason")}
            value={reason}
            autoFocus
            required
            maxLength={LONGEST}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div className={css.row}>
            <Button type="submit" look="main" disabled={position.isPending || reason.trim() === ""}>
              <T id="objection-say" />
            </Button>
            <Button onClick={() => setObjecting(false)}>
              <T id="cancel" />
            </Button>
          </div>
        </form>
      )}
      {own?.stance != null && !objecting && (
        <div>
          <Button look="quiet" onClick={() => tell(null, "")}>
            <T id="position-take-back" />
          </Button>
        </div>
      )}
      {position.isError && <FailureNote error={position.error} onDismiss={position.reset} />}
    </>
  );
}

/** Who proposed it; where nobody is known to have, whoever speaks can say that they did. */
function Proposers({
  stand,
  name,
  silent,
}: {
  stand: StandView;
  name: string | null;
  silent: boolean;
}) {
  const proposer = useSayProposer();
  if (stand.proposers.length > 0) {
    return (
      <p className={css.quiet}>
        <T id="position-proposed-by" names={stand.proposers.join(", ")} />
      </p>
    );
  }
  if (name === null || silent) return null;
  return (
    <div>
      <Button
        look="quiet"
        icon="plus"
        disabled={proposer.isPending}
        onClick={() => proposer.mutate({ criterion: stand.id, names: [name] })}
      >
        <T id="position-propose" name={name} />
      </Button>
    </div>
  );
}
