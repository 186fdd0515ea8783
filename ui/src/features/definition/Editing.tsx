// What do the parts of the editor share? The draft as it is shown, the fields it may ask about, what it
// would do, and the one way to change it.
import { createContext, type ReactNode, useContext } from "react";
import type { BuiltIn, DefinitionDraft, DefinitionPreview } from "../../backend/bindings";
import type { Asking } from "./about";

interface Editing extends Asking {
  draft: DefinitionDraft;
  /** The names that need no table of the team's own. */
  builtIn: BuiltIn;
  /** What the draft would do; `null` before the first answer. */
  preview: DefinitionPreview | null;
  /** What is shown is signed and stays as it is. */
  locked: boolean;
  /** `typing` names the text that is being typed: its keystrokes are one step back. */
  edit: (to: DefinitionDraft, typing?: string) => void;
}

const Context = createContext<Editing | null>(null);

export function EditingProvider({ children, ...editing }: Editing & { children: ReactNode }) {
  return <Context value={editing}>{children}</Context>;
}

export function useEditing(): Editing {
  const editing = useContext(Context);
  if (editing === null) throw new Error("useEditing needs an EditingProvider above it");
  return editing;
}
