// How does this person like the window? Language, theme and whether people are shown, kept by the program, read from its first
// answer; until that is there the system's own are taken.
import { useEffect, useMemo, useState } from "react";
import type { ThemeChoice } from "../backend/bindings";
import { useSaveSettings } from "../backend/changes";
import { useStart } from "../backend/queries";
import { beginAnew } from "../backend/window";
import { type Language, languageOf, readCatalogue } from "./words";

export const THEMES = ["light", "dark", "system"] as const satisfies readonly ThemeChoice[];

/** Where the last shade is kept, so that the next window opens in it without a flash. */
export const SHADE_KEPT = "leadpact.shade";
/** Where the last language is kept, so that the next window reads its words at once. */
export const LANGUAGE_KEPT = "leadpact.language";

export interface Preferences {
  language: Language;
  theme: ThemeChoice;
  /** What `theme` comes to now. */
  shade: "light" | "dark";
  setLanguage: (language: Language) => void;
  setTheme: (theme: ThemeChoice) => void;
  /** Whether what names people is hidden. */
  masked: boolean;
  setMasked: (masked: boolean) => void;
}

export function usePreferences(): Preferences {
  const settings = useStart().data?.settings;
  const { mutate: save } = useSaveSettings();
  const systemIsDark = useSystemIsDark();
  const language = languageOf(settings?.locale ?? navigator.language);
  const theme = settings?.theme ?? "system";
  const masked = settings?.masked ?? false;
  const shade = theme === "system" ? (systemIsDark ? "dark" : "light") : theme;
  return useMemo(
    () => ({
      language,
      theme,
      shade,
      // Its words are read first: until then the screen goes on in those it has.
      setLanguage: (locale) =>
        void readCatalogue(locale).then(() => save({ locale, theme, masked })),
      setTheme: (chosen) => save({ locale: language, theme: chosen, masked }),
      masked,
      // What was shown before is in no answer, no screen and no memory of the window any more.
      setMasked: (hidden) =>
        save({ locale: language, theme, masked: hidden }, { onSuccess: beginAnew }),
    }),
    [language, theme, shade, masked, save],
  );
}

/** Dresses the document; called once, by the app. */
export function useDressedDocument({ language, shade }: Preferences): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = shade;
    localStorage.setItem(SHADE_KEPT, shade);
    localStorage.setItem(LANGUAGE_KEPT, language);
  }, [language, shade]);
}

const DARK = "(prefers-color-scheme: dark)";

function useSystemIsDark(): boolean {
  const [dark, setDark] = useState(() => window.matchMedia?.(DARK).matches ?? false);
  useEffect(() => {
    const query = window.matchMedia?.(DARK);
    const changed = () => setDark(query?.matches ?? false);
    query?.addEventListener("change", changed);
    return () => query?.removeEventListener("change", changed);
  }, []);
  return dark;
}
