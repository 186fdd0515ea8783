// What do the fields of the promises share? The answer with what is typed, the texts, what is wrong beside which
// field, and the two ways to say something: typed and kept when the field is left, or said at once.
import { createContext, useContext } from "react";
import type { PromiseFinding, PromisesView, SettingAsked } from "../../backend/bindings";

export interface Promising {
  /** With what is typed. */
  view: PromisesView;
  /** Nothing can be changed. */
  locked: boolean;
  /** What a place says, or what is typed there. */
  text: (place: string) => string;
  /** Whether something is typed there that is not kept. */
  isTyped: (place: string) => boolean;
  /** What is to be looked at beside a place: what cannot be read comes first. */
  problem: (place: string) => PromiseFinding | null;
  type: (place: string, text: string) => void;
  /** Keeps what is typed at a place. */
  keep: (place: string) => void;
  /** Forgets what is typed at a place. */
  forget: (place: string) => void;
  /** Keeps this at once. */
  say: (settings: readonly SettingAsked[]) => void;
}

const Promised = createContext<Promising | null>(null);
export const PromisingProvider = Promised.Provider;

export function usePromising(): Promising {
  const promising = useContext(Promised);
  if (promising === null) throw new Error("promises are shown within Promises");
  return promising;
}
