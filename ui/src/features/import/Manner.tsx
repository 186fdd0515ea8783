// How does a file go together with what is there? Two quiet choices with what follows from them; and a note
// where this very file came in before.
import type { ImportedBefore, RowsAreView } from "../../backend/bindings";
import { CheckField } from "../../components/Field";
import { useFigures } from "../../components/numbers";
import { hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import imports from "./Import.module.css";
import type { Manner } from "./Importing";
import css from "./Manner.module.css";

interface Props {
  rowsAre: RowsAreView;
  /** Whether the people go to a list: all there is is then all of that list. */
  ofList: boolean;
  manner: Manner;
  onManner: (manner: Manner) => void;
}

export function MannerChoice({ rowsAre, ofList, manner, onManner }: Props) {
  const say = useSay();
  const snapshot = ofList ? "import-snapshot-of-list" : "import-snapshot";
  return (
    <div className={css.manner}>
      {/* Who is absent is told of people alone. */}
      {rowsAre === "people" && (
        <div>
          <CheckField
            label={say(snapshot)}
            aria-describedby="import-snapshot-means"
            checked={manner.is_snapshot}
            onChange={(event) => onManner({ ...manner, is_snapshot: event.currentTarget.checked })}
          />
          <p id="import-snapshot-means">
            <T id={`${snapshot}-means`} />
          </p>
        </div>
      )}
      <div>
        <CheckField
          label={say("import-blanks")}
          aria-describedby="import-blanks-means"
          checked={manner.blanks_clear}
          onChange={(event) => onManner({ ...manner, blanks_clear: event.currentTarget.checked })}
        />
        <p id="import-blanks-means">
          <T id="import-blanks-means" />
        </p>
      </div>
    </div>
  );
}

export function SameFile({ before: { id, at, by } }: { before: ImportedBefore }) {
  const { moment } = useFigures();
  const date = moment(at);
  return (
    <p className={imports.stopped} role="status" data-testid="same-file">
      {by === null ? (
        <T id="import-before" date={date} />
      ) : (
        <T id="import-before-by" date={date} by={by} />
      )}{" "}
      <a href={hashOf("apply/imports", { import: id })}>
        <T id="import-before-look" />
      </a>
    </p>
  );
}
