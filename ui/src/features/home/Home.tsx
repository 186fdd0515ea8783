// Where do we stand, and what is next? One step forward, three cards that read as sentences, and what
// happened last. In a workspace that is still empty: the first steps.
import type { ReactNode } from "react";
import type { DefinitionFact, StandingView, WorkspaceView } from "../../backend/bindings";
import { useFigures } from "../../components/numbers";
import { Page } from "../../components/Page";
import { hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import { FirstSteps } from "./FirstSteps";
import { FunnelCard } from "./FunnelCard";
import { Happened } from "./Happened";
import css from "./Home.module.css";
import { NextStep } from "./NextStep";
import { Reminders } from "./Reminders";

interface Props {
  workspace: WorkspaceView;
  /** Who takes part, and the way to name somebody. */
  people: ReactNode;
  /** Whether somebody takes part for each side. */
  peopled: boolean;
  /** The way into the workshop. */
  workshop: ReactNode;
  /** The part of the definition in which a criterion decides. */
  partOf: (criterion: string) => string;
}

export function Home({ workspace, people, peopled, workshop, partOf }: Props) {
  const say = useSay();
  const { definition, list, read_only } = workspace;
  const decides = definition !== null && definition.n_criteria > 0;
  const begun = decides || list.n_leads > 0;
  const isSetUp = decides && list.n_leads > 0;
  return (
    <Page title={say("home-title")}>
      <div className={css.home}>
        {isSetUp || read_only ? (
          <NextStep workspace={workspace} />
        ) : (
          <FirstSteps workspace={workspace} people={people} peopled={peopled} />
        )}
        {workshop}
        {definition?.standing?.last_agreed && <Reminders partOf={partOf} />}
        {begun && (
          <div className={css.board}>
            <AgreementCard workspace={workspace} />
            <LeadsCard workspace={workspace} />
            <FunnelCard workspace={workspace} />
            <Happened happened={workspace.happened} />
          </div>
        )}
      </div>
    </Page>
  );
}

function AgreementCard({ workspace }: { workspace: WorkspaceView }) {
  const { definition } = workspace;
  return (
    <section className={css.card} aria-labelledby="card-agreement">
      <h2 id="card-agreement">
        <a href={hashOf(definition ? "agree/agreement" : "agree/definition")}>
          <T id="home-agreement" />
        </a>
      </h2>
      {definition === null ? (
        <p className={css.lead}>
          <T id="home-agreement-none" />
        </p>
      ) : (
        <Standing definition={definition} />
      )}
    </section>
  );
}

/** Who signed and when, or which side is still missing. */
function Standing({ definition }: { definition: DefinitionFact }) {
  const say = useSay();
  const { day } = useFigures();
  const { standing, saved_at, n_criteria } = definition;
  const title = definition.title || say("fact-definition-untitled");
  const no = standing?.no ?? 0;
  const names = [...new Set(standing?.sign_offs.map((one) => one.name))].join(", ");
  if (standing?.agreed_at) {
    return (
      <>
        <p className={css.lead}>
          <T id="home-agreement-agreed" title={title} date={day(standing.agreed_at)} />
        </p>
        <p className={css.more}>
          <T id="home-agreement-signed-by" no={no} names={names} />
        </p>
        <Coming standing={standing} />
      </>
    );
  }
  const missing = standing?.missing[0];
  return (
    <>
      <p className={css.lead}>
        <T id="home-agreement-draft" title={title} criteria={n_criteria} />
      </p>
      {standing?.state === "proposed" && missing ? (
        <p className={css.more}>
          <T id="home-agreement-signed-by" no={no} names={names} />{" "}
          <T id="home-agreement-missing" no={no} side={say(`side-${missing}`)} />
        </p>
      ) : (
        <p className={css.more}>
          <T id="home-agreement-saved" date={day(saved_at)} /> <T id="home-agreement-unsigned" />
        </p>
      )}
      {standing?.last_agreed && (
        <p className={css.more}>
          <T id="home-agreement-since" no={standing.last_agreed} />
        </p>
      )}
      {standing && <Coming standing={standing} />}
    </>
  );
}

/** What is agreed and not in effect yet, and what is until then. */
function Coming({ standing: { next, in_effect } }: { standing: StandingView }) {
  const { day } = useFigures();
  if (next === null) return null;
  return (
    <p className={css.more}>
      <T id="home-effect-next" no={next.no} date={day(next.from)} />
      {in_effect !== null && (
        <>
          {" "}
          <T id="home-effect-until" no={in_effect} />
        </>
      )}
    </p>
  );
}

function LeadsCard({ workspace }: { workspace: WorkspaceView }) {
  const { day } = useFigures();
  const { list, definition, n_cannot_judge, most_missing_field } = workspace;
  return (
    <section className={css.card} aria-labelledby="card-leads">
      <h2 id="card-leads">
        <a href={hashOf(list.n_leads > 0 ? "apply/leads" : "apply/import")}>
          <T id="home-leads" />
        </a>
      </h2>
      {list.n_leads === 0 ? (
        <p className={css.lead}>
          <T id="home-leads-none" />
        </p>
      ) : (
        <p className={css.lead}>
          <T id="home-leads-count" n={list.n_leads} />
        </p>
      )}
      {list.n_leads > 0 && definition && (
        <p className={css.more}>
          {n_cannot_judge === 0 ? (
            <T id="home-leads-all-known" />
          ) : (
            <T id="home-leads-unknown" n={n_cannot_judge} />
          )}
          {n_cannot_judge > 0 && most_missing_field !== null && (
            <>
              {" "}
              <T id="home-leads-most-missing" field={most_missing_field} />
            </>
          )}
        </p>
      )}
      {list.last_import && (
        <p className={css.more}>
          <T
            id="home-leads-imported"
            file={list.last_import.file_name}
            date={day(list.last_import.at)}
          />
        </p>
      )}
    </section>
  );
}
