// A rule may ask for the whole profile: one line that leads to it.
import { hashOf } from "../../components/place";
import { CountsBar } from "../../components/Verdict";
import { T, useSay } from "../../components/words";
import { useEditing } from "./Editing";
import type { Path } from "./edits";
import { LineTools } from "./LineTools";
import { useMovable } from "./RuleEditor";
import css from "./RuleEditor.module.css";

export function ProfileLine({ path }: { path: Path }) {
  const say = useSay();
  const { preview } = useEditing();
  const name = say("rule-fits-icp");
  return (
    <div className={css.line} role="group" aria-label={name} {...useMovable(path)}>
      <div className={css.lineHead}>
        <p className={css.sentence}>
          <a href={hashOf("agree/definition")}>
            <T id="rule-fits-icp" />
          </a>
        </p>
        <LineTools path={path} name={name} />
      </div>
      {preview?.icp && <CountsBar counts={preview.icp} />}
    </div>
  );
}
