// What does a criterion compare with? One control per kind of operand; values stay texts, as typed.
import { type KeyboardEvent, useId, useState } from "react";
import type { OperandView, ValueCount } from "../../backend/bindings";
import { TextField } from "../../components/Field";
import { Icon } from "../../components/Icon";
import { useSay } from "../../components/words";
import css from "./ValueField.module.css";

interface Props {
  operand: OperandView;
  values: readonly string[];
  suggestions: readonly ValueCount[];
  onChange: (values: string[]) => void;
}

export function ValueField({ operand, values, suggestions, onChange }: Props) {
  const say = useSay();
  const list = useId();
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
        <>
          {one(say("criterion-value"), 0, { list })}
          <Suggestions id={list} of={suggestions} />
        </>
      );
    case "texts":
      return (
        <>
          <Texts values={values} list={list} onChange={onChange} />
          <Suggestions id={list} of={suggestions} />
        </>
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

interface TextsProps {
  values: readonly string[];
  list: string;
  onChange: (values: string[]) => void;
}

/** Several texts: each a chip; Enter or leaving the field adds what is typed. */
function Texts({ values, list, onChange }: TextsProps) {
  const say = useSay();
  const [typed, setTyped] = useState("");
  const add = () => {
    const text = typed.trim();
    setTyped("");
    if (text !== "" && !values.includes(text)) onChange([...values, text]);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      add();
    } else if (event.key === "Backspace" && typed === "" && values.length > 0) {
      onChange(values.slice(0, -1));
    }
  };
  return (
    <div className={css.texts}>
      {values.map((value) => (
        <span key={value} className={css.chip}>
          <span className={css.chipText}>{value}</span>
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
        className={css.typed}
        aria-label={say("criterion-value-add")}
        placeholder={values.length === 0 ? say("criterion-value-add") : ""}
        list={list}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={pressed}
        onBlur={add}
      />
    </div>
  );
}

function Suggestions({ id, of }: { id: string; of: readonly ValueCount[] }) {
  return (
    <datalist id={id}>
      {of.map(({ value }) => value !== null && <option key={value} value={value} />)}
    </datalist>
  );
}
