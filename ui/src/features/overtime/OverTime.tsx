// How does it go on? Entries and conversion period by period, cohorts, and what stands at each stage. What is
// counted and how stands in the address: `way`, `window`, and what all figures over time share.
import type { FigureWay, WorkspaceView } from "../../backend/bindings";
import { AmongList, useAmongList } from "../../components/AmongList";
import { SelectField } from "../../components/Field";
import { useCalendar, useTransition } from "../../components/figure/calendar";
import { FigureCard } from "../../components/figure/FigureCard";
import { PeriodSwitch, TimeControls, TransitionSwitch } from "../../components/figure/TimeControls";
import { NothingToMeasure } from "../../components/NothingToMeasure";
import { Page } from "../../components/Page";
import { choose, useChoice } from "../../components/place";
import { Segmented } from "../../components/Segmented";
import { useSay } from "../../components/words";
import css from "./OverTime.module.css";

const WAYS = ["entries", "period", "cohort", "snapshot"] as const satisfies readonly FigureWay[];
const WINDOWS = [7, 14, 30, 60, 90, 180, 365] as const;

export function OverTime({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const noLeads = workspace.list.n_leads === 0;
  if (noLeads || workspace.definition === null) {
    return <NothingToMeasure title={say("screen-over-time")} noLeads={noLeads} />;
  }
  return <Figures workspace={workspace} />;
}

function Figures({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const [chosen] = useChoice("way");
  const way = WAYS.find((one) => one === chosen) ?? "entries";
  const window = useWindow();
  const calendar = useCalendar();
  const transition = useTransition();
  const list = useAmongList();
  return (
    <Page title={say("screen-over-time")} says={say("over-time-says")}>
      <TimeControls>
        <Segmented
          label={say("time-way")}
          value={way}
          options={WAYS.map((value) => ({ value, text: say(`time-by-${value}`) }))}
          onChoose={(value) => choose({ way: value === "entries" ? null : value })}
        />
        <PeriodSwitch />
        <TransitionSwitch stages={workspace.stages} />
        {way === "cohort" && <WindowSwitch window={window} />}
        <AmongList labelled />
      </TimeControls>
      <div className={css.figures}>
        <FigureCard
          asked={{ query: { figure: "over_time", way, calendar, transition, window }, list }}
        />
        <FigureCard asked={{ query: { figure: "cohorts", calendar, transition }, list }} />
        <FigureCard asked={{ query: { figure: "balance", calendar }, list }} />
      </div>
    </Page>
  );
}

function useWindow(): number | null {
  const [window] = useChoice("window");
  const days = Number(window);
  return window !== null && Number.isInteger(days) && days >= 0 ? days : null;
}

function WindowSwitch({ window }: { window: number | null }) {
  const say = useSay();
  const offered = new Set<number>(WINDOWS);
  if (window !== null) offered.add(window);
  return (
    <SelectField
      label={say("time-window")}
      value={window === null ? "" : String(window)}
      options={[
        { value: "", text: say("time-no-window") },
        ...[...offered]
          .sort((one, other) => one - other)
          .map((days) => ({ value: String(days), text: say("time-within", { days }) })),
      ]}
      onChoose={(days) => choose({ window: days })}
    />
  );
}
