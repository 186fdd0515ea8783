// Shall all that are certain become one? Asked in place, since it is many people in one go; what was done
// can be taken back in the same place.
import { useEffect, useState } from "react";
import { useMergeCertain, usePart } from "../../backend/duplicates";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { choose } from "../../components/place";
import { T, useSay } from "../../components/words";
import css from "./Duplicates.module.css";

export function MergeCertain({ n, disabled }: { n: number; disabled: boolean }) {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const [merged, setMerged] = useState<{ n: number; ids: number[] } | null>(null);
  const merge = useMergeCertain();
  const part = usePart();
  // There are some again: what was merged before was parted, or stands below.
  useEffect(() => {
    if (n > 0) setMerged(null);
  }, [n]);
  const failed = merge.error ?? part.error;
  if (failed) {
    const dismiss = () => {
      merge.reset();
      part.reset();
    };
    return <FailureNote error={failed} onDismiss={dismiss} />;
  }
  if (n === 0) {
    if (merged === null) return null;
    const { ids } = merged;
    return (
      <Button icon="undo" disabled={disabled || part.isPending} onClick={() => part.mutate(ids)}>
        {say("merges-part-named", { name: say("merges-people", { n: merged.n }) })}
      </Button>
    );
  }
  if (!asked) {
    return (
      <Button data-testid="merge-certain" disabled={disabled} onClick={() => setAsked(true)}>
        <T id="duplicates-merge-certain" n={n} />
      </Button>
    );
  }
  const go = () => {
    const done = (ids: number[]) => {
      setMerged({ n, ids });
      setAsked(false);
      choose({ group: null });
    };
    merge.mutate(undefined, { onSuccess: done });
  };
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
        onClick={go}
      >
        <T id="duplicates-merge-go" />
      </Button>
    </div>
  );
}
