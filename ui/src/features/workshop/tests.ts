// How is a test filled in on a ballot? By what the definition's editor does; the app hands it over, since
// features do not know each other.
import type { ReactNode } from "react";
import type { BallotOpened, CriterionDraft, CriterionPreview } from "../../backend/bindings";

export interface Tests {
  /** A test to begin with; `null` where there is no field to ask about. */
  begin: () => CriterionDraft | null;
  edit: (
    test: CriterionDraft,
    shown: CriterionPreview | undefined,
    onChange: (to: CriterionDraft) => void,
  ) => ReactNode;
}

export type TestsOfFile = (opened: BallotOpened) => Tests;
