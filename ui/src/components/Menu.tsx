// How does a small menu open? Beside its button, on the side where the window has more room. Arrows move in it,
// Escape and a click elsewhere close it.
import { type ReactNode, useRef } from "react";
import { moveWithArrows } from "./arrows";
import { Icon } from "./Icon";
import css from "./Menu.module.css";
import { placeBeside } from "./placeBeside";

interface Props {
  /** Its id in the document. */
  id: string;
  /** What the menu is called. */
  label: string;
  /** The inside of its button. */
  button: ReactNode;
  /** The look of its button. */
  className?: string | undefined;
  /** What the button is called where its inside says no words. */
  name?: string;
  testId?: string;
  /** Its lines; given what closes it. */
  children: (close: () => void) => ReactNode;
}

export function Menu({ id, label, button, className, name, testId, children }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={className}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={name}
        title={name}
        data-testid={testId}
      >
        {button}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        className={css.menu}
        onKeyDown={moveWithArrows}
        onBeforeToggle={() => {
          if (!opener.current || !menu.current) return;
          const room = { width: window.innerWidth, height: window.innerHeight };
          Object.assign(
            menu.current.style,
            placeBeside(opener.current.getBoundingClientRect(), room),
          );
        }}
        onToggle={(event) => {
          if (event.newState !== "open") return;
          const lines = event.currentTarget;
          const first =
            lines.querySelector<HTMLElement>("[aria-checked=true]") ??
            lines.querySelector<HTMLElement>("button:enabled");
          first?.focus();
        }}
      >
        {children(() => menu.current?.hidePopover?.())}
      </div>
    </>
  );
}

interface LineProps {
  children: ReactNode;
  onChoose: () => void;
  disabled?: boolean;
  /** Of several of which one is chosen, whether it is this; nothing where a line does something. */
  checked?: boolean;
  lang?: string;
}

export function MenuLine({ children, onChoose, disabled, checked, lang }: LineProps) {
  const common = { className: css.item, onClick: onChoose, disabled, lang };
  if (checked === undefined) {
    return (
      <button type="button" role="menuitem" {...common}>
        {children}
      </button>
    );
  }
  return (
    <button type="button" role="menuitemradio" aria-checked={checked} {...common}>
      <span className={css.mark}>{checked && <Icon name="check" size={16} />}</span>
      {children}
    </button>
  );
}
