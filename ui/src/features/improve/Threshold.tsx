// Where should a threshold lie? A slider over all of them, worked out once: what is dragged over is looked up, so
// that figures and the point in the picture move within a frame. Arrow keys move it too.
import { useState } from "react";
import type {
  DefinitionDraft,
  EvidenceAsked,
  FactsAsked,
  FigureAsked,
  FigureProposal,
  FigureView,
  MoverAsked,
} from "../../backend/bindings";
import { useDefinition } from "../../backend/queries";
import { Button } from "../../components/Button";
import { SelectField } from "../../components/Field";
import { addressBehind } from "../../components/figure/behind";
import { FigureCard } from "../../components/figure/FigureCard";
import { Picture } from "../../components/figure/Picture";
import { useChoice } from "../../components/place";
import { Segmented } from "../../components/Segmented";
import { T, useSay } from "../../components/words";
import css from "./Improve.module.css";

interface Props {
  evidence: EvidenceAsked;
  facts: FactsAsked;
  /** What is being edited and not in force; `null` where nothing is. */
  edited: DefinitionDraft | null;
  onPropose: ((proposal: FigureProposal) => void) | null;
}

const COMPARING: readonly string[] = ["at_least", "more_than", "at_most", "less_than"];

export function Threshold({ evidence, facts, edited, onPropose }: Props) {
  const say = useSay();
  const saved = useDefinition().data?.draft;
  const [whose, setWhose] = useChoice("whose");
  const isEdited = edited !== null && whose === "edited";
  const draft = isEdited ? edited : saved;
  const [chosen, setChosen] = useChoice("mover");
  const mover = moverOf(chosen);
  const asked: FigureAsked = {
    query: { figure: "threshold", evidence, mover, at: null, edited: isEdited, facts },
    list: null,
  };
  const scores = draft?.scores ?? [];
  const criteria = (draft?.criteria ?? []).filter(
    ({ op, about }) => COMPARING.includes(op) && about.kind !== "figure",
  );
  const options = [
    { value: "", text: say("improve-mover-usual") },
    ...scores.map(({ key, label }) => ({ value: `score.${key}`, text: label })),
    ...criteria.map(({ id, label }) => ({ value: `criterion.${id}`, text: label || id })),
  ];
  return (
    <FigureCard
      asked={asked}
      shape={0.5}
      controls={
        <>
          {edited && (
            <Segmented
              label={say("improve-whose")}
              value={isEdited ? "edited" : "in_force"}
              options={[
                { value: "in_force", text: say("improve-in-force") },
                { value: "edited", text: say("improve-edited") },
              ]}
              onChoose={(value) => setWhose(value === "edited" ? value : null)}
            />
          )}
          <SelectField
            bare
            label={say("improve-choose-mover")}
            options={options}
            value={chosen ?? ""}
            onChoose={setChosen}
          />
        </>
      }
      drawn={(shown) =>
        shown.rows.length > 0 && (
          <Dragged key={shown.title} asked={asked} shown={shown} onPropose={onPropose} />
        )
      }
    />
  );
}

function moverOf(text: string | null): MoverAsked | null {
  const [, kind, name] = text?.match(/^(criterion|score)\.(.+)$/) ?? [];
  if (!name) return null;
  return kind === "score" ? { kind, key: name } : { kind: "criterion", id: name };
}

interface DraggedProps {
  asked: FigureAsked;
  shown: FigureView;
  onPropose: Props["onPropose"];
}

function Dragged({ asked, shown, onPropose }: DraggedProps) {
  const say = useSay();
  const column = (key: string) => shown.columns.findIndex((one) => one.key === key);
  const now = shown.rows.findIndex((row) => row[column("in_force")]?.text !== "");
  const [at, setAt] = useState(Math.max(0, now));
  const row = shown.rows[at] ?? [];
  const text = (key: string) => row[column(key)]?.text ?? "";
  const key = row[0]?.behind ?? "";
  const mark = shown.picture?.marks.find((one) => one.key === key);
  const proposal = shown.proposals.find((one) => one.row === at);
  const held: FigureAsked = {
    ...asked,
    query: { ...asked.query, at: Number(key.slice("at.".length)) } as FigureAsked["query"],
  };
  return (
    <div className={css.dragged}>
      <div className={css.slider}>
        <label htmlFor="improve-threshold">
          <T id="improve-slide" />
        </label>
        <input
          id="improve-threshold"
          type="range"
          min={0}
          max={shown.rows.length - 1}
          step={1}
          value={at}
          aria-valuetext={`${text("threshold")}: ${text("takes")}`}
          onChange={(event) => setAt(Number(event.currentTarget.value))}
        />
        <output htmlFor="improve-threshold" data-testid="threshold-at">
          {text("threshold")}
          {at === now && <span className={css.now}>{text("in_force")}</span>}
        </output>
      </div>
      <dl className={css.readings} data-testid="threshold-readings">
        {["takes", "precision", "recall", "lift", "revenue", "unclear"].map((name) => (
          <div key={name}>
            <dt>{shown.columns[column(name)]?.label}</dt>
            <dd data-testid={`threshold-${name}`}>{text(name) || "–"}</dd>
          </div>
        ))}
      </dl>
      <p className={css.next}>
        <a href={addressBehind(held, { key: "takes", of: null })}>{say("improve-open-taken")}</a>
        <Button
          icon="agree"
          disabled={!proposal || !onPropose}
          onClick={() => proposal && onPropose?.(proposal)}
        >
          <T id="improve-propose-threshold" at={text("threshold")} />
        </Button>
      </p>
      {shown.picture && (
        <div className={css.stage}>
          <Picture asked={asked} shown={shown} picture={shown.picture} />
          {mark && (
            <span
              className={css.held}
              data-testid="threshold-point"
              style={{
                left: `${(100 * ((mark.x ?? 0) + (mark.width ?? 0) / 2)) / (shown.picture.width ?? 1)}%`,
                top: `${(100 * ((mark.y ?? 0) + (mark.height ?? 0) / 2)) / (shown.picture.height ?? 1)}%`,
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
