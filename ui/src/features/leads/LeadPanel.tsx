// Why does this lead stand where it stands? Its verdict per stage with the values that decided, what is
// missing for the next stage, and its facts.
import type { AbsentSince, LeadView, StageEntryView } from "../../backend/bindings";
import { useLead } from "../../backend/queries";
import { FailureNote } from "../../components/Failure";
import { Icon } from "../../components/Icon";
import { useFigures } from "../../components/numbers";
import { hashOf } from "../../components/place";
import { SidePanel } from "../../components/SidePanel";
import { Skeleton } from "../../components/States";
import { VerdictMark } from "../../components/Verdict";
import { T, useSay } from "../../components/words";
import { Beside } from "./Beside";
import { Erase } from "./Erase";
import { History } from "./History";
import { Journeys } from "./Journeys";
import css from "./LeadPanel.module.css";
import { Reason } from "./Reason";
import { Scores } from "./Scores";

interface Props {
  row: number;
  readOnly: boolean;
  onClose: () => void;
}

export function LeadPanel({ row, readOnly, onClose }: Props) {
  const say = useSay();
  const lead = useLead(row);
  return (
    <SidePanel
      title={lead.data?.title ?? say("loading")}
      says={lead.data && standingOf(lead.data, say)}
      onClose={onClose}
    >
      {lead.isError ? (
        <FailureNote error={lead.error} onRetry={() => void lead.refetch()} />
      ) : lead.data ? (
        <>
          <Lead lead={lead.data} />
          {!readOnly && <Erase lead={lead.data} onErased={onClose} />}
        </>
      ) : (
        <Skeleton lines={8} />
      )}
    </SidePanel>
  );
}

function Lead({ lead }: { lead: LeadView }) {
  return (
    <div className={css.lead}>
      {lead.absent && <Absent since={lead.absent} />}
      {lead.next && lead.next.missing.length > 0 && (
        <section className={css.next}>
          <h3>
            <T id="lead-next" stage={lead.next.label} />
          </h3>
          <Reason of={lead.next.missing} />
        </section>
      )}
      {lead.exclusions.length > 0 && (
        <section>
          <h3>
            <T id="lead-exclusions" />
          </h3>
          <Reason of={lead.exclusions} />
        </section>
      )}
      {lead.scores.length > 0 && (
        <section>
          <h3>
            <T id="lead-scores" />
          </h3>
          <Scores scores={lead.scores} grades={lead.grades} />
        </section>
      )}
      {lead.stages.map((stage) => (
        <details key={stage.key} className={css.stage} open={stage.reason !== null}>
          <summary>
            <span className={`${css.side} ${css[stage.owner]}`} />
            <span className={css.stageName}>{stage.label}</span>
            <VerdictMark verdict={stage.verdict} text />
          </summary>
          {stage.reason === null ? (
            <p className={css.quiet}>
              <T id="lead-no-decision" />
            </p>
          ) : (
            <Reason of={[stage.reason]} />
          )}
        </details>
      ))}
      {lead.stages.length > 0 && <Journeys row={lead.row} />}
      <section>
        <h3>
          <T id="lead-facts" />
        </h3>
        <dl className={css.facts}>
          {lead.facts.map((fact) => (
            <div key={fact.key}>
              <dt>{fact.label}</dt>
              <dd>
                {fact.value ?? (
                  <span className={css.quiet}>
                    <T id="value-missing" />
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Beside row={lead.row} />
      {lead.stage_entries.length > 0 && <Entries of={lead.stage_entries} />}
      {lead.has_history && <History row={lead.row} />}
    </div>
  );
}

/** Which stages they entered when, as another program has it. */
function Entries({ of }: { of: readonly StageEntryView[] }) {
  return (
    <section data-testid="entries">
      <h3>
        <T id="lead-entries" />
      </h3>
      <ol className={css.told}>
        {of.map((entry, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was entered stays in its order.
          <li key={i}>
            <span>
              {entry.day ?? (
                <span className={css.quiet}>
                  <T id="lead-entry-undated" />
                </span>
              )}
            </span>
            <span>
              {entry.stage}{" "}
              {entry.from !== null && (
                <span className={css.quiet}>
                  <T id="lead-entry-from" stage={entry.from} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Absent({ since: { id, file, at } }: { since: AbsentSince }) {
  const { day } = useFigures();
  return (
    <p className={css.absent} data-testid="absent-since">
      <Icon name="warning" size={16} />
      <a href={hashOf("apply/imports", { import: id })}>
        <T id="lead-absent-since" file={file} date={day(at)} />
      </a>
    </p>
  );
}

function standingOf(lead: LeadView, say: ReturnType<typeof useSay>): string {
  const place =
    lead.place === null ? say("lead-place-none") : say("lead-place", { stage: lead.place });
  if (lead.may_reach === null || lead.may_reach === lead.place) return place;
  return `${place} ${say("lead-may-reach", { stage: lead.may_reach })}`;
}
