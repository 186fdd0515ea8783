// How long does it take? Times from stage to stage, those who still wait, and who has stood where for how long.
// What is compared stands in the address: `from`, `to`, `by`.
import type { FigurePromise, WorkspaceView } from "../../backend/bindings";
import { useFields } from "../../backend/queries";
import { AmongList, useAmongList } from "../../components/AmongList";
import { dividing } from "../../components/dividing";
import { SelectField } from "../../components/Field";
import { useCalendar, useTransition } from "../../components/figure/calendar";
import { FigureCard } from "../../components/figure/FigureCard";
import { TimeControls, TransitionSwitch } from "../../components/figure/TimeControls";
import { NothingToMeasure } from "../../components/NothingToMeasure";
import { Page } from "../../components/Page";
import { choose, useChoice } from "../../components/place";
import { Segmented } from "../../components/Segmented";
import { useSay } from "../../components/words";
import css from "./Speed.module.css";

const PROMISES = ["follow_up", "acceptance"] as const satisfies readonly FigurePromise[];

export function Speed({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const noLeads = workspace.list.n_leads === 0;
  if (noLeads || workspace.definition === null) {
    return <NothingToMeasure title={say("screen-speed")} noLeads={noLeads} />;
  }
  return <Figures workspace={workspace} />;
}

function Figures({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const [by, setBy] = useChoice("by");
  const fields = useFields().data ?? [];
  const transition = useTransition();
  const list = useAmongList();
  const calendar = useCalendar();
  const [chosen] = useChoice("promise");
  const promise = PROMISES.find((one) => one === chosen) ?? "follow_up";
  return (
    <Page title={say("screen-speed")} says={say("speed-says")}>
      <TimeControls>
        <TransitionSwitch stages={workspace.stages} />
        <SelectField
          label={say("time-compare")}
          value={by ?? ""}
          options={[
            { value: "", text: say("funnel-by-none") },
            ...dividing(fields, workspace.list.n_leads, by).map(({ key, label }) => ({
              value: key,
              text: label,
            })),
          ]}
          onChoose={setBy}
        />
        <AmongList labelled />
      </TimeControls>
      <div className={css.figures}>
        <FigureCard asked={{ query: { figure: "speed" }, list }} />
        <FigureCard asked={{ query: { figure: "times", transition }, list }} />
        <FigureCard asked={{ query: { figure: "survival", transition, by }, list }} />
        <FigureCard asked={{ query: { figure: "ageing" }, list }} />
        <FigureCard
          asked={{ query: { figure: "sla", promise, calendar, by }, list }}
          controls={
            <Segmented
              label={say("time-sla-promise")}
              value={promise}
              options={PROMISES.map((value) => ({
                value,
                text: say(`time-sla-which-${value.replaceAll("_", "-")}`),
              }))}
              onChoose={(value) => choose({ promise: value === "follow_up" ? null : value })}
            />
          }
        />
      </div>
    </Page>
  );
}
