// What happens in each step of the workshop? The frame is one feature; what the steps hold comes from others.
// While the workshop is on, a screen that is one of its steps is shown in its frame.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { StepView, WorkshopView, WorkspaceView } from "../backend/bindings";
import { useAgreement, useDefinition } from "../backend/queries";
import { useWorkshop, useWorkshopStep } from "../backend/workshop";
import { goTo, usePlace } from "../components/place";
import { T } from "../components/words";
import { People } from "../features/agreement/People";
import { useDrafting } from "../features/definition/Drafting";
import { LeftAt } from "../features/workshop/Entry";
import { Preparation } from "../features/workshop/Preparation";
import { Reveal } from "../features/workshop/Reveal";
import { HOME, heldOf, hrefOf, landing, stepAt } from "../features/workshop/steps";
import { Workshop, type WorkshopStep } from "../features/workshop/Workshop";
import { testsOfFile, useListTests } from "./ballotTests";
import { MaskedNote, useMaskKey } from "./MaskSwitch";
import { Palette } from "./Palette";
import css from "./WorkshopScreen.module.css";

/** The key of the workshop that the room is in; `null` where it is in none. */
type Key = string | null;
const On = createContext<{ on: Key; set: (on: Key) => void }>({ on: null, set: () => {} });
/** The window begins anew where values are hidden or shown, and the room stays where it was. */
let lastOn: Key = null;

/** Whether the room is in the workshop, for as long as the window is open. */
export function WorkshopProvider({ children }: { children: ReactNode }) {
  const [on, setOn] = useState(lastOn);
  const value = useMemo(() => {
    const set = (to: Key) => {
      lastOn = to;
      setOn(to);
    };
    return { on, set };
  }, [on]);
  return <On value={value}>{children}</On>;
}

interface Props {
  workspace: WorkspaceView;
  /** The screens that are steps, as they are shown at their own addresses. */
  screen: ReactNode;
  /** Everything else, in the usual frame. */
  children: ReactNode;
}

/** The workshop where it is on and the place is one of its steps; else the usual frame. */
export function WorkshopRoom({ workspace, screen, children }: Props) {
  const { on, set } = useContext(On);
  const place = usePlace();
  const held = useWorkshop().data ?? null;
  const isHome = place.path.join("/") === HOME;
  const going = held !== null && held.finished_at === null ? held : null;
  useEffect(() => {
    if (isHome && going && on !== going.key) set(going.key);
  }, [isHome, going, on, set]);
  const step = stepAt(place) ?? (isHome ? (going?.step ?? null) : null);
  const inside = step !== null && (isHome || on === going?.key) ? step : null;
  if (inside === null || going === null) return children;
  return <Room workspace={workspace} held={going} here={inside} screen={screen} />;
}

interface RoomProps {
  workspace: WorkspaceView;
  held: WorkshopView;
  here: StepView;
  screen: ReactNode;
}

function Room({ workspace, held, here: asked, screen }: RoomProps) {
  const { set } = useContext(On);
  const readOnly = workspace.read_only !== null;
  const { mutate: keep, error: trouble } = useWorkshopStep();
  const steps = useSteps(held, readOnly, screen);
  const here = landing(asked, heldOf(steps));
  useMaskKey();
  useEffect(() => {
    if (!readOnly && held.step !== here) keep(here);
  }, [readOnly, held.step, here, keep]);
  // A step with an address of its own is shown there, so that what it links to stays in the workshop.
  const { path, chosen } = usePlace();
  useEffect(() => {
    const wanted = hrefOf(here);
    const elsewhere = path.join("/") === HOME && chosen.get("step") !== here;
    if (elsewhere) window.location.replace(wanted);
  }, [here, path, chosen]);
  const leave = () => {
    set(null);
    goTo("");
  };
  const finished = () => {
    set(null);
    goTo("agree/agreement");
  };
  return (
    <>
      <Palette workspace={workspace} />
      <div className={css.stage}>
        <MaskedNote readOnly={readOnly} />
        <Workshop
          held={held}
          here={here}
          steps={steps}
          readOnly={readOnly}
          trouble={trouble}
          onLeave={leave}
          onFinished={finished}
        />
      </div>
    </>
  );
}

function useSteps(held: WorkshopView, readOnly: boolean, screen: ReactNode): WorkshopStep[] {
  const participants = useAgreement(null).data?.participants ?? [];
  const drafting = useDrafting();
  const saved = useDefinition().data?.draft;
  const tests = useListTests();
  return [
    {
      key: "preparation",
      content: (
        <Preparation
          held={held}
          people={<People participants={participants} readOnly={readOnly} />}
          tests={tests}
          testsOfFile={testsOfFile}
          readOnly={readOnly}
        />
      ),
    },
    {
      key: "customer",
      content: (
        <Reveal
          held={held}
          readOnly={readOnly}
          draft={drafting.now}
          onDraft={(draft) => {
            const from = drafting.now ?? saved;
            if (from) drafting.edit(from, draft);
          }}
        />
      ),
    },
    { key: "calibration", content: screen, whole: true },
    { key: "stages", content: screen, whole: true },
    { key: "promises", content: screen, whole: true },
    { key: "sign", content: screen, whole: true },
  ];
}

/** The way back, over a screen that is looked at in the middle of a workshop. */
export function BackToWorkshop() {
  const { on } = useContext(On);
  const held = useWorkshop().data ?? null;
  if (held === null || on !== held.key) return null;
  return (
    <p className={css.back} role="status">
      <LeftAt held={held} />{" "}
      <a href={hrefOf(held.step)}>
        <T id="workshop-go-back" />
      </a>
    </p>
  );
}
