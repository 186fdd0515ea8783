// How do the leads divide? Place, verdicts and fields with their counts; choosing narrows the table. The
// counts of a facet follow everything chosen elsewhere, so its other values show what they would bring.
import { useState } from "react";
import type { FacetCountView, FacetKind, FacetView, LeadsFilter } from "../../backend/bindings";
import { useFacets } from "../../backend/finding";
import { FailureNote } from "../../components/Failure";
import { useFigures } from "../../components/numbers";
import { choose, usePlace } from "../../components/place";
import { Skeleton } from "../../components/States";
import { type Verdict, VerdictMark } from "../../components/Verdict";
import { T, useSay } from "../../components/words";
import css from "./Facets.module.css";
import { toggled, valuesOf } from "./wanted";

/** More values than these stand behind a button. */
const FEW = 8;
/** So many fields are open at first. */
const OPEN_FIELDS = 2;

export function Facets({ filter }: { filter: LeadsFilter }) {
  const facets = useFacets(filter);
  if (facets.isError) {
    return <FailureNote error={facets.error} onRetry={() => void facets.refetch()} />;
  }
  if (facets.data === undefined) return <Skeleton lines={10} />;
  const place = facets.data.filter(({ of }) => of === "place");
  const stages = facets.data.filter(({ of }) => of === "stage");
  const absent = facets.data.filter(({ of }) => of === "absent");
  const lists = facets.data.filter(({ of }) => of === "list");
  const fields = facets.data.filter(({ of }) => of === "field");
  return (
    <div aria-busy={facets.isPlaceholderData}>
      {place.map((facet) => (
        <Values key="place" facet={facet} filter={filter} open />
      ))}
      {lists.map((facet) => (
        <Values key="list" facet={facet} filter={filter} open />
      ))}
      {stages.length > 0 && <Verdicts stages={stages} filter={filter} />}
      {absent.map((facet) => (
        <Absent key="absent" facet={facet} filter={filter} />
      ))}
      {fields.map((facet, i) => (
        <Values key={facet.key} facet={facet} filter={filter} open={i < OPEN_FIELDS} />
      ))}
    </div>
  );
}

interface Props {
  facet: FacetView;
  filter: LeadsFilter;
  open: boolean;
}

function Values({ facet, filter, open }: Props) {
  const say = useSay();
  const { chosen } = usePlace();
  const [all, setAll] = useState(false);
  const values = valuesOf(filter, facet);
  const isList = facet.of === "list";
  const heading = HEADINGS[facet.of];
  const nameOf = ({ value, label }: FacetCountView) =>
    value !== null ? label : say(isList ? "leads-on-no-list" : "value-missing");
  const shown = facet.counts.filter((one, i) => all || i < FEW || values.includes(one.value));
  const more = facet.counts.length - shown.length;
  return (
    <details className={css.facet} open={open || values.length > 0}>
      <summary>
        <span className={css.name}>{heading === undefined ? facet.label : say(heading)}</span>
        {values.length > 0 && (
          <span className={css.chosen}>
            <T id="leads-facet-n" n={values.length} />
          </span>
        )}
      </summary>
      <ul>
        {shown.map((one) => (
          <li key={one.value ?? ""}>
            <label className={`${css.value} ${one.n === 0 ? css.none : ""}`}>
              <input
                type="checkbox"
                checked={values.includes(one.value)}
                onChange={() => choose(toggled(chosen, facet, one.value))}
              />
              <span className={`${css.label} ${one.value === null ? css.missing : ""}`}>
                {nameOf(one)}
              </span>
              <Count n={one.n} />
            </label>
          </li>
        ))}
      </ul>
      {(more > 0 || all) && (
        <button type="button" className={css.more} onClick={() => setAll(!all)}>
          {all ? say("leads-facet-fewer") : say("leads-facet-more", { n: more })}
        </button>
      )}
      {isList && facet.counts.length > 2 && (
        <p className={css.quiet}>
          <T id="leads-lists-overlap" />
        </p>
      )}
    </details>
  );
}

/** What is no field has a heading of its own. */
const HEADINGS: Partial<Record<FacetKind, string>> = { place: "leads-place", list: "leads-list" };

/** Who is not in the last file that is all there is. */
function Absent({ facet, filter }: Omit<Props, "open">) {
  const { chosen } = usePlace();
  return (
    <div className={css.facet}>
      <label className={css.value}>
        <input
          type="checkbox"
          checked={filter.absent}
          onChange={() => choose(toggled(chosen, facet, "absent"))}
        />
        <span className={css.label}>
          <T id="leads-absent" />
        </span>
        <Count n={facet.counts[0]?.n ?? 0} />
      </label>
    </div>
  );
}

/** One line a stage: three switches with their counts. */
function Verdicts({ stages, filter }: { stages: readonly FacetView[]; filter: LeadsFilter }) {
  const say = useSay();
  const { chosen } = usePlace();
  return (
    <details className={css.facet} open>
      <summary>
        <span className={css.name}>
          <T id="leads-verdicts" />
        </span>
      </summary>
      {stages.map((stage) => (
        <fieldset key={stage.key} className={css.stage}>
          <legend>{stage.label}</legend>
          {stage.counts.map(({ value, n }) => {
            const verdict = value as Verdict;
            return (
              <button
                type="button"
                key={verdict}
                className={css.verdict}
                aria-pressed={valuesOf(filter, stage).includes(verdict)}
                aria-label={say("leads-verdict-choose", {
                  stage: stage.label,
                  verdict: say(WORDS[verdict]),
                  n,
                })}
                onClick={() => choose(toggled(chosen, stage, verdict))}
              >
                <VerdictMark verdict={verdict} />
                <Count n={n} />
              </button>
            );
          })}
        </fieldset>
      ))}
    </details>
  );
}

const WORDS: Record<Verdict, string> = {
  met: "standing-met",
  not_met: "standing-not-met",
  unknown: "standing-unknown",
};

function Count({ n }: { n: number }) {
  return <span className={css.count}>{useFigures().count(n)}</span>;
}
