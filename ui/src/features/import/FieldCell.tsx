// Which field does a column go to? One that is there, which keeps its name and type, one that the program
// looks for by its name, or a new one under a name of its own. What is wrong with the choice is said under it.
import { useId } from "react";
import type { ColumnMapping, TargetView } from "../../backend/bindings";
import { type Option, SelectField, TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./Import.module.css";
import type { Wrong } from "./mapping";

interface Props {
  header: string;
  mapped: ColumnMapping;
  fields: readonly TargetView[];
  /** These as choices, after that of a new one. */
  options: readonly Option[];
  /** The field that is there, or looked for, that it goes to; none where it becomes a new one. */
  known: TargetView | undefined;
  wrong: Wrong | null;
  onName: (label: string) => void;
  /** A field that is there or looked for, or `null` for a new one. */
  onField: (field: TargetView | null) => void;
}

export function FieldCell({ header, mapped, fields, options, known, ...props }: Props) {
  const { wrong, onName, onField } = props;
  const say = useSay();
  const id = useId();
  const choice = fields.length > 0;
  const said = { "aria-invalid": wrong !== null, "aria-describedby": wrong ? id : undefined };
  return (
    <div className={css.fieldCell}>
      {choice && (
        <SelectField
          bare
          label={say("mapping-field-of", { column: header })}
          value={known?.key ?? ""}
          options={options}
          onChoose={(key) => onField(fields.find((field) => field.key === key) ?? null)}
          {...(known ? said : {})}
        />
      )}
      {known ? (
        <p className={css.filled}>
          <T id={known.there ? "mapping-in-list" : "mapping-looked-for"} field={known.key} />
        </p>
      ) : (
        <TextField
          bare
          label={say(choice ? "mapping-name-of" : "mapping-field-of", { column: header })}
          value={mapped.label}
          onChange={(event) => onName(event.currentTarget.value)}
          {...said}
        />
      )}
      {wrong && (
        <p className={css.wrong} id={id}>
          <T id={wrong} field={known?.label ?? mapped.label} />
        </p>
      )}
    </div>
  );
}
