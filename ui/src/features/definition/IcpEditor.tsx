// Who is the ideal customer? What they must have, what is good to have, what rules them out.
import { CountsBar } from "../../components/Verdict";
import { T } from "../../components/words";
import css from "./Definition.module.css";
import { PROFILE_LISTS } from "./draft";
import { useEditing } from "./Editing";
import { RuleEditor } from "./RuleEditor";

const WORDS = {
  must_have: "icp-must-have",
  nice_to_have: "icp-nice-to-have",
  excluding: "icp-excluding",
} as const;

export function IcpEditor() {
  const { preview } = useEditing();
  return (
    <>
      <header className={css.partHead}>
        <h2>
          <T id="part-icp-long" />
        </h2>
        <p className={css.quiet}>
          <T id="part-icp-says" />
        </p>
        {preview?.icp && <CountsBar counts={preview.icp} />}
      </header>
      {PROFILE_LISTS.map((list) => (
        <section key={list} className={css.list} aria-labelledby={`icp-${list}`}>
          <h3 id={`icp-${list}`}>
            <T id={WORDS[list]} />
          </h3>
          <RuleEditor place={list} flat />
        </section>
      ))}
    </>
  );
}
