// What does the window show? The welcome while no workspace is open, else the frame with one screen.
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useOpenings, useStart, useWorkspace } from "../backend/queries";
import { FailureNote } from "../components/Failure";
import { useDressedDocument, usePreferences } from "../components/preferences";
import { Words } from "../components/words";
import { DraftingProvider } from "../features/definition/Drafting";
import { Welcome } from "../features/home/Welcome";
import { DropHint } from "../features/import/DropHint";
import { ImportingProvider } from "../features/import/Importing";
import css from "./App.module.css";
import { BallotOnly } from "./BallotOnly";
import { Boundary } from "./Boundary";
import { Closing } from "./Closing";
import { Frame } from "./Frame";
import { Freed } from "./Freed";
import { Look } from "./Look";
import { Screen } from "./Screen";
import { WorkshopProvider, WorkshopRoom } from "./WorkshopScreen";

export function App({ client }: { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <Window />
    </QueryClientProvider>
  );
}

function Window() {
  const preferences = usePreferences();
  useDressedDocument(preferences);
  return (
    <Words language={preferences.language}>
      <Boundary>
        <Begin />
      </Boundary>
    </Words>
  );
}

function Begin() {
  const start = useStart();
  const workspace = useWorkspace();
  const openings = useOpenings();
  // Nothing for the few milliseconds before the first answer: a flash of another screen is worse.
  if (start.isPending) return null;
  if (start.isError) {
    return (
      <main className={css.alone}>
        <FailureNote error={start.error} onRetry={() => void start.refetch()} />
      </main>
    );
  }
  if (workspace.data) {
    return (
      <DraftingProvider key={openings} readOnly={workspace.data.read_only !== null}>
        <ImportingProvider readOnly={workspace.data.read_only !== null}>
          <WorkshopProvider>
            <WorkshopRoom workspace={workspace.data} screen={<Screen workspace={workspace.data} />}>
              <Frame workspace={workspace.data}>
                <Screen workspace={workspace.data} />
              </Frame>
            </WorkshopRoom>
          </WorkshopProvider>
          <Closing />
          {workspace.data.read_only === "held" && <Freed />}
          <DropHint readOnly={workspace.data.read_only !== null} />
        </ImportingProvider>
      </DraftingProvider>
    );
  }
  if (workspace.isPending && start.data.workspace !== null) return null;
  return <Welcome start={start.data} look={<Look />} ballot={<BallotOnly />} />;
}
