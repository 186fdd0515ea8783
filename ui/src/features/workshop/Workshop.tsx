// How does the workshop look to a room? Full screen: the question in the middle, the two sides left and right,
// what the step is about below, and one button forward.
import type { ReactNode } from "react";
import type { StepView, WorkshopView } from "../../backend/bindings";
import { useFinishWorkshop } from "../../backend/workshop";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { Icon } from "../../components/Icon";
import { T, useSay } from "../../components/words";
import { heldOf, hrefOf, nextOf, previousOf } from "./steps";
import { Timer } from "./Timer";
import css from "./Workshop.module.css";

export interface WorkshopStep {
  key: StepView;
  /** `null` where nothing happens in it: it is passed over. */
  content: ReactNode | null;
  /** It is a screen of its own, which keeps its sizes and fills the room. */
  whole?: boolean;
}

interface Props {
  held: WorkshopView;
  here: StepView;
  steps: readonly WorkshopStep[];
  readOnly: boolean;
  /** The step could not be kept. */
  trouble: unknown;
  onLeave: () => void;
  /** The workshop was closed. */
  onFinished: () => void;
}

export function Workshop(props: Props) {
  const { held, here, steps, readOnly, trouble, onLeave, onFinished } = props;
  const say = useSay();
  const step = steps.find(({ key }) => key === here);
  const all = heldOf(steps);
  const numbered = all.filter((one) => one !== "pause");
  return (
    <div className={css.room} data-testid="workshop">
      <header className={css.head}>
        <Side side="marketing" held={held} />
        <div className={css.question}>
          <p className={css.step}>
            <StepName step={here} numbered={numbered} />
          </p>
          <h1>{say(`workshop-asks-${here}`)}</h1>
        </div>
        <Side side="sales" held={held} />
      </header>
      <main className={step?.whole ? css.whole : css.body}>
        {trouble !== null && <FailureNote error={trouble} />}
        {here === "pause" ? <Pause onLeave={onLeave} /> : step?.content}
      </main>
      <footer className={css.foot}>
        <Button look="quiet" icon="close" onClick={onLeave}>
          <T id="workshop-leave" />
        </Button>
        <Path here={here} numbered={numbered} />
        <Timer key={here} step={here} />
        <Ways here={here} all={all} readOnly={readOnly} onFinished={onFinished} />
      </footer>
    </div>
  );
}

interface Numbered {
  /** The steps that have a number, in their order. */
  numbered: readonly StepView[];
}

function StepName({ step, numbered }: { step: StepView } & Numbered) {
  const say = useSay();
  const title = say(`workshop-step-${step}`);
  if (step === "pause") return <>{title}</>;
  return <T id="workshop-step-of" no={numbered.indexOf(step)} title={title} />;
}

function Side({ side, held }: { side: "marketing" | "sales"; held: WorkshopView }) {
  const names = held.people.filter((one) => one.side === side || one.side === "both");
  return (
    <section className={`${css.side} ${css[`of-${side}`]}`} aria-labelledby={`side-${side}`}>
      <h2 id={`side-${side}`}>
        <T id={`side-${side}`} />
      </h2>
      <p>
        {names.length === 0 ? (
          <T id="workshop-side-nobody" />
        ) : (
          names.map(({ name }) => name).join(", ")
        )}
      </p>
    </section>
  );
}

/** The steps as dots with their names; each is a way there. */
function Path({ here, numbered }: { here: StepView } & Numbered) {
  const say = useSay();
  return (
    <nav aria-label={say("workshop-steps")} className={css.path}>
      <ol>
        {numbered.map((step, no) => (
          <li key={step}>
            <a
              href={hrefOf(step)}
              aria-current={step === here ? "step" : undefined}
              aria-label={say("workshop-step-of", { no, title: say(`workshop-step-${step}`) })}
              title={say(`workshop-step-${step}`)}
            >
              {no}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface WaysProps extends Pick<Props, "here" | "readOnly" | "onFinished"> {
  /** The steps that are held. */
  all: readonly StepView[];
}

function Ways({ here, all, readOnly, onFinished }: WaysProps) {
  const say = useSay();
  const finish = useFinishWorkshop();
  const back = previousOf(here, all);
  const next = nextOf(here, all);
  return (
    <div className={css.ways}>
      {finish.isError && <FailureNote error={finish.error} />}
      {back && (
        <a className={css.back} href={hrefOf(back)}>
          <T id="workshop-back" />
        </a>
      )}
      {next ? (
        <a className={`action ${css.next}`} href={hrefOf(next)} data-testid="workshop-next">
          {say("workshop-next", { title: say(`workshop-step-${next}`) })}
          <Icon name="chevron" size={20} />
        </a>
      ) : (
        <Button
          look="main"
          className={css.next ?? ""}
          disabled={readOnly || finish.isPending}
          onClick={() => finish.mutate(undefined, { onSuccess: onFinished })}
        >
          <T id="workshop-finish" />
        </Button>
      )}
    </div>
  );
}

/** The end of the first sitting: everything is kept, whenever the second one begins. */
function Pause({ onLeave }: { onLeave: () => void }) {
  return (
    <div className={css.centre}>
      <p className={css.large}>
        <T id="workshop-pause-says" />
      </p>
      <Button onClick={onLeave}>
        <T id="workshop-pause-leave" />
      </Button>
    </div>
  );
}
