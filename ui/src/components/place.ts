// Where is the person? The URL's hash says it all: `#/apply/leads?stage=mql&verdict=unknown&lead=17`.
// Invariant: what is selected, filtered or sorted is read from here and written here, never kept twice.
import { useCallback, useSyncExternalStore } from "react";

export interface Place {
  /** `["apply", "leads"]`; empty on Home. */
  path: readonly string[];
  /** The selection within the screen. */
  chosen: URLSearchParams;
}

export type Choices = Readonly<Record<string, string | number | null>>;

export function readPlace(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#/, "").split("?");
  return { path: path.split("/").filter(Boolean), chosen: new URLSearchParams(query) };
}

/** The hash for a screen with these choices; `null` and "" leave a choice out. */
export function hashOf(path: string, choices: Choices = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(choices)) {
    if (value !== null && value !== "") query.set(name, String(value));
  }
  const text = query.toString();
  return `#/${path}${text === "" ? "" : `?${text}`}`;
}

export function goTo(path: string, choices: Choices = {}): void {
  window.location.hash = hashOf(path, choices);
}

/** Changes some choices of the present screen; one that changes nothing adds no step to go back. */
export function choose(choices: Choices): void {
  const { path, chosen } = readPlace(window.location.hash);
  goTo(path.join("/"), { ...Object.fromEntries(chosen), ...choices });
}

export function usePlace(): Place {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return readPlace(hash);
}

/** One choice of the present screen, and the way to change it. */
export function useChoice(name: string): [string | null, (value: string | null) => void] {
  const { chosen } = usePlace();
  const set = useCallback((value: string | null) => choose({ [name]: value }), [name]);
  return [chosen.get(name), set];
}

function listen(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
