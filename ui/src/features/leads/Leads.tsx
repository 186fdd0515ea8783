// Who is in the list, and how does each stand? The table, what narrows it, and one lead beside it.
import { useState } from "react";
import type { WorkspaceView } from "../../backend/bindings";
import { useLeads } from "../../backend/leads";
import { Button } from "../../components/Button";
import { Card } from "../../components/Card";
import { FailureNote } from "../../components/Failure";
import { ImportFirst } from "../../components/ImportFirst";
import { Page } from "../../components/Page";
import { choose, hashOf, usePlace } from "../../components/place";
import { Empty, Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import { Export } from "./Export";
import { Facets } from "./Facets";
import facets from "./Facets.module.css";
import { LeadPanel } from "./LeadPanel";
import css from "./Leads.module.css";
import { LeadTable } from "./LeadTable";
import { Narrowing } from "./Narrowing";
import { PutOnList } from "./PutOnList";
import { Views } from "./Views";
import { isNarrowed, wantedOf } from "./wanted";

export function Leads({ workspace }: { workspace: WorkspaceView }) {
  if (workspace.list.n_leads === 0) {
    return (
      <ImportFirst
        screen="screen-leads"
        icon="people"
        title="leads-empty"
        says="leads-empty-says"
      />
    );
  }
  return <List readOnly={workspace.read_only !== null} />;
}

function List({ readOnly }: { readOnly: boolean }) {
  const say = useSay();
  const { chosen } = usePlace();
  const wanted = wantedOf(chosen);
  const [seen, setSeen] = useState({ first: 0, end: 50 });
  const leads = useLeads(wanted, seen.first, seen.end);
  const opened = chosen.get("lead");
  const head = leads.head;
  const hidden = chosen.get("facets") === "0";

  return (
    <Page
      filled
      title={say("screen-leads")}
      says={
        head && (
          <>
            {say(isNarrowed(wanted.filter) ? "leads-matching" : "leads-all", {
              n: head.n_matching,
              of: head.n_leads,
            })}
            {wanted.filter.draft !== null && <OfDraft part={chosen.get("part")} />}{" "}
            <a className={css.twice} href={hashOf("apply/duplicates")}>
              <T id="duplicates-look" />
            </a>
          </>
        )
      }
      actions={
        <>
          <Narrowing
            wanted={wanted}
            ofDraft={head?.of_draft ?? null}
            behind={head?.behind ?? null}
            ofImport={head?.of_import ?? null}
            stages={head?.stages ?? []}
          />
          <Button
            icon="apply"
            className={opened === null ? "" : css.waiting}
            aria-pressed={!hidden}
            title={say(hidden ? "leads-facets-show" : "leads-facets-hide")}
            onClick={() => choose({ facets: hidden ? null : 0 })}
          >
            <T id="leads-facets" />
          </Button>
          {head && !readOnly && head.n_matching > 0 && (
            <PutOnList filter={wanted.filter} n={head.n_matching} />
          )}
          {head && head.stages.length > 0 && <Export head={head} wanted={wanted} />}
        </>
      }
    >
      <div
        className={`${css.list} ${hidden ? css.bare : ""} ${opened === null ? "" : css.withPanel}`}
      >
        {!hidden && (
          <aside className={facets.panel} aria-label={say("leads-facets")}>
            <Views readOnly={readOnly} />
            <Facets filter={wanted.filter} />
          </aside>
        )}
        {leads.error ? (
          <FailureNote error={leads.error} onRetry={leads.retry} />
        ) : head === undefined ? (
          <Skeleton lines={12} />
        ) : head.n_matching === 0 ? (
          <Empty icon="search" title={say("leads-none")} says={say("leads-none-says")} />
        ) : (
          <Card>
            <LeadTable
              head={head}
              at={leads.at}
              wanted={wanted}
              opened={opened === null ? null : Number(opened)}
              onSeen={setSeen}
            />
          </Card>
        )}
        {opened !== null && (
          <LeadPanel
            row={Number(opened)}
            readOnly={readOnly}
            onClose={() => choose({ lead: null })}
          />
        )}
      </div>
    </Page>
  );
}

/** Whose verdicts these are, and the way back to the part that was edited. */
function OfDraft({ part }: { part: string | null }) {
  return (
    <span className={css.draftNote}>
      <T id="leads-of-draft-says" />{" "}
      <a href={hashOf("agree/definition", { part })}>
        <T id="leads-of-draft-back" />
      </a>
    </span>
  );
}
