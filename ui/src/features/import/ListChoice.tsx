// Which lead list do the people of a file go to? None, one that is there, or a new one, named like the file
// until somebody names it otherwise.
import { SelectField, TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./ListChoice.module.css";

interface Props {
  /** The name of the list; `null` for none. */
  list: string | null;
  onList: (list: string | null) => void;
  /** What a new list is called at first. */
  proposed: string;
  /** The names of the lists that are there. */
  lists: readonly string[];
}

const NONE = "none";
const NEW = "new";

export function ListChoice({ list, onList, proposed, lists }: Props) {
  const say = useSay();
  const at = list === null ? -1 : lists.indexOf(list);
  const isNew = list !== null && at < 0;
  return (
    <div className={css.choice}>
      <div className={css.fields}>
        <SelectField
          label={say("import-list")}
          value={list === null ? NONE : isNew ? NEW : String(at)}
          options={[
            { value: NONE, text: say("import-list-none") },
            { value: NEW, text: say("import-list-new") },
            ...lists.map((name, i) => ({ value: String(i), text: name })),
          ]}
          onChoose={(value) => {
            if (value === NONE) onList(null);
            else onList(value === NEW ? proposed : (lists[Number(value)] ?? null));
          }}
        />
        {isNew && (
          <TextField
            label={say("import-list-name")}
            maxLength={120}
            value={list}
            onChange={(event) => onList(event.currentTarget.value)}
          />
        )}
      </div>
      {list !== null && (
        <p>
          <T id="import-list-means" />
        </p>
      )}
    </div>
  );
}
