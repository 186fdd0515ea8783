// What does a goal need? Its goal, days and targets are kept; what if one conversion were another is only tried.
import { type FormEvent, useId, useState } from "react";
import type { EconomicsView, MixView } from "../../backend/bindings";
import { useEconomics, useSetEconomics } from "../../backend/money";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { SelectField, TextField } from "../../components/Field";
import { FigureCard } from "../../components/figure/FigureCard";
import { useChoice } from "../../components/place";
import { T, useSay } from "../../components/words";
import { planAsked } from "./asked";
import css from "./Money.module.css";
import { saidOf } from "./said";

const MIXES = ["source", "channel"] as const satisfies readonly MixView[];

export function Plan({ readOnly }: { readOnly: boolean }) {
  const say = useSay();
  const economics = useEconomics();
  const [whatIf, setWhatIf] = useState("");
  const [percent, setPercent] = useState("");
  const title = useId();
  const [chosen, setMix] = useChoice("mix");
  if (!economics.data) return null;
  const key = JSON.stringify(economics.data.said);
  const mix = MIXES.find((one) => one === chosen) ?? null;
  const asked = planAsked(whatIf || null, percent || null, mix);
  return (
    <section className={css.panel} aria-labelledby={title}>
      <h2 id={title}>
        <T id="plan-title" />
      </h2>
      <p className={css.quiet}>
        <T id="plan-says" />
      </p>
      <Goal key={key} view={economics.data} readOnly={readOnly} />
      <FigureCard
        asked={asked}
        controls={
          <>
            <SelectField
              label={say("plan-mix-choose")}
              value={mix ?? ""}
              options={[
                { value: "", text: say("plan-mix-none") },
                ...MIXES.map((value) => ({ value, text: say(`plan-mix-by-${value}`) })),
              ]}
              onChoose={setMix}
            />
            {mix === null && (
              <WhatIf
                stages={economics.data.stages}
                stage={whatIf}
                percent={percent}
                onStage={setWhatIf}
                onPercent={setPercent}
              />
            )}
          </>
        }
      />
    </section>
  );
}

interface WhatIfProps {
  stages: EconomicsView["stages"];
  stage: string;
  percent: string;
  onStage: (stage: string) => void;
  onPercent: (percent: string) => void;
}

function WhatIf({ stages, stage, percent, onStage, onPercent }: WhatIfProps) {
  const say = useSay();
  return (
    <div className={css.whatIf}>
      <SelectField
        label={say("plan-what-if-stage")}
        value={stage}
        options={[
          { value: "", text: say("plan-what-if-none") },
          ...stages.slice(0, -1).map(({ key, label }) => ({ value: key, text: label })),
        ]}
        onChoose={onStage}
      />
      <TextField
        label={say("plan-what-if-percent")}
        className={css.short}
        inputMode="decimal"
        value={percent}
        disabled={stage === ""}
        onChange={(event) => onPercent(event.currentTarget.value)}
      />
    </div>
  );
}

const GOAL = ["plan.won", "plan.revenue", "plan.average_deal"] as const;
const DAYS = ["plan.from", "plan.to"] as const;

function Goal({ view, readOnly }: { view: EconomicsView; readOnly: boolean }) {
  const say = useSay();
  const said = saidOf(view);
  const keep = useSetEconomics();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const text = (key: string) => typed[key] ?? said[key] ?? "";
  const type = (key: string) => (event: FormEvent<HTMLInputElement>) =>
    setTyped({ ...typed, [key]: event.currentTarget.value });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const settings = Object.entries(typed);
    keep.mutate(settings.map(([key, text]) => ({ key, text: text.trim() === "" ? null : text })));
  };
  return (
    <form onSubmit={send}>
      <div className={css.fields}>
        {GOAL.map((key) => (
          <TextField
            key={key}
            label={say(key.replaceAll(/[._]/g, "-"))}
            inputMode="decimal"
            value={text(key)}
            readOnly={readOnly}
            onChange={type(key)}
          />
        ))}
        {DAYS.map((key) => (
          <TextField
            key={key}
            label={say(key.replace(".", "-"))}
            type="date"
            value={text(key)}
            readOnly={readOnly}
            onChange={type(key)}
          />
        ))}
        {view.stages.slice(1).map(({ key, label }) => (
          <TextField
            key={key}
            label={say("plan-target-of", { stage: label })}
            inputMode="numeric"
            value={text(`plan.target.${key}`)}
            readOnly={readOnly}
            onChange={type(`plan.target.${key}`)}
          />
        ))}
      </div>
      <details className={css.rates}>
        <summary>
          <T id="plan-mix-type" />
        </summary>
        <div className={css.fields}>
          {view.sources.map(({ source }) => (
            <TextField
              key={source}
              label={source}
              inputMode="decimal"
              value={text(`plan.mix.${source}`)}
              readOnly={readOnly}
              onChange={type(`plan.mix.${source}`)}
            />
          ))}
        </div>
      </details>
      <details className={css.rates}>
        <summary>
          <T id="plan-mix-type-channel" />
        </summary>
        <div className={css.fields}>
          {[...view.channels, "none"].map((channel) => (
            <TextField
              key={channel}
              label={say(`channel-${channel}`)}
              inputMode="decimal"
              value={text(`plan.mix.@${channel}`)}
              readOnly={readOnly}
              onChange={type(`plan.mix.@${channel}`)}
            />
          ))}
        </div>
      </details>
      {keep.isError && <FailureNote error={keep.error} />}
      {!readOnly && (
        <Button type="submit" disabled={keep.isPending} data-testid="plan-save">
          <T id="economics-save" />
        </Button>
      )}
    </form>
  );
}
