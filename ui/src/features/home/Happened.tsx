// What happened last? Imports, signatures, the definition that was saved, latest first.
import type { HappenedView, WhatView } from "../../backend/bindings";
import { Icon, type IconName } from "../../components/Icon";
import { useFigures } from "../../components/numbers";
import { T, useSay } from "../../components/words";
import css from "./Home.module.css";

const ICONS: Record<WhatView["kind"], IconName> = {
  imported: "file",
  saved: "save",
  signed: "agree",
};

export function Happened({ happened }: { happened: readonly HappenedView[] }) {
  const { day } = useFigures();
  if (happened.length === 0) return null;
  return (
    <section className={`${css.card} ${css.happened}`} aria-labelledby="card-happened">
      <h2 id="card-happened">
        <T id="home-happened" />
      </h2>
      <ol>
        {happened.map(({ at, what }) => (
          <li key={`${at} ${what.kind} ${what.kind === "signed" ? what.side : ""}`}>
            <Icon name={ICONS[what.kind]} size={16} />
            <span className={css.what}>
              <What what={what} />
            </span>
            <time dateTime={at}>{day(at)}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}

function What({ what }: { what: WhatView }) {
  const say = useSay();
  switch (what.kind) {
    case "imported":
      return <T id="happened-imported" file={what.file} new={what.new} updated={what.updated} />;
    case "saved":
      return <T id="happened-saved" title={what.title || say("fact-definition-untitled")} />;
    case "signed":
      return (
        <T id="happened-signed" no={what.no} name={what.name} side={say(`side-${what.side}`)} />
      );
  }
}
