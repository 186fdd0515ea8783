// A rule may ask for the whole profile: one line that leads to it.
import { hashOf } from "../../components/place";
import { CountsBar } from "../../components/Verdict";
import { useSay } from "../../components/words";
import { useEditing } from "./Editing";
import type { Path } from "./edits";
import { Grip, LineTools } from "./LineTools";
import { useMovable } from "./RuleEditor";
import css from "./RuleEditor.module.css";

export function ProfileLine({ path, muted }: { path: Path; muted: boolean }) {
  const say = useSay();
  const { preview } = useEditing();
  const fits = say("rule-fits-icp");
  const name = muted ? say("rule-muted", { rule: fits }) : fits;
  return (
    <div
      className={`${css.line} ${muted ? css.muted : ""}`}
      role="group"
      aria-label={name}
      {...useMovable(path)}
    >
      <div className={css.lineHead}>
        <Grip path={path} />
        <p className={css.sentence}>
          <a href={hashOf("agree/definition")}>{name}</a>
        </p>
        <LineTools path={path} name={fits} muted={muted} />
      </div>
      {preview?.icp && <CountsBar counts={preview.icp} />}
    </div>
  );
}
