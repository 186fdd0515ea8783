// How do several rules combine? A card that says how many must hold, with the rules inside.
import { SelectField, TextField } from "../../components/Field";
import { useSay } from "../../components/words";
import { Adding } from "./Adding";
import { countingIn, GROUP_KINDS, type Group, type Path, regroup } from "./edits";
import { Grip, LineTools } from "./LineTools";
import { Rules, useMovable, useTree } from "./RuleEditor";
import css from "./RuleEditor.module.css";

const KIND_WORDS = {
  all: "group-all",
  any: "group-any",
  none: "group-none",
  at_least: "group-at-least",
} as const;

/** What a group means while all of it is muted. */
const OPEN_WHEN_EMPTY = {
  all: "paper-everybody-muted",
  any: "paper-nobody-muted",
  none: "paper-everybody-muted",
  at_least: "paper-nobody-muted",
} as const;

export function GroupCard({ group, path }: { group: Group; path: Path }) {
  const say = useSay();
  const { root, change } = useTree();
  const movable = useMovable(path);
  const n = group.kind === "at_least" ? group.n : 1;
  const kind = say(KIND_WORDS[group.kind]);
  const muted = group.muted ?? false;
  const name = muted ? say("rule-muted", { rule: kind }) : kind;
  const counting = countingIn(group).length;
  return (
    <div
      className={`${css.group} ${muted ? css.muted : ""}`}
      role="group"
      aria-label={say("group-named", { name, n: group.of.length })}
      {...(path.length > 0 ? movable : {})}
    >
      <div className={css.groupHead}>
        {path.length > 0 && <Grip path={path} />}
        {muted && <span className={css.mutedMark}>{say("rule-muted-mark")}</span>}
        <SelectField
          bare
          className={css.kind}
          label={say("group-kind")}
          value={group.kind}
          options={GROUP_KINDS.map((value) => ({ value, text: say(KIND_WORDS[value]) }))}
          onChoose={(value) => {
            const kind = GROUP_KINDS.find((one) => one === value) ?? group.kind;
            change(regroup(root, path, kind, n));
          }}
        />
        {group.kind === "at_least" && (
          <>
            <TextField
              bare
              type="number"
              className={css.n}
              label={say("group-n")}
              min={1}
              max={Math.max(1, counting)}
              value={n}
              onChange={(event) => {
                const wanted = Math.round(event.currentTarget.valueAsNumber);
                if (wanted >= 1) change(regroup(root, path, "at_least", wanted));
              }}
            />
            <span className={css.of}>{say("group-of", { of: counting })}</span>
          </>
        )}
        {path.length > 0 && <LineTools path={path} name={kind} muted={muted} />}
      </div>
      {group.of.length === 0 && <p className={css.hint}>{say("group-empty")}</p>}
      {group.of.length > 0 && counting === 0 && (
        <p className={css.hint}>{say(OPEN_WHEN_EMPTY[group.kind])}</p>
      )}
      <Rules rules={group.of} path={path} />
      <Adding path={path} groups />
    </div>
  );
}
