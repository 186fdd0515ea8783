// What does a criterion compare with? One control per kind of operand; values stay texts, as typed.
import type { FieldView, OperandView } from "../../backend/bindings";
import { type Offered, useCombobox } from "../../components/combobox";
import { SelectField, TextField } from "../../components/Field";
import { useSay } from "../../components/words";
import { AmountField } from "./AmountField";
import { PERIODS } from "./operands";
import { SpanField } from "./SpanField";
import { Texts } from "./Texts";
import css from "./ValueField.module.css";

interface Props {
  operand: OperandView;
  values: readonly string[];
  offered: readonly Offered[];
  /** What amounts of money may be in; empty where a number is no money. */
  currencies: readonly string[];
  /** The fields that it may be compared with. */
  others: readonly FieldView[];
  /** Whether it is known that no lead has this value. */
  isUnheardOf: (value: string) => boolean;
  onChange: (values: string[]) => void;
}

export function ValueField(props: Props) {
  const { operand, values, offered, currencies, others, isUnheardOf, onChange } = props;
  const say = useSay();
  const first = values[0] ?? "";
  const two = (at: 0 | 1, value: string) =>
    onChange(at === 0 ? [value, ...values.slice(1)] : [first, value]);
  switch (operand) {
    case "none":
      return null;
    case "text":
      return <OneText value={first} offered={offered} onChange={(value) => onChange([value])} />;
    case "texts":
      return (
        <Texts values={values} offered={offered} isUnheardOf={isUnheardOf} onChange={onChange} />
      );
    case "pattern":
      return (
        <TextField
          bare
          className={css.pattern}
          label={say("criterion-value")}
          placeholder={say("criterion-pattern-example")}
          value={first}
          onChange={(event) => onChange([event.currentTarget.value])}
        />
      );
    case "amount":
      return (
        <AmountField
          label={say("criterion-value")}
          value={first}
          currencies={currencies}
          onChange={(value) => onChange([value])}
        />
      );
    case "range":
      return (
        <div className={css.range}>
          {([0, 1] as const).map((at) => (
            <AmountField
              key={at}
              label={say(at === 0 ? "criterion-from" : "criterion-to")}
              placeholder={say(at === 0 ? "criterion-from" : "criterion-to")}
              value={values[at] ?? ""}
              currencies={currencies}
              onChange={(value) => two(at, value)}
            />
          ))}
        </div>
      );
    case "date":
      return <Day label="criterion-value" value={first} onChange={(day) => onChange([day])} />;
    case "dates":
      return (
        <div className={css.range}>
          <Day label="criterion-from" value={first} onChange={(day) => two(0, day)} />
          <Day label="criterion-to" value={values[1] ?? ""} onChange={(day) => two(1, day)} />
        </div>
      );
    case "span":
      return (
        <SpanField
          label={say("criterion-span")}
          value={first}
          onChange={(value) => onChange([value])}
        />
      );
    case "period":
      return (
        <SelectField
          bare
          label={say("criterion-period")}
          value={first}
          options={PERIODS.map((value) => ({
            value,
            text: say(`period-${value.replaceAll(/[ _]/g, "-")}`),
          }))}
          onChoose={(value) => onChange([value])}
        />
      );
    case "field":
      return (
        <SelectField
          bare
          label={say("criterion-other-field")}
          value={first}
          options={[
            ...(others.some(({ key }) => key === first)
              ? []
              : [{ value: first, text: first || say("criterion-choose-field") }]),
            ...others.map(({ key, label }) => ({ value: key, text: label })),
          ]}
          onChoose={(value) => onChange([value])}
        />
      );
  }
}

function Day({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (day: string) => void;
}) {
  const say = useSay();
  return (
    <TextField
      bare
      label={say(label)}
      placeholder={say("criterion-date-example")}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface TextProps {
  value: string;
  offered: readonly Offered[];
  onChange: (value: string) => void;
}

/** One text, typed or taken from the list. */
function OneText({ value, offered, onChange }: TextProps) {
  const say = useSay();
  const { field, list } = useCombobox({
    text: value,
    offered,
    onType: onChange,
    onTake: onChange,
  });
  return (
    <>
      <TextField bare label={say("criterion-value")} {...field} />
      {list}
    </>
  );
}
