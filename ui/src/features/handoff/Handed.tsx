// What else does the hand-off say? What both sides promised and did, who was passed on and is not one, who is one
// and was not, why leads and deals come back, and whose deals are under way. Which of them stands in the address.
import type { FigureQuery, HandedQuery, LossByView } from "../../backend/bindings";
import { useDefinition } from "../../backend/queries";
import { useAmongList } from "../../components/AmongList";
import { SelectField } from "../../components/Field";
import { FigureCard } from "../../components/figure/FigureCard";
import { choose, useChoice } from "../../components/place";
import { Segmented } from "../../components/Segmented";
import { useSay } from "../../components/words";
import css from "./Handed.module.css";
import { Scorecard } from "./Scorecard";

const PARTS = ["matrix", "scorecard", "passed", "reasons", "open"] as const;
export type HandedPart = (typeof PARTS)[number];

/** The part that the address names; the matrix where it names none. */
export function useHandedPart(): HandedPart {
  const [chosen] = useChoice("part");
  return PARTS.find((part) => part === chosen) ?? "matrix";
}

export function HandedParts() {
  const say = useSay();
  const part = useHandedPart();
  return (
    <Segmented
      label={say("handed-parts")}
      value={part}
      options={PARTS.map((value) => ({ value, text: say(`handed-${value}`) }))}
      onChoose={(value) => choose({ part: value === "matrix" ? null : value })}
    />
  );
}

export function Handed({ part }: { part: HandedPart }) {
  const list = useAmongList();
  const asked = (query: FigureQuery) => ({ query, list });
  switch (part) {
    case "matrix":
      return null;
    case "scorecard":
      return <Scorecard />;
    case "passed":
      return <Passed />;
    case "reasons":
      return <Reasons />;
    case "open":
      return <FigureCard asked={asked({ figure: "open_opportunities" })} shape={0.34} />;
  }
}

function Passed() {
  const say = useSay();
  const list = useAmongList();
  const [stage, setStage] = useChoice("stage");
  const [field] = useChoice("field");
  const stages = useDefinition().data?.draft?.stages ?? [];
  const query: HandedQuery = { field, stage };
  return (
    <div className={css.cards}>
      {stages.length > 0 && (
        <SelectField
          label={say("handed-stage")}
          className={css.stage}
          value={stage ?? ""}
          options={[
            { value: "", text: say("handed-usual-stage") },
            ...stages.map(({ key, label }) => ({ value: key, text: label })),
          ]}
          onChoose={(value) => setStage(value === "" ? null : value)}
        />
      )}
      <FigureCard asked={{ query: { figure: "passed_not_met", ...query }, list }} shape={0.26} />
      <FigureCard asked={{ query: { figure: "met_not_passed", ...query }, list }} shape={0.3} />
    </div>
  );
}

function Reasons() {
  const list = useAmongList();
  const [rejected, rejections] = useBy("rejected");
  const [lost, losses] = useBy("lost");
  return (
    <div className={css.cards}>
      <FigureCard
        asked={{ query: { figure: "rejections", by: rejected }, list }}
        controls={rejections}
        shape={0.36}
      />
      <FigureCard
        asked={{ query: { figure: "losses", by: lost }, list }}
        controls={losses}
        shape={0.36}
      />
      <FigureCard asked={{ query: { figure: "second_pass" }, list }} shape={0.24} />
    </div>
  );
}

const BY = ["reason", "source", "channel", "stage"] as const satisfies readonly LossByView[];

/** By what reasons are told apart, and where that is chosen; in the address under `name`. */
function useBy(name: string) {
  const say = useSay();
  const [chosen] = useChoice(name);
  const by = BY.find((one) => one === chosen) ?? "reason";
  const control = (
    <SelectField
      bare
      className={css.by}
      label={say("handed-by")}
      value={by}
      options={BY.map((value) => ({ value, text: say(`losses-by-${value}`) }))}
      onChoose={(value) => choose({ [name]: value === "reason" ? null : value })}
    />
  );
  return [by, control] as const;
}
