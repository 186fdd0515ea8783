// Shall all that are certain become one? Asked in place, since it is many people in one go.
import { useState } from "react";
import { useMergeCertain } from "../../backend/duplicates";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { T } from "../../components/words";
import css from "./Duplicates.module.css";

export function MergeCertain({ n, disabled }: { n: number; disabled: boolean }) {
  const [asked, setAsked] = useState(false);
  const merge = useMergeCertain();
  if (merge.isError) return <FailureNote error={merge.error} onDismiss={() => merge.reset()} />;
  if (!asked) {
    return (
      <Button data-testid="merge-certain" disabled={disabled} onClick={() => setAsked(true)}>
        <T id="duplicates-merge-certain" n={n} />
      </Button>
    );
  }
  return (
    <div className={css.ask} role="alertdialog" aria-labelledby="merge-certain-ask">
      <p id="merge-certain-ask">
        <T id="duplicates-merge-certain-ask" n={n} />
      </p>
      <Button look="quiet" onClick={() => setAsked(false)}>
        <T id="duplicates-cancel" />
      </Button>
      <Button
        look="main"
        autoFocus
        disabled={disabled || merge.isPending}
        data-testid="merge-certain-go"
        onClick={() => merge.mutate(undefined, { onSuccess: () => setAsked(false) })}
      >
        <T id="duplicates-merge-go" />
      </Button>
    </div>
  );
}
