// What is wrong with the draft? Quiet while nothing is; what stops it from deciding comes first.
import type { FindingView } from "../../backend/bindings";
import { Icon } from "../../components/Icon";
import { T } from "../../components/words";
import css from "./Definition.module.css";

export function Findings({ findings }: { findings: readonly FindingView[] }) {
  if (findings.length === 0) return null;
  const errors = findings.filter((finding) => finding.is_error);
  const warnings = findings.filter((finding) => !finding.is_error);
  return (
    <section className={css.findings} aria-labelledby="findings" data-testid="findings">
      <h3 id="findings">
        <T
          id={errors.length > 0 ? "findings-errors" : "findings-warnings"}
          n={errors.length > 0 ? errors.length : warnings.length}
        />
      </h3>
      <ul>
        {[...errors, ...warnings].map((finding) => (
          <li
            key={`${finding.path} ${finding.sentence}`}
            className={finding.is_error ? css.error : ""}
          >
            <Icon name="warning" size={16} />
            <span>{finding.sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
