// Which stages are there, and in which order? The path as a list that can be added to, renamed, reordered and
// shortened: by the buttons on the chosen stage, or with Alt+arrows, F2 and Delete on its name.
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { OwnerView } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { toldIfCut } from "../../components/cut";
import { Icon } from "../../components/Icon";
import { useFigures } from "../../components/numbers";
import { choose, hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import css from "./Definition.module.css";
import { withStage } from "./draft";
import { useEditing } from "./Editing";
import { nMuted } from "./edits";
import { besideStage, withNewStage, withoutStage, withStageMoved } from "./stages";

/** `null` where no name is being typed; "" for a new stage, else the stage that is renamed. */
type Naming = string | null;

export function StageList({ here }: { here: string | null }) {
  const say = useSay();
  const { draft, preview, locked, edit } = useEditing();
  const [naming, setNaming] = useState<Naming>(null);
  const list = useRef<HTMLUListElement>(null);
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    const stage = `[data-part="stage.${CSS.escape(focusNext.current)}"]`;
    list.current?.querySelector<HTMLElement>(stage)?.focus();
    focusNext.current = null;
  });

  const show = (key: string) => {
    focusNext.current = key;
    choose({ part: `stage.${key}` });
  };
  const move = (key: string, step: -1 | 1) => {
    focusNext.current = key;
    edit(withStageMoved(draft, key, step));
  };
  const remove = (key: string) => {
    const beside = besideStage(draft, key);
    edit(withoutStage(draft, key));
    if (beside === null) choose({ part: "icp" });
    else show(beside);
  };
  const name = (label: string) => {
    setNaming(null);
    if (naming === null || label === "") return;
    if (naming !== "") {
      focusNext.current = naming;
      edit(withStage(draft, naming, (stage) => ({ ...stage, label })));
      return;
    }
    const grown = withNewStage(draft, here, label);
    edit(grown.draft);
    show(grown.key);
  };
  const pressed = (key: string) => (event: KeyboardEvent) => {
    if (locked) return;
    const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (event.altKey && step !== null) move(key, step);
    else if (event.key === "F2") setNaming(key);
    else if (event.key === "Delete") remove(key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <ul ref={list}>
        {draft.stages.map((stage) =>
          naming === stage.key ? (
            <li key={stage.key}>
              <NameField now={stage.label} onName={name} />
            </li>
          ) : (
            <Item
              key={stage.key}
              part={`stage.${stage.key}`}
              here={here === stage.key}
              text={stage.label}
              owner={stage.owner}
              n={preview?.stages.find((one) => one.key === stage.key)?.after ?? null}
              muted={stage.reached_by.rule ? nMuted(stage.reached_by.rule) : 0}
              onKeyDown={pressed(stage.key)}
            >
              {here === stage.key && (
                <div className={css.stageTools}>
                  <Button
                    look="quiet"
                    icon="up"
                    aria-label={say("stage-move-up", { name: stage.label })}
                    title={say("stage-move-up-key")}
                    onClick={() => move(stage.key, -1)}
                  />
                  <Button
                    look="quiet"
                    icon="lower"
                    aria-label={say("stage-move-down", { name: stage.label })}
                    title={say("stage-move-down-key")}
                    onClick={() => move(stage.key, 1)}
                  />
                  <Button
                    look="quiet"
                    icon="rename"
                    aria-label={say("stage-rename", { name: stage.label })}
                    title={say("stage-rename-key")}
                    onClick={() => setNaming(stage.key)}
                  />
                  <Button
                    look="quiet"
                    icon="close"
                    aria-label={say("stage-remove", { name: stage.label })}
                    title={say("stage-remove-key")}
                    onClick={() => remove(stage.key)}
                  />
                </div>
              )}
            </Item>
          ),
        )}
      </ul>
      {naming === "" ? (
        <NameField now="" onName={name} />
      ) : (
        <Button look="quiet" icon="plus" className={css.addStage} onClick={() => setNaming("")}>
          <T id="stage-add" />
        </Button>
      )}
    </>
  );
}

interface NameProps {
  now: string;
  onName: (name: string) => void;
  label?: string;
  example?: string;
}

/** A name being typed: Enter or leaving takes it, Escape leaves all as it was. */
export function NameField({ now, onName, label, example }: NameProps) {
  const say = useSay();
  const [text, setText] = useState(now);
  const done = useRef(false);
  const end = (name: string) => {
    if (done.current) return;
    done.current = true;
    onName(name.trim());
  };
  return (
    <input
      className={css.stageName}
      aria-label={label ?? say("stage-label")}
      placeholder={example ?? say("stage-name-example")}
      // biome-ignore lint/a11y/noAutofocus: it is shown in order to type.
      autoFocus
      autoComplete="off"
      value={text}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") end(text);
        else if (event.key === "Escape") end("");
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onBlur={() => end(text)}
    />
  );
}

interface ItemProps {
  part: string;
  here: boolean;
  text: string;
  n: number | null;
  /** How many of its lines and groups are kept without being counted. */
  muted: number;
  owner?: OwnerView;
  /** What the keys do on it, and what stands over its count. */
  onKeyDown?: (event: KeyboardEvent) => void;
  children?: ReactNode;
}

/** A part of the definition, with how many leads it holds. */
export function Item({ part, here, text, n, muted, owner, onKeyDown, children }: ItemProps) {
  const say = useSay();
  const { count } = useFigures();
  return (
    <li className={css.item}>
      <a
        className={css.part}
        href={hashOf("agree/definition", { part })}
        aria-current={here ? "true" : undefined}
        data-part={part}
        onKeyDown={onKeyDown}
      >
        <span className={`${css.side} ${owner ? css[owner] : ""}`} />
        <span className={css.partName} {...toldIfCut}>
          {text}
        </span>
        {muted > 0 && (
          <span className={css.partMuted} title={say("part-muted", { n: muted })}>
            <Icon name="muted" size={14} />
            <span aria-hidden>{muted}</span>
            <span className="visually-hidden">{say("part-muted", { n: muted })}</span>
          </span>
        )}
        <span className={css.partCount}>{n === null ? "" : count(n)}</span>
      </a>
      {children}
    </li>
  );
}
