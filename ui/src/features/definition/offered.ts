// Which values can an operator be given? Those that occur in the field, and the names of regions, families of
// titles and currencies that the definition and the program know.
import type {
  BuiltIn,
  DefinitionDraft,
  FieldView,
  OpView,
  ValueCount,
} from "../../backend/bindings";
import type { Offered } from "../../components/combobox";
import { folded } from "./operators";

const CURRENCIES = ["EUR", "USD", "GBP", "PLN", "DKK", "IDR", "MYR", "THB"];

/** The values to offer to an operator on a field (of telephone numbers: a field of countries), not those chosen. */
export function offeredTo(
  op: OpView,
  field: FieldView | undefined,
  draft: DefinitionDraft,
  builtIn: BuiltIn,
  chosen: readonly string[],
): Offered[] {
  const isFree = ({ value }: Offered) => !chosen.includes(value);
  return allOffered(op, field, draft, builtIn).filter(isFree);
}

function allOffered(
  op: OpView,
  field: FieldView | undefined,
  { tables }: DefinitionDraft,
  builtIn: BuiltIn,
): Offered[] {
  const named = (own: readonly { name: string }[], known: readonly string[]) => {
    const names = own.map(({ name }) => name);
    const taken = new Set(names.map(folded));
    const all = [...names, ...known.filter((name) => !taken.has(folded(name)))];
    return all.map((value) => ({ value, n: null }));
  };
  if (op === "in_family") return named(tables.title_families, builtIn.title_families);
  const occurring = (field?.top ?? []).flatMap(({ value, n }) =>
    value === null ? [] : [{ value, n }],
  );
  if (op === "in_region" || op === "phone_from") {
    const regions = named(tables.regions, builtIn.regions);
    // How many live in a country says nothing about how many numbers are from there.
    const countries =
      op === "in_region" ? occurring : occurring.map((one) => ({ ...one, n: null }));
    return [...regions, ...countries];
  }
  if (op === "domain_any_of") return [];
  return field?.kind === "choices" ? options(field.top) : occurring;
}

/** Every option that occurs in values of several, with how many hold it. */
function options(top: readonly ValueCount[]): Offered[] {
  const counts = new Map<string, { value: string; n: number }>();
  for (const { value, n } of top) {
    const parts = (value ?? "").split(";").map((part) => part.trim());
    for (const part of new Set(parts.filter((part) => part !== ""))) {
      const known = counts.get(folded(part));
      counts.set(folded(part), { value: known?.value ?? part, n: (known?.n ?? 0) + n });
    }
  }
  return [...counts.values()].sort((a, b) => b.n - a.n);
}

/** Currencies, those that occur in the field and in the rates first. */
export function currenciesFor(field: FieldView | undefined, draft: DefinitionDraft): string[] {
  const { rates } = draft.tables;
  const written = (field?.top ?? []).flatMap(({ value }) => {
    const code = /\b([A-Z]{3})$/.exec(value ?? "")?.[1];
    return code ? [code] : [];
  });
  const rated = rates ? [rates.base, ...rates.worth.map(({ currency }) => currency)] : [];
  return [...new Set([...written, ...rated, ...CURRENCIES])];
}
