// How many leads come how far? The joint funnel as a picture whose bars open their leads, and as a table.
// What is counted and how it is broken down stands in the address: `count`, `by`, `view`.
import { type ReactNode, useState } from "react";
import type { CountView, FunnelQuery, FunnelView, WorkspaceView } from "../../backend/bindings";
import { useLists } from "../../backend/lists";
import { useOwnFunnels } from "../../backend/ownFunnels";
import { useFields, useFunnel } from "../../backend/queries";
import { AmongList, useAmongList } from "../../components/AmongList";
import { dividing } from "../../components/dividing";
import { FailureNote } from "../../components/Failure";
import { SelectField } from "../../components/Field";
import { useTold } from "../../components/figure/told";
import { NothingToMeasure } from "../../components/NothingToMeasure";
import { Page } from "../../components/Page";
import { choose, useChoice } from "../../components/place";
import { usePreferences } from "../../components/preferences";
import { Segmented } from "../../components/Segmented";
import { Skeleton, TooLittle } from "../../components/States";
import { T, useSay } from "../../components/words";
import { Chart } from "./Chart";
import { Export } from "./Export";
import css from "./Funnel.module.css";
import { Making, OwnFunnel, UnitSwitch, useOwn } from "./OwnFunnel";
import { SlicesTable } from "./SlicesTable";
import { StagesTable } from "./StagesTable";
import { nameOf, StepsLaid, TemplateSwitch, useTemplate } from "./Steps";
import { useSize } from "./size";

/** In the address, in place of a field: by lead list. No key of a field has such a sign. */
const BY_LIST = "@list";

/** Below this many leads a rate's interval is so wide that it is said in words. */
const FEW = 30;

interface Props {
  workspace: WorkspaceView;
  /** Where what is compared is chosen. */
  compare?: ReactNode;
  /** What is shown of a comparison, and by which count; nothing while nothing is compared. */
  comparison?: ((count: CountView) => ReactNode) | undefined;
}

export function Funnel({ workspace, compare, comparison }: Props) {
  const say = useSay();
  const { own, unit } = useOwn();
  const funnels = useOwnFunnels().data ?? [];
  const noLeads = workspace.list.n_leads === 0;
  // A funnel of the team's own may count what needs neither leads nor a definition.
  if (own !== null || unit !== "person") {
    return <OwnFunnel readOnly={workspace.read_only !== null} />;
  }
  if (noLeads || workspace.definition === null) {
    return funnels.length > 0 ? (
      <OwnFunnel readOnly={workspace.read_only !== null} />
    ) : (
      <NothingToMeasure title={say("funnel-title")} noLeads={noLeads} />
    );
  }
  return (
    <Figures
      nLeads={workspace.list.n_leads}
      readOnly={workspace.read_only !== null}
      compare={compare}
      comparison={comparison}
    />
  );
}

interface FiguresProps extends Pick<Props, "compare" | "comparison"> {
  nLeads: number;
  readOnly: boolean;
}

function Figures({ nLeads, readOnly, compare, comparison }: FiguresProps) {
  const say = useSay();
  const { shade } = usePreferences();
  const [by, setBy] = useChoice("by");
  const byList = by === BY_LIST;
  const hasLists = (useLists().data?.lists.length ?? 0) > 0;
  const [countChosen] = useChoice("count");
  const [viewChosen] = useChoice("view");
  const count: CountView = countChosen === "reached_at_least" ? countChosen : "complete_path";
  const view = viewChosen === "table" ? "table" : "chart";
  const { template, mapping } = useTemplate();
  const list = useAmongList();
  const fields = useFields();
  const [measured, setMeasured] = useState<HTMLElement | null>(null);
  const size = useSize(measured, by === null ? 1 : 0.6);
  const told = useTold();
  const query: FunnelQuery | null = size && {
    count,
    template,
    mapping,
    by: byList ? null : by,
    by_list: byList,
    list,
    told,
    dark: shade === "dark",
    ...size,
  };
  const funnel = useFunnel(query);
  const compared = comparison?.(count) ?? null;

  return (
    <Page
      filled
      title={say(template === null ? "funnel-title" : nameOf(template))}
      says={say(`funnel-count-${count.replaceAll("_", "-")}-explained`)}
      actions={query && <Export query={query} />}
    >
      <div className={css.screen}>
        <div className={css.controls}>
          <TemplateSwitch template={template} />
          {template === null && <UnitSwitch unit="person" />}
          <Segmented
            label={say("funnel-count")}
            value={count}
            options={[
              { value: "complete_path", text: say("funnel-count-complete-path") },
              { value: "reached_at_least", text: say("funnel-count-reached-at-least") },
            ]}
            onChoose={(value) => choose({ count: value === "complete_path" ? null : value })}
          />
          <AmongList className={css.by} />
          <SelectField
            bare
            className={css.by}
            label={say("funnel-by")}
            value={by ?? ""}
            options={[
              { value: "", text: say("funnel-by-none") },
              ...(hasLists || byList ? [{ value: BY_LIST, text: say("funnel-by-list") }] : []),
              ...dividing(fields.data ?? [], nLeads, by).map(({ key, label }) => ({
                value: key,
                text: say("funnel-by-field", { field: label }),
              })),
            ]}
            onChoose={setBy}
          />
          {compare}
          <Segmented
            label={say("funnel-view")}
            value={view}
            options={[
              { value: "chart", text: say("funnel-view-chart") },
              { value: "table", text: say("funnel-view-table") },
            ]}
            onChoose={(value) => choose({ view: value === "chart" ? null : value })}
          />
          {!readOnly && <Making kept={null} />}
          {template !== null && funnel.data && (
            <StepsLaid steps={funnel.data.stages} defined={funnel.data.defined} mapping={mapping} />
          )}
        </div>
        {/* Measured is what does not scroll: a scroll bar that comes and goes would change the size. */}
        <div ref={setMeasured} className={css.room}>
          <div className={css.area}>
            {compared ? (
              compared
            ) : funnel.isError ? (
              <FailureNote error={funnel.error} onRetry={() => void funnel.refetch()} />
            ) : funnel.data ? (
              <Body funnel={funnel.data} view={view} count={count} by={by} />
            ) : (
              <Skeleton tall lines={3} />
            )}
          </div>
        </div>
      </div>
    </Page>
  );
}

interface BodyProps {
  funnel: FunnelView;
  view: "chart" | "table";
  count: CountView;
  by: string | null;
}

function Body({ funnel, view, count, by }: BodyProps) {
  const few = funnel.stages.some((stage) => (stage.from_previous?.of ?? FEW) < FEW);
  return (
    <>
      {view === "chart" ? (
        <Chart funnel={funnel} count={count} />
      ) : (
        <StagesTable funnel={funnel} count={count} />
      )}
      {funnel.notes.length > 0 && (
        <ul className={css.notes}>
          {funnel.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {few && (
        <TooLittle>
          <T id="funnel-few" n={FEW} />
        </TooLittle>
      )}
      {by !== null && funnel.slices.length > 0 && (
        <SlicesTable funnel={funnel} count={count} byList={by === BY_LIST} />
      )}
      {by === BY_LIST && (
        <p className={css.overlap}>
          <T id="leads-lists-overlap" />
        </p>
      )}
    </>
  );
}
