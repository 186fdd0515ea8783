// Which words does the screen say? All of them come from the catalogues in `locales/`, which the Rust
// side reads too. English is part of the page and stands in for what cannot be read; each other language
// is a file of its own, read when it is first spoken.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { LocalizationProvider, ReactLocalization, useLocalization } from "@fluent/react";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from "react";
import english from "../../../locales/en.ftl?raw";

/** In the order of the menu, as in `Locale::ALL`. */
export const LANGUAGES = ["en", "id", "th", "pl", "ms", "da"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Variables = Readonly<Record<string, FluentVariable>>;

const FILES: Record<Exclude<Language, "en">, () => Promise<{ default: string }>> = {
  id: () => import("../../../locales/id.ftl?raw"),
  th: () => import("../../../locales/th.ftl?raw"),
  pl: () => import("../../../locales/pl.ftl?raw"),
  ms: () => import("../../../locales/ms.ftl?raw"),
  da: () => import("../../../locales/da.ftl?raw"),
};

/** What has been read so far. */
const catalogues = new Map<Language, string>([["en", english]]);

/** Reads a catalogue unless it is there. One that cannot be read leaves English to speak. */
export async function readCatalogue(language: Language): Promise<void> {
  if (language === "en" || catalogues.has(language)) return;
  const read = await FILES[language]().catch(() => ({ default: "" }));
  catalogues.set(language, read.default);
}

/** The language that a tag such as `th-TH` names; English for one that is not spoken. */
export function languageOf(tag: string): Language {
  const [first = ""] = tag.toLowerCase().split(/[-_.@]/);
  return LANGUAGES.find((language) => language === first) ?? "en";
}

/** Shows nothing until the language can be spoken: a flash of another one is worse. */
export function Words({ language, children }: { language: Language; children: ReactNode }) {
  const isThere = useCatalogue(language);
  const localization = useMemo(() => new ReactLocalization(bundles(language)), [language]);
  if (!isThere) return null;
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

function useCatalogue(language: Language): boolean {
  const [, setRead] = useState(0);
  const isThere = catalogues.has(language);
  useEffect(() => {
    if (!isThere) void readCatalogue(language).then(() => setRead((n) => n + 1));
  }, [language, isThere]);
  return isThere;
}

/** English is parsed only when the language itself lacks a message. */
function* bundles(language: Language): Generator<FluentBundle> {
  yield bundleOf(language);
  if (language !== "en") yield bundleOf("en");
}

function bundleOf(language: Language): FluentBundle {
  // Isolation marks would show up in copied text; none of the languages is written right to left.
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(catalogues.get(language) ?? ""));
  return bundle;
}
