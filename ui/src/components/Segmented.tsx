// Which one of few? A row of radio buttons that looks like one control; arrows move within it.
import { useId } from "react";
import css from "./Segmented.module.css";

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string; title?: string }[];
  onChoose: (value: Value) => void;
}

export function Segmented<Value extends string>({ label, value, options, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={css.row}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={css.option} title={option.title}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
