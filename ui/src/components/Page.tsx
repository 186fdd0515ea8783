// How is a screen laid out? A title with its actions, then the body, which alone scrolls.
import { createContext, type ReactNode, useContext } from "react";
import css from "./Page.module.css";

/** What stands in the header of every screen of a kind, before its own actions. */
export const HeaderControl = createContext<ReactNode>(null);

interface Props {
  title: ReactNode;
  /** One line under the title. */
  says?: ReactNode;
  actions?: ReactNode;
  /** The body fills the window and scrolls within itself. */
  filled?: boolean;
  children: ReactNode;
}

export function Page({ title, says, actions, filled, children }: Props) {
  const control = useContext(HeaderControl);
  return (
    <div className={css.page}>
      <header className={css.head}>
        <div className={css.titles}>
          <h1>{title}</h1>
          {says && <p className={css.says}>{says}</p>}
        </div>
        {(control || actions) && (
          <div className={css.actions}>
            {control}
            {actions}
          </div>
        )}
      </header>
      <div className={filled ? css.filled : css.body}>{children}</div>
    </div>
  );
}
