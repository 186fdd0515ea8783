// How does a ballot ask about a field? With the fields of the definition's editor: of this list, or of the form
// that came as a file.
import type {
  AroundView,
  BallotOpened,
  BuiltIn,
  CriterionDraft,
  DefinitionDraft,
  FieldView,
  FigureOps,
  OpChoice,
} from "../backend/bindings";
import { useDefinition } from "../backend/queries";
import { CriterionFields } from "../features/definition/CriterionFields";
import { newCriterion } from "../features/definition/draft";
import { EditingProvider } from "../features/definition/Editing";
import type { Tests } from "../features/workshop/tests";

/** A definition that asks nothing: a test of a ballot stands alone. */
const ALONE: DefinitionDraft = {
  title: "",
  time_zone: "UTC",
  criteria: [],
  icp: { must_have: [], nice_to_have: [], excluding: [], muted: [] },
  scores: [],
  grid: null,
  exclusions: [],
  stages: [],
  tables: { rates: null, regions: [], title_families: [], fiscal_year_starts: 1, known_from: [] },
};

interface Asked {
  fields: readonly FieldView[];
  around: readonly AroundView[];
  ops: readonly OpChoice[];
  figureOps: FigureOps;
  builtIn: BuiltIn;
}

function testsOf(asked: Asked): Tests {
  return {
    begin: () => {
      const field = asked.fields[0];
      return field ? newCriterion(ALONE, field) : null;
    },
    edit: (test, shown, onChange) => (
      <EditingProvider draft={ALONE} preview={null} locked={false} edit={IDLE} {...asked}>
        <CriterionFields
          criterion={test}
          shown={shown}
          onChange={(to: CriterionDraft) => onChange(to)}
        />
      </EditingProvider>
    ),
  };
}

const IDLE = () => {};

/** Tests of the fields of this list; `null` before they are known. */
export function useListTests(): Tests | null {
  const definition = useDefinition().data;
  if (!definition) return null;
  const { fields, around, ops, figure_ops, built_in } = definition;
  return testsOf({ fields, around, ops, figureOps: figure_ops, builtIn: built_in });
}

/** Tests of the fields that a ballot from a file names. */
export function testsOfFile({ fields, ops, figure_ops, built_in }: BallotOpened): Tests {
  return testsOf({ fields, around: [], ops, figureOps: figure_ops, builtIn: built_in });
}
