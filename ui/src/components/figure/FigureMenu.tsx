// How does a figure leave the window? A menu of forms: pictures, a page, tables.
import { useId, useRef } from "react";
import type { FigureAsked, FigureFormat } from "../../backend/bindings";
import { useExportFigure } from "../../backend/figures";
import { moveWithArrows } from "../arrows";
import { Exported } from "../Exported";
import { Icon } from "../Icon";
import { usePreferences } from "../preferences";
import { T, useSay } from "../words";
import css from "./Figure.module.css";

const FORMATS = ["svg", "png", "pdf", "xlsx", "csv"] as const satisfies readonly FigureFormat[];
/** Those that need something drawn. */
const PICTURES: readonly FigureFormat[] = ["svg", "png"];

export function FigureMenu({ asked, hasPicture }: { asked: FigureAsked; hasPicture: boolean }) {
  const say = useSay();
  const id = useId();
  const { shade } = usePreferences();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const exporting = useExportFigure();
  const write = (format: FigureFormat) => {
    menu.current?.hidePopover?.();
    exporting.mutate({ asked, dark: shade === "dark", format });
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={css.open}
        popoverTarget={id}
        aria-haspopup="menu"
        aria-label={say("figure-export")}
        title={say("figure-export")}
      >
        <Icon name="export" size={18} />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        aria-label={say("figure-export")}
        className={css.menu}
        onKeyDown={moveWithArrows}
        onBeforeToggle={() => {
          if (!button.current || !menu.current) return;
          const { bottom, right } = button.current.getBoundingClientRect();
          menu.current.style.top = `${bottom + 4}px`;
          menu.current.style.right = `${window.innerWidth - right}px`;
        }}
        onToggle={(event) => {
          if (event.newState === "open") event.currentTarget.querySelector("button")?.focus();
        }}
      >
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            role="menuitem"
            className={css.item}
            disabled={exporting.isPending || (!hasPicture && PICTURES.includes(format))}
            onClick={() => write(format)}
          >
            <T id={`figure-export-${format}`} />
          </button>
        ))}
      </div>
      {(exporting.isPending || exporting.isError || exporting.data) && (
        <Exported of={exporting} className={css.exported} />
      )}
    </>
  );
}
