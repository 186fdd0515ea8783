// How is a screen laid out? A title with its actions, then the body, which alone scrolls.
import type { ReactNode } from "react";
import css from "./Page.module.css";

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
  return (
    <div className={css.page}>
      <header className={css.head}>
        <div className={css.titles}>
          <h1>{title}</h1>
          {says && <p className={css.says}>{says}</p>}
        </div>
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      <div className={filled ? css.filled : css.body}>{children}</div>
    </div>
  );
}
