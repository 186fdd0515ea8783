// Is anybody to be known by the file? People as they are called, or pseudonyms: the workspace's own, or such as
// no other file has.
import type { PseudonymsView } from "../../backend/bindings";
import { CheckField, SelectField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./Export.module.css";

export type Names = "people" | PseudonymsView;

interface Props {
  names: Names;
  onNames: (names: Names) => void;
}

export function Anonymise({ names, onNames }: Props) {
  const say = useSay();
  const anonymised = names !== "people";
  return (
    <div className={css.anonymise}>
      <CheckField
        label={say("anonymised")}
        checked={anonymised}
        onChange={(event) => onNames(event.currentTarget.checked ? "kept" : "people")}
      />
      {anonymised && (
        <>
          <p>
            <T id="anonymised-says" />
          </p>
          <SelectField
            label={say("anonymised-pseudonyms")}
            value={names}
            options={[
              { value: "kept", text: say("anonymised-keep") },
              { value: "fresh", text: say("anonymised-fresh") },
            ]}
            onChoose={(which) => onNames(which as PseudonymsView)}
          />
        </>
      )}
    </div>
  );
}
