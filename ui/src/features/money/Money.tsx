// What do leads cost, what do they bring, and what does a goal need?
import type { WorkspaceView } from "../../backend/bindings";
import { useEconomics } from "../../backend/money";
import { SelectField, TextField } from "../../components/Field";
import { FigureCard } from "../../components/figure/FigureCard";
import { NothingToMeasure } from "../../components/NothingToMeasure";
import { Page } from "../../components/Page";
import { choose, hashOf, usePlace } from "../../components/place";
import { Segmented } from "../../components/Segmented";
import { T, useSay } from "../../components/words";
import { BYS, type Chosen, chosenIn, moneyAsked } from "./asked";
import { Channels } from "./Channels";
import { Inputs } from "./Inputs";
import css from "./Money.module.css";
import { Plan } from "./Plan";

export function Money({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const noLeads = workspace.list.n_leads === 0;
  if (noLeads || workspace.definition === null) {
    return <NothingToMeasure title={say("screen-money")} noLeads={noLeads} />;
  }
  return <Figures workspace={workspace} />;
}

function Figures({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const place = usePlace();
  const chosen = chosenIn(place.chosen);
  const readOnly = workspace.read_only !== null;
  return (
    <Page
      title={say("screen-money")}
      says={say("money-page-says")}
      actions={
        <a className={css.paste} href={hashOf("apply/import")}>
          <T id="money-paste-costs" />
        </a>
      }
    >
      <div className={css.money}>
        <Controls chosen={chosen} />
        <FigureCard asked={moneyAsked("cost", chosen)} shape={0.36} />
        <Revenue chosen={chosen} field={place.chosen.get("deals")} />
        <FigureCard asked={moneyAsked("roi", chosen)} shape={0.36} />
        <FigureCard asked={moneyAsked("velocity", { ...chosen, by: "source" })} shape={0.3} />
        <FigureCard asked={moneyAsked("rejected_cost", chosen)} shape={0.36} />
        <FigureCard asked={moneyAsked("not_followed", chosen)} shape={0.36} />
        <Channels readOnly={readOnly} />
        <Inputs readOnly={readOnly} />
        <FigureCard asked={moneyAsked("clv", chosen)} shape={0.3} />
        <FigureCard asked={moneyAsked("payback", chosen)} shape={0.36} />
        <Plan readOnly={readOnly} />
      </div>
    </Page>
  );
}

/** What was won, by what all figures are divided by, or by a field of deals. */
function Revenue({ chosen, field }: { chosen: Chosen; field: string | null }) {
  const say = useSay();
  const fields = useEconomics().data?.deal_fields ?? [];
  const options = [
    { value: "", text: say(`money-${chosen.by}`) },
    ...fields.map(({ key, label }) => ({ value: key, text: label })),
  ];
  const known = fields.some(({ key }) => key === field) ? (field ?? "") : "";
  const controls = (
    <SelectField
      label={say("money-revenue-by")}
      value={known}
      options={options}
      onChoose={(deals) => choose({ deals })}
    />
  );
  const asked = moneyAsked("revenue", chosen, known || chosen.by);
  return <FigureCard asked={asked} shape={0.36} controls={fields.length > 0 && controls} />;
}

function Controls({ chosen }: { chosen: Chosen }) {
  const say = useSay();
  return (
    <div className={css.controls}>
      <Segmented
        label={say("money-by")}
        value={chosen.by}
        options={BYS.map((value) => ({ value: value as string, text: say(`money-${value}`) }))}
        onChoose={(by) => choose({ by: by === "source" ? null : by })}
      />
      <Segmented
        label={say("money-costs")}
        value={chosen.loaded ? "loaded" : "media"}
        options={[
          { value: "media", text: say("money-costs-media") },
          { value: "loaded", text: say("money-costs-loaded") },
        ]}
        onChoose={(costs) => choose({ costs: costs === "media" ? null : costs })}
      />
      <Segmented
        label={say("money-lines")}
        value={chosen.most === 0 ? "all" : "most"}
        options={[
          { value: "most", text: say("money-lines-most") },
          { value: "all", text: say("money-lines-all") },
        ]}
        onChoose={(lines) => choose({ lines: lines === "all" ? "all" : null })}
      />
      <TextField
        label={say("money-time-from")}
        type="date"
        value={chosen.from ?? ""}
        onChange={(event) => choose({ from: event.currentTarget.value })}
      />
      <TextField
        label={say("money-time-to")}
        type="date"
        value={chosen.to ?? ""}
        onChange={(event) => choose({ to: event.currentTarget.value })}
      />
    </div>
  );
}
