// How does a room look at figures? One at a time over the whole window, its finding in letters that are read
// from the back; arrow keys, space, Home and End go on and back, Escape ends it.
import { useEffect, useRef, useState } from "react";
import type { FigureAsked } from "../../backend/bindings";
import { useFigure } from "../../backend/figures";
import { FailureNote } from "../Failure";
import { Icon } from "../Icon";
import { usePreferences } from "../preferences";
import { Skeleton } from "../States";
import { T, useSay } from "../words";
import css from "./Presentation.module.css";
import { useRoom } from "./room";
import { useAsked } from "./told";

/** A room is three metres away: the picture is drawn smaller and shown larger, letters and all. */
const ENLARGED = 1.5;

interface Props {
  figures: readonly FigureAsked[];
  at: number;
  onGo: (at: number) => void;
  onEnd: () => void;
}

export function Presentation({ figures, at, onGo, onEnd }: Props) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal?.();
    // Nothing in it is chosen yet: the arrow keys are its own.
    shown?.focus();
    return () => shown?.close?.();
  }, []);
  const last = figures.length - 1;
  const asked = figures[at];
  const go = (to: number) => onGo(Math.max(0, Math.min(last, to)));
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={css.room}
      aria-label={say("present")}
      data-testid="presentation"
      onCancel={(event) => {
        event.preventDefault();
        onEnd();
      }}
      onKeyDown={(event) => {
        const to = {
          ArrowRight: at + 1,
          PageDown: at + 1,
          " ": at + 1,
          ArrowLeft: at - 1,
          PageUp: at - 1,
          Home: 0,
          End: last,
        }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        go(to);
      }}
    >
      {asked && <Slide key={JSON.stringify(asked)} asked={asked} />}
      <footer className={css.foot}>
        <button type="button" onClick={onEnd} aria-label={say("present-end")}>
          <Icon name="close" size={20} />
        </button>
        <span className={css.place}>
          <T id="present-place" no={at + 1} n={figures.length} />
        </span>
        <button
          type="button"
          disabled={at === 0}
          onClick={() => go(at - 1)}
          aria-label={say("present-previous")}
        >
          <Icon name="back" size={20} />
        </button>
        <button
          type="button"
          disabled={at === last}
          onClick={() => go(at + 1)}
          aria-label={say("present-next")}
        >
          <Icon name="forward" size={20} />
        </button>
      </footer>
    </dialog>
  );
}

function Slide({ asked: wanted }: { asked: FigureAsked }) {
  const asked = useAsked(wanted);
  const say = useSay();
  const { shade } = usePreferences();
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const size = useRoom(room, null);
  const look = size && {
    dark: shade === "dark",
    width: Math.round(size.width / ENLARGED),
    height: Math.round(size.height / ENLARGED),
  };
  const figure = useFigure(asked, look);
  const shown = figure.data;
  return (
    <article className={css.slide} aria-busy={figure.isFetching}>
      <h2>{shown?.title ?? say(figure.isError ? "present" : "loading")}</h2>
      <p className={css.caption}>{shown?.caption}</p>
      <div ref={setRoom} className={css.picture}>
        {figure.isError ? (
          <FailureNote error={figure.error} onRetry={() => void figure.refetch()} />
        ) : shown ? (
          shown.picture ? (
            <div
              aria-hidden="true"
              className={css.drawn}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: the program's own chart; labels are escaped there.
              dangerouslySetInnerHTML={{ __html: shown.picture.svg }}
            />
          ) : (
            <ul>
              {shown.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )
        ) : (
          <Skeleton tall lines={3} />
        )}
      </div>
    </article>
  );
}
