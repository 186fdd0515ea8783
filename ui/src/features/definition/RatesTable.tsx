// What is money worth? One base currency, and one unit of each other in it; only what can be read changes
// anything.
import { useState } from "react";
import type { RatesDraft } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import definition from "./Definition.module.css";
import css from "./Tables.module.css";

interface Props {
  rates: RatesDraft | null;
  onChange: (rates: RatesDraft | null) => void;
}

export function RatesTable({ rates, onChange }: Props) {
  const say = useSay();
  const [fresh, setFresh] = useState("");
  const code = codeOf(fresh);
  const taken = rates ? [rates.base, ...rates.worth.map(({ currency }) => currency)] : [];
  const canAdd = code !== null && !taken.includes(code);
  const add = () => {
    if (!canAdd) return;
    setFresh("");
    onChange(
      rates
        ? { ...rates, worth: [...rates.worth, { currency: code, worth: "1" }] }
        : { base: code, worth: [] },
    );
  };
  return (
    <section className={css.table} data-testid="tables-rates">
      <h3>
        <T id="tables-rates" />
      </h3>
      <p className={definition.quiet}>
        <T id="tables-rates-says" />
      </p>
      {rates && (
        <div className={css.list}>
          <span className={css.name}>{`1 ${rates.base}`}</span>
          <span className={css.quiet}>
            <T id="tables-rates-base" />
          </span>
          <Button
            look="quiet"
            icon="close"
            aria-label={say("tables-remove", { name: rates.base })}
            title={say("tables-remove", { name: rates.base })}
            onClick={() => onChange(null)}
          />
        </div>
      )}
      {rates?.worth.map(({ currency, worth }, i) => (
        <div key={currency} className={css.list}>
          <span className={css.name}>{`1 ${currency}`}</span>
          <Worth
            label={say("tables-rates-worth", { currency })}
            base={rates.base}
            value={worth}
            onChange={(to) =>
              onChange({ ...rates, worth: rates.worth.with(i, { currency, worth: to }) })
            }
          />
          <Button
            look="quiet"
            icon="close"
            aria-label={say("tables-remove", { name: currency })}
            title={say("tables-remove", { name: currency })}
            onClick={() => onChange({ ...rates, worth: rates.worth.toSpliced(i, 1) })}
          />
        </div>
      ))}
      <form
        className={css.fresh}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          bare
          className={css.code}
          maxLength={3}
          label={say(rates ? "tables-rates-add" : "tables-rates-base-add")}
          value={fresh}
          onChange={(event) => setFresh(event.currentTarget.value)}
        />
        <Button look="quiet" icon="plus" type="submit" disabled={!canAdd}>
          <T id={rates ? "tables-rates-add" : "tables-rates-base-add"} />
        </Button>
      </form>
    </section>
  );
}

interface WorthProps {
  label: string;
  base: string;
  value: string;
  onChange: (value: string) => void;
}

/** A decimal above zero; what is half typed stays in the field. */
function Worth({ label, base, value, onChange }: WorthProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <span className={css.worth}>
      <span>{"="}</span>
      <TextField
        bare
        inputMode="decimal"
        className={css.code}
        label={label}
        value={typed ?? value}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const plain = text.trim().replace(",", ".");
          if (/^\d+(\.\d+)?$/.test(plain) && Number(plain) > 0) onChange(plain);
        }}
        onBlur={() => setTyped(null)}
      />
      {base}
    </span>
  );
}

/** Three letters, in capitals; `null` of what is no code. */
function codeOf(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}
