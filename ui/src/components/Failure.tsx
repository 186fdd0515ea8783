// What went wrong, why, and what can be done? Each code of the program has a sentence and a remedy in the
// catalogues; what it went wrong with is folded away for whoever helps.

import { failureOf } from "../backend/ask";
import type { FailureCode } from "../backend/bindings";
import { Button } from "./Button";
import css from "./Failure.module.css";
import { Icon } from "./Icon";
import { T } from "./words";

/** Exhaustive: a code added in Rust does not compile here until it has its words. */
const SENTENCES: Record<FailureCode, string> = {
  "not-a-workspace": "error-not-a-workspace",
  "workspace-newer": "error-workspace-newer",
  "workspace-absent": "error-workspace-absent",
  "workspace-exists": "error-workspace-exists",
  "workspace-held": "error-workspace-held",
  "workspace-read-only": "error-workspace-read-only",
  "workspace-damaged": "error-workspace-damaged",
  "workspace-closed": "error-workspace-closed",
  "disk-full": "error-disk-full",
  "file-unreadable": "error-file-unreadable",
  "file-empty": "error-file-empty",
  "file-header-only": "error-file-header-only",
  "file-binary": "error-file-binary",
  "file-protected": "error-file-protected",
  "file-damaged": "error-file-damaged",
  "file-too-large": "error-file-too-large",
  "file-needs-memory": "error-file-needs-memory",
  "file-without-table": "error-file-without-table",
  "file-markup": "error-file-markup",
  "table-absent": "error-table-absent",
  "encoding-unknown": "error-encoding-unknown",
  "mark-unfit": "error-mark-unfit",
  "row-too-long": "error-row-too-long",
  "memory-short": "error-memory-short",
  "file-unwritable": "error-file-unwritable",
  "sheet-too-small": "error-sheet-too-small",
  "letter-unwritable": "error-letter-unwritable",
  "mapping-empty": "error-mapping-empty",
  "mapping-unreadable": "error-mapping-unreadable",
  "file-changed": "error-file-changed",
  "rows-are-others": "error-rows-are-others",
  "import-cancelled": "error-import-cancelled",
  "import-not-prepared": "error-import-not-prepared",
  "economics-unfit": "error-economics-unfit",
  "figure-nothing-to-draw": "error-figure-nothing-to-draw",
  "import-absent": "error-import-absent",
  "list-absent": "error-list-absent",
  "list-exists": "error-list-exists",
  "list-name-unfit": "error-list-name-unfit",
  "list-of-people": "error-list-of-people",
  "list-of-past": "error-list-of-past",
  "import-of-others": "error-import-of-others",
  "value-unread": "error-value-unread",
  "clipboard-empty": "error-clipboard-empty",
  "paste-too-large": "error-paste-too-large",
  "definition-unreadable": "error-definition-unreadable",
  "definition-newer": "error-definition-newer",
  "definition-wrong": "error-definition-wrong",
  "definition-absent": "error-definition-absent",
  "field-absent": "error-field-absent",
  "stage-absent": "error-stage-absent",
  "lead-absent": "error-lead-absent",
  "join-unfit": "error-join-unfit",
  "join-absent": "error-join-absent",
  "value-mapping-absent": "error-value-mapping-absent",
  "not-a-day": "error-not-a-day",
  "name-unfit": "error-name-unfit",
  "not-a-signatory": "error-not-a-signatory",
  "already-signed": "error-already-signed",
  "version-absent": "error-version-absent",
  "calibration-absent": "error-calibration-absent",
  "calibration-nobody": "error-calibration-nobody",
  "calibration-unopened": "error-calibration-unopened",
  "calibration-open": "error-calibration-open",
  "calibration-unjudged": "error-calibration-unjudged",
  "calibration-one-side": "error-calibration-one-side",
  "card-absent": "error-card-absent",
  "card-gone": "error-card-gone",
  "workshop-absent": "error-workshop-absent",
  "ballot-unreadable": "error-ballot-unreadable",
  "ballot-newer": "error-ballot-newer",
  "ballot-foreign": "error-ballot-foreign",
  "ballot-of-stranger": "error-ballot-of-stranger",
  "ballot-empty": "error-ballot-empty",
  "ballots-none": "error-ballots-none",
  "ballots-one-side": "error-ballots-one-side",
  "ballots-closed": "error-ballots-closed",
  "proposal-absent": "error-proposal-absent",
  "proposal-decided": "error-proposal-decided",
  "proposal-reason-missing": "error-proposal-reason-missing",
  "share-unreadable": "error-share-unreadable",
  "share-newer": "error-share-newer",
  "share-damaged": "error-share-damaged",
  "share-foreign": "error-share-foreign",
  "nothing-to-take-back": "error-nothing-to-take-back",
  "said-since": "error-said-since",
  "choice-stands": "error-choice-stands",
  "decision-absent": "error-decision-absent",
  "nothing-to-choose": "error-nothing-to-choose",
  "promise-unfit": "error-promise-unfit",
  "terms-unreadable": "error-terms-unreadable",
  "terms-newer": "error-terms-newer",
  "objection-absent": "error-objection-absent",
  "objection-unfit": "error-objection-unfit",
  "criterion-absent": "error-criterion-absent",
  "speaker-absent": "error-speaker-absent",
  "objection-reason-missing": "error-objection-reason-missing",
  "overrule-reason-missing": "error-overrule-reason-missing",
  "no-objection": "error-no-objection",
  "not-a-decider": "error-not-a-decider",
  "comment-absent": "error-comment-absent",
  "comment-of-another": "error-comment-of-another",
  "comment-empty": "error-comment-empty",
  "remark-too-long": "error-remark-too-long",
  "signing-objected": "error-signing-objected",
  "promises-wrong": "error-promises-wrong",
  "own-funnel-unreadable": "error-own-funnel-unreadable",
  "own-funnel-newer": "error-own-funnel-newer",
  "own-funnel-absent": "error-own-funnel-absent",
  "own-funnel-named": "error-own-funnel-named",
  "own-table-absent": "error-own-table-absent",
  "own-step-not-a-date": "error-own-step-not-a-date",
  "own-step-stage-absent": "error-own-step-stage-absent",
  "own-step-undated": "error-own-step-undated",
  "chart-failed": "error-chart-failed",
  internal: "error-internal",
};

interface Props {
  /** Anything thrown by the backend. */
  error: unknown;
  onRetry?: () => void;
  onDismiss?: () => void;
}

export function FailureNote({ error, onRetry, onDismiss }: Props) {
  const failure = failureOf(error);
  const sentence = SENTENCES[failure.code];
  const detail = failure.detail ?? "";
  return (
    <div className={css.note} role="alert">
      <Icon name="warning" />
      <div className={css.words}>
        <p className={css.sentence}>
          <T id={sentence} detail={detail} />
        </p>
        <p>
          <T id={`${sentence}-remedy`} detail={detail} />
        </p>
        <details className={css.details}>
          <summary>
            <T id="failure-details" />
          </summary>
          <code>{[failure.code, failure.message, detail].filter(Boolean).join(" · ")}</code>
        </details>
      </div>
      <div className={css.actions}>
        {onRetry && (
          <Button onClick={onRetry}>
            <T id="failure-retry" />
          </Button>
        )}
        {onDismiss && (
          <Button look="quiet" onClick={onDismiss}>
            <T id="failure-dismiss" />
          </Button>
        )}
      </div>
    </div>
  );
}
