// Which values are one, spelled differently? Each group with its spellings and how many rows have each; the one that
// all are read as is chosen, and said for one group or for all at once.
import { useId, useState } from "react";
import type { GroupChosen, ValueGroupView } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { T, useSay } from "../../components/words";
import joining from "./Joining.module.css";
import css from "./ValueGroups.module.css";

interface Props {
  groups: readonly ValueGroupView[];
  /** How many there are, those too that are not shown. */
  n: number;
  disabled: boolean;
  onSay: (groups: GroupChosen[]) => void;
}

export function ValueGroups({ groups, n, disabled, onSay }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  if (groups.length === 0) return null;
  const nFields = new Set(groups.map(({ rows_are, key }) => `${rows_are}.${key}`)).size;
  const saidOf = (group: ValueGroupView): GroupChosen => ({
    rows_are: group.rows_are,
    key: group.key,
    to: chosen.get(idOf(group)) ?? group.to,
  });
  return (
    <section className={joining.section} aria-labelledby={id}>
      <h2 id={id}>
        <T id="value-groups-title" n={nFields} />
      </h2>
      <p className={css.means}>
        <T id="value-groups-means" />
      </p>
      <ul className={css.groups}>
        {groups.map((group) => (
          <Group
            key={idOf(group)}
            group={group}
            to={saidOf(group).to}
            disabled={disabled}
            onChoose={(to) => setChosen(new Map(chosen).set(idOf(group), to))}
            onSay={() => onSay([saidOf(group)])}
          />
        ))}
        {n > groups.length && (
          <li className={css.means}>
            <T id="value-groups-more" n={n - groups.length} />
          </li>
        )}
      </ul>
      {groups.length > 1 && (
        <div>
          <Button disabled={disabled} onClick={() => onSay(groups.map(saidOf))}>
            <T id="value-groups-say" n={groups.length} />
          </Button>
        </div>
      )}
    </section>
  );
}

interface GroupProps {
  group: ValueGroupView;
  /** The spelling that is chosen. */
  to: string;
  disabled: boolean;
  onChoose: (to: string) => void;
  onSay: () => void;
}

function Group({ group, to, disabled, onChoose, onSay }: GroupProps) {
  const say = useSay();
  const name = useId();
  const rows = say(`rows-are-${group.rows_are}`);
  return (
    <li className={css.group}>
      <fieldset className={css.spellings} disabled={disabled}>
        <legend>{say("value-group-of", { rows, field: group.label })}</legend>
        {group.values.map(({ text, n }) => (
          <label key={text} className={css.spelling}>
            <input type="radio" name={name} checked={text === to} onChange={() => onChoose(text)} />
            <span>{say("format-missing-word", { text, n })}</span>
          </label>
        ))}
      </fieldset>
      <Button disabled={disabled} onClick={onSay}>
        <T id="value-group-say" to={to} />
      </Button>
    </li>
  );
}

/** A group is told from others by its field and what it is proposed to be read as. */
function idOf({ rows_are, key, to }: ValueGroupView): string {
  return [rows_are, key, to].join("\n");
}
