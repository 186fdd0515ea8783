// In which language does the window speak? Its name opens a small menu in which each is called by its own
// name. Arrows move in it; Escape closes it.
import { useRef } from "react";
import { moveWithArrows } from "../components/arrows";
import { Icon } from "../components/Icon";
import { usePreferences } from "../components/preferences";
import { LANGUAGES, useSay } from "../components/words";
import css from "./LanguageMenu.module.css";

export function LanguageMenu() {
  const say = useSay();
  const { language, setLanguage } = usePreferences();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={css.open}
        popoverTarget="languages"
        aria-haspopup="menu"
        data-testid="language"
      >
        <Icon name="language" />
        <span className="visually-hidden">{say("language-label")}</span>
        <span className={css.name}>{say(`language-${language}`)}</span>
        <Icon name="down" size={14} />
      </button>
      <div
        ref={menu}
        id="languages"
        popover="auto"
        role="menu"
        aria-label={say("language-label")}
        className={css.menu}
        onKeyDown={moveWithArrows}
        onBeforeToggle={() => {
          if (button.current && menu.current) putBeside(button.current, menu.current);
        }}
        onToggle={(event) => {
          if (event.newState !== "open") return;
          event.currentTarget.querySelector<HTMLElement>("[aria-checked=true]")?.focus();
        }}
      >
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            role="menuitemradio"
            aria-checked={one === language}
            lang={one}
            className={css.item}
            onClick={() => {
              menu.current?.hidePopover?.();
              setLanguage(one);
            }}
          >
            <span className={css.mark}>{one === language && <Icon name="check" size={16} />}</span>
            {say(`language-${one}`)}
          </button>
        ))}
      </div>
    </>
  );
}

/** Above or below the button, wherever the window has more room, and flush with its nearer edge. */
function putBeside(button: HTMLElement, menu: HTMLElement): void {
  const { top, right, bottom, left } = button.getBoundingClientRect();
  const gap = 4;
  const isLow = top > window.innerHeight / 2;
  const isRight = left > window.innerWidth / 2;
  menu.style.top = isLow ? "auto" : `${bottom + gap}px`;
  menu.style.bottom = isLow ? `${window.innerHeight - top + gap}px` : "auto";
  menu.style.left = isRight ? "auto" : `${left}px`;
  menu.style.right = isRight ? `${window.innerWidth - right}px` : "auto";
}
