// What is a rate made of? On hover and on focus it says so in words: who came to where, and how far chance
// alone may carry it. Escape puts the words away; screen readers hear them as its name.
import { type CSSProperties, type ReactNode, useState } from "react";
import type { FunnelStageView } from "../../backend/bindings";
import { useFigures } from "../../components/numbers";
import { useSay } from "../../components/words";
import css from "./RateNote.module.css";
import { inWords } from "./rates";

interface Props {
  stage: FunnelStageView;
  className?: string | undefined;
  style?: CSSProperties;
  children?: ReactNode;
}

export function RateNote({ stage, className, style, children }: Props) {
  const [shown, setShown] = useState(false);
  const words = inWords(stage, useSay(), useFigures());
  if (words === "") return null;
  return (
    <button
      type="button"
      className={`${css.rate} ${className ?? ""}`}
      style={style}
      onPointerEnter={() => setShown(true)}
      onPointerLeave={() => setShown(false)}
      onFocus={() => setShown(true)}
      onBlur={() => setShown(false)}
      onClick={() => setShown(true)}
      onKeyDown={(event) => event.key === "Escape" && setShown(false)}
    >
      {children}
      {/* There for screen readers at any time. */}
      <span className={shown ? css.words : "visually-hidden"}>{words}</span>
    </button>
  );
}
