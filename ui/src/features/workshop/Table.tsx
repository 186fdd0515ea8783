// What becomes of what lies on the table? Question by question, the sides left and right; each proposal is kept,
// spoken for by another, or dropped, by keys, buttons or drag.
// Invariant: the focus is on the proposal that keys act on.
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type {
  DefinitionDraft,
  GroupView,
  ProfileListView,
  QuestionView,
} from "../../backend/bindings";
import { type Deed, useDecide } from "../../backend/workshop";
import { FailureNote } from "../../components/Failure";
import { Segmented } from "../../components/Segmented";
import { T, useSay } from "../../components/words";
import { QUESTIONS } from "./Ballot";
import { DropReason } from "./DropReason";
import { useDragging } from "./dragging";
import { counted, groupOf, inOrder, isOpen, nOpen, othersOpen, stepFrom } from "./laid";
import { Proposal } from "./Proposal";
import css from "./Reveal.module.css";

interface Props {
  groups: readonly GroupView[];
  readOnly: boolean;
  draft: DefinitionDraft | null;
  onDraft: (draft: DefinitionDraft) => void;
}

const LISTS: Record<string, ProfileListView> = {
  "1": "must_have",
  "2": "nice_to_have",
  "3": "excluding",
};

export function Table({ groups, readOnly, draft, onDraft }: Props) {
  const say = useSay();
  const first = QUESTIONS.find((one) => inOrder(groups, one).length > 0) ?? "persona";
  const [question, setQuestion] = useState<QuestionView>(first);
  const [chosen, setChosen] = useState(inOrder(groups, first)[0]?.id ?? null);
  const [held, setHeld] = useState<string | null>(null);
  const [dropping, setDropping] = useState<string | null>(null);
  const table = useRef<HTMLDivElement>(null);
  const decide = useDecide();
  const proposals = inOrder(groups, question);
  const here = proposals.find(({ id }) => id === chosen) ?? null;

  const run = (deed: Deed) =>
    decide.mutate(deed, { onSuccess: ({ draft: next }) => next && onDraft(next) });
  const lay = (id: string, target: string) => {
    if (groupOf(groups, id) !== groupOf(groups, target)) run({ do: "lay", id, with: target });
  };
  const drag = useDragging(table, lay);
  useEffect(() => {
    if (chosen === null) return;
    table.current?.querySelector<HTMLElement>(`[data-proposal="${chosen}"]`)?.focus();
  }, [chosen]);

  const act = (id: string, key: string): boolean => {
    const one = proposals.find((other) => other.id === id);
    if (!one || readOnly) return false;
    const list = LISTS[key];
    if (key === "u" && !isOpen(one)) run({ do: "reopen", id, draft });
    else if (!isOpen(one)) return false;
    else if (list) run({ do: "keep", id, list, draft });
    else if (key === "d") setDropping(id);
    else if (key === "a") run({ do: "lay", id, with: id });
    else if (key === "m") {
      const others = othersOpen(groups, id);
      if (others.length > 0) run({ do: "merge", into: id, others });
    } else if (key === "p") {
      if (held !== null && held !== id) lay(held, id);
      setHeld(held === null ? id : null);
    } else return false;
    return true;
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
    const step = steps[event.key as keyof typeof steps];
    if (step !== undefined) setChosen(stepFrom(proposals, chosen, step));
    else if (event.key === "Escape" && held !== null) setHeld(null);
    else if (here === null || !act(here.id, event.key.toLowerCase())) return;
    event.preventDefault();
  };

  return (
    <div className={css.table}>
      <div className={css.top}>
        <Segmented
          label={say("reveal-questions")}
          value={question}
          options={QUESTIONS.map((value) => ({
            value,
            text: say("reveal-question", {
              title: say(`ballot-question-${value}`),
              n: nOpen(groups, value),
            }),
          }))}
          onChoose={setQuestion}
        />
        <p className={css.common} role="status">
          <T id="reveal-common" {...counted(groups)} />
        </p>
      </div>
      {decide.isError && <FailureNote error={decide.error} onDismiss={decide.reset} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the proposal that has the focus. */}
      <div className={css.groups} ref={table} onKeyDown={pressed}>
        {proposals.length === 0 && (
          <p className={css.quiet}>
            <T id="reveal-none" />
          </p>
        )}
        {groups
          .filter((group) => group.question === question)
          .map((group) => (
            <Group
              key={group.proposals[0]?.id}
              group={group}
              chosen={here?.id ?? proposals[0]?.id ?? null}
              held={held ?? drag.id}
              over={drag.over}
              readOnly={readOnly}
              onChoose={setChosen}
              onAct={act}
              onGrab={drag.begin}
            />
          ))}
      </div>
      <p className={css.keys}>
        <T id={held === null ? "reveal-keys" : "reveal-keys-held"} />
      </p>
      <DropReason
        id={dropping}
        onClose={() => setDropping(null)}
        onDrop={(id, reason) => run({ do: "drop", id, reason })}
      />
    </div>
  );
}

interface GroupProps {
  group: GroupView;
  chosen: string | null;
  held: string | null;
  over: string | null;
  readOnly: boolean;
  onChoose: (id: string) => void;
  onAct: (id: string, key: string) => boolean;
  onGrab: (id: string, event: React.PointerEvent) => void;
}

/** Marketing at the left, sales at the right; what both say, and how near it is, in the middle. */
function Group({ group, chosen, held, over, readOnly, onChoose, onAct, onGrab }: GroupProps) {
  const anchor = group.proposals[0]?.id ?? "";
  const of = (side: string) =>
    group.proposals
      .filter((one) => one.side === side)
      .map((one) => (
        <Proposal
          key={one.id}
          one={one}
          all={group.proposals}
          chosen={one.id === chosen}
          held={one.id === held}
          readOnly={readOnly}
          onChoose={() => onChoose(one.id)}
          onAct={(key) => onAct(one.id, key)}
          onGrab={(event) => onGrab(one.id, event)}
        />
      ));
  return (
    <section
      className={over === anchor ? `${css.group} ${css.over}` : css.group}
      data-group={anchor}
      data-testid="group"
    >
      <div className={css.column}>{of("marketing")}</div>
      <div className={css.middle}>
        <span className={css[group.likeness]}>
          <T id={`proposals-${group.likeness}`} />
        </span>
        {of("both")}
      </div>
      <div className={css.column}>{of("sales")}</div>
    </section>
  );
}
