// What changed between two texts? Any two of them chosen, the plain changes that lead from one to the other
// and whom they move; at first from the last agreed version to what is in force.
import { useState } from "react";
import type { VersionView, WorkspaceView } from "../../backend/bindings";
import { SelectField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./Agreement.module.css";
import { Changed } from "./Changed";

const DRAFT = "draft";
const numberOf = (which: string) => (which === DRAFT ? null : Number(which));

interface Props {
  workspace: WorkspaceView;
  versions: readonly VersionView[];
}

export function Compare({ workspace, versions }: Props) {
  const say = useSay();
  const standing = workspace.definition?.standing;
  const hasDraft = standing?.state === "draft";
  const [chosen, choose] = useState<{ from: string | null; to: string | null }>({
    from: null,
    to: null,
  });
  const options = [
    ...(hasDraft ? [{ value: DRAFT, text: say("versions-draft") }] : []),
    ...versions.map(({ no }) => ({ value: String(no), text: say("versions-of", { no }) })),
  ];
  const known = (value: string | null) => options.find((one) => one.value === value)?.value;
  const to = known(chosen.to) ?? options[0]?.value;
  const last = standing?.last_agreed?.toString() ?? null;
  const before = known(last) === to ? options[1]?.value : known(last);
  const from = known(chosen.from) ?? before ?? options[1]?.value;
  return (
    <section className={css.card} aria-labelledby="compare" data-testid="compare">
      <h2 id="compare">
        <T id="compare-title" />
      </h2>
      {from === undefined || to === undefined ? (
        <p className={css.quiet}>
          <T id="compare-needs" />
        </p>
      ) : (
        <>
          <div className={css.pair}>
            <SelectField
              label={say("compare-before")}
              value={from}
              options={options}
              onChoose={(value) => choose({ from: value, to })}
            />
            <SelectField
              label={say("compare-after")}
              value={to}
              options={options}
              onChoose={(value) => choose({ from, to: value })}
            />
          </div>
          <Changed before={numberOf(from)} after={numberOf(to)} />
        </>
      )}
    </section>
  );
}
