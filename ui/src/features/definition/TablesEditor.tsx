// What decides besides the rules? The fiscal year, what money is worth, the team's regions and families of
// titles, and from which stage a field is known.

import { useState } from "react";
import type { NamedList, TablesDraft } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { SelectField } from "../../components/Field";
import { localeOf } from "../../components/numbers";
import { usePreferences } from "../../components/preferences";
import { T, useSay } from "../../components/words";
import definition from "./Definition.module.css";
import { useEditing } from "./Editing";
import { folded } from "./operators";
import { RatesTable } from "./RatesTable";
import { NameField } from "./StageList";
import css from "./Tables.module.css";
import { Texts } from "./Texts";

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

export function TablesEditor() {
  const say = useSay();
  const { language } = usePreferences();
  const { draft, fields, edit } = useEditing();
  const { tables } = draft;
  const change = (to: Partial<TablesDraft>, typing?: string) =>
    edit({ ...draft, tables: { ...tables, ...to } }, typing);
  const month = new Intl.DateTimeFormat(localeOf(language), { month: "long" });
  const countries = fields
    .filter(({ kind }) => kind === "country")
    .flatMap(({ top }) => top.flatMap(({ value, n }) => (value === null ? [] : [{ value, n }])));
  return (
    <>
      <header className={definition.partHead}>
        <h2>
          <T id="part-tables" />
        </h2>
        <p className={definition.quiet}>
          <T id="tables-says" />
        </p>
      </header>
      <section className={css.table}>
        <h3>
          <T id="tables-fiscal" />
        </h3>
        <SelectField
          bare
          className={css.month}
          label={say("tables-fiscal-starts")}
          value={`${tables.fiscal_year_starts}`}
          options={MONTHS.map((n) => ({
            value: `${n}`,
            text: month.format(new Date(2026, n - 1, 15)),
          }))}
          onChoose={(value) => change({ fiscal_year_starts: Number(value) })}
        />
      </section>
      <RatesTable rates={tables.rates} onChange={(rates) => change({ rates })} />
      <Lists
        id="regions"
        lists={tables.regions}
        offered={countries}
        onChange={(regions) => change({ regions })}
      />
      <Lists
        id="families"
        lists={tables.title_families}
        offered={[]}
        onChange={(title_families) => change({ title_families })}
      />
      <KnownFrom known={tables.known_from} onChange={(known_from) => change({ known_from })} />
    </>
  );
}

interface ListsProps {
  id: "regions" | "families";
  lists: readonly NamedList[];
  offered: readonly { value: string; n: number }[];
  onChange: (lists: NamedList[]) => void;
}

/** Names and what they stand for; each name is there once. */
function Lists({ id, lists, offered, onChange }: ListsProps) {
  const say = useSay();
  const [naming, setNaming] = useState(false);
  const name = (text: string) => {
    setNaming(false);
    const taken = lists.some((list) => folded(list.name) === folded(text));
    if (text !== "" && !taken) onChange([...lists, { name: text, items: [] }]);
  };
  return (
    <section className={css.table} data-testid={`tables-${id}`}>
      <h3>
        <T id={id === "regions" ? "tables-regions" : "tables-families"} />
      </h3>
      <p className={definition.quiet}>
        <T id={id === "regions" ? "tables-regions-says" : "tables-families-says"} />
      </p>
      {lists.map((list, i) => (
        <div key={list.name} className={css.list}>
          <span className={css.name}>{list.name}</span>
          <Texts
            values={list.items}
            offered={offered.filter(({ value }) => !list.items.includes(value))}
            label={say("tables-add-to", { name: list.name })}
            onChange={(items) => onChange(lists.with(i, { ...list, items }))}
          />
          <Button
            look="quiet"
            icon="close"
            aria-label={say("tables-remove", { name: list.name })}
            title={say("tables-remove", { name: list.name })}
            onClick={() => onChange(lists.toSpliced(i, 1))}
          />
        </div>
      ))}
      {naming ? (
        <NameField
          now=""
          label={say("tables-name")}
          example={say(id === "regions" ? "tables-regions-example" : "tables-families-example")}
          onName={name}
        />
      ) : (
        <Button look="quiet" icon="plus" className={css.add} onClick={() => setNaming(true)}>
          <T id={id === "regions" ? "tables-regions-add" : "tables-families-add"} />
        </Button>
      )}
    </section>
  );
}

interface KnownProps {
  known: TablesDraft["known_from"];
  onChange: (known: TablesDraft["known_from"]) => void;
}

/** Fields that nobody knows before a stage: a call's length is known after the call. */
function KnownFrom({ known, onChange }: KnownProps) {
  const say = useSay();
  const { draft, fields } = useEditing();
  const free = fields.filter(({ key }) => !known.some(({ field }) => field === key));
  const labelOf = (key: string) => fields.find((field) => field.key === key)?.label ?? key;
  const last = draft.stages.at(-1)?.key;
  return (
    <section className={css.table} data-testid="tables-known">
      <h3>
        <T id="tables-known" />
      </h3>
      <p className={definition.quiet}>
        <T id="tables-known-says" />
      </p>
      {known.map(({ field, stage }, i) => (
        <div key={field} className={css.list}>
          <span className={css.name}>{labelOf(field)}</span>
          <SelectField
            bare
            label={say("tables-known-stage", { field: labelOf(field) })}
            value={stage}
            options={draft.stages.map(({ key, label }) => ({ value: key, text: label }))}
            onChoose={(to) => onChange(known.with(i, { field, stage: to }))}
          />
          <Button
            look="quiet"
            icon="close"
            aria-label={say("tables-remove", { name: labelOf(field) })}
            title={say("tables-remove", { name: labelOf(field) })}
            onClick={() => onChange(known.toSpliced(i, 1))}
          />
        </div>
      ))}
      {last && free.length > 0 && (
        <SelectField
          bare
          className={css.month}
          label={say("tables-known-add")}
          value=""
          options={[
            { value: "", text: say("tables-known-add") },
            ...free.map(({ key, label }) => ({ value: key, text: label })),
          ]}
          onChoose={(field) => field !== "" && onChange([...known, { field, stage: last }])}
        />
      )}
    </section>
  );
}
