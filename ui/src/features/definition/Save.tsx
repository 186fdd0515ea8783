// How does a draft come into force? One button, and Ctrl S.
import { useEffect } from "react";
import { Button } from "../../components/Button";
import { T, useSay } from "../../components/words";

interface SaveProps {
  unchanged: boolean;
  blocked: boolean;
  onSave: () => void;
}

export function Save({ unchanged, blocked, onSave }: SaveProps) {
  const say = useSay();
  const off = unchanged || blocked;
  useSaveKey(off ? null : onSave);
  return (
    <Button
      look="main"
      icon="save"
      disabled={off}
      title={say("definition-save-key")}
      aria-describedby={blocked ? "why-not-saved" : undefined}
      onClick={onSave}
    >
      <T id={unchanged ? "definition-saved" : "definition-save"} />
    </Button>
  );
}

/** Ctrl S saves what can be saved. */
function useSaveKey(save: (() => void) | null): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s")
        return;
      event.preventDefault();
      save?.();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [save]);
}
