// What does a criterion compare with? One control per kind of operand; values stay texts, as typed.
import { type KeyboardEvent, useState } from "react";
import type { OperandView, ValueCount } from "../../backend/bindings";
import { useCombobox } from "../../components/combobox";
import { TextField } from "../../components/Field";
import { Icon } from "../../components/Icon";
import { useSay } from "../../components/words";
import css from "./ValueField.module.css";

interface Props {
  operand: OperandView;
  values: readonly string[];
  suggestions: readonly ValueCount[];
  /** Whether it is known that no lead has this value. */
  isUnheardOf: (value: string) => boolean;
  onChange: (values: string[]) => void;
}

export function ValueField({ operand, values, suggestions, isUnheardOf, onChange }: Props) {
  const say = useSay();
  const one = (label: string, at: number, rest: object) => (
    <TextField
      bare
      label={label}
      value={values[at] ?? ""}
      onChange={(event) => {
        const changed = at === 1 ? [values[0] ?? ""] : [];
        onChange([...changed, event.currentTarget.value, ...(at === 0 ? values.slice(1) : [])]);
      }}
      {...rest}
    />
  );
  switch (operand) {
    case "none":
      return null;
    case "text":
      return (
        <OneText
          value={values[0] ?? ""}
          suggestions={suggestions}
          onChange={(value) => onChange([value])}
        />
      );
    case "texts":
      return (
        <Texts
          values={values}
          suggestions={suggestions}
          isUnheardOf={isUnheardOf}
          onChange={onChange}
        />
      );
    case "number":
      return one(say("criterion-value"), 0, { inputMode: "decimal" });
    case "range":
      return (
        <div className={css.range}>
          {one(say("criterion-from"), 0, {
            inputMode: "decimal",
            placeholder: say("criterion-from"),
          })}
          {one(say("criterion-to"), 1, { inputMode: "decimal", placeholder: say("criterion-to") })}
        </div>
      );
    case "date":
      return one(say("criterion-value"), 0, { placeholder: say("criterion-date-example") });
    case "days":
      return one(say("criterion-days"), 0, {
        inputMode: "numeric",
        placeholder: say("criterion-days"),
      });
  }
}

/** One text, typed or taken from the list. */
function OneText({ value, suggestions, onChange }: TextProps) {
  const say = useSay();
  const { field, list } = useCombobox({
    text: value,
    offered: offeredOf(suggestions, []),
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

interface TextProps {
  value: string;
  suggestions: readonly ValueCount[];
  onChange: (value: string) => void;
}

interface TextsProps {
  values: readonly string[];
  suggestions: readonly ValueCount[];
  isUnheardOf: (value: string) => boolean;
  onChange: (values: string[]) => void;
}

/** Several texts: each a chip; Enter or leaving the field adds what is typed. */
function Texts({ values, suggestions, isUnheardOf, onChange }: TextsProps) {
  const say = useSay();
  const [typed, setTyped] = useState("");
  const add = (value: string) => {
    const text = value.trim();
    setTyped("");
    if (text !== "" && !values.includes(text)) onChange([...values, text]);
  };
  const { field, list } = useCombobox({
    text: typed,
    offered: offeredOf(suggestions, values),
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
  return (
    <div className={css.texts} data-frame>
      {values.map((value) => (
        <span key={value} className={isUnheardOf(value) ? css.chipUnheardOf : css.chip}>
          <span className={css.chipText}>{value}</span>
          {isUnheardOf(value) && (
            <span className={css.chipSays}>{say("criterion-value-none")}</span>
          )}
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
        aria-label={say("criterion-value-add")}
        placeholder={say("criterion-value-add-hint")}
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

function offeredOf(suggestions: readonly ValueCount[], chosen: readonly string[]) {
  return suggestions.flatMap(({ value, n }) =>
    value === null || chosen.includes(value) ? [] : [{ value, n }],
  );
}
