// By which keys will the rows be joined? What each finds and what finds nothing, before anything is written;
// another key can be chosen here, and is joined by once the rows are in.
import { useId, useState } from "react";
import type {
  ImportKeysView,
  ImportKeyView,
  JoinView,
  KeyFieldView,
  UnmatchedView,
} from "../../backend/bindings";
import { Button } from "../../components/Button";
import { SelectField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./Keys.module.css";

interface Props {
  keys: ImportKeysView;
  chosen: readonly JoinView[];
  onChoose: (chosen: JoinView[]) => void;
  disabled: boolean;
}

export function Keys({ keys, chosen, onChoose, disabled }: Props) {
  const id = useId();
  const without = (join: JoinView) => chosen.filter((one) => nameOf(one) !== nameOf(join));
  const finds = [keys.unmatched, ...keys.keys.map(({ unmatched }) => unmatched)];
  return (
    <section className={css.keys} aria-labelledby={id} data-testid="keys">
      <h2 id={id}>
        <T id="keys-title" />
      </h2>
      <ul className={css.lines}>
        {keys.by && (
          <li>
            <T id="keys-by" field={keys.by.label} />
            <Unmatched of={keys.unmatched} />
          </li>
        )}
        {keys.keys.map((key) => (
          <Line
            key={nameOf(key.join)}
            of={key}
            disabled={disabled}
            onChoose={(take) => onChoose([...without(key.join), ...(take ? [key.join] : [])])}
          />
        ))}
      </ul>
      {finds.some(({ n }) => n > 0) && (
        <p className={css.quiet}>
          <T id="keys-remedy" />
        </p>
      )}
      {keys.own.length > 0 && keys.others.length > 0 && (
        <Another
          keys={keys}
          disabled={disabled}
          onAdd={(join) => onChoose([...without(join), join])}
        />
      )}
    </section>
  );
}

interface LineProps {
  of: ImportKeyView;
  disabled: boolean;
  onChoose: (take: boolean) => void;
}

function Line({ of: { chosen, kept, sentence, unmatched }, disabled, onChoose }: LineProps) {
  return (
    <li>
      {kept ? (
        <span>
          {sentence} <T id="keys-kept" />
        </span>
      ) : (
        <label>
          <input
            type="checkbox"
            checked={chosen}
            disabled={disabled}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
          <span>{sentence}</span>
        </label>
      )}
      <Unmatched of={unmatched} />
    </li>
  );
}

function Unmatched({ of: { n, samples } }: { of: UnmatchedView }) {
  const say = useSay();
  if (n === 0) return null;
  const values = samples.map((one) => say("keys-value", { value: one.value, n: one.n }));
  return (
    <p className={css.quiet}>
      <T id="keys-unmatched" n={n} values={values.join(", ")} />
    </p>
  );
}

interface AnotherProps {
  keys: ImportKeysView;
  disabled: boolean;
  onAdd: (join: JoinView) => void;
}

function Another({ keys: { own, others }, disabled, onAdd }: AnotherProps) {
  const say = useSay();
  const [ours, setOurs] = useState(0);
  const [theirs, setTheirs] = useState(0);
  const options = (fields: readonly KeyFieldView[], isOther: boolean) =>
    fields.map((field, i) => ({
      value: String(i),
      text: field.label,
      ...(isOther ? { under: say(`rows-are-${field.rows_are}`) } : {}),
    }));
  const [one, other] = [own[ours], others[theirs]];
  return (
    <div className={css.another}>
      <SelectField
        label={say("keys-own")}
        options={options(own, false)}
        value={String(ours)}
        onChoose={(at) => setOurs(Number(at))}
      />
      <SelectField
        label={say("keys-other")}
        options={options(others, true)}
        value={String(theirs)}
        onChoose={(at) => setTheirs(Number(at))}
      />
      <Button
        disabled={disabled || one === undefined || other === undefined}
        onClick={() => {
          if (one === undefined || other === undefined) return;
          onAdd({
            rows_are: one.rows_are,
            key: one.key,
            other: other.rows_are,
            other_key: other.key,
          });
        }}
      >
        <T id="keys-add" />
      </Button>
    </div>
  );
}

function nameOf({ rows_are, key, other, other_key }: JoinView): string {
  return [rows_are, key, other, other_key].join("\n");
}
