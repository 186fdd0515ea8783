// What can be done with a line or group as a whole? Taking it out is always in sight; moving, muting and
// duplicating appear over its upper edge while it has the pointer or the focus. The grip is for pointers alone; with the keyboard Alt and the arrows move the line.
import type { ReactNode } from "react";
import { Button } from "../../components/Button";
import { Icon } from "../../components/Icon";
import { useSay } from "../../components/words";
import type { Path } from "./edits";
import { useTree } from "./RuleEditor";
import css from "./RuleEditor.module.css";

interface Props {
  path: Path;
  name: string;
  muted: boolean;
  /** What else the line offers, before the others. */
  children?: ReactNode;
}

export function LineTools({ path, name, muted, children }: Props) {
  const say = useSay();
  const { moveBy, removeAt, duplicateAt, muteAt } = useTree();
  return (
    <div className={css.tools}>
      {children}
      <Button
        look="quiet"
        icon="close"
        aria-label={say("rule-remove", { name })}
        title={say("rule-remove", { name })}
        onClick={() => removeAt(path)}
      />
      <div className={css.second}>
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
          icon={muted ? "muted" : "mute"}
          aria-label={say("rule-mute", { name })}
          aria-pressed={muted}
          title={say(muted ? "rule-unmute-says" : "rule-mute-says")}
          onClick={() => muteAt(path)}
        />
        <Button
          look="quiet"
          icon="duplicate"
          aria-label={say("rule-duplicate", { name })}
          title={say("rule-duplicate-says")}
          onClick={() => duplicateAt(path)}
        />
      </div>
    </div>
  );
}

/** Where a pointer takes hold of a line or group to drag it. */
export function Grip({ path }: { path: Path }) {
  const say = useSay();
  const { dragFrom } = useTree();
  return (
    <span
      className={css.grip}
      data-testid="grip"
      aria-hidden
      title={say("rule-drag")}
      onPointerDown={(event) => dragFrom(path, event)}
    >
      <Icon name="grip" size={16} />
    </span>
  );
}
