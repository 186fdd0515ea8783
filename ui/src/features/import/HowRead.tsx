// How is the file read? Everything that was found, each with its other choices: one click puts it right, and
// the rows beside it follow at once.
import type { AskedView, CutView, DialectView, EscapeView } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { type Option, SelectField, TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import {
  COMMENTS,
  DELIMITER_WORDS,
  ENCODINGS,
  isAsFound,
  isUsual,
  NOTHING_ASKED,
  QUOTE_WORDS,
} from "./dialect";
import { useImporting } from "./Importing";
import look from "./Look.module.css";

/** Rows that may hold the headings, at least. */
const HEADING_ROWS = 10;
const NO_HEADINGS = "none";

interface Props {
  dialect: DialectView;
  ask: (to: Partial<AskedView>) => void;
}

export function HowRead({ cut }: { cut: CutView }) {
  const say = useSay();
  const { choices, choose } = useImporting();
  const ask = (to: Partial<AskedView>) => choose({ asked: { ...choices.asked, ...to } });
  return (
    <section aria-labelledby="how-read" className={look.group}>
      <h2 id="how-read">
        <T id="look-read" />
      </h2>
      {cut.tables.length > 1 && (
        <SelectField
          name="table"
          label={say("look-table")}
          value={cut.table ?? ""}
          options={cut.tables.map(({ name, hidden }) => ({
            value: name,
            text: hidden ? say("look-table-hidden", { name }) : name,
          }))}
          // Another table is another cut: nothing that was said of this one holds for it.
          onChoose={(table) => choose({ asked: { ...NOTHING_ASKED, table } })}
        />
      )}
      {cut.is_text && <Text dialect={cut.dialect} ask={ask} />}
      <SelectField
        name="headings"
        label={say("look-headings")}
        value={cut.dialect.header ? String(cut.dialect.preamble) : NO_HEADINGS}
        options={[
          ...headingRows(cut.dialect).map((n) => ({
            value: String(n),
            text: say("look-headings-row", { n: n + 1 }),
          })),
          { value: NO_HEADINGS, text: say("look-headings-none") },
        ]}
        onChoose={(value) =>
          value === NO_HEADINGS
            ? ask({ header: false })
            : ask({ header: true, preamble: Number(value) })
        }
      />
      <details className={look.more} open={!isUsual(cut.dialect)}>
        <summary>
          <T id="look-more" />
        </summary>
        <div className={look.group}>
          {cut.is_text && <Marks dialect={cut.dialect} ask={ask} />}
          <Ends dialect={cut.dialect} ask={ask} />
        </div>
      </details>
      {!isAsFound(choices.asked) && (
        <Button look="quiet" onClick={() => ask({ ...NOTHING_ASKED, table: choices.asked.table })}>
          <T id="look-found-again" />
        </Button>
      )}
    </section>
  );
}

function Text({ dialect, ask }: Props) {
  const say = useSay();
  return (
    <>
      <SelectField
        name="encoding"
        label={say("cut-encoding")}
        value={dialect.encoding}
        options={offered(
          dialect.encoding,
          ENCODINGS.map(([name, words]) => ({ value: name, text: say(words, { name }) })),
        )}
        onChoose={(encoding) => ask({ encoding })}
      />
      <SelectField
        name="delimiter"
        label={say("cut-delimiter")}
        value={dialect.delimiter}
        options={offered(
          dialect.delimiter,
          Object.entries(DELIMITER_WORDS).map(([value, words]) => ({ value, text: say(words) })),
        )}
        onChoose={(delimiter) => ask({ delimiter })}
      />
    </>
  );
}

function Marks({ dialect, ask }: Props) {
  const say = useSay();
  return (
    <>
      <SelectField
        name="quote"
        label={say("cut-quote")}
        value={dialect.quote}
        options={offered(
          dialect.quote,
          Object.entries(QUOTE_WORDS).map(([value, words]) => ({ value, text: say(words) })),
        )}
        onChoose={(quote) => ask({ quote })}
      />
      {dialect.quote !== "" && (
        <SelectField
          name="escape"
          label={say("cut-escape")}
          value={dialect.escape}
          options={ESCAPES.map((value) => ({ value, text: say(`cut-is-${value}`) }))}
          onChoose={(chosen) => {
            const way = ESCAPES.find((one) => one === chosen);
            if (way) ask({ escape: way });
          }}
        />
      )}
      <SelectField
        name="comment"
        label={say("cut-comment")}
        value={dialect.comment}
        options={offered(dialect.comment, [
          { value: "", text: say("look-comment-none") },
          ...COMMENTS.map((value) => ({ value, text: value })),
        ])}
        onChoose={(comment) => ask({ comment })}
      />
    </>
  );
}

function Ends({ dialect, ask }: Props) {
  const say = useSay();
  return (
    <>
      <TextField
        type="number"
        min={0}
        max={MOST_FOOTER}
        label={say("cut-footer")}
        value={dialect.footer}
        onChange={(event) => {
          const footer = event.currentTarget.valueAsNumber;
          if (Number.isInteger(footer) && footer >= 0)
            ask({ footer: Math.min(footer, MOST_FOOTER) });
        }}
      />
      <SelectField
        name="short-rows"
        label={say("cut-short")}
        value={dialect.fill_short ? "filled" : "refused"}
        options={["refused", "filled"].map((value) => ({ value, text: say(`cut-is-${value}`) }))}
        onChoose={(value) => ask({ fill_short: value === "filled" })}
      />
    </>
  );
}

const ESCAPES: readonly EscapeView[] = ["doubled", "backslash", "unescaped"];
const MOST_FOOTER = 1000;

/** The choices, with what is in force among them however rare it is. */
function offered(value: string, options: readonly Option[]): readonly Option[] {
  const known = options.some((option) => option.value === value);
  return known ? options : [{ value, text: JSON.stringify(value).slice(1, -1) }, ...options];
}

/** How many rows may stand above the headings. */
function headingRows({ preamble }: DialectView): number[] {
  return Array.from({ length: Math.max(HEADING_ROWS, preamble + 3) }, (_, n) => n);
}
