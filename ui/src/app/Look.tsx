// Which language and theme? The two switches at the foot of the rail and on the welcome.

import { THEMES, usePreferences } from "../components/preferences";
import { Segmented } from "../components/Segmented";
import { LANGUAGES, useSay } from "../components/words";

const LANGUAGE_WORDS = { en: "language-en", pl: "language-pl" } as const;
const THEME_WORDS = { light: "theme-light", dark: "theme-dark", system: "theme-system" } as const;

export function Look() {
  const say = useSay();
  const { language, theme, setLanguage, setTheme } = usePreferences();
  return (
    <>
      <Segmented
        label={say("language-label")}
        value={language}
        options={LANGUAGES.map((value) => ({ value, text: say(LANGUAGE_WORDS[value]) }))}
        onChoose={setLanguage}
      />
      <Segmented
        label={say("theme-label")}
        value={theme}
        options={THEMES.map((value) => ({ value, text: say(THEME_WORDS[value]) }))}
        onChoose={setTheme}
      />
    </>
  );
}
