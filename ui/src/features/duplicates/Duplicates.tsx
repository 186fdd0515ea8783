// Who is in the list twice? Looked for when the screen is opened; then group by group, the certain ones
// first, and below what was merged.
import { useEffect, useRef } from "react";
import type { DuplicateGroup, DuplicatesPage, WorkspaceView } from "../../backend/bindings";
import { AT_ONCE, useDuplicates, useKeepApart } from "../../backend/duplicates";
import { useCancelImport } from "../../backend/importing";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { ImportFirst } from "../../components/ImportFirst";
import { Page } from "../../components/Page";
import { Progress } from "../../components/Progress";
import { choose, usePlace } from "../../components/place";
import { Empty } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./Duplicates.module.css";
import { Group } from "./Group";
import { Groups } from "./Groups";
import { MergeCertain } from "./MergeCertain";
import { Merged } from "./Merged";

export function Duplicates({ workspace }: { workspace: WorkspaceView }) {
  if (workspace.list.n_leads === 0) {
    return (
      <ImportFirst
        screen="screen-duplicates"
        icon="people"
        title="leads-empty"
        says="leads-empty-says"
      />
    );
  }
  return <Looked readOnly={workspace.read_only !== null} />;
}

function Looked({ readOnly }: { readOnly: boolean }) {
  const say = useSay();
  const { chosen } = usePlace();
  const at = Math.max(Number(chosen.get("group") ?? 0) || 0, 0);
  const offset = Math.floor(at / AT_ONCE) * AT_ONCE;
  const found = useDuplicates(offset);
  const stop = useCancelImport();
  const page = found.data ?? null;
  const isLooking = found.data === undefined && found.isFetching;
  const n = page === null ? 0 : page.certain + page.likely;
  return (
    <Page
      title={say("screen-duplicates")}
      says={n > 0 && say("duplicates-keys")}
      actions={
        page !== null && !readOnly ? (
          <MergeCertain n={page.certain} disabled={found.isFetching} />
        ) : undefined
      }
    >
      <div className={css.screen}>
        {found.isError ? (
          <FailureNote error={found.error} onRetry={() => void found.refetch()} />
        ) : isLooking ? (
          <Progress
            title={say("duplicates-looking")}
            done={0}
            total={null}
            facts={[say("duplicates-looking-says")]}
            onCancel={() => stop.mutate()}
            cancelling={stop.isPending || stop.isSuccess}
          />
        ) : page === null ? (
          <Empty
            icon="people"
            title={say("duplicates-stopped")}
            says={say("duplicates-stopped-says")}
            action={
              <Button
                look="main"
                onClick={() => {
                  stop.reset();
                  void found.refetch();
                }}
              >
                <T id="duplicates-look" />
              </Button>
            }
          />
        ) : n === 0 ? (
          <Empty
            icon="check"
            title={say("duplicates-none")}
            says={say("duplicates-none-says")}
            action={undefined}
          />
        ) : (
          <Found page={page} at={at} offset={offset} stale={found.isFetching} readOnly={readOnly} />
        )}
        {page !== null && page.limits.length > 0 && <Limits of={page.limits} />}
        <Merged readOnly={readOnly || isLooking} />
      </div>
    </Page>
  );
}

interface FoundProps {
  page: DuplicatesPage;
  at: number;
  offset: number;
  /** What is shown may no longer be so: nothing may be done with it. */
  stale: boolean;
  readOnly: boolean;
}

function Found({ page, at, offset, stale, readOnly }: FoundProps) {
  const n = page.certain + page.likely;
  const apart = useKeepApart();
  const last = Math.min(at, n - 1);
  const go = (to: number) => choose({ group: Math.max(0, Math.min(to, n - 1)) || null });
  const group = page.groups[last - offset] ?? page.groups.at(-1);
  const keepApart = (one: DuplicateGroup) => {
    if (!stale && !readOnly && !apart.isPending) apart.mutate(one);
  };
  const merge = useRef<HTMLButtonElement>(null);
  useKeys({
    step: (by) => go(last + by),
    merge: () => merge.current?.click(),
    apart: () => group && keepApart(group),
  });
  // The last page may have become empty: its groups were merged.
  useEffect(() => {
    if (at > n - 1) choose({ group: n - 1 || null });
  }, [at, n]);
  return (
    <div className={css.found}>
      <Groups page={page} offset={offset} at={last} onGo={go} />
      {group && (
        <Group
          key={group.people.map(({ row }) => row).join()}
          group={group}
          mergeButton={merge}
          disabled={stale || readOnly || apart.isPending}
          error={apart.error}
          onApart={() => keepApart(group)}
          onLater={() => go(last + 1)}
        />
      )}
    </div>
  );
}

interface Keys {
  step: (by: number) => void;
  merge: () => void;
  apart: () => void;
}

/** J, K and the arrows go, Enter merges, N parts; what has keys of its own keeps them. */
function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.closest("dialog, [popover], select, textarea, input:not([type=radio])")) return;
      const own = target.closest("button, a, summary") && !target.closest("[data-groups]");
      const radio = target.closest("input");
      const { step, merge, apart } = latest.current;
      if (event.key === "j" || (event.key === "ArrowDown" && !radio)) step(1);
      else if (event.key === "k" || (event.key === "ArrowUp" && !radio)) step(-1);
      else if (event.key === "n") apart();
      else if (event.key === "Enter" && !own && !event.repeat) merge();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
}

function Limits({ of }: { of: readonly string[] }) {
  return (
    <section className={css.limits}>
      <h2>
        <T id="duplicates-limits" />
      </h2>
      <ul>
        {of.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
}
