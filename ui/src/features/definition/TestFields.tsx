// What is asked of a value? The operators that fit, the common ones first, and what the chosen one is
// followed by; the same for a criterion and for a condition on rows.
import { useMemo } from "react";
import type { FieldTypeView, FieldView, OpChoice, OpView } from "../../backend/bindings";
import { SelectField } from "../../components/Field";
import { useSay } from "../../components/words";
import { useEditing } from "./Editing";
import { currenciesFor, offeredTo } from "./offered";
import { valuesFor } from "./operands";
import { isComparable, isUnheardOf, menuOf, OP_WORDS } from "./operators";
import { ValueField } from "./ValueField";

interface Props {
  /** The type of what is asked; `null` where nobody knows it. */
  kind: FieldTypeView | null;
  field: FieldView | undefined;
  /** The operators that fit. */
  ops: readonly OpChoice[];
  /** The fields it stands beside. */
  besides: readonly FieldView[];
  op: OpView;
  values: readonly string[];
  /** The operator alone is no typing, and the values are. */
  onChange: (to: { op: OpView; values: string[] }, typing: boolean) => void;
}

export function TestFields({ kind, field, ops, besides, op, values, onChange }: Props) {
  const say = useSay();
  const { draft, fields, builtIn, ops: all } = useEditing();
  const operand = all.find((one) => one.op === op)?.operand ?? "none";
  const others = kind === null ? besides : besides.filter((one) => isComparable(one.kind, kind));
  const hasOthers = others.length > 0;
  const menu = useMemo(() => {
    const fitting = ops.filter((one) => one.operand !== "field" || hasOthers);
    return menuOf(fitting, kind);
  }, [ops, kind, hasOthers]);
  const options = useMemo(
    () =>
      menu.map((one) => ({
        value: one.op,
        text: say(OP_WORDS[one.op]),
        ...(one.part && { under: say(one.part) }),
      })),
    [menu, say],
  );
  const told = op === "phone_from" ? fields.find((one) => one.kind === "country") : field;
  const isOffered = menu.some((one) => one.op === op);
  return (
    <>
      <SelectField
        bare
        label={say("criterion-op")}
        value={op}
        options={isOffered ? options : [{ value: op, text: say(OP_WORDS[op]) }, ...options]}
        onChoose={(value) => {
          const to = menu.find((one) => one.op === value);
          if (!to) return;
          const kept = valuesFor(to.operand, operand, values);
          const first = to.operand === "field" && kept.length === 0 ? others[0]?.key : undefined;
          onChange({ op: to.op, values: first ? [first] : kept }, false);
        }}
      />
      <ValueField
        operand={operand}
        values={values}
        offered={offeredTo(op, told, draft, builtIn, operand === "texts" ? values : [])}
        currencies={kind === "money" ? currenciesFor(field, draft) : []}
        others={others}
        isUnheardOf={(value) => isUnheardOf(field, op, value)}
        onChange={(to) => onChange({ op, values: to }, true)}
      />
    </>
  );
}
