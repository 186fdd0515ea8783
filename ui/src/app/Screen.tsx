// Which screen is at this address? An address that leads nowhere leads home.
import type { WorkspaceView } from "../backend/bindings";
import { useAgreement } from "../backend/queries";
import { usePlace } from "../components/place";
import { Agreement } from "../features/agreement/Agreement";
import { People, sidesWithNobody } from "../features/agreement/People";
import { Definition } from "../features/definition/Definition";
import { useUnsaved } from "../features/definition/Drafting";
import { Funnel } from "../features/funnel/Funnel";
import { HandOff } from "../features/funnel/HandOff";
import { Home } from "../features/home/Home";
import { Import } from "../features/import/Import";
import { Leads } from "../features/leads/Leads";

export function Screen({ workspace }: { workspace: WorkspaceView }) {
  const { path } = usePlace();
  switch (path.join("/")) {
    case "agree/definition":
      return <Definition workspace={workspace} />;
    case "agree/agreement":
      return <AgreementScreen workspace={workspace} />;
    case "apply/import":
      return <Import workspace={workspace} />;
    case "apply/leads":
      return <Leads workspace={workspace} />;
    case "measure/funnel":
      return <Funnel workspace={workspace} />;
    case "measure/hand-off":
      return <HandOff workspace={workspace} />;
    default:
      return <HomeScreen workspace={workspace} />;
  }
}

function HomeScreen({ workspace }: { workspace: WorkspaceView }) {
  const participants = useAgreement(null).data?.participants ?? [];
  const people = <People participants={participants} readOnly={workspace.read_only !== null} />;
  const peopled = sidesWithNobody(participants).length === 0;
  return <Home workspace={workspace} people={people} peopled={peopled} />;
}

function AgreementScreen({ workspace }: { workspace: WorkspaceView }) {
  return <Agreement workspace={workspace} unsaved={useUnsaved()} />;
}
