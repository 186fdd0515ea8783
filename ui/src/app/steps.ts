// Which steps and screens are there? The whole app is these; a screen's address is `step/screen`.
import type { WorkspaceView } from "../backend/bindings";
import type { IconName } from "../components/Icon";

export type State = "done" | "needs-you";

export interface Step {
  key: string;
  icon: IconName;
  words: string;
  screens: readonly { key: string; words: string }[];
  state: (workspace: WorkspaceView) => State | null;
}

const hasLeads = ({ list }: WorkspaceView) => list.n_leads > 0;
/** A definition without criteria decides nothing yet. */
const hasDefinition = ({ definition }: WorkspaceView) => (definition?.n_criteria ?? 0) > 0;
/** Done is what both sides signed; a draft still needs somebody. */
const isAgreed = ({ definition }: WorkspaceView) => definition?.standing?.state === "agreed";

/** In rail order; Alt+1 to Alt+4 lead to them. */
export const STEPS: readonly Step[] = [
  { key: "", icon: "home", words: "rail-home", screens: [], state: () => null },
  {
    key: "agree",
    icon: "agree",
    words: "rail-agree",
    screens: [
      { key: "definition", words: "screen-definition" },
      { key: "workshop", words: "screen-workshop" },
      { key: "calibration", words: "screen-calibration" },
      { key: "room", words: "screen-room" },
      { key: "promises", words: "screen-promises" },
      { key: "agreement", words: "screen-agreement" },
      { key: "decisions", words: "screen-decisions" },
    ],
    state: (workspace) => (isAgreed(workspace) ? "done" : "needs-you"),
  },
  {
    key: "apply",
    icon: "apply",
    words: "rail-apply",
    screens: [
      { key: "leads", words: "screen-leads" },
      { key: "import", words: "screen-import" },
      { key: "imports", words: "screen-imports" },
      { key: "lists", words: "screen-lists" },
      { key: "duplicates", words: "screen-duplicates" },
      { key: "tables", words: "screen-tables" },
    ],
    state: (workspace) => (hasLeads(workspace) ? "done" : "needs-you"),
  },
  {
    key: "measure",
    icon: "measure",
    words: "rail-measure",
    screens: [
      { key: "funnel", words: "screen-funnel" },
      { key: "over-time", words: "screen-over-time" },
      { key: "speed", words: "screen-speed" },
      { key: "money", words: "screen-money" },
      { key: "hand-off", words: "hand-off-title" },
      { key: "improve", words: "screen-improve" },
      { key: "dashboard", words: "screen-dashboard" },
    ],
    state: (workspace) => (hasLeads(workspace) && hasDefinition(workspace) ? "done" : null),
  },
];

/** The address of a step: its first screen. */
export function addressOf(step: Step): string {
  const first = step.screens[0];
  return first ? `${step.key}/${first.key}` : step.key;
}
