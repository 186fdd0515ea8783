// What is behind one line? A panel at the right that leaves the line in view. Escape closes it.
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "./Button";
import { Scroll } from "./Scroll";
import css from "./SidePanel.module.css";
import { useSay } from "./words";

interface Props {
  title: ReactNode;
  says?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

export function SidePanel({ title, says, onClose, children }: Props) {
  const say = useSay();
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close.current();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
  return (
    <aside className={css.panel} aria-label={say("panel-details")} data-testid="side-panel">
      <header className={css.head}>
        <div className={css.titles}>
          <h2>{title}</h2>
          {says && <p>{says}</p>}
        </div>
        <Button look="quiet" icon="close" aria-label={say("close")} onClick={onClose} />
      </header>
      <Scroll className={css.body} label={say("panel-details")}>
        {children}
      </Scroll>
    </aside>
  );
}
