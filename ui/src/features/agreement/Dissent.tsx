// Who objects? What stops a signature stands above the signatures, with the way to set it aside; what was set
// aside is part of what is signed.
import type { BeforeSigningView, BlockingView, DissentView } from "../../backend/bindings";
import { Icon } from "../../components/Icon";
import { Overruling } from "../../components/Overrule";
import { hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import css from "./Paper.module.css";

export function Dissent({ dissent }: { dissent: readonly DissentView[] }) {
  const say = useSay();
  return (
    <section className={css.part} aria-labelledby="dissent" data-testid="dissent">
      <h3 id="dissent">
        <T id="dissent" />
      </h3>
      <p className={css.quiet}>
        <T id="dissent-says" />
      </p>
      <ul>
        {dissent.map((one) => (
          <li key={`${one.called} ${one.name}`} className={css.sentence}>
            {say("dissent-line", {
              name: one.name,
              side: say(`side-${one.side}`),
              criterion: one.called,
              reason: one.reason,
              by: one.overruled_by,
              why: one.why,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  before: BeforeSigningView;
  mayOverrule: boolean;
}

export function InTheWay({ before, mayOverrule }: Props) {
  const { objections, says } = before;
  if (objections.length === 0 && says.length === 0) return null;
  return (
    <div className={css.inTheWay} data-testid="before-signing">
      {objections.length > 0 && (
        <>
          <p className={css.stops}>
            <Icon name="warning" />
            <T id="signing-stopped" n={objections.length} />
          </p>
          <ul>
            {objections.map((one) => (
              <Stops key={`${one.criterion} ${one.name}`} one={one} mayOverrule={mayOverrule} />
            ))}
          </ul>
        </>
      )}
      {says.map((sentence) => (
        <p key={sentence} className={css.quiet}>
          {sentence}
        </p>
      ))}
    </div>
  );
}

function Stops({ one, mayOverrule }: { one: BlockingView; mayOverrule: boolean }) {
  return (
    <li className={css.objection}>
      <p>
        <T id="signing-objects" name={one.name} criterion={one.called} reason={one.reason} />{" "}
        <a href={hashOf("agree/room", { criterion: one.criterion })}>
          <T id="signing-to-room" />
        </a>
      </p>
      {mayOverrule && (
        <Overruling criterion={one.criterion} whose={one.name} deciders={one.deciders} />
      )}
    </li>
  );
}
