// What was it before? A value whose changes can be taken back one by one, and done again.
// Invariant: changes under one name that follow each other, as letters typed into one field, are one.
import { useReducer } from "react";

interface Past<T> {
  before: readonly T[];
  now: T;
  after: readonly T[];
  /** Under which name it was changed last. */
  named: string | null;
}

type Change<T> =
  | { kind: "to"; made: (now: T) => T; named: string | null }
  | { kind: "undo" }
  | { kind: "redo" };

/** So many changes can be taken back. */
const MOST = 200;

export function changed<T>(past: Past<T>, change: Change<T>): Past<T> {
  const { before, now, after, named } = past;
  switch (change.kind) {
    case "to": {
      const made = change.made(now);
      const isSame = change.named !== null && change.named === named;
      return {
        before: isSame ? before : [...before, now].slice(-MOST),
        now: made,
        after: [],
        named: change.named,
      };
    }
    case "undo": {
      const last = before.at(-1);
      if (last === undefined) return past;
      return { before: before.slice(0, -1), now: last, after: [now, ...after], named: null };
    }
    case "redo": {
      const [next, ...rest] = after;
      if (next === undefined) return past;
      return { before: [...before, now], now: next, after: rest, named: null };
    }
  }
}

export function useUndoable<T>(first: () => T) {
  const [past, change] = useReducer(changed<T>, null, () => ({
    before: [],
    now: first(),
    after: [],
    named: null,
  }));
  return {
    now: past.now,
    /** @param named of letters that are typed: by what the field is told apart */
    set: (made: (now: T) => T, named: string | null = null) => change({ kind: "to", made, named }),
    undo: () => change({ kind: "undo" }),
    redo: () => change({ kind: "redo" }),
    canUndo: past.before.length > 0,
    canRedo: past.after.length > 0,
  };
}
