// Which parts has the definition? Its name, the profile, the exclusions, the stages with their counts.
import type { CountsView, OwnerView, RuleView } from "../../backend/bindings";
import { TextField } from "../../components/Field";
import { Icon } from "../../components/Icon";
import { useFigures } from "../../components/numbers";
import { hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import { usePart } from "./Definition";
import css from "./Definition.module.css";
import { useEditing } from "./Editing";
import { nMuted } from "./edits";

export function Outline() {
  const say = useSay();
  const part = usePart();
  const { draft, preview, edit } = useEditing();
  return (
    <nav className={css.outline} aria-label={say("definition-parts")}>
      <TextField
        label={say("definition-name")}
        value={draft.title}
        placeholder={say("fact-definition-untitled")}
        onChange={(event) => edit({ ...draft, title: event.currentTarget.value }, "title")}
      />
      <ul>
        <Item
          part="icp"
          here={part.kind === "icp"}
          text={say("part-icp")}
          n={metOf(preview?.icp)}
          muted={draft.icp.muted.length}
        />
        <Item
          part="exclusions"
          here={part.kind === "exclusions"}
          text={say("part-exclusions")}
          n={metOf(preview?.excluded)}
          muted={mutedIn(draft.exclusions)}
        />
      </ul>
      <h2 className={css.outlineHead}>
        <T id="part-stages" />
      </h2>
      <ul>
        {draft.stages.map((stage) => (
          <Item
            key={stage.key}
            part={`stage.${stage.key}`}
            here={part.kind === "stage" && part.key === stage.key}
            text={stage.label}
            owner={stage.owner}
            n={preview?.stages.find((one) => one.key === stage.key)?.after ?? null}
            muted={stage.reached_by.rule ? nMuted(stage.reached_by.rule) : 0}
          />
        ))}
      </ul>
    </nav>
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
}

function Item({ part, here, text, n, muted, owner }: ItemProps) {
  const say = useSay();
  const { count } = useFigures();
  return (
    <li>
      <a
        className={css.part}
        href={hashOf("agree/definition", { part })}
        aria-current={here ? "true" : undefined}
        title={text}
      >
        <span className={`${css.side} ${owner ? css[owner] : ""}`} />
        <span className={css.partName}>{text}</span>
        {muted > 0 && (
          <span className={css.partMuted} title={say("part-muted", { n: muted })}>
            <Icon name="muted" size={14} />
            <span aria-hidden>{muted}</span>
            <span className="visually-hidden">{say("part-muted", { n: muted })}</span>
          </span>
        )}
        <span className={css.partCount}>{n === null ? "" : count(n)}</span>
      </a>
    </li>
  );
}

function mutedIn(rules: readonly RuleView[]): number {
  return rules.reduce((n, rule) => n + nMuted(rule), 0);
}

function metOf(counts: CountsView | null | undefined): number | null {
  return counts?.met ?? null;
}
