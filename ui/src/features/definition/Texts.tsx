// Which texts are meant? Each a chip; Enter or leaving the field adds what is typed.
import { type KeyboardEvent, useState } from "react";
import { type Offered, useCombobox } from "../../components/combobox";
import { Icon } from "../../components/Icon";
import { useSay } from "../../components/words";
import css from "./ValueField.module.css";

interface Props {
  values: readonly string[];
  offered: readonly Offered[];
  /** What the field is for; "Add a value" when it is not said. */
  label?: string;
  /** What stands in the field while nothing is typed. */
  hint?: string;
  /** Whether it is known that nobody has this value. */
  isUnheardOf?: (value: string) => boolean;
  onChange: (values: string[]) => void;
}

export function Texts({ values, offered, label, hint, isUnheardOf, onChange }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState("");
  const add = (value: string) => {
    const text = value.trim();
    setTyped("");
    if (text !== "" && !values.includes(text)) onChange([...values, text]);
  };
  const { field, list } = useCombobox({
    text: typed,
    offered,
    onType: setTyped,
    onTake: add,
  });
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    field.onKeyDown(event);
    if (event.defaultPrevented) return;
    if (event.key === "Enter") {
      event.preventDefault();
      add(typed);
    } else if (event.key === "Backspace" && typed === "" && values.length > 0) {
      onChange(values.slice(0, -1));
    }
  };
  const unheardOf = isUnheardOf ?? (() => false);
  return (
    <div className={css.texts} data-frame>
      {values.map((value) => (
        <span key={value} className={unheardOf(value) ? css.chipUnheardOf : css.chip}>
          <span className={css.chipText}>{value}</span>
          {unheardOf(value) && <span className={css.chipSays}>{say("criterion-value-none")}</span>}
          <button
            type="button"
            aria-label={say("criterion-value-remove", { value })}
            onClick={() => onChange(values.filter((other) => other !== value))}
          >
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
      <input
        {...field}
        className={css.typed}
        aria-label={label ?? say("criterion-value-add")}
        placeholder={hint ?? say("criterion-value-add-hint")}
        onKeyDown={pressed}
        onBlur={(event) => {
          field.onBlur?.(event);
          add(typed);
        }}
      />
      {list}
    </div>
  );
}
