// How does a figure leave the window? A menu of forms: pictures, a page, tables.
import { useId } from "react";
import type { FigureAsked, FigureFormat } from "../../backend/bindings";
import { useExportFigure } from "../../backend/figures";
import { Exported } from "../Exported";
import { Icon } from "../Icon";
import { Menu, MenuLine } from "../Menu";
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
  const exporting = useExportFigure();
  return (
    <>
      <Menu
        id={id}
        label={say("figure-export")}
        name={say("figure-export")}
        className={css.open}
        button={<Icon name="export" size={18} />}
      >
        {(close) =>
          FORMATS.map((format) => (
            <MenuLine
              key={format}
              disabled={exporting.isPending || (!hasPicture && PICTURES.includes(format))}
              onChoose={() => {
                close();
                exporting.mutate({ asked, dark: shade === "dark", format });
              }}
            >
              <T id={`figure-export-${format}`} />
            </MenuLine>
          ))
        }
      </Menu>
      {(exporting.isPending || exporting.isError || exporting.data) && (
        <Exported of={exporting} className={css.exported} />
      )}
    </>
  );
}
