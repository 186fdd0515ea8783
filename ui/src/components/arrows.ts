// How do the arrows move in a menu? From line to line, and around at the ends.
import type { KeyboardEvent } from "react";

export function moveWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>("button:enabled")];
  const at = lines.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  lines.at(to % lines.length)?.focus();
}
