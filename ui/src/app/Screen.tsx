// Which screen is at this address? An address that leads nowhere leads home.
import type { ReactNode } from "react";
import type {
  DefinitionDraft,
  FigureProposal,
  SplitView,
  WorkspaceView,
} from "../backend/bindings";
import { useAgreement, useDefinition } from "../backend/queries";
import { ToldByVersion } from "../components/figure/told";
import { Page } from "../components/Page";
import { goTo, hashOf, useChoice, usePlace } from "../components/place";
import { useSay } from "../components/words";
import { Agreement } from "../features/agreement/Agreement";
import { People, sidesWithNobody } from "../features/agreement/People";
import { Calibration } from "../features/calibration/Calibration";
import { CompareChoice, Comparison } from "../features/compare/Compare";
import { Dashboard } from "../features/dashboard/Dashboard";
import { Decisions } from "../features/decisions/Decisions";
import { Definition } from "../features/definition/Definition";
import { useDrafting, useUnsaved } from "../features/definition/Drafting";
import {
  partOfCriterion,
  withDiscussed,
  withPoints,
  withValues,
} from "../features/definition/draft";
import { Duplicates } from "../features/duplicates/Duplicates";
import { Funnel } from "../features/funnel/Funnel";
import { HandOff } from "../features/funnel/HandOff";
import { Handed, HandedParts, useHandedPart } from "../features/handoff/Handed";
import { Home } from "../features/home/Home";
import { Import } from "../features/import/Import";
import { Imports } from "../features/import/Imports";
import { Improve } from "../features/improve/Improve";
import { Leads } from "../features/leads/Leads";
import { Lists } from "../features/lists/Lists";
import { Money } from "../features/money/Money";
import { OverTime } from "../features/overtime/OverTime";
import { Promises } from "../features/promises/Promises";
import { Room } from "../features/room/Room";
import { Speed } from "../features/speed/Speed";
import { Tables } from "../features/tables/Tables";
import { Begin, WorkshopBand } from "../features/workshop/Entry";
import { testsOfFile } from "./ballotTests";

export function Screen({ workspace }: { workspace: WorkspaceView }) {
  const { path } = usePlace();
  switch (path.join("/")) {
    case "agree/definition":
      return <Definition workspace={workspace} />;
    case "agree/workshop":
      return <WorkshopHome workspace={workspace} />;
    case "agree/calibration":
      return <CalibrationScreen workspace={workspace} />;
    case "agree/promises":
      return <PromisesScreen workspace={workspace} />;
    case "agree/room":
      return <RoomScreen workspace={workspace} />;
    case "agree/agreement":
      return <AgreementScreen workspace={workspace} />;
    case "agree/decisions":
      return <DecisionsScreen workspace={workspace} />;
    case "apply/import":
      return <Import workspace={workspace} />;
    case "apply/imports":
      return <Imports workspace={workspace} />;
    case "apply/duplicates":
      return <Duplicates workspace={workspace} />;
    case "apply/lists":
      return <Lists workspace={workspace} />;
    case "apply/tables":
      return <Tables />;
    case "apply/leads":
      return <Leads workspace={workspace} />;
    case "measure/funnel":
      return told(<FunnelScreen workspace={workspace} />);
    case "measure/dashboard":
      return told(<Dashboard workspace={workspace} />);
    case "measure/over-time":
      return told(<OverTime workspace={workspace} />);
    case "measure/speed":
      return told(<Speed workspace={workspace} />);
    case "measure/money":
      return told(<Money workspace={workspace} />);
    case "measure/improve":
      return told(<ImproveScreen workspace={workspace} />);
    case "measure/hand-off":
      return told(<HandOffScreen workspace={workspace} />);
    default:
      return <HomeScreen workspace={workspace} />;
  }
}

/** A screen whose figures can be told as decided or as if a version. */
function told(screen: ReactNode) {
  return <ToldByVersion>{screen}</ToldByVersion>;
}

function FunnelScreen({ workspace }: { workspace: WorkspaceView }) {
  const [chosen] = useChoice("compare");
  return (
    <Funnel
      workspace={workspace}
      compare={<CompareChoice />}
      comparison={(count) =>
        chosen === null ? null : <Comparison workspace={workspace} count={count} chosen={chosen} />
      }
    />
  );
}

