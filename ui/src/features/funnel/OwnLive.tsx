// What does the funnel come to while it is edited? Its finding, its picture and what one must know of it, beside the
// form. Nothing of it is opened from here: what is not kept yet would be lost on the way.
import { useState } from "react";
import type { FigureAsked, FigureView } from "../../backend/bindings";
import { FailureNote } from "../../components/Failure";
import { Picture } from "../../components/figure/Picture";
import { T } from "../../components/words";
import css from "./Own.module.css";

interface Props {
  asked: FigureAsked;
  shown: FigureView | null | undefined;
  error: unknown;
  /** Whether something is marked in the form, so that this is of what stood there before. */
  isBefore: boolean;
  isCounting: boolean;
  setRoom: (element: HTMLElement | null) => void;
}

export function OwnLive({ asked, shown, error, isBefore, isCounting, setRoom }: Props) {
  return (
    <aside className={css.live} aria-busy={isCounting} data-testid="own-live">
      <div ref={setRoom} />
      {error ? (
        <FailureNote error={error} />
      ) : (
        shown && (
          <>
            <p className={css.finding} role="status">
              {shown.title}
            </p>
            <p className={css.hint}>{shown.caption}</p>
            <div className={isBefore ? css.before : undefined}>
              {shown.picture && (
                <Picture asked={asked} shown={{ ...shown, behind: [] }} picture={shown.picture} />
              )}
            </div>
            <ul className={css.notes}>
              {shown.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </>
        )
      )}
      <p className={css.hint}>
        {isBefore ? (
          <T id="own-live-before" />
        ) : (
          <T id={isCounting ? "own-counting" : "own-live"} />
        )}
      </p>
    </aside>
  );
}

/** The last value that was good, while it is not. */
export function useLastGood<T>(value: T, isGood: boolean): T {
  const [last, setLast] = useState(value);
  if (isGood && last !== value) setLast(value);
  return isGood ? value : last;
}
