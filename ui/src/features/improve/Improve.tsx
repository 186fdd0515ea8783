// What do outcomes say of the definition? Who can tell, which version finds those who were won, where a threshold
// should lie, and which facts go with winning; what follows from it is one click from the editor.
import type {
  DefinitionDraft,
  FigureProposal,
  HoldOutAsked,
  UnitView,
  WorkspaceView,
} from "../../backend/bindings";
import { SelectField } from "../../components/Field";
import { FigureCard } from "../../components/figure/FigureCard";
import { NothingToMeasure } from "../../components/NothingToMeasure";
import { Page } from "../../components/Page";
import { useChoice } from "../../components/place";
import { Segmented } from "../../components/Segmented";
import { useSay } from "../../components/words";
import { Asking, useEvidence, useFacts } from "./Asking";
import css from "./Improve.module.css";
import { Proposals } from "./Proposals";
import { Threshold } from "./Threshold";

interface Props {
  workspace: WorkspaceView;
  /** What is being edited and not in force; `null` where nothing is. */
  edited: DefinitionDraft | null;
  onPropose: (proposal: FigureProposal) => void;
}

const HELD_OUT = ["later", "companies", "nobody"] as const satisfies readonly HoldOutAsked[];

const UNITS = ["person", "company", "deal"] as const satisfies readonly UnitView[];

export function Improve({ workspace, edited, onPropose }: Props) {
  const say = useSay();
  const noLeads = workspace.list.n_leads === 0;
  if (noLeads || workspace.definition === null) {
    return <NothingToMeasure title={say("screen-improve")} noLeads={noLeads} />;
  }
  return <Figures edited={edited} onPropose={workspace.read_only === null ? onPropose : null} />;
}

interface FiguresProps extends Pick<Props, "edited"> {
  onPropose: Props["onPropose"] | null;
}

function Figures({ edited, onPropose }: FiguresProps) {
  const say = useSay();
  const evidence = useEvidence();
  const [chosen, setHeldOut] = useChoice("held_out");
  const held_out = HELD_OUT.find((one) => one === chosen) ?? "later";
  const facts = useFacts();
  const [unitChosen, setUnit] = useChoice("unit");
  const unit = UNITS.find((one) => one === unitChosen) ?? "person";
  return (
    <Page title={say("screen-improve")} says={say("improve-says")}>
      <div className={css.page}>
        <Asking />
        <FigureCard asked={{ query: { figure: "worked", evidence }, list: null }} shape={0.26} />
        <FigureCard
          asked={{
            query: { figure: "back_test", evidence, versions: [], held_out, facts, unit },
            list: null,
          }}
          shape={0.5}
          controls={
            <>
              <SelectField
                bare
                label={say("own-unit")}
                value={unit}
                options={UNITS.map((value) => ({ value, text: say(`own-unit-${value}`) }))}
                onChoose={(value) => setUnit(value === "person" ? null : value)}
              />
              <Segmented
                label={say("improve-held-out")}
                value={held_out}
                options={HELD_OUT.map((value) => ({
                  value,
                  text: say(`improve-held-out-${value}`),
                }))}
                onChoose={setHeldOut}
              />
            </>
          }
        />
        <Threshold evidence={evidence} facts={facts} edited={edited} onPropose={onPropose} />
        <FigureCard
          asked={{ query: { figure: "criteria", evidence, facts }, list: null }}
          shape={0.6}
          more={(shown) => <Proposals shown={shown} onPropose={onPropose} />}
        />
      </div>
    </Page>
  );
}
