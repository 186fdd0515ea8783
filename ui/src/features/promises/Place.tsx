// How is one promise typed? A field that is kept when it is left or Enter is pressed, takes back what was typed by
// Escape, and says beside itself what is to be mended.
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { type Option, SelectField, TextField } from "../../components/Field";
import css from "./Promises.module.css";
import { usePromising } from "./promising";

interface Props {
  at: string;
  label: string;
  bare?: boolean;
  hint?: ReactNode;
  placeholder?: string | undefined;
  /** What it is called until somebody says otherwise. */
  usual?: string;
  /** Thousands are parted while nobody types. */
  amount?: boolean;
  type?: "text" | "date";
  large?: boolean;
}

export function Place({ at, label, bare, hint, placeholder, usual, amount, type, large }: Props) {
  const { text, isTyped, type: typing, keep, forget, locked } = usePromising();
  const [isTyping, setTyping] = useState(false);
  // What it was called before it was typed in: what is typed is called so at once.
  const [before, setBefore] = useState<string>();
  const problem = useProblem(at);
  const said = text(at) || (isTyped(at) ? "" : (usual ?? ""));
  const leave = () => (text(at) === before ? forget(at) : keep(at));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") leave();
    if (event.key === "Escape") forget(at);
  };
  return (
    <TextField
      name={at}
      label={label}
      bare={bare ?? false}
      hint={problem ?? hint}
      type={type ?? "text"}
      inputMode={amount ? "decimal" : undefined}
      className={large ? css.largeField : ""}
      aria-invalid={problem !== null}
      placeholder={placeholder}
      readOnly={locked}
      value={amount && !isTyping ? parted(said) : said}
      onFocus={() => {
        setTyping(true);
        setBefore(usual);
      }}
      onBlur={() => {
        setTyping(false);
        leave();
      }}
      onKeyDown={onKeyDown}
      onChange={(event) => typing(at, event.currentTarget.value)}
    />
  );
}

interface ChoiceProps {
  at: string;
  label: string;
  options: readonly Option[];
  /** What is shown before somebody chose. */
  usual: string;
}

/** A place that takes one of few: said at once. */
export function PlaceChoice({ at, label, options, usual }: ChoiceProps) {
  const { text, say } = usePromising();
  const problem = useProblem(at);
  const value = text(at) || usual;
  // What stands there and is no longer offered stays to be seen.
  const there = options.some((one) => one.value === value);
  const all = there ? options : [...options, { value, text: value }];
  return (
    <SelectField
      name={at}
      label={label}
      hint={problem}
      aria-invalid={problem !== null}
      value={value}
      options={all}
      onChoose={(chosen) => say([{ key: at, text: chosen }])}
    />
  );
}

/** What is to be mended at a place, or looked at. */
export function Problem({ at }: { at: string }) {
  return useProblem(at);
}

function useProblem(at: string): React.JSX.Element | null {
  const problem = usePromising().problem(at);
  return problem && <span className={problem.stops ? css.wrong : ""}>{problem.text}</span>;
}

/** "600000" with its thousands parted; other texts as they are. */
function parted(text: string): string {
  if (!/^\d{5,}(\.\d+)?$/.test(text)) return text;
  const [whole = "", part] = text.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, "\u202f");
  return part === undefined ? groups : `${groups}.${part}`;
}
