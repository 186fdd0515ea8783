// Where does somebody stand? Said by shape and word, never by colour alone: filled, half, crossed; dashed where
// it was said of an earlier wording.
import type { StanceView, StoodView } from "../backend/bindings";
import css from "./Stance.module.css";
import type { Say } from "./words";

export const STANCES = ["agree", "can_live_with", "object"] as const satisfies StanceView[];

const SIGNS: Record<StanceView, string> = { agree: "✓", can_live_with: "~", object: "✕" };
export const STANCE_WORDS: Record<StanceView, string> = {
  agree: "stance-agree",
  can_live_with: "stance-can-live-with-it",
  object: "stance-object",
};

export function StanceSign({ stance, earlier }: { stance: StanceView | null; earlier?: boolean }) {
  const look = stance === null ? css.silent : earlier ? css.earlier : css[stance];
  return (
    <span className={`${css.sign} ${look}`} aria-hidden="true">
      {stance === null ? "" : SIGNS[stance]}
    </span>
  );
}

/** Where one person stands, in words: also of which wording, and whether it stops a signature. */
export function stanceSaid({ stance, earlier, blocks, overruled }: StoodView, say: Say): string {
  if (stance === null) return say("stance-silent");
  const parts = [say(STANCE_WORDS[stance])];
  if (earlier) parts.push(say("position-earlier"));
  if (blocks) parts.push(say("position-blocks"));
  if (overruled) {
    parts.push(say("position-overruled", { name: overruled.by, why: overruled.why }));
  }
  return parts.join(" · ");
}
