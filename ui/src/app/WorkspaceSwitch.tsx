// Which workspace is this, and how to another? Its name opens a small menu: those opened before, the
// sample story, a file.
import { useRef } from "react";
import type { WorkspaceView } from "../backend/bindings";
import { useOpenWorkspace, type Way } from "../backend/changes";
import { useStart } from "../backend/queries";
import { Button } from "../components/Button";
import { FailureNote } from "../components/Failure";
import { Icon } from "../components/Icon";
import { goTo } from "../components/place";
import { T, useSay } from "../components/words";
import css from "./WorkspaceSwitch.module.css";

export function WorkspaceSwitch({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const menu = useRef<HTMLDivElement>(null);
  const recent = useStart().data?.recent.filter((one) => one.name !== workspace.name) ?? [];
  const open = useOpenWorkspace();
  const go = (way: Way) =>
    open.mutate(way, {
      onSuccess: (opened) => {
        if (opened === null) return;
        menu.current?.hidePopover?.();
        goTo("");
      },
    });
  return (
    <>
      <button
        type="button"
        className={css.open}
        popoverTarget="workspaces"
        title={workspace.name}
        aria-label={say("rail-workspace-named", { name: workspace.name })}
      >
        <Icon name="workspace" />
        <span className={css.name}>{workspace.name}</span>
        <Icon name="chevron" size={14} />
      </button>
      <div ref={menu} id="workspaces" popover="auto" className={css.menu}>
        {open.error && <FailureNote error={open.error} />}
        {recent.slice(0, 6).map((one) => (
          <Button
            key={one.handle}
            look="quiet"
            className={css.item}
            disabled={open.isPending}
            onClick={() => go({ to: "recent", handle: one.handle })}
          >
            {one.name}
          </Button>
        ))}
        {!workspace.is_sample && (
          <Button look="quiet" className={css.item} onClick={() => go({ to: "sample" })}>
            <T id="welcome-sample" />
          </Button>
        )}
        <Button look="quiet" className={css.item} onClick={() => go({ to: "file" })}>
          <T id="welcome-open" />
        </Button>
      </div>
    </>
  );
}
