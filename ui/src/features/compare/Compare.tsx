// How do groups of leads differ? What is compared stands in the address under `compare`: a field or a division by
// its name with its sign, two periods, or a version beside what is in force.
import type { CountView, WorkspaceView } from "../../backend/bindings";
import { useAgreement, useFields } from "../../backend/queries";
import { useAmongList } from "../../components/AmongList";
import { useSignedDivisions } from "../../components/divisions";
import { SelectField } from "../../components/Field";
import { FigureCard } from "../../components/figure/FigureCard";
import { useChoice } from "../../components/place";
import { useSay } from "../../components/words";
import { groupsOf, WITHIN } from "./groups";

/** Fields with more values than so many compare nothing with anything. */
const MOST_VALUES = 60;

export function CompareChoice({ className }: { className?: string | undefined }) {
  const say = useSay();
  const [chosen, setChosen] = useChoice("compare");
  const fields = useFields().data ?? [];
  const versions = useAgreement(null).data?.versions ?? [];
  const by = (value: string, name: string) => ({ value, text: say("compare-by", { field: name }) });
  const few = fields.filter(({ key, n_distinct }) => {
    return key === chosen || (n_distinct !== null && n_distinct > 1 && n_distinct <= MOST_VALUES);
  });
  const signed = useSignedDivisions().map(({ by: value, name }) => by(value, name));
  const isCriterion = ({ value }: { value: string }) => value.startsWith("@criterion:");
  return (
    <SelectField
      bare
      className={className}
      label={say("compare-choose")}
      value={chosen ?? ""}
      options={[
        { value: "", text: say("compare-nothing") },
        { value: "@quarters", text: say("compare-quarters") },
        { value: "@halves", text: say("compare-halves") },
        { value: "@years", text: say("compare-years") },
        ...versions.map(({ no }) => ({
          value: `@versions:${no}`,
          text: say("compare-version", { no }),
        })),
        ...signed.filter((one) => !isCriterion(one)),
        ...few.map(({ key, label }) => by(key, label)),
        ...signed.filter(isCriterion),
      ]}
      onChoose={(value) => setChosen(value === "" ? null : value)}
    />
  );
}

interface Props {
  workspace: WorkspaceView;
  count: CountView;
  chosen: string;
}

export function Comparison({ workspace, count, chosen }: Props) {
  const list = useAmongList();
  const groups = groupsOf(chosen, workspace.as_of, WITHIN);
  return <FigureCard asked={{ query: { figure: "compare", groups, count }, list }} />;
}
