// Who was made one? Newest first; what was merged in one go is parted again in one go, or one by one.
import { useState } from "react";
import type { MergedPerson, MergedView } from "../../backend/bindings";
import { AT_ONCE, useMerges, usePart } from "../../backend/duplicates";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { useFigures } from "../../components/numbers";
import { T, useSay } from "../../components/words";
import css from "./Duplicates.module.css";

export function Merged({ readOnly }: { readOnly: boolean }) {
  const merges = useMerges();
  const part = usePart();
  const [shown, setShown] = useState(AT_ONCE);
  if (merges.isError) {
    return <FailureNote error={merges.error} onRetry={() => void merges.refetch()} />;
  }
  const goes = merges.data ?? [];
  if (goes.length === 0) return null;
  return (
    <section className={css.merged} data-testid="merged">
      <h2>
        <T id="merges-title" />
      </h2>
      {part.isError && <FailureNote error={part.error} onDismiss={() => part.reset()} />}
      <ul>
        {goes.slice(0, shown).map((go) => (
          <Go
            key={go.at}
            go={go}
            disabled={readOnly || part.isPending || merges.isFetching}
            onPart={(of) => part.mutate(of.flatMap(({ merges: ids }) => ids))}
          />
        ))}
      </ul>
      {goes.length > shown && (
        <Button look="quiet" icon="down" onClick={() => setShown(shown + AT_ONCE)}>
          <T id="duplicates-further" />
        </Button>
      )}
    </section>
  );
}

interface Props {
  go: MergedView;
  disabled: boolean;
  onPart: (of: readonly MergedPerson[]) => void;
}

function Go({ go, disabled, onPart }: Props) {
  const say = useSay();
  const { moment } = useFigures();
  const [shown, setShown] = useState(AT_ONCE);
  const nameOf = ({ title }: MergedPerson) => title ?? say("merges-gone");
  const one = go.people.length === 1 ? go.people[0] : undefined;
  const name = one ? nameOf(one) : say("merges-people", { n: go.people.length });
  const at = moment(go.at);
  const button = (of: readonly MergedPerson[], text: string) => (
    <Button
      look="quiet"
      icon="undo"
      disabled={disabled}
      aria-label={say("merges-part-named", { name: text })}
      onClick={() => onPart(of)}
    >
      <T id="merges-part" />
    </Button>
  );
  return (
    <li>
      <div className={css.go}>
        <span>{name}</span>
        <span className={css.quiet}>
          {go.by === null ? at : say("merges-by", { name: go.by, at })}
        </span>
        {button(go.people, name)}
      </div>
      {!one && (
        <details>
          <summary>
            <T id="merges-who" />
          </summary>
          <ul>
            {go.people.slice(0, shown).map((person) => (
              <li key={person.merges.join()} className={css.go}>
                <span>{nameOf(person)}</span>
                {button([person], nameOf(person))}
              </li>
            ))}
          </ul>
          {go.people.length > shown && (
            <Button look="quiet" icon="down" onClick={() => setShown(shown + AT_ONCE)}>
              <T id="duplicates-further" />
            </Button>
          )}
        </details>
      )}
    </li>
  );
}
