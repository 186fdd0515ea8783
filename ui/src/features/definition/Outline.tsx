// Which parts has the definition? Its name, the profile, the exclusions, the stages with their counts, the
// scores, and the tables that decide besides.
import type { CountsView, RuleView } from "../../backend/bindings";
import { LongTextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import { usePart } from "./Definition";
import css from "./Definition.module.css";
import { useEditing } from "./Editing";
import { nMuted } from "./edits";
import { ScoreList } from "./ScoreList";
import { Item, StageList } from "./StageList";

export function Outline() {
  const say = useSay();
  const part = usePart();
  const { draft, preview, edit } = useEditing();
  return (
    <nav className={css.outline} aria-label={say("definition-parts")}>
      <LongTextField
        label={say("definition-name")}
        value={draft.title}
        placeholder={say("fact-definition-untitled")}
        onText={(title) => edit({ ...draft, title }, "title")}
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
      <StageList here={part.kind === "stage" ? part.key : null} />
      <h2 className={css.outlineHead}>
        <T id="part-scores" />
      </h2>
      <ScoreList here={part.kind === "score" ? part.key : null} />
      <ul>
        {(draft.grid !== null || draft.scores.length > 1) && (
          <Item
            part="grades"
            here={part.kind === "grades"}
            text={say("part-grades")}
            n={null}
            muted={0}
          />
        )}
        <Item
          part="tables"
          here={part.kind === "tables"}
          text={say("part-tables")}
          n={null}
          muted={0}
        />
      </ul>
    </nav>
  );
}

function mutedIn(rules: readonly RuleView[]): number {
  return rules.reduce((n, rule) => n + nMuted(rule), 0);
}

function metOf(counts: CountsView | null | undefined): number | null {
  return counts?.met ?? null;
}
