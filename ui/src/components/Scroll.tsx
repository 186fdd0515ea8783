// What scrolls within itself? A named region that takes the focus, so that it scrolls by keyboard too;
// `card` is the look of a card around it, where it has one.
import type { ReactNode } from "react";
import { Card } from "./Card";

interface Props {
  label: string;
  className: string | undefined;
  card?: string | undefined;
  children: ReactNode;
}

export function Scroll({ label, className, card, children }: Props) {
  const scroller = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus a keyboard could not scroll it.
    <section className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
  return card === undefined ? scroller : <Card className={card}>{scroller}</Card>;
}
