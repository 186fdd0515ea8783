// Which workspaces were opened before? One that is gone is said, and can be taken off the list.
import type { RecentWorkspace } from "../../backend/bindings";
import { useForgetWorkspace } from "../../backend/changes";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { Icon } from "../../components/Icon";
import { T, useSay } from "../../components/words";
import css from "./Recent.module.css";

interface Props {
  recent: readonly RecentWorkspace[];
  busy: boolean;
  onOpen: (handle: number) => void;
}

export function Recent({ recent, busy, onOpen }: Props) {
  const say = useSay();
  const forget = useForgetWorkspace();
  if (recent.length === 0) return null;
  return (
    <section aria-label={say("recent-title")}>
      {forget.error && <FailureNote error={forget.error} onDismiss={forget.reset} />}
      <ul className={css.list}>
        {recent.map((one) => (
          <li key={one.handle}>
            {one.there ? (
              <Button
                look="quiet"
                icon="workspace"
                className={css.item}
                disabled={busy}
                onClick={() => onOpen(one.handle)}
              >
                <span className={css.name}>{one.name}</span>
                <span className={css.note}>{one.folder}</span>
              </Button>
            ) : (
              <>
                <p className={css.gone}>
                  <Icon name="warning" />
                  <span className={css.name}>{one.name}</span>
                  <span className={css.note}>
                    <T id="recent-gone" />
                  </span>
                </p>
                <Button
                  aria-label={say("recent-forget-named", { name: one.name })}
                  disabled={forget.isPending}
                  onClick={() => forget.mutate(one.handle)}
                >
                  <T id="recent-forget" />
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
