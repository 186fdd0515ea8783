// What does one proposal say, who stands behind it, and what became of it? What can be done with it shows where
// the focus is.
import type { PointerEvent } from "react";
import type { OutcomeView, ProposalView } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { useSay } from "../../components/words";
import { isOpen } from "./laid";
import css from "./Reveal.module.css";

interface Props {
  one: ProposalView;
  /** All of its group. */
  all: readonly ProposalView[];
  chosen: boolean;
  held: boolean;
  readOnly: boolean;
  onChoose: () => void;
  onAct: (key: string) => boolean;
  onGrab: (event: PointerEvent) => void;
}

export function Proposal(props: Props) {
  const { one, all, chosen, held, readOnly, onChoose, onAct, onGrab } = props;
  const say = useSay();
  const open = isOpen(one);
  const speaks = all.some((other) => other.id !== one.id && isOpen(other));
  const looks = [css.card, css[`of-${one.side}`], held ? css.held : ""];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card of a table that keys go through is no field set.
    <div
      role="group"
      className={looks.join(" ")}
      data-proposal={one.id}
      data-testid="proposal"
      data-outcome={one.outcome.kind}
      tabIndex={chosen ? 0 : -1}
      aria-label={`${one.says} · ${one.by.join(", ")}`}
      onFocus={onChoose}
      onPointerDown={onGrab}
    >
      <p className={css.words}>{one.says}</p>
      {one.test !== null && <p className={css.asks}>{one.test}</p>}
      {one.why !== "" && <p className={css.why}>{one.why}</p>}
      <p className={css.by}>{one.by.join(", ")}</p>
      {!open && <p className={css.outcome}>{outcome(one, all, say)}</p>}
      {!readOnly && (
        <div className={css.deeds}>
          {open ? (
            <>
              {one.tested ? (
                <>
                  <Deed words="reveal-must-have" press="1" onAct={onAct} />
                  <Deed words="reveal-nice-to-have" press="2" onAct={onAct} />
                  <Deed words="reveal-excluding" press="3" onAct={onAct} />
                </>
              ) : (
                <Deed words="reveal-keep-words" press="1" onAct={onAct} />
              )}
              {speaks && <Deed words="reveal-speak" press="m" onAct={onAct} />}
              {all.length > 1 && <Deed words="reveal-apart" press="a" onAct={onAct} />}
              <Deed words="reveal-drop" press="d" onAct={onAct} />
            </>
          ) : (
            <Deed words="reveal-reopen" press="u" onAct={onAct} />
          )}
        </div>
      )}
    </div>
  );
}

interface DeedProps {
  words: string;
  /** The key that does the same. */
  press: string;
  onAct: (key: string) => boolean;
}

function Deed({ words, press, onAct }: DeedProps) {
  const say = useSay();
  return (
    <Button tabIndex={-1} aria-keyshortcuts={press} onClick={() => onAct(press)}>
      {say(words)}
      <span className={css.key} aria-hidden="true">
        {press.toUpperCase()}
      </span>
    </Button>
  );
}

function outcome(
  { outcome: what }: { outcome: OutcomeView },
  all: readonly ProposalView[],
  say: ReturnType<typeof useSay>,
): string {
  switch (what.kind) {
    case "open":
      return say("proposal-open");
    case "kept":
      return what.list === null
        ? say("proposal-kept-words")
        : say(`proposal-kept-${what.list.replaceAll("_", "-")}`);
    case "merged": {
      const into = all.find(({ id }) => id === what.into);
      return into ? say("proposal-merged-into", { says: into.says }) : say("proposal-merged");
    }
    case "dropped":
      return say("proposal-dropped", { reason: what.reason });
  }
}
