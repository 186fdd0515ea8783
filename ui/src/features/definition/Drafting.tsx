// What is being edited, and how does one go back? The draft with its past and future. It lives as long as
// the workspace is open, so that a look at the leads does not lose it.
// Invariant: several edits of one text in a row are one step back.
import { createContext, type ReactNode, useContext, useMemo, useReducer } from "react";
import type { DefinitionDraft } from "../../backend/bindings";
import { useDefinition } from "../../backend/queries";

interface History {
  past: readonly DefinitionDraft[];
  /** `null` before the first edit: then what is saved is shown. */
  now: DefinitionDraft | null;
  future: readonly DefinitionDraft[];
  /** Which text the last edit was typing in. */
  typing: string | null;
}

type Step =
  | { kind: "edit"; from: DefinitionDraft; to: DefinitionDraft; typing: string | null }
  | { kind: "undo" }
  | { kind: "redo" }
  | { kind: "saved" };

export interface Drafting {
  now: DefinitionDraft | null;
  canUndo: boolean;
  canRedo: boolean;
  /** One step from a draft to the next; `typing` names the text that is being typed. */
  edit: (from: DefinitionDraft, to: DefinitionDraft, typing?: string) => void;
  undo: () => void;
  redo: () => void;
  saved: () => void;
}

const EMPTY: History = { past: [], now: null, future: [], typing: null };
const Context = createContext<Drafting | null>(null);

export function DraftingProvider({ children }: { children: ReactNode }) {
  const [history, step] = useReducer(next, EMPTY);
  const drafting = useMemo(
    (): Drafting => ({
      now: history.now,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      edit: (from, to, typing) => step({ kind: "edit", from, to, typing: typing ?? null }),
      undo: () => step({ kind: "undo" }),
      redo: () => step({ kind: "redo" }),
      saved: () => step({ kind: "saved" }),
    }),
    [history],
  );
  return <Context value={drafting}>{children}</Context>;
}

export function useDrafting(): Drafting {
  const drafting = useContext(Context);
  if (drafting === null) throw new Error("useDrafting needs a DraftingProvider above it");
  return drafting;
}

/** Whether the draft differs from what is saved. */
export function useUnsaved(): boolean {
  const { now } = useDrafting();
  const saved = useDefinition().data?.draft;
  return now !== null && saved !== undefined && JSON.stringify(now) !== JSON.stringify(saved);
}

function next(history: History, step: Step): History {
  const { past, now, future } = history;
  switch (step.kind) {
    case "edit": {
      if (step.from === step.to) return history;
      const continues = step.typing !== null && step.typing === history.typing;
      return {
        past: continues ? past : [...past, step.from],
        now: step.to,
        future: [],
        typing: step.typing,
      };
    }
    case "undo": {
      const before = past.at(-1);
      if (before === undefined || now === null) return history;
      return { past: past.slice(0, -1), now: before, future: [now, ...future], typing: null };
    }
    case "redo": {
      const [after, ...rest] = future;
      if (after === undefined || now === null) return history;
      return { past: [...past, now], now: after, future: rest, typing: null };
    }
    case "saved":
      return { ...history, typing: null };
  }
}
