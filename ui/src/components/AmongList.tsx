// Whose leads are counted? All people, or those on one list; in the address as `list`.
import { useLists } from "../backend/lists";
import { SelectField } from "./Field";
import { useChoice } from "./place";
import { useSay } from "./words";

/** The number of the list that is chosen; `null` for all people. */
export function useAmongList(): number | null {
  const [chosen] = useChoice("list");
  return chosen === null ? null : Math.trunc(Number(chosen)) || 0;
}

interface Props {
  className?: string | undefined;
  /** Whether its label is seen, as those of the fields beside it are. */
  labelled?: boolean;
}

export function AmongList({ className, labelled = false }: Props) {
  const say = useSay();
  const [chosen, choose] = useChoice("list");
  const lists = useLists().data?.lists ?? [];
  if (lists.length === 0 && chosen === null) return null;
  return (
    <SelectField
      bare={!labelled}
      className={className}
      label={say("funnel-among")}
      value={chosen ?? ""}
      options={[
        { value: "", text: say("funnel-among-all") },
        ...lists.map(({ id, name }) => ({
          value: String(id),
          text: say("import-to-list", { name }),
        })),
      ]}
      onChoose={choose}
    />
  );
}
