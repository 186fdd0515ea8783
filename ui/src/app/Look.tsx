// Which language and theme? The menu and the switch at the foot of the rail and on the welcome.
import { THEMES, usePreferences } from "../components/preferences";
import { Segmented } from "../components/Segmented";
import { useSay } from "../components/words";
import { LanguageMenu } from "./LanguageMenu";

const THEME_WORDS = { light: "theme-light", dark: "theme-dark", system: "theme-system" } as const;

export function Look() {
  const say = useSay();
  const { theme, setTheme } = usePreferences();
  return (
    <>
      <LanguageMenu />
      <Segmented
        label={say("theme-label")}
        value={theme}
        options={THEMES.map((value) => ({ value, text: say(THEME_WORDS[value]) }))}
        onChoose={setTheme}
      />
    </>
  );
}
