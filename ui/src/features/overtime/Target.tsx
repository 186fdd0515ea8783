// Which share does the team aim at? One number in per cent, kept when the person leaves the field or presses
// Enter; empty takes it back.
import { useEffect, useState } from "react";
import type { FigureTransition, WorkspaceView } from "../../backend/bindings";
import { useSetTarget, useTarget } from "../../backend/targets";
import { TextField } from "../../components/Field";
import { useSay } from "../../components/words";
import css from "./OverTime.module.css";
import { pairOf, shareOf } from "./pair";

interface Props {
  workspace: WorkspaceView;
  transition: FigureTransition;
}

export function Target({ workspace, transition }: Props) {
  const pair = pairOf(workspace.stages, transition);
  if (pair === null) return null;
  return (
    <OfPair key={`${pair.from}>${pair.to}`} {...pair} readOnly={workspace.read_only !== null} />
  );
}

function OfPair({ from, to, readOnly }: { from: string; to: string; readOnly: boolean }) {
  const say = useSay();
  const kept = useTarget(from, to).data;
  const setting = useSetTarget();
  const [typed, setTyped] = useState("");
  useEffect(() => {
    setTyped(kept == null ? "" : String(Math.round(kept * 1000) / 10));
  }, [kept]);
  const keep = () => {
    const share = shareOf(typed);
    if (share !== (kept ?? null)) setting.mutate({ from, to, share });
  };
  return (
    <div className={css.target}>
      <TextField
        label={say("time-target-label")}
        inputMode="decimal"
        value={typed}
        disabled={readOnly}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === "Enter") keep();
        }}
      />
    </div>
  );
}
