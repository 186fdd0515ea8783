// How are the texts of a column read? What only a person knows is asked with examples; what was found can be
// said otherwise; and the words that seem to say nothing are named, each with how often it occurs.
import type {
  AskView,
  ColumnAsk,
  ColumnMapping,
  ColumnPreview,
  DateOrderView,
  DecimalView,
  FormatView,
} from "../../backend/bindings";
import { CheckField, type Option, SelectField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./FormatCell.module.css";

interface Props {
  column: ColumnPreview;
  mapped: ColumnMapping;
  /** Whether the type may be another than it is. */
  settled: boolean;
  onChange: (to: Partial<ColumnMapping>) => void;
}

export function FormatCell({ column, mapped, settled, onChange }: Props) {
  const { format } = mapped;
  const change = (to: Partial<FormatView>, kind = mapped.kind) =>
    onChange({ format: { ...format, ...to }, kind });
  const open = openAsks(column, mapped, settled);
  const asked = (of: AskView["of"]) => open.some((ask) => ask.what.of === of);
  const days = mapped.kind === "date" && format.dates !== null && !asked("dates");
  const numbers = mapped.kind === "number" || mapped.kind === "money";
  const comma = column.proposal.format.decimal !== "point" || format.decimal !== "point";
  return (
    <div className={css.format}>
      {open.map((ask) => (
        <Question key={ask.what.of} column={column} ask={ask} onSay={change} />
      ))}
      {days && (
        <Choice
          label="format-dates"
          column={column.header}
          value={format.dates ?? ""}
          options={ORDERS.map((order) => ({ value: order, text: ORDER_WORDS[order] }))}
          onChoose={(value) => change({ dates: orderOf(value) })}
        />
      )}
      {days && format.buddhist && (
        <p className={css.note}>
          <T id="format-buddhist" />
        </p>
      )}
      {numbers && comma && !asked("decimal") && (
        <Choice
          label="format-decimal"
          column={column.header}
          value={format.decimal ?? ""}
          options={MARKS.map((mark) => ({ value: mark, text: MARK_WORDS[mark] }))}
          onChoose={(value) => change({ decimal: markOf(value) })}
        />
      )}
      {mapped.kind === "money" && format.currency !== null && (
        <p className={css.note}>
          <T id="format-currency-is" currency={format.currency} />
        </p>
      )}
      {numbers && format.percent && (
        <p className={css.note}>
          <T id="format-percent" />
        </p>
      )}
    </div>
  );
}

/** What is still to be said of a column. */
export function openAsks(
  column: ColumnPreview,
  { format, kind, take }: ColumnMapping,
  settled: boolean,
): readonly ColumnAsk[] {
  if (!take) return [];
  return column.asks.filter(
    (ask) => saidOf(ask.what, format) === "" && (!settled || ask.kind === kind),
  );
}

/** Where the question about a column is answered. */
export const askId = (at: number) => `ask-${at}`;

/** The words of a column that seem to say nothing; each is read as no value, or as what it says. */
export function MissingWords({ column, mapped, onChange }: Omit<Props, "settled">) {
  const say = useSay();
  const { format } = mapped;
  if (column.missing_words.length === 0) return null;
  const without = (texts: string[], text: string) => texts.filter((one) => one !== text);
  const read = (text: string, missing: boolean) =>
    onChange({
      format: {
        ...format,
        missing: missing ? [...format.missing, text] : without(format.missing, text),
        kept: missing ? without(format.kept, text) : [...format.kept, text],
      },
    });
  return (
    <fieldset className={css.missing}>
      <legend>{say("format-missing")}</legend>
      {column.missing_words.map(({ text, n }) => (
        <CheckField
          key={text}
          label={say("format-missing-word", { text, n })}
          aria-label={say("format-missing-of", { column: column.header, text, n })}
          checked={format.missing.includes(text)}
          onChange={(event) => read(text, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}

interface QuestionProps {
  column: ColumnPreview;
  ask: ColumnAsk;
  onSay: (to: Partial<FormatView>, kind: ColumnAsk["kind"]) => void;
}

/** Nothing is chosen for the person: until they say it, the column is text. */
function Question({ column, ask, onSay }: QuestionProps) {
  const say = useSay();
  const { what } = ask;
  const samples = ask.samples.join(" · ");
  const options: Option[] = [{ value: "", text: say("format-choose") }];
  if (what.of === "dates") {
    options.push(...what.orders.map((value) => ({ value, text: ORDER_WORDS[value] })));
  } else if (what.of === "decimal") {
    options.push(...what.marks.map((value) => ({ value, text: MARK_WORDS[value] })));
  } else {
    options.push(...what.currencies.map((value) => ({ value, text: value })));
  }
  return (
    <div className={css.question} data-ask="">
      <p>
        <T
          id={`format-ask-${what.of}`}
          n={ask.n}
          samples={samples}
          sign={what.of === "currency" ? what.sign : ""}
        />
      </p>
      <SelectField
        bare
        label={say(`format-${what.of}-of`, { column: column.header })}
        value=""
        options={options}
        onChoose={(value) => {
          if (what.of === "dates") onSay({ dates: orderOf(value) }, ask.kind);
          else if (what.of === "decimal") onSay({ decimal: markOf(value) }, ask.kind);
          else onSay({ currency: value }, ask.kind);
        }}
      />
    </div>
  );
}

interface ChoiceProps {
  label: "format-dates" | "format-decimal";
  column: string;
  value: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
}

function Choice({ label, column, ...rest }: ChoiceProps) {
  const say = useSay();
  return (
    <div className={css.choice}>
      <span aria-hidden="true">
        <T id={label} />
      </span>
      <SelectField bare label={say(`${label}-of`, { column })} {...rest} />
    </div>
  );
}

/** What is said of what is asked; empty where nothing is. */
function saidOf(what: AskView, format: FormatView): string {
  const said = { dates: format.dates, decimal: format.decimal, currency: format.currency };
  return said[what.of] ?? "";
}

/** A day, or a number, as it is written so: the same in every language. */
const ORDER_WORDS: Record<DateOrderView, string> = {
  day_month_year: "31/12/2024",
  month_day_year: "12/31/2024",
  year_month_day: "2024/12/31",
  digits: "20241231",
  serial: "45657",
  seconds: "1735603200",
  milliseconds: "1735603200000",
};
const ORDERS = Object.keys(ORDER_WORDS) as DateOrderView[];
const MARK_WORDS: Record<DecimalView, string> = { point: "1,234.5", comma: "1.234,5" };
const MARKS = Object.keys(MARK_WORDS) as DecimalView[];

const orderOf = (value: string) => ORDERS.find((order) => order === value) ?? null;
const markOf = (value: string) => MARKS.find((mark) => mark === value) ?? null;
