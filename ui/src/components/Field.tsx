// How does a person give a value? A labelled control of the platform. The label is always there; with
// `bare` it is for screen readers alone, where the place says what is asked.
import { type ComponentProps, memo, type ReactNode, useId } from "react";
import css from "./Field.module.css";

interface Labelled {
  label: string;
  bare?: boolean;
  hint?: ReactNode;
  /** What is wrong with it, in words. */
  fault?: string | undefined;
}

export function TextField({
  label,
  bare,
  hint,
  fault,
  className,
  ...rest
}: Labelled & ComponentProps<"input">) {
  const id = useId();
  return (
    <Frame id={id} label={label} bare={bare} hint={hint} fault={fault}>
      <input
        id={id}
        className={`${css.control} ${className ?? ""}`}
        {...told(id, hint, fault)}
        autoComplete="off"
        spellCheck={false}
        {...rest}
      />
    </Frame>
  );
}

/** A text of one line that may take several to show. */
export function LongTextField({
  label,
  onText,
  ...rest
}: { label: string; onText: (text: string) => void } & Omit<
  ComponentProps<"textarea">,
  "onChange"
>) {
  const id = useId();
  return (
    <Frame id={id} label={label} bare={false} hint={null}>
      <textarea
        id={id}
        className={`${css.control} ${css.long}`}
        rows={2}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onText(event.currentTarget.value.replace(/\s*\n\s*/g, " "))}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
        }}
        {...rest}
      />
    </Frame>
  );
}

export interface Option {
  value: string;
  text: string;
  /** The heading it stands under, with its neighbours of the same heading. */
  under?: string;
}

interface SelectProps extends Labelled, Omit<ComponentProps<"select">, "onChange"> {
  options: readonly Option[];
  onChoose: (value: string) => void;
}

export function SelectField({
  label,
  bare,
  hint,
  fault,
  options,
  onChoose,
  className,
  ...rest
}: SelectProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} bare={bare} hint={hint} fault={fault}>
      <select
        id={id}
        {...told(id, hint, fault)}
        className={`${css.control} ${css.select} ${className ?? ""}`}
        onChange={(event) => onChoose(event.currentTarget.value)}
        {...rest}
      >
        <Options of={options} />
      </select>
    </Frame>
  );
}

/** Not drawn again while they are the same: a menu may be long, and there may be many of it on a screen. */
const Options = memo(function Options({ of }: { of: readonly Option[] }) {
  return parted(of).map(({ under, of }) => {
    const rows = of.map((option) => (
      <option key={option.value} value={option.value}>
        {option.text}
      </option>
    ));
    return under ? (
      <optgroup key={under} label={under}>
        {rows}
      </optgroup>
    ) : (
      rows
    );
  });
});

/** Options that follow each other under one heading, together. */
function parted(options: readonly Option[]): { under: string; of: Option[] }[] {
  const parts: { under: string; of: Option[] }[] = [];
  for (const option of options) {
    const under = option.under ?? "";
    const last = parts.at(-1);
    if (last?.under === under) last.of.push(option);
    else parts.push({ under, of: [option] });
  }
  return parts;
}

export function CheckField({ label, ...rest }: { label: string } & ComponentProps<"input">) {
  return (
    <label className={css.check}>
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  );
}

/** What a control says of itself to who does not see it. */
function told(id: string, hint: ReactNode, fault: string | undefined) {
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return {
    ...(described ? { "aria-describedby": described } : {}),
    ...(fault ? { "aria-invalid": true } : {}),
  };
}

interface FrameProps {
  id: string;
  label: string;
  bare: boolean | undefined;
  hint: ReactNode;
  fault?: string | undefined;
  children: ReactNode;
}

function Frame({ id, label, bare, hint, fault, children }: FrameProps) {
  return (
    <div className={css.field}>
      <label htmlFor={id} className={bare ? "visually-hidden" : css.label}>
        {label}
      </label>
      {children}
      {fault && (
        <p id={`${id}-fault`} className={css.fault}>
          {fault}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
