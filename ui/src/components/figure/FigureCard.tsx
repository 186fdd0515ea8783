// How is a figure shown? Its finding, its picture, the same as a table, how it was worked out, and the ways
// out of the window; each mark and each count leads to exactly those it counts.
import { type ReactNode, useId, useState } from "react";
import type { FigureAsked, FigureMended, FigureView } from "../../backend/bindings";
import { useFigure } from "../../backend/figures";
import { FailureNote } from "../Failure";
import { hashOf } from "../place";
import { usePreferences } from "../preferences";
import { Segmented } from "../Segmented";
import { Skeleton } from "../States";
import { T, useSay } from "../words";
import css from "./Figure.module.css";
import { FigureMenu } from "./FigureMenu";
import { FigureTable } from "./FigureTable";
import { Picture } from "./Picture";
import { useRoom } from "./room";
import { Targets } from "./Targets";
import { useAsked } from "./told";

interface Props {
  asked: FigureAsked;
  /** Height over width of the picture; 0.44 where nothing is said. */
  shape?: number;
  /** As what it is shown first; the picture where nothing is said. */
  first?: "chart" | "table";
  /** What can be chosen of this figure alone. */
  controls?: ReactNode;
  /** What stands in the place of the bare picture. */
  drawn?: ((shown: FigureView) => ReactNode) | undefined;
  /** What follows from the figure, under it. */
  more?: (shown: FigureView) => ReactNode;
}

export function FigureCard({ asked: wanted, shape = 0.44, first, controls, drawn, more }: Props) {
  const asked = useAsked(wanted);
  const say = useSay();
  const title = useId();
  const { shade } = usePreferences();
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const [view, setView] = useState<"chart" | "table">(first ?? "chart");
  const size = useRoom(room, shape);
  const figure = useFigure(asked, size && { dark: shade === "dark", ...size });
  const shown = figure.data;
  return (
    <section
      className={css.card}
      aria-labelledby={title}
      aria-busy={figure.isFetching}
      data-testid={`figure-${asked.query.figure}`}
    >
      <header className={css.head}>
        <div className={css.titles}>
          <h2 id={title}>{shown?.title ?? say(figure.isError ? "figure-failed" : "loading")}</h2>
          <p className={css.caption}>{shown?.caption}</p>
        </div>
        <div className={css.actions}>
          {controls}
          {/* What nothing is drawn of is a table, whatever was chosen. */}
          {shown?.picture !== null && (
            <Segmented
              label={say("funnel-view")}
              value={view}
              options={[
                { value: "chart", text: say("funnel-view-chart") },
                { value: "table", text: say("funnel-view-table") },
              ]}
              onChoose={setView}
            />
          )}
          <Targets aims={shown?.aims ?? []} />
          <FigureMenu asked={asked} hasPicture={shown?.picture != null} />
        </div>
      </header>
      <div ref={setRoom} className={css.room}>
        {figure.isError ? (
          <FailureNote error={figure.error} onRetry={() => void figure.refetch()} />
        ) : shown ? (
          <Body asked={asked} shown={shown} view={view} drawn={drawn} more={more} />
        ) : (
          <Skeleton tall lines={3} />
        )}
      </div>
    </section>
  );
}

/** Where what is missing is brought from. */
const MENDED = {
  import: { at: "apply/import", words: "figure-mend-import" },
  promises: { at: "agree/promises", words: "handed-promises" },
} as const satisfies Record<FigureMended, { at: string; words: string }>;

interface BodyProps {
  asked: FigureAsked;
  shown: FigureView;
  view: "chart" | "table";
  drawn: Props["drawn"];
  more: Props["more"];
}

function Body({ asked, shown, view, drawn, more }: BodyProps) {
  return (
    <>
      {view === "table" || (shown.picture === null && shown.rows.length > 0) ? (
        <FigureTable asked={asked} shown={shown} />
      ) : drawn ? (
        drawn(shown)
      ) : (
        shown.picture && <Picture asked={asked} shown={shown} picture={shown.picture} />
      )}
      {more?.(shown)}
      {shown.notes.length > 0 && (
        <ul className={css.notes}>
          {shown.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {shown.mended && (
        <a
          className={`way ${css.mended}`}
          data-testid="mended"
          href={hashOf(MENDED[shown.mended].at)}
        >
          <T id={MENDED[shown.mended].words} />
        </a>
      )}
      {shown.formulas.length > 0 && (
        <details className={css.formulas}>
          <summary>
            <T id="figure-formulas" />
          </summary>
          <dl>
            {shown.formulas.map(({ name, formula, inputs }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{formula}</dd>
                <dd className={css.inputs}>{inputs}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
