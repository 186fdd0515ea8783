// In which language does the window speak? Its name opens a small menu in which each is called by its own name.
import { Icon } from "../components/Icon";
import { Menu, MenuLine } from "../components/Menu";
import { usePreferences } from "../components/preferences";
import { LANGUAGES, useSay } from "../components/words";
import css from "./LanguageMenu.module.css";

export function LanguageMenu() {
  const say = useSay();
  const { language, setLanguage } = usePreferences();
  return (
    <Menu
      id="languages"
      label={say("language-label")}
      className={css.open}
      testId="language"
      button={
        <>
          <Icon name="language" />
          <span className="visually-hidden">{say("language-label")}</span>
          <span className={css.name}>{say(`language-${language}`)}</span>
          <Icon name="down" size={14} />
        </>
      }
    >
      {(close) =>
        LANGUAGES.map((one) => (
          <MenuLine
            key={one}
            lang={one}
            checked={one === language}
            onChoose={() => {
              close();
              setLanguage(one);
            }}
          >
            {say(`language-${one}`)}
          </MenuLine>
        ))
      }
    </Menu>
  );
}
