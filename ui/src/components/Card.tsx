// What holds something that scrolls? A card with rounded corners around it. The scroller itself has none:
// a rounded clip is composited anew in every frame, which costs more than all the rest of a screen where
// the web view draws without a graphics card.
import type { ReactNode } from "react";
import css from "./Card.module.css";

export function Card({
  className,
  children,
}: {
  className?: string | undefined;
  children: ReactNode;
}) {
  return <div className={`${css.card} ${className ?? ""}`}>{children}</div>;
}
