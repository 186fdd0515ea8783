// Which whole number? What is half typed stays in the field; only a whole number changes anything.
import { useState } from "react";
import { TextField } from "../../components/Field";

interface Props {
  label: string;
  bare?: boolean;
  value: number | null;
  /** Whether nothing may stand there. */
  optional?: boolean;
  placeholder?: string;
  className?: string | undefined;
  onChange: (value: number | null) => void;
}

const MOST = 1_000_000;

export function IntegerField({ value, optional = false, onChange, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      value={typed ?? `${value ?? ""}`}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const number = wholeNumber(text);
        if (number !== null) onChange(number);
        else if (optional && text.trim() === "") onChange(null);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

/** The whole number of a text, a minus sign of any make before it; `null` of every other text. */
export function wholeNumber(text: string): number | null {
  const plain = text.trim().replace(/^[−–]/, "-");
  const number = /^[+-]?\d+$/.test(plain) ? Number(plain) : null;
  return number !== null && Math.abs(number) <= MOST ? number + 0 : null;
}
