// What stays in view on every screen? The rail with the four steps, and the three facts every number
// rests on. Alt+1 to Alt+4 go to the steps.
import { type ReactNode, useEffect } from "react";
import type { WorkspaceView } from "../backend/bindings";
import { toldIfCut } from "../components/cut";
import { Icon } from "../components/Icon";
import { useFigures } from "../components/numbers";
import { type Choices, goTo, hashOf, usePlace } from "../components/place";
import { T, useSay } from "../components/words";
import { AsOf } from "./AsOf";
import css from "./Frame.module.css";
import { Look } from "./Look";
import { MaskedNote, MaskSwitch, useMaskKey } from "./MaskSwitch";
import { openPalette, Palette } from "./Palette";
import { addressOf, STEPS, type Step } from "./steps";
import { BackToWorkshop } from "./WorkshopScreen";
import { WorkspaceSwitch } from "./WorkspaceSwitch";

interface Props {
  workspace: WorkspaceView;
  children: ReactNode;
}

export function Frame({ workspace, children }: Props) {
  useStepKeys();
  useMaskKey();
  return (
    <div className={css.frame}>
      <Rail workspace={workspace} />
      <Palette workspace={workspace} />
      <div className={css.main}>
        <TopLine workspace={workspace} />
        <MaskedNote readOnly={workspace.read_only !== null} />
        <BackToWorkshop />
        <main className={css.screen}>{children}</main>
      </div>
    </div>
  );
}

function Rail({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const { path, chosen } = usePlace();
  const here = STEPS.find((step) => step.key === path[0]) ?? STEPS[0];
  return (
    <aside className={css.rail} aria-label={say("rail-label")}>
      <p className={css.brand}>
        <T id="app-name" />
      </p>
      <button
        type="button"
        className={css.find}
        aria-keyshortcuts="Control+K"
        onClick={openPalette}
      >
        <Icon name="search" />
        <span>{say("palette-open")}</span>
        <kbd>{say("palette-key")}</kbd>
      </button>
      <nav aria-label={say("rail-label")}>
        <ul className={css.steps}>
          {STEPS.map((step) => (
            <li key={step.key}>
              <StepLink step={step} here={step === here} workspace={workspace} />
              {step === here && step.screens.length > 1 && (
                <ul className={css.screens}>
                  {step.screens.map((screen) => (
                    <li key={screen.key}>
                      <a
                        href={hashOf(`${step.key}/${screen.key}`, keptIn(step, chosen))}
                        aria-current={screen.key === path[1] ? "page" : undefined}
                      >
                        <T id={screen.words} />
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <div className={css.foot}>
        <WorkspaceSwitch workspace={workspace} />
        <MaskSwitch />
        <Look />
      </div>
    </aside>
  );
}

/** What goes along from screen to screen of a step: by which definition figures are told. */
function keptIn(step: Step, chosen: URLSearchParams): Choices {
  return step.key === "measure" ? { told: chosen.get("told") } : {};
}

interface StepProps {
  step: Step;
  here: boolean;
  workspace: WorkspaceView;
}

function StepLink({ step, here, workspace }: StepProps) {
  const say = useSay();
  const state = step.state(workspace);
  const current = here && step.screens.length < 2 ? "page" : here ? "true" : undefined;
  return (
    <a className={css.step} href={hashOf(addressOf(step))} aria-current={current}>
      <Icon name={step.icon} size={20} />
      <span>{say(step.words)}</span>
      {state && (
        <span className={css.state} title={say(`rail-${state}`)}>
          <span className={css.stateWords}>{say(`rail-${state}`)}</span>
          <span className={`${css.dot} ${css[state]}`} aria-hidden="true" />
        </span>
      )}
    </a>
  );
}

function TopLine({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const { list } = workspace;
  return (
    <header className={css.top}>
      <ul className={css.facts} aria-label={say("facts-label")}>
        <Fact
          name={say("fact-definition")}
          value={useDefinitionFact(workspace)}
          address={workspace.definition?.standing?.no ? "agree/agreement" : "agree/definition"}
        />
        <Fact
          name={say("fact-list")}
          value={say("unit-leads", { n: list.n_leads })}
          address={list.n_leads > 0 ? "apply/leads" : "apply/import"}
        />
        <AsOf workspace={workspace} />
      </ul>
      {workspace.read_only && (
        <p className={css.readOnly} role="status" data-testid="reads-only">
          <Icon name="warning" size={16} />
          <T id={`read-only-${workspace.read_only}`} />
        </p>
      )}
    </header>
  );
}

/** "v3 agreed 12 Oct", or whose signature is missing, or that it is a draft. */
function useDefinitionFact({ definition }: WorkspaceView): string {
  const say = useSay();
  const { day } = useFigures();
  if (definition === null) return say("fact-definition-none");
  const title = definition.title || say("fact-definition-untitled");
  const { standing } = definition;
  const no = standing?.no ?? 0;
  if (standing?.agreed_at) return say("fact-agreed", { no, date: day(standing.agreed_at) });
  const missing = standing?.missing[0];
  if (standing?.state === "proposed" && missing) {
    return say("fact-proposed", { title, no, side: say(`side-${missing}`) });
  }
  return say("fact-definition-draft", { title });
}

function Fact({ name, value, address }: { name: string; value: string; address?: string }) {
  const words = (
    <>
      <span className={css.factName}>{name}</span>
      <span className={css.factValue} {...toldIfCut}>
        {value}
      </span>
    </>
  );
  return (
    <li>
      {address ? (
        <a className={css.fact} href={hashOf(address)}>
          {words}
        </a>
      ) : (
        <span className={css.fact}>{words}</span>
      )}
    </li>
  );
}

function useStepKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      // By position: with Alt some layouts give another character than the digit.
      const step = STEPS[Number(event.code.replace("Digit", "")) - 1];
      if (!step) return;
      event.preventDefault();
      goTo(addressOf(step));
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
}
