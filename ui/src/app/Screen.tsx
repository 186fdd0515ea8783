// Which screen is at this address? An address that leads nowhere leads home.
import type { WorkspaceView } from "../backend/bindings";
import { usePlace } from "../components/place";
import { Agreement } from "../features/agreement/Agreement";
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
      return <Home workspace={workspace} />;
  }
}

function AgreementScreen({ workspace }: { workspace: WorkspaceView }) {
  return <Agreement workspace={workspace} unsaved={useUnsaved()} />;
}
