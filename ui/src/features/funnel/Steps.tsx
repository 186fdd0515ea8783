// Whose steps does the funnel show? The definition's own stages or a known funnel laid over them. What marks
// each of its steps can be changed for the session; it stands in the address: `template`, `lay`.
import type { DefinedStage, FunnelStageView, StepChoice } from "../../backend/bindings";
import { useOwnFunnels } from "../../backend/ownFunnels";
import { SelectField } from "../../components/Field";
import { choose, useChoice } from "../../components/place";
import { T, useSay } from "../../components/words";
import css from "./Steps.module.css";

const TEMPLATE_WORDS = {
  tofu: "template-tofu",
  aida: "template-aida",
  purchase: "template-purchase",
  prospecting: "template-prospecting",
  meeting: "template-meeting",
  "after-sale": "template-after-sale",
} as const;

/** The words for the name of a template. */
export function nameOf(template: string): string {
  return TEMPLATE_WORDS[template as keyof typeof TEMPLATE_WORDS] ?? "funnel-title";
}

/** The template and the stages chosen for its steps, as the address has them. */
export function useTemplate(): { template: string | null; mapping: StepChoice[] } {
  const [template] = useChoice("template");
  const [lay] = useChoice("lay");
  const known = template !== null && template in TEMPLATE_WORDS;
  return known ? { template, mapping: mappingOf(lay ?? "") } : { template: null, mapping: [] };
}

/** Before the id of a funnel of the team's own, among the keys of templates. */
const OWN = "own:";

export function TemplateSwitch({ template }: { template: string | null }) {
  const say = useSay();
  const [own] = useChoice("own");
  const funnels = useOwnFunnels().data ?? [];
  return (
    <SelectField
      bare
      className={css.template}
      label={say("funnel-template")}
      value={own === null ? (template ?? "") : OWN + own}
      options={[
        { value: "", text: say("funnel-title") },
        ...Object.entries(TEMPLATE_WORDS).map(([value, words]) => ({ value, text: say(words) })),
        ...funnels.map(({ id, name }) => ({
          value: OWN + id,
          text: name,
          under: say("own-under"),
        })),
      ]}
      onChoose={(chosen) =>
        choose(
          chosen.startsWith(OWN)
            ? { own: chosen.slice(OWN.length), template: null, lay: null, unit: null, by: null }
            : { own: null, template: chosen, lay: null, unit: null, by: null },
        )
      }
    />
  );
}

interface Props {
  steps: readonly FunnelStageView[];
  defined: readonly DefinedStage[];
  mapping: readonly StepChoice[];
}

/** The mapping, visible and changeable: a step and the stage that marks reaching it. */
export function StepsLaid({ steps, defined, mapping }: Props) {
  const say = useSay();
  const at = (key: string | null) => defined.findIndex((stage) => stage.key === key);
  const set = (step: string, stage: string) => {
    const others = mapping.filter((choice) => choice.step !== step);
    choose({ lay: layOf([...others, { step, stage: stage || null }]) });
  };
  return (
    <fieldset className={css.steps}>
      <legend className={css.legend}>
        <T id="funnel-lay" />
      </legend>
      {steps.map((step, i) => {
        // Forward only: after what marks the steps before, before what marks those after.
        const after = Math.max(-1, ...steps.slice(0, i).map(({ stage }) => at(stage)));
        const later = steps.slice(i + 1).map(({ stage }) => at(stage));
        const before = Math.min(defined.length, ...later.filter((place) => place >= 0));
        return (
          <SelectField
            key={step.key}
            label={step.label}
            aria-label={say("funnel-lay-step", { step: step.label })}
            value={step.stage ?? ""}
            options={[
              { value: "", text: say("funnel-not-measured") },
              ...defined
                .slice(after + 1, before)
                .map(({ key, label }) => ({ value: key, text: label })),
            ]}
            onChoose={(stage) => set(step.key, stage)}
          />
        );
      })}
    </fieldset>
  );
}

/** `interest:mql,intent:` is interest marked by mql, and intent not measured. */
function mappingOf(lay: string): StepChoice[] {
  const pairs = lay.split(",").filter((pair) => pair.includes(":"));
  return pairs.map((pair) => {
    const [step = "", stage = ""] = pair.split(":");
    return { step: decodeURIComponent(step), stage: decodeURIComponent(stage) || null };
  });
}

function layOf(mapping: readonly StepChoice[]): string {
  const pairs = mapping.map(({ step, stage }) => [step, stage ?? ""].map(encodeURIComponent));
  return pairs.map((pair) => pair.join(":")).join(",");
}
