// How long? A number and its unit.
import { SelectField, TextField } from "../../components/Field";
import { useSay } from "../../components/words";
import { SPAN_UNITS, spanOf, spanText } from "./operands";
import css from "./ValueField.module.css";

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export function SpanField({ label, value, onChange }: Props) {
  const say = useSay();
  const span = spanOf(value);
  const { unit } = span;
  return (
    <div className={css.span}>
      <TextField
        bare
        inputMode="numeric"
        label={label}
        value={span.n}
        onChange={(event) => onChange(spanText({ n: event.currentTarget.value, unit }))}
      />
      <SelectField
        bare
        label={say("criterion-unit")}
        value={unit}
        options={SPAN_UNITS.map((one) => ({ value: one, text: say(`unit-${one}`) }))}
        onChoose={(chosen) => {
          const to = SPAN_UNITS.find((one) => one === chosen) ?? unit;
          onChange(spanText({ n: span.n, unit: to }));
        }}
      />
    </div>
  );
}
