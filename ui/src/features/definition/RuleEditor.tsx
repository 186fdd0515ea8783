// How is a rule edited? A tree of nested cards over pure edits. Alt+Up and Alt+Down move the line or group
// that has the focus, and the focus goes with it; a pointer drags it by its grip.
import {
  createContext,
  type KeyboardEvent,
  type PointerEvent,
  useContext,
  useEffect,
  useRef,
} from "react";
import type { RuleView } from "../../backend/bindings";
import { Adding } from "./Adding";
import { CriterionLine } from "./CriterionLine";
import { duplicate, type Place, ruleOf, withRule } from "./draft";
import { useDragging } from "./dragging";
import { useEditing } from "./Editing";
import { isGroup, move, mute, type Path, remove } from "./edits";
import { GroupCard } from "./GroupCard";
import { ProfileLine } from "./ProfileLine";
import css from "./RuleEditor.module.css";
import { ScoreLine } from "./ScoreLine";

interface TreeEdits {
  place: Place;
  root: RuleView;
  change: (root: RuleView) => void;
  moveBy: (path: Path, step: -1 | 1) => void;
  removeAt: (path: Path) => void;
  duplicateAt: (path: Path) => void;
  muteAt: (path: Path) => void;
  /** What stands at this path after the next edit has the focus then. */
  focusOn: (path: Path) => void;
  /** Begins to drag; `null` while nothing is dragged. */
  dragFrom: (path: Path, event: PointerEvent) => void;
  dragged: Path | null;
}

const Context = createContext<TreeEdits | null>(null);

export function useTree(): TreeEdits {
  const tree = useContext(Context);
  if (tree === null) throw new Error("useTree needs a RuleEditor above it");
  return tree;
}

interface Props {
  place: Place;
  /** The root is a list whose meaning is fixed by its place. */
  flat?: boolean;
}

export function RuleEditor({ place, flat }: Props) {
  const { draft, locked, edit } = useEditing();
  const element = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string | null>(null);
  const root = ruleOf(draft, place) ?? { kind: "all", of: [] };

  useEffect(() => {
    if (focusNext.current === null) return;
    element.current?.querySelector<HTMLElement>(`[data-path="${focusNext.current}"]`)?.focus();
    focusNext.current = null;
  });

  const change = (to: RuleView) => edit(to === root ? draft : withRule(draft, place, to));
  const moveAndFocus = (moved: { root: RuleView; path: Path }) => {
    focusNext.current = moved.path.join(".");
    change(moved.root);
  };
  const { drag, begin } = useDragging(element, root, moveAndFocus);
  const tree: TreeEdits = {
    place,
    root,
    change,
    moveBy: (path, step) => moveAndFocus(move(root, path, step)),
    removeAt: (path) => change(remove(root, path)),
    duplicateAt: (path) => {
      focusNext.current = [...path.slice(0, -1), (path.at(-1) ?? 0) + 1].join(".");
      edit(duplicate(draft, place, root, path));
    },
    muteAt: (path) => change(mute(root, path)),
    focusOn: (path) => {
      focusNext.current = path.join(".");
    },
    dragFrom: (path, event) => !locked && begin(path, event),
    dragged: drag?.from ?? null,
  };
  return (
    <Context value={tree}>
      <div ref={element} className={css.tree}>
        {flat || !isGroup(root) ? (
          <>
            <Rules rules={isGroup(root) ? root.of : [root]} path={[]} />
            <Adding path={[]} groups={place === "exclusions" || typeof place === "object"} />
          </>
        ) : (
          <GroupCard group={root} path={[]} />
        )}
        {drag?.line && (
          <div className={css.dropLine} data-testid="drop-line" aria-hidden style={drag.line} />
        )}
      </div>
    </Context>
  );
}

/** The rules below a group, one line or card each. */
export function Rules({ rules, path }: { rules: readonly RuleView[]; path: Path }) {
  return (
    <ol className={css.rules} data-list={path.join(".")}>
      {rules.map((rule, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rule's path is its identity; edits address it by path.
        <li key={i}>
          <Rule rule={rule} path={[...path, i]} />
        </li>
      ))}
    </ol>
  );
}

function Rule({ rule, path }: { rule: RuleView; path: Path }) {
  switch (rule.kind) {
    case "criterion":
      return <CriterionLine id={rule.id} path={path} muted={rule.muted ?? false} />;
    case "fits_icp":
      return <ProfileLine path={path} muted={rule.muted ?? false} />;
    case "score":
    case "grade":
      return <ScoreLine rule={rule} path={path} />;
    default:
      return <GroupCard group={rule} path={path} />;
  }
}

/** What makes a line or card movable by keyboard. */
export function useMovable(path: Path) {
  const { moveBy, dragged } = useTree();
  return {
    tabIndex: 0,
    "data-dragged": dragged?.join(".") === path.join(".") || undefined,
    "data-path": path.join("."),
    onKeyDown: (event: KeyboardEvent) => {
      const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
      if (!event.altKey || step === null || path.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      moveBy(path, step);
    },
  };
}
