// Who is our ideal customer? All ballots laid open at once; before that, who has handed one in, and the one way
// to open them.
import { useRef } from "react";
import type { DefinitionDraft, SideView, WorkshopView } from "../../backend/bindings";
import { useProposals, useReveal } from "../../backend/workshop";
import { Button } from "../../components/Button";
import { Dialog, DialogActions } from "../../components/Dialog";
import { FailureNote } from "../../components/Failure";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./Reveal.module.css";
import { hrefOf } from "./steps";
import { Table } from "./Table";

interface Props {
  held: WorkshopView;
  readOnly: boolean;
  /** The draft that is being edited; `null` where none is. */
  draft: DefinitionDraft | null;
  /** The draft with what was kept. */
  onDraft: (draft: DefinitionDraft) => void;
}

export function Reveal({ held, readOnly, draft, onDraft }: Props) {
  if (held.revealed_at === null) return <Closed held={held} readOnly={readOnly} />;
  return <Open readOnly={readOnly} draft={draft} onDraft={onDraft} />;
}

function Open(props: Omit<Props, "held">) {
  const proposals = useProposals();
  if (proposals.isError) {
    return <FailureNote error={proposals.error} onRetry={() => void proposals.refetch()} />;
  }
  if (!proposals.data) return <Skeleton tall />;
  return <Table groups={proposals.data} {...props} />;
}

function Closed({ held, readOnly }: { held: WorkshopView; readOnly: boolean }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const reveal = useReveal();
  const there = held.people.filter((one) => one.handed_in_at !== null);
  const [missing] = held.sides_without;
  const one = held.sides_without.length === 1 && missing !== undefined;
  const open = () => (one ? dialog.current?.showModal() : reveal.mutate(false));
  return (
    <div className={css.closed} data-first>
      <p className={css.large}>
        <T id="reveal-says" />
      </p>
      <p className={css.there} role="status">
        <T id="reveal-there" n={there.length} of={held.people.length} />
      </p>
      {reveal.isError && <FailureNote error={reveal.error} onDismiss={reveal.reset} />}
      {there.length === 0 ? (
        <a className="action" href={hrefOf("preparation")}>
          <T id="reveal-to-ballots" />
        </a>
      ) : (
        <Button
          look="main"
          className={css.open ?? ""}
          disabled={readOnly || reveal.isPending}
          onClick={open}
        >
          <T id="reveal-go" />
        </Button>
      )}
      <Dialog ref={dialog} title={say("reveal-one-side", { side: sideOf(missing, say) })}>
        <p>
          <T id="reveal-one-side-says" />
        </p>
        <DialogActions>
          <Button onClick={() => dialog.current?.close()}>
            <T id="reveal-wait" />
          </Button>
          <Button
            look="main"
            onClick={() => {
              dialog.current?.close();
              reveal.mutate(true);
            }}
          >
            <T id="reveal-anyway" />
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  );
}

function sideOf(side: SideView | undefined, say: (id: string) => string): string {
  return side === undefined ? "" : say(`side-${side}`);
}
