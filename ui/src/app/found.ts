// What can be found by a few letters? Screens, actions, criteria, and the leads that the search finds;
// each knows how to get there.
import type { LeadsPage, WorkspaceView } from "../backend/bindings";
import { useSetAsOf } from "../backend/changes";
import { useDefinition, useLeadSearch } from "../backend/queries";
import type { IconName } from "../components/Icon";
import { goTo } from "../components/place";
import { usePreferences } from "../components/preferences";
import { LANGUAGES, useSay } from "../components/words";
import { keyOf } from "../features/definition/about";
import { partOfCriterion } from "../features/definition/draft";
import { addressOf, STEPS } from "./steps";

export interface Found {
  key: string;
  icon: IconName;
  text: string;
  /** The words for what it is. */
  kind: string;
  /** What it is, where that is not a message. */
  says?: string;
  go: () => void;
}

const MOST_LEADS = 8;
const MOST_CRITERIA = 8;

export function useFound(text: string, workspace: WorkspaceView, onNew: () => void): Found[] {
  const screens = useScreens();
  const actions = useActions(workspace, onNew);
  const languages = useLanguages();
  const criteria = useCriteria();
  const leads = useLeads(text, workspace.list.n_leads);
  if (text === "") return [...screens, ...actions];
  const fits = ({ text: name, says }: Found) => occurs(text, `${name} ${says ?? ""}`);
  return [
    ...screens.filter(fits),
    ...actions.filter(fits),
    ...languages.filter(fits),
    ...criteria.filter(fits).slice(0, MOST_CRITERIA),
    ...leads,
  ];
}

function useScreens(): Found[] {
  const say = useSay();
  return STEPS.flatMap((step) => {
    const screens = step.screens.map(({ key, words }) => ({
      address: `${step.key}/${key}`,
      words,
    }));
    const all = screens.length > 0 ? screens : [{ address: addressOf(step), words: step.words }];
    return all.map(({ address, words }) => ({
      key: `screen ${address}`,
      icon: step.icon,
      text: say(words),
      kind: "palette-screen",
      go: () => goTo(address),
    }));
  });
}

function useActions(workspace: WorkspaceView, onNew: () => void): Found[] {
  const say = useSay();
  const { shade, setTheme, masked, setMasked } = usePreferences();
  const { mutate: setAsOf } = useSetAsOf();
  const action = (key: string, icon: IconName, text: string, go: () => void): Found => ({
    key: `action ${key}`,
    icon,
    text,
    kind: "palette-action",
    go,
  });
  const actions = [
    action("import", "file", say("welcome-import"), () => goTo("apply/import")),
    action("new", "workspace", say("welcome-name-title"), onNew),
    action("theme", "more", say(shade === "dark" ? "palette-light" : "palette-dark"), () =>
      setTheme(shade === "dark" ? "light" : "dark"),
    ),
    action("mask", masked ? "mute" : "muted", say(masked ? "mask-off" : "mask-on"), () =>
      setMasked(!masked),
    ),
  ];
  if (workspace.as_of !== workspace.today) {
    actions.push(action("today", "date", say("palette-today"), () => setAsOf(null)));
  }
  return actions;
}

/** Found by a name, not listed before: there are as many as there are actions. */
function useLanguages(): Found[] {
  const say = useSay();
  const { language, setLanguage } = usePreferences();
  const others = LANGUAGES.filter((other) => other !== language);
  return others.map((other) => ({
    key: `language ${other}`,
    icon: "language",
    text: say(`palette-language-${other}`),
    kind: "palette-action",
    go: () => setLanguage(other),
  }));
}

function useCriteria(): Found[] {
  const draft = useDefinition().data?.draft;
  if (!draft) return [];
  return draft.criteria.map((criterion) => ({
    key: `criterion ${criterion.id}`,
    icon: "agree",
    text: criterion.label || [keyOf(criterion.about), ...criterion.values].join(" "),
    kind: "palette-criterion",
    go: () => {
      const part = partOfCriterion(draft, criterion.id);
      goTo("agree/definition", { part, line: criterion.id });
    },
  }));
}

function useLeads(text: string, nLeads: number): Found[] {
  const search = nLeads > 0 && text.length > 1 ? text : "";
  const page = useLeadSearch(search, MOST_LEADS).data;
  if (!page || search === "") return [];
  return page.rows.map(({ row, cells }) => ({
    key: `lead ${row}`,
    icon: "people",
    ...namedBy(page, cells),
    kind: "palette-lead",
    go: () => goTo("apply/leads", { q: text, lead: row }),
  }));
}

/** A lead by its name, else its address, else its first value; and by its address beside it. */
function namedBy({ fields }: LeadsPage, cells: (string | null)[]): { text: string; says?: string } {
  const named = fields.flatMap(({ key }, i) =>
    /(^|_)(first_?name|last_?name|name)$/.test(key) && !key.includes("company") ? [cells[i]] : [],
  );
  const email = cells[fields.findIndex(({ kind }) => kind === "email")] ?? null;
  const name = named.filter(Boolean).slice(0, 2).join(" ");
  const first = cells.find((cell) => cell !== null) ?? "";
  const text = name || email || first;
  return email !== null && email !== text ? { text, says: email } : { text };
}

/** Whether every word of `text` begins or stands in `name`, whatever the case and the accents. */
function occurs(text: string, name: string): boolean {
  const bare = (words: string) =>
    words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l");
  const within = bare(name);
  return bare(text)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
