// What scrolls within itself? A named region that takes the focus, so that it scrolls by keyboard too.
import type { ReactNode } from "react";

interface Props {
  label: string;
  className: string | undefined;
  children: ReactNode;
}

export function Scroll({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus a keyboard could not scroll it.
    <section className={className} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
