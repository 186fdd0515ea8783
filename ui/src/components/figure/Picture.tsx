// The picture of a figure, drawn by the program for this theme, language and width. Over each mark lies what
// it says, and the way to those it counts. One stop for the tab key; arrows go from mark to mark.
import { type KeyboardEvent, useRef, useState } from "react";
import type { FigureAsked, FigureMark, FigurePicture, FigureView } from "../../backend/bindings";
import { useSay } from "../words";
import { addressBehind, wordsBehind } from "./behind";
import css from "./Figure.module.css";
import { nextMark } from "./marks";
import { widthOf } from "./room";

/** What a finger or an unsteady hand still hits, in CSS pixels. */
const LEAST = 16;

interface Props {
  asked: FigureAsked;
  shown: FigureView;
  picture: FigurePicture;
}

export function Picture({ asked, shown, picture }: Props) {
  const say = useSay();
  const group = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const here = Math.min(at, picture.marks.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextMark(picture.marks, here, event.key);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    group.current?.querySelectorAll<HTMLElement>("[data-mark]")[next]?.focus();
  };
  return (
    <figure className={css.figure} aria-label={shown.title}>
      <div className={css.picture} style={{ width: widthOf(picture) }}>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the program's own chart; labels are escaped there. */}
        <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: picture.svg }} />
        {/* biome-ignore lint/a11y/useSemanticElements: marks of a picture are no fields of a form. */}
        <div ref={group} role="group" aria-label={say("figure-marks")} onKeyDown={onKeyDown}>
          {picture.marks.map((mark, place) => (
            <Mark
              key={`${mark.key} ${mark.x} ${mark.y}`}
              asked={asked}
              shown={shown}
              mark={mark}
              of={picture}
              tabIndex={place === here ? 0 : -1}
              onFocus={() => setAt(place)}
            />
          ))}
        </div>
      </div>
    </figure>
  );
}

interface MarkProps {
  asked: FigureAsked;
  shown: FigureView;
  mark: FigureMark;
  of: FigurePicture;
  tabIndex: number;
  onFocus: () => void;
}

function Mark({ asked, shown, mark, of, tabIndex, onFocus }: MarkProps) {
  const say = useSay();
  const behind = shown.behind.find(({ key, n }) => key === mark.key && n > 0);
  const whole = { width: of.width ?? 1, height: of.height ?? 1 };
  const box = {
    x: mark.x ?? 0,
    y: mark.y ?? 0,
    width: Math.max(LEAST, mark.width ?? 0),
    height: Math.max(LEAST, mark.height ?? 0),
  };
  const style = {
    left: `${(100 * box.x) / whole.width}%`,
    top: `${(100 * box.y) / whole.height}%`,
    width: `${(100 * box.width) / whole.width}%`,
    height: `${(100 * box.height) / whole.height}%`,
  };
  // The words stand where there is room: away from the nearer edges.
  const middle = (box.x + box.width / 2) / whole.width;
  const side = middle < 0.25 ? css.fromLeft : middle > 0.75 ? css.fromRight : css.centred;
  const below = box.y / whole.height < 0.25 ? css.below : css.above;
  const opens = behind ? say(wordsBehind(behind), { n: behind.n }) : null;
  const words = (
    <span className={`${css.tip} ${side} ${below}`}>
      <span>{mark.says}</span> {/* The space parts the words for whoever is read them aloud. */}
      {opens && <span className={css.opens}>{opens}</span>}
    </span>
  );
  const common = { className: css.mark, style, tabIndex, onFocus, "data-mark": mark.key };
  return behind ? (
    <a {...common} href={addressBehind(asked, behind)} aria-label={`${mark.says} ${opens}`}>
      {words}
    </a>
  ) : (
    <span {...common} role="img" aria-label={mark.says}>
      {words}
    </span>
  );
}
