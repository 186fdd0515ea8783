// What does no file say? Margin, churn, revenue of an account, which costs are media, what currencies were worth.
// Typed, kept together, and nothing of it has a default.
import { type FormEvent, useId, useState } from "react";
import type { EconomicsInput, EconomicsView } from "../../backend/bindings";
import { useEconomics, useSetEconomics } from "../../backend/money";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { SelectField, TextField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./Money.module.css";
import { ratesOf, ratesText, saidOf } from "./said";

const FIELDS = ["currency", "margin", "churn", "revenue_per_account"] as const;

export function Inputs({ readOnly }: { readOnly: boolean }) {
  const economics = useEconomics();
  if (economics.isError) return <FailureNote error={economics.error} />;
  if (!economics.data) return null;
  // Begun anew with what is kept, so that what is refused stays as it was typed.
  const key = JSON.stringify(economics.data.said);
  return <Form key={key} view={economics.data} readOnly={readOnly} />;
}

function Form({ view, readOnly }: { view: EconomicsView; readOnly: boolean }) {
  const say = useSay();
  const title = useId();
  const said = saidOf(view);
  const keep = useSetEconomics();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [rates, setRates] = useState(() => ratesText(view));
  const text = (key: string) => typed[key] ?? said[key] ?? "";
  const type = (key: string) => (event: FormEvent<HTMLInputElement>) =>
    setTyped({ ...typed, [key]: event.currentTarget.value });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const settings: EconomicsInput[] = Object.entries(typed).map(([key, text]) => ({
      key,
      text: text.trim() === "" ? null : text,
    }));
    keep.mutate([...settings, ...ratesOf(rates, view)]);
  };
  return (
    <section className={css.panel} aria-labelledby={title}>
      <h2 id={title}>
        <T id="economics-title" />
      </h2>
      <p className={css.quiet}>
        <T id="economics-says" />
      </p>
      <form onSubmit={send}>
        <div className={css.fields}>
          {FIELDS.map((key) => (
            <TextField
              key={key}
              label={say(`economics-${key.replaceAll("_", "-")}`)}
              value={text(key)}
              readOnly={readOnly}
              onChange={type(key)}
            />
          ))}
          <SelectField
            label={say("economics-span")}
            value={text("span") || "year"}
            disabled={readOnly}
            options={["month", "year"].map((value) => ({
              value,
              text: say(`economics-span-${value}`),
            }))}
            onChoose={(span) => setTyped({ ...typed, span })}
          />
          <TextField
            label={say("economics-media-kinds")}
            value={text("media_kinds")}
            readOnly={readOnly}
            hint={
              view.cost_kinds.length > 0 &&
              say("economics-media-kinds-hint", { kinds: view.cost_kinds.join("; ") })
            }
            onChange={type("media_kinds")}
          />
          <TextField
            label={say("economics-rate-base")}
            value={text("rate_base")}
            readOnly={readOnly}
            onChange={type("rate_base")}
          />
        </div>
        <Rates text={rates} onText={setRates} readOnly={readOnly} />
        {keep.isError && <FailureNote error={keep.error} />}
        {!readOnly && (
          <Button type="submit" disabled={keep.isPending} data-testid="economics-save">
            <T id="economics-save" />
          </Button>
        )}
      </form>
    </section>
  );
}

interface RatesProps {
  text: string;
  onText: (text: string) => void;
  readOnly: boolean;
}

function Rates({ text, onText, readOnly }: RatesProps) {
  const id = useId();
  return (
    <details className={css.rates}>
      <summary>
        <T id="economics-rates" />
      </summary>
      <label htmlFor={id} className={css.quiet}>
        <T id="economics-rates-hint" />
      </label>
      <textarea
        id={id}
        rows={8}
        spellCheck={false}
        value={text}
        readOnly={readOnly}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </details>
  );
}
