// What is being edited, and how does one go back? The draft with its past and future. It lives as long as
// the workspace is open, so that a look at the leads does not lose it, and is kept in the workspace for when
// the window is closed.
// Invariant: several edits of one text in a row are one step back.
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "react";
import type { DefinitionDraft } from "../../backend/bindings";
import { useKeepDraft } from "../../backend/changes";
import { useDefinition, useDefinitionIfThere } from "../../backend/queries";

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
  | { kind: "restore"; saved: DefinitionDraft; kept: DefinitionDraft }
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
  /** When the draft was kept that is there again since the window opened; `null` once that is settled. */
  returned: string | null;
  settle: () => void;
  /** Why the draft could not be kept; `null` where it was. */
  unkept: Error | null;
  /** The signed version from which a new draft was begun; it may be edited. */
  begun: number | null;
  begin: (version: number) => void;
}

const EMPTY: History = { past: [], now: null, future: [], typing: null };
const Context = createContext<Drafting | null>(null);

interface Props {
  /** Nothing can be kept in the workspace. */
  readOnly: boolean;
  children: ReactNode;
}

export function DraftingProvider({ readOnly, children }: Props) {
  const [history, step] = useReducer(next, EMPTY);
  const [returned, setReturned] = useState<string | null>(null);
  const [begun, setBegun] = useState<number | null>(null);
  const definition = useDefinitionIfThere().data;
  const looked = useRef(false);
  useEffect(() => {
    if (definition === undefined || looked.current) return;
    looked.current = true;
    const { kept, draft: saved } = definition;
    if (kept === null || sameDraft(kept.draft, saved)) return;
    step({ kind: "restore", saved, kept: kept.draft });
    setReturned(kept.at);
  }, [definition]);
  useFollowing(history.now, definition?.draft ?? null, (from, to) =>
    step({ kind: "edit", from, to, typing: null }),
  );
  const unkept = useKeeping(history.now, definition?.draft ?? null, readOnly);
  const drafting = useMemo(
    (): Drafting => ({
      now: history.now,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      edit: (from, to, typing) => step({ kind: "edit", from, to, typing: typing ?? null }),
      undo: () => step({ kind: "undo" }),
      redo: () => step({ kind: "redo" }),
      saved: () => {
        step({ kind: "saved" });
        setReturned(null);
      },
      returned,
      settle: () => setReturned(null),
      unkept,
      begun,
      begin: setBegun,
    }),
    [history, returned, unkept, begun],
  );
  return <Context value={drafting}>{children}</Context>;
}

export function useDrafting(): Drafting {
  const drafting = useContext(Context);
  if (drafting === null) throw new Error("useDrafting needs a DraftingProvider above it");
  return drafting;
}

/** Where nothing was unsaved and something else is saved now, taken back or merged, the editor shows that: one step,
 * from which one can go back. */
function useFollowing(
  now: DefinitionDraft | null,
  saved: DefinitionDraft | null,
  follow: (from: DefinitionDraft, to: DefinitionDraft) => void,
) {
  const before = useRef(saved);
  useEffect(() => {
    const was = before.current;
    before.current = saved;
    if (now === null || saved === null || was === null || sameDraft(was, saved)) return;
    if (sameDraft(now, was)) follow(now, saved);
  });
}

/** How long nothing is typed before the draft is kept. */
const QUIET = 300;

/** Keeps the draft while it differs from what is saved; gives why it could not. */
function useKeeping(
  now: DefinitionDraft | null,
  saved: DefinitionDraft | null,
  readOnly: boolean,
): Error | null {
  const { mutate, error } = useKeepDraft();
  // Until something is kept nobody here knows what the workspace holds.
  const kept = useRef<DefinitionDraft | null | undefined>(undefined);
  useEffect(() => {
    if (readOnly || now === null || saved === null) return;
    const draft = sameDraft(now, saved) ? null : now;
    if (draft === kept.current) return;
    const timer = setTimeout(() => {
      kept.current = draft;
      mutate(draft);
    }, QUIET);
    return () => clearTimeout(timer);
  }, [now, saved, readOnly, mutate]);
  return error;
}

export function sameDraft(one: DefinitionDraft, other: DefinitionDraft): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether the draft differs from what is saved. */
export function useUnsaved(): boolean {
  const { now } = useDrafting();
  const saved = useDefinition().data?.draft;
  return now !== null && saved !== undefined && !sameDraft(now, saved);
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
    case "restore":
      return { past: [step.saved], now: step.kept, future: [], typing: null };
    case "saved":
      return { ...history, typing: null };
  }
}
