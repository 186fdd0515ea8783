// Which words does the screen say? All of them come from the catalogues in `locales/`, which the Rust
// side reads too. English stands in for a message that a language lacks.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { LocalizationProvider, ReactLocalization, useLocalization } from "@fluent/react";
import { createContext, type ReactNode, useCallback, useContext, useMemo } from "react";
import english from "../../../locales/en.ftl?raw";
import polish from "../../../locales/pl.ftl?raw";

export const LANGUAGES = ["en", "pl"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Variables = Readonly<Record<string, FluentVariable>>;

const CATALOGUES: Record<Language, string> = { en: english, pl: polish };

export function Words({ language, children }: { language: Language; children: ReactNode }) {
  const localization = useMemo(() => {
    const languages: Language[] = language === "en" ? ["en"] : [language, "en"];
    return new ReactLocalization(languages.map(bundleOf));
  }, [language]);
  return (
    <Spoken value={language}>
      <LocalizationProvider l10n={localization}>{children}</LocalizationProvider>
    </Spoken>
  );
}

const Spoken = createContext<Language>("en");

/** The language of the screen. */
export function useLanguage(): Language {
  return useContext(Spoken);
}

export type Say = (id: string, variables?: Variables) => string;

/** The words for attributes and for texts built in code. */
export function useSay(): Say {
  const { l10n } = useLocalization();
  return useCallback((id, variables) => l10n.getString(id, variables ?? null), [l10n]);
}

/** One message as text: `<T id="leads-all" n={12480} />`. */
export function T({ id, ...variables }: { id: string } & Variables) {
  const say = useSay();
  return <>{say(id, variables)}</>;
}

function bundleOf(language: Language): FluentBundle {
  // Isolation marks would show up in copied text; none of the languages is written right to left.
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(CATALOGUES[language]));
  return bundle;
}
