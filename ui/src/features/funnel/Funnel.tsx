// How many leads come how far? The joint funnel as a picture whose bars open their leads, and as a table.
// What is counted and how it is broken down stands in the address: `count`, `by`, `view`, `zero`, `to` (of the grid).
import type { ReactNode } from "react";
import type {
  CountView,
  FigureAsked,
  FigureView,
  FunnelQuery,
  WorkspaceView,
} from "../../backend/bindings";
import { useLists } from "../../backend/lists";
import { useOwnChoices, useOwnFunnels } from "../../backend/ownFunnels";
import { useDefinition, useFields, useFunnel } from "../../backend/queries";
import { AmongList, useAmongList } from "../../components/AmongList";
import { dividing } from "../../components/dividing";
import { useSignedDivisions } from "../../components/divisions";
import { SelectField } from "../../components/Field";
import { FigureCard } from "../../components/figure/FigureCard";
import { Picture } from "../../components/figure/Picture";
import { useAsked } from "../../components/figure/told";
import { NothingToMeasure } from "../../components/NothingToMeasure";
import { Page } from "../../components/Page";
import { choose, useChoice } from "../../components/place";
import { Segmented } from "../../components/Segmented";
import { useSay } from "../../components/words";
import css from "./Funnel.module.css";
import { Making, OwnFunnel, UnitSwitch, useOwn } from "./OwnFunnel";
import { PartsTable } from "./PartsTable";
import { nameOf, StepsLaid, TemplateSwitch, useTemplate } from "./Steps";

/** In the address, in place of a field: by lead list. No key of a field has such a sign. */
const BY_LIST = "@list";

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
  const [countChosen] = useChoice("count");
  const [view] = useChoice("view");
  const [by] = useChoice("by");
  const count: CountView = countChosen === "reached_at_least" ? countChosen : "complete_path";
  const { template, mapping } = useTemplate();
  const list = useAmongList();
  const [zero, setZero] = useChoice("zero");
  const query = { figure: "funnel", count, template, mapping, by, zero } as const;
  const asked: FigureAsked = { query, list };
  return (
    <Page
      title={say(template === null ? "funnel-title" : nameOf(template))}
      says={say(`funnel-count-${count.replaceAll("_", "-")}-explained`)}
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
          <DividedBy nLeads={nLeads} />
          {template === null && list === null && <Before zero={zero} onChoose={setZero} />}
          {compare}
          {!readOnly && <Making kept={null} />}
          {template !== null && <Laid count={count} template={template} mapping={mapping} />}
        </div>
        {comparison?.(count) ?? (
          <FigureCard
            key={view}
            asked={asked}
            shape={by === null ? 0.4 : 0.3}
            first={view === "table" ? view : "chart"}
            drawn={by === null ? undefined : (shown) => <Divided asked={asked} shown={shown} />}
          />
        )}
        <Grid />
      </div>
    </Page>
  );
}

/** The picture of all, and each part under it. */
function Divided({ asked: wanted, shown }: { asked: FigureAsked; shown: FigureView }) {
  const asked = useAsked(wanted);
  return (
    <>
      {shown.picture && <Picture asked={asked} shown={shown} picture={shown.picture} />}
      <PartsTable asked={asked} shown={shown} />
    </>
  );
}

/** What was counted, of nobody by name, before the first stage. */
function Before({ zero, onChoose }: { zero: string | null; onChoose: (zero: string) => void }) {
  const say = useSay();
  const choices = useOwnChoices("person").data;
  if (!choices?.has_counts) return null;
  const kinds = choices.counted.map((kind) => ({ value: kind, text: say("zero-of", { kind }) }));
  const [usual = { value: "", text: say("own-reached-counted") }, ...others] = kinds;
  return (
    <SelectField
      bare
      className={css.by}
      label={say("zero-choose")}
      value={zero === null || zero === usual.value ? "" : zero}
      options={[{ ...usual, value: "" }, ...others, { value: "@none", text: say("zero-none") }]}
      onChoose={onChoose}
    />
  );
}

function DividedBy({ nLeads }: { nLeads: number }) {
  const say = useSay();
  const [by, setBy] = useChoice("by");
  const fields = useFields().data ?? [];
  const hasLists = (useLists().data?.lists.length ?? 0) > 0;
  const named = (value: string, field: string) => ({
    value,
    text: say("funnel-by-field", { field }),
  });
  return (
    <SelectField
      bare
      className={css.by}
      label={say("funnel-by")}
      value={by ?? ""}
      options={[
        { value: "", text: say("funnel-by-none") },
        ...(hasLists || by === BY_LIST ? [{ value: BY_LIST, text: say("funnel-by-list") }] : []),
        ...dividing(fields, nLeads, by).map(({ key, label }) => named(key, label)),
        ...useSignedDivisions().map(({ by: value, name }) => named(value, name)),
      ]}
      onChoose={setBy}
    />
  );
}

/** What marks the steps of a template. */
function Laid({ count, template, mapping }: Pick<FunnelQuery, "count" | "template" | "mapping">) {
  const funnel = useFunnel({ count, template, mapping }).data;
  return funnel && <StepsLaid steps={funnel.stages} defined={funnel.defined} mapping={mapping} />;
}

/** Fit by engagement, where the definition grades. */
function Grid() {
  const say = useSay();
  const [to, setTo] = useChoice("to");
  const list = useAmongList();
  const draft = useDefinition().data?.draft;
  if (!draft?.grid) return null;
  return (
    <FigureCard
      asked={{ query: { figure: "grid", to }, list }}
      shape={0.24}
      controls={
        <SelectField
          bare
          className={css.by}
          label={say("grid-to")}
          value={to ?? ""}
          options={[
            { value: "", text: say("grid-to-last") },
            ...draft.stages.map(({ key, label }) => ({
              value: key,
              text: say("grid-to-stage", { stage: label }),
            })),
          ]}
          onChoose={setTo}
        />
      }
    />
  );
}
