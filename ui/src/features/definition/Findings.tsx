// What is wrong with the draft? Folded while it only deserves a look, open when it stops the draft from
// deciding. Each leads to the part it is about, and offers what would mend it.
import type { DefinitionDraft, FindingView } from "../../backend/bindings";
import { useMend } from "../../backend/changes";
import { Button } from "../../components/Button";
import { SelectField } from "../../components/Field";
import { Icon } from "../../components/Icon";
import { hashOf } from "../../components/place";
import { type Say, T, useSay } from "../../components/words";
import css from "./Definition.module.css";
import { partOfCriterion, withField } from "./draft";
import { useEditing } from "./Editing";

export function Findings({ findings }: { findings: readonly FindingView[] }) {
  if (findings.length === 0) return null;
  const placed = findings.map((finding, place) => ({ finding, place }));
  const errors = placed.filter(({ finding }) => finding.is_error);
  const warnings = placed.filter(({ finding }) => !finding.is_error);
  const serious = errors.length > 0;
  return (
    <details
      key={serious ? "errors" : "warnings"}
      className={css.findings}
      data-testid="findings"
      open={serious}
    >
      <summary>
        <T
          id={serious ? "findings-errors" : "findings-warnings"}
          n={serious ? errors.length : warnings.length}
        />
      </summary>
      <ul>
        {[...errors, ...warnings].map(({ finding, place }) => (
          <Finding key={`${finding.path} ${finding.sentence}`} finding={finding} place={place} />
        ))}
      </ul>
    </details>
  );
}

/** `place` is its place among the findings of the preview. */
function Finding({ finding, place }: { finding: FindingView; place: number }) {
  const say = useSay();
  const { draft, edit, locked } = useEditing();
  const mend = useMend();
  const about = partOf(finding.path, draft, say);
  return (
    <li className={finding.is_error ? css.error : ""}>
      <Icon name="warning" size={16} />
      <span>
        {about && (
          <a href={hashOf("agree/definition", { part: about.part, line: about.line ?? null })}>
            {about.name}
          </a>
        )}{" "}
        {finding.sentence}
      </span>
      {finding.mend !== null && !locked && (
        <Button
          look="plain"
          className={css.mend}
          disabled={mend.isPending}
          onClick={() => mend.mutate({ draft, finding: place }, { onSuccess: (to) => edit(to) })}
        >
          {finding.mend}
        </Button>
      )}
      {finding.lacks !== null && <ChooseField lacks={finding.lacks} />}
    </li>
  );
}

/** Another field for every criterion that asks about one the list lacks. */
function ChooseField({ lacks }: { lacks: string }) {
  const say = useSay();
  const { draft, fields, edit } = useEditing();
  const label = say("findings-choose-field", { field: lacks });
  if (fields.length === 0) return null;
  return (
    <SelectField
      bare
      className={css.chooseField}
      label={label}
      value=""
      options={[
        { value: "", text: say("findings-choose") },
        ...fields.map((field) => ({ value: field.key, text: field.label })),
      ]}
      onChoose={(key) => {
        const field = fields.find((one) => one.key === key);
        if (field) edit(withField(draft, lacks, field));
      }}
    />
  );
}

/** The part, and for a criterion its line, that a path like `stages[1].reached_by` or `icp.must_have[0]` lies in. */
function partOf(
  path: string,
  draft: DefinitionDraft,
  say: Say,
): { part: string; name: string; line?: string } | null {
  const criterion = draft.criteria[Number(/^criteria\[(\d+)\]/.exec(path)?.[1])];
  if (criterion) {
    const part = partOfCriterion(draft, criterion.id);
    return { part, name: criterion.label || criterion.id, line: criterion.id };
  }
  const stage = draft.stages[Number(/^stages\[(\d+)\]/.exec(path)?.[1])];
  if (stage) return { part: `stage.${stage.key}`, name: stage.label };
  const score = draft.scores[Number(/^scores\[(\d+)\]/.exec(path)?.[1])];
  if (score) return { part: `score.${score.key}`, name: score.label };
  if (path.startsWith("grid")) return { part: "grades", name: say("part-grades") };
  if (path.startsWith("tables")) return { part: "tables", name: say("part-tables") };
  if (path.startsWith("icp")) return { part: "icp", name: say("part-icp") };
  if (path.startsWith("exclusions")) return { part: "exclusions", name: say("part-exclusions") };
  return null;
}
