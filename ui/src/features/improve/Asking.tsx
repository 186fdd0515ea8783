// What counts as worked, as won, in which time, for which stage, and by whose facts? Chosen once for all figures of the screen, and
// kept in its address.
import type { EvidenceAsked, FactsAsked, OutcomeWindow, WorkedAsked } from "../../backend/bindings";
import { useDefinition, useFields } from "../../backend/queries";
import { SelectField } from "../../components/Field";
import { choose, usePlace } from "../../components/place";
import { useSay } from "../../components/words";
import css from "./Improve.module.css";

const DAYS = [30, 60, 90, 180, 365] as const;
const FACTS = ["usual", "then", "today"] as const satisfies readonly FactsAsked[];

/** Whose facts definitions are tried on. */
export function useFacts(): FactsAsked {
  const chosen = usePlace().chosen.get("facts");
  return FACTS.find((one) => one === chosen) ?? "usual";
}

export function useEvidence(): EvidenceAsked {
  const { chosen } = usePlace();
  return {
    worked: workedOf(chosen.get("worked")),
    outcome: chosen.get("outcome"),
    window: windowOf(chosen.get("window")),
    stage: chosen.get("stage"),
  };
}

function workedOf(text: string | null): WorkedAsked {
  if (text === "everybody") return { by: "everybody" };
  const key = text?.match(/^field\.(.+)$/)?.[1];
  return key ? { by: "field", key } : { by: "recorded" };
}

function windowOf(text: string | null): OutcomeWindow {
  if (text === "open") return { lasts: "open" };
  const days = Number(text);
  return text && Number.isInteger(days) && days > 0 ? { lasts: "days", days } : { lasts: "usual" };
}

export function Asking() {
  const say = useSay();
  const { chosen } = usePlace();
  const stages = useDefinition().data?.draft.stages ?? [];
  const fields = useFields().data ?? [];
  const byRule = stages.filter(({ reached_by }) => reached_by.kind === "rule");
  const named = ({ key, label }: { key: string; label: string }) => ({ value: key, text: label });
  const under = say("improve-worked-choice-field");
  const select = (name: string, label: string, options: { value: string; text: string }[]) => (
    <SelectField
      label={label}
      options={options}
      value={chosen.get(name) ?? ""}
      onChoose={(value) => choose({ [name]: value })}
    />
  );
  return (
    <div className={css.asking}>
      {select("stage", say("improve-choose-stage"), [
        { value: "", text: say("improve-stage-usual") },
        ...byRule.map(named),
      ])}
      {select("outcome", say("improve-choose-outcome"), [
        { value: "", text: say("improve-outcome-usual") },
        ...stages.map(named),
      ])}
      {select("window", say("improve-choose-window"), [
        { value: "", text: say("improve-window-usual") },
        ...DAYS.map((n) => ({ value: String(n), text: say("improve-window-choice", { n }) })),
        { value: "open", text: say("improve-window-choice-open") },
      ])}
      {select("worked", say("improve-choose-worked"), [
        { value: "", text: say("improve-worked-choice-recorded") },
        { value: "everybody", text: say("improve-worked-choice-everybody") },
        ...fields.map(({ key, label }) => ({ value: `field.${key}`, text: label, under })),
      ])}
      {select(
        "facts",
        say("improve-facts"),
        FACTS.map((value) => ({
          value: value === "usual" ? "" : value,
          text: say(`improve-facts-${value}`),
        })),
      )}
    </div>
  );
}