function HandOffScreen({ workspace }: { workspace: WorkspaceView }) {
  const part = useHandedPart();
  const instead = part === "matrix" ? null : <Handed part={part} />;
  return <HandOff workspace={workspace} parts={<HandedParts />} instead={instead} />;
}

function HomeScreen({ workspace }: { workspace: WorkspaceView }) {
  const participants = useAgreement(null).data?.participants ?? [];
  const people = <People participants={participants} readOnly={workspace.read_only !== null} />;
  const peopled = sidesWithNobody(participants).length === 0;
  const workshop = <WorkshopBand readOnly={workspace.read_only !== null} />;
  const draft = useDefinition().data?.draft;
  const partOf = (criterion: string) => (draft ? partOfCriterion(draft, criterion) : "icp");
  return (
    <Home
      workspace={workspace}
      people={people}
      peopled={peopled}
      workshop={workshop}
      partOf={partOf}
    />
  );
}

/** Where no workshop is held; one that is has a frame of its own. */
function WorkshopHome({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  return (
    <Page title={say("screen-workshop")}>
      <Begin readOnly={workspace.read_only !== null} tests={testsOfFile} />
    </Page>
  );
}

function AgreementScreen({ workspace }: { workspace: WorkspaceView }) {
  return <Agreement workspace={workspace} unsaved={useUnsaved()} onTakeUp={useGoOnWith()} />;
}

function DecisionsScreen({ workspace }: { workspace: WorkspaceView }) {
  return <Decisions workspace={workspace} unsaved={useUnsaved()} onTakeUp={useGoOnWith()} />;
}

/** Goes on in the editor with a definition of before, as one more edit. */
function useGoOnWith() {
  const drafting = useDrafting();
  const saved = useDefinition().data?.draft;
  return (draft: DefinitionDraft) => {
    const now = drafting.now ?? saved;
    if (now) drafting.edit(now, draft);
    goTo("agree/definition");
  };
}

function PromisesScreen({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  return (
    <Page filled title={say("screen-promises")} says={say("promises-says")}>
      <Promises workspace={workspace} />
    </Page>
  );
}

function RoomScreen({ workspace }: { workspace: WorkspaceView }) {
  const draft = useDefinition().data?.draft;
  const editorOf = (criterion: string) => {
    const part = draft ? partOfCriterion(draft, criterion) : null;
    return hashOf("agree/definition", { part, line: criterion });
  };
  return <Room readOnly={workspace.read_only !== null} editorOf={editorOf} />;
}

function CalibrationScreen({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const drafting = useDrafting();
  const saved = useDefinition().data?.draft;
  const participants = useAgreement(null).data?.participants ?? [];
  const discuss = (split: SplitView, stage: string) => {
    const now = drafting.now ?? saved;
    if (!now) return;
    const { draft, id } = withDiscussed(now, stage, split);
    drafting.edit(now, draft);
    goTo("agree/definition", { part: `stage.${stage}`, line: id });
  };
  return (
    <Page filled title={say("screen-calibration")} says={say("calibration-page-says")}>
      <Calibration
        nLeads={workspace.list.n_leads}
        participants={participants}
        readOnly={workspace.read_only !== null}
        onDiscuss={discuss}
      />
    </Page>
  );
}

function ImproveScreen({ workspace }: { workspace: WorkspaceView }) {
  const drafting = useDrafting();
  const saved = useDefinition().data?.draft;
  const propose = ({ stage, change }: FigureProposal) => {
    const now = drafting.now ?? saved;
    if (!now) return;
    if (change.kind === "criterion") {
      const { draft, id } = withDiscussed(now, stage, change);
      drafting.edit(now, draft);
      goTo("agree/definition", { part: `stage.${stage}`, line: id });
    } else if (change.kind === "threshold") {
      drafting.edit(now, withValues(now, change.criterion, change.values));
      const part = partOfCriterion(now, change.criterion);
      goTo("agree/definition", { part, line: change.criterion });
    } else {
      drafting.edit(now, withPoints(now, stage, change.score, change.points));
      goTo("agree/definition", { part: `stage.${stage}` });
    }
  };
  const unsaved = useUnsaved();
  return (
    <Improve workspace={workspace} edited={unsaved ? drafting.now : null} onPropose={propose} />
  );
}
