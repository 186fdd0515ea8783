// How does a person act? A button: `main` for the one next step of a screen, `plain` for the others,
// `quiet` where many stand together.
import type { ComponentProps } from "react";
import css from "./Button.module.css";
import { Icon, type IconName } from "./Icon";

interface Props extends ComponentProps<"button"> {
  look?: "main" | "plain" | "quiet";
  icon?: IconName;
}

export function Button({ look = "plain", icon, className, children, ...rest }: Props) {
  const bare = children === undefined ? css.bare : "";
  return (
    <button
      type="button"
      className={`${css.button} ${css[look]} ${bare} ${className ?? ""}`}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
