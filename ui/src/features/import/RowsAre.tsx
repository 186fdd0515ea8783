// What are the rows of this file? Proposed from its headings. Of activities may be said that all of a time
// are there: then none means zero, and not "unknown".
import type { CoverageView, RowsAreView } from "../../backend/bindings";
import { CheckField, SelectField, TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./RowsAre.module.css";

const ROWS: readonly RowsAreView[] = [
  "people",
  "companies",
  "deals",
  "activities",
  "stage_history",
  "costs",
  "counts",
];

interface Props {
  rowsAre: RowsAreView;
  /** What the headings plainly say. */
  recognised: RowsAreView;
  onRowsAre: (rowsAre: RowsAreView) => void;
  coverage: CoverageView | null;
  onCoverage: (coverage: CoverageView | null) => void;
}

export function RowsAre({ rowsAre, recognised, onRowsAre, coverage, onCoverage }: Props) {
  const say = useSay();
  // What is not offered stays what it is, where the rows are that already.
  const offered = ROWS.includes(rowsAre) ? ROWS : [...ROWS, rowsAre];
  return (
    <section className={css.rows} aria-label={say("rows-are")}>
      <div className={css.choice}>
        <span aria-hidden="true">
          <T id="rows-are" />
        </span>
        <SelectField
          bare
          name="rows-are"
          label={say("rows-are")}
          className={css.select}
          value={rowsAre}
          options={offered.map((value) => ({ value, text: say(`rows-are-${value}`) }))}
          onChoose={(value) => {
            const chosen = offered.find((one) => one === value);
            if (chosen) onRowsAre(chosen);
          }}
        />
        {recognised !== "people" && (
          <p className={css.hint}>
            <T id="rows-are-recognised" rows={recognised} />
          </p>
        )}
      </div>
      {rowsAre === "activities" && <Coverage coverage={coverage} onCoverage={onCoverage} />}
    </section>
  );
}

function Coverage({ coverage, onCoverage }: Pick<Props, "coverage" | "onCoverage">) {
  const say = useSay();
  const wrong = periodWrong(coverage);
  const change = (to: Partial<CoverageView>) => coverage && onCoverage({ ...coverage, ...to });
  return (
    <div className={css.coverage}>
      <div className={css.sentence}>
        <CheckField
          label={say("coverage-said")}
          checked={coverage !== null}
          onChange={(event) =>
            onCoverage(event.currentTarget.checked ? { kinds: [], from: "", to: "" } : null)
          }
        />
        {coverage && (
          <>
            <TextField
              bare
              label={say("coverage-kinds")}
              placeholder={say("coverage-every-kind")}
              className={css.kinds}
              defaultValue={coverage.kinds.join("; ")}
              onChange={(event) => change({ kinds: event.currentTarget.value.split(";") })}
            />
            <T id="coverage-from" />
            <Day
              label={say("coverage-from-day")}
              day={coverage.from}
              onDay={(from) => change({ from })}
            />
            <T id="coverage-to" />
            <Day label={say("coverage-to-day")} day={coverage.to} onDay={(to) => change({ to })} />
          </>
        )}
      </div>
      <p className={wrong ? css.wrong : css.hint} role={wrong ? "status" : undefined}>
        <T id={wrong ?? "coverage-means"} />
      </p>
    </div>
  );
}

function Day({ label, day, onDay }: { label: string; day: string; onDay: (day: string) => void }) {
  return (
    <TextField
      bare
      type="date"
      label={label}
      value={day}
      onChange={(event) => onDay(event.currentTarget.value)}
    />
  );
}

/** What is wrong with the time that is covered; `null` where nothing is. */
export function periodWrong(coverage: CoverageView | null): string | null {
  if (coverage === null) return null;
  if (coverage.from === "" || coverage.to === "") return "coverage-half";
  return coverage.from > coverage.to ? "coverage-wrong" : null;
}
