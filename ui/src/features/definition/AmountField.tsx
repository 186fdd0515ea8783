// How much? A number, of money with its currency beside it.
import { SelectField, TextField } from "../../components/Field";
import { useSay } from "../../components/words";
import { amountOf, amountText } from "./operands";
import css from "./ValueField.module.css";

interface Props {
  label: string;
  placeholder?: string;
  value: string;
  /** What it may be in; empty where it is no money. */
  currencies: readonly string[];
  onChange: (value: string) => void;
}

export function AmountField({ label, placeholder, value, currencies, onChange }: Props) {
  const say = useSay();
  const amount = amountOf(value);
  const number = currencies.length === 0 ? value : amount.number;
  const field = (
    <TextField
      bare
      inputMode="decimal"
      label={label}
      placeholder={placeholder}
      value={number}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        const currency = amount.currency || currencies[0] || "";
        onChange(amountText({ number: typed, currency: currencies.length === 0 ? "" : currency }));
      }}
    />
  );
  if (currencies.length === 0) return field;
  const offered = [...new Set([...(amount.currency ? [amount.currency] : []), ...currencies])];
  return (
    <div className={css.amount}>
      {field}
      <SelectField
        bare
        label={say("criterion-currency")}
        value={amount.currency || offered[0]}
        options={offered.map((code) => ({ value: code, text: code }))}
        onChoose={(currency) => onChange(amountText({ number: amount.number, currency }))}
      />
    </div>
  );
}
