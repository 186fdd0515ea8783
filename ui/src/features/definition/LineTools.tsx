// How is a line moved or taken out without a keyboard? Three small buttons at its right edge.
import type { ReactNode } from "react";
import { Button } from "../../components/Button";
import { useSay } from "../../components/words";
import type { Path } from "./edits";
import { useTree } from "./RuleEditor";
import css from "./RuleEditor.module.css";

interface Props {
  path: Path;
  name: string;
  /** What else the line offers, before the three. */
  children?: ReactNode;
}

export function LineTools({ path, name, children }: Props) {
  const say = useSay();
  const { moveBy, removeAt } = useTree();
  return (
    <div className={css.tools}>
      {children}
      <Button
        look="quiet"
        icon="up"
        aria-label={say("rule-move-up", { name })}
        title={say("rule-move-up-key")}
        onClick={() => moveBy(path, -1)}
      />
      <Button
        look="quiet"
        icon="lower"
        aria-label={say("rule-move-down", { name })}
        title={say("rule-move-down-key")}
        onClick={() => moveBy(path, 1)}
      />
      <Button
        look="quiet"
        icon="close"
        aria-label={say("rule-remove", { name })}
        title={say("rule-remove", { name })}
        onClick={() => removeAt(path)}
      />
    </div>
  );
}
