// What has to be answered before anything else? A question over the window; Escape is its mildest answer.
import { type ReactNode, type Ref, useId } from "react";
import css from "./Dialog.module.css";

interface Props {
  ref: Ref<HTMLDialogElement>;
  title: ReactNode;
  /** Where much stands side by side; `most` where it takes the window. */
  wide?: boolean | "most";
  children: ReactNode;
}

export function Dialog({ ref, title, wide, children }: Props) {
  const id = useId();
  const most = wide === "most" ? css.most : "";
  return (
    <dialog
      ref={ref}
      className={wide ? `${css.dialog} ${css.wide} ${most}` : css.dialog}
      aria-labelledby={id}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

/** The buttons at the end of a dialog, the mildest first. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={css.actions}>{children}</div>;
}
