// What does a screen show when it cannot show its subject? Empty (what it is for, one action), loading
// (its shape, so that nothing jumps), too little data (in words).
import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";
import css from "./States.module.css";
import { useSay } from "./words";

interface EmptyProps {
  icon: IconName;
  title: ReactNode;
  says: ReactNode;
  action?: ReactNode;
}

export function Empty({ icon, title, says, action }: EmptyProps) {
  return (
    <div className={css.empty}>
      <span className={css.picture}>
        <Icon name={icon} size={28} />
      </span>
      <h2>{title}</h2>
      <p>{says}</p>
      {action}
    </div>
  );
}

/** Grey lines in the shape of what is coming. */
export function Skeleton({ lines = 4, tall = false }: { lines?: number; tall?: boolean }) {
  const say = useSay();
  return (
    <div className={css.skeleton} role="status" aria-busy="true">
      <span className="visually-hidden">{say("loading")}</span>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key) => (
        <span key={key} className={tall ? css.tall : css.line} />
      ))}
    </div>
  );
}

export function TooLittle({ children }: { children: ReactNode }) {
  return (
    <p className={css.little}>
      <Icon name="warning" />
      <span>{children}</span>
    </p>
  );
}
