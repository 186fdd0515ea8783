// Which workspace is this, and how to another? Its name opens a small menu: those opened before, a new one,
// the sample story, a file. Arrows move in it; Escape closes it.
import { useRef } from "react";
import type { WorkspaceView } from "../backend/bindings";
import { useOpenWorkspace, type Way } from "../backend/changes";
import { useBackUp } from "../backend/duplicates";
import { useRecent } from "../backend/queries";
import { moveWithArrows } from "../components/arrows";
import { Button } from "../components/Button";
import { FailureNote } from "../components/Failure";
import { Icon } from "../components/Icon";
import { goTo } from "../components/place";
import { T, useSay } from "../components/words";
import { Recent } from "../features/home/Recent";
import { openNaming } from "./Palette";
import css from "./WorkspaceSwitch.module.css";

export function WorkspaceSwitch({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const menu = useRef<HTMLDivElement>(null);
  const recent = useRecent();
  const open = useOpenWorkspace();
  const backUp = useBackUp();
  const others = recent.data?.filter((one) => !one.open) ?? [];
  const close = () => menu.current?.hidePopover?.();
  const go = (way: Way) =>
    open.mutate(way, {
      onSuccess: (opened) => {
        if (opened === null) return;
        close();
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
        data-testid="workspace"
      >
        <Icon name="workspace" />
        <span className={css.name}>{workspace.name}</span>
        <Icon name="chevron" size={14} />
      </button>
      <div
        ref={menu}
        id="workspaces"
        popover="auto"
        role="dialog"
        aria-label={say("rail-workspace-named", { name: workspace.name })}
        className={css.menu}
        onKeyDown={moveWithArrows}
        onToggle={(event) => {
          if (event.newState !== "open") return;
          backUp.reset();
          void recent.refetch();
          event.currentTarget.querySelector<HTMLElement>("button:enabled")?.focus();
        }}
      >
        {open.error && <FailureNote error={open.error} />}
        {backUp.error && <FailureNote error={backUp.error} />}
        <Recent
          recent={others}
          busy={open.isPending}
          onOpen={(handle) => go({ to: "recent", handle })}
        />
        {others.length > 0 && <hr className={css.line} />}
        <Button
          look="quiet"
          icon="plus"
          className={css.item}
          onClick={() => {
            close();
            openNaming();
          }}
        >
          <T id="welcome-name-title" />
        </Button>
        <Button
          look="quiet"
          icon="file"
          className={css.item}
          disabled={open.isPending}
          onClick={() => go({ to: "file" })}
        >
          <T id="welcome-open" />
        </Button>
        <Button
          look="quiet"
          icon="save"
          className={css.item}
          disabled={backUp.isPending}
          data-testid="back-up"
          onClick={() => backUp.mutate()}
        >
          <T id="backup-go" />
        </Button>
        {backUp.data && (
          <p role="status" className={css.said}>
            <T id="backup-done" file={backUp.data} />
          </p>
        )}
        {!workspace.is_sample && (
          <Button
            look="quiet"
            icon="measure"
            className={css.item}
            disabled={open.isPending}
            onClick={() => go({ to: "sample" })}
          >
            <T id="welcome-sample" />
          </Button>
        )}
      </div>
    </>
  );
}
