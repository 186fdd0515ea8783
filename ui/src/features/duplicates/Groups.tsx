// Which groups are there? Fifty at a time, the certain ones under their heading, then the likely ones.
import { useEffect, useRef } from "react";
import type { DuplicateGroup, DuplicatesPage } from "../../backend/bindings";
import { AT_ONCE } from "../../backend/duplicates";
import { Button } from "../../components/Button";
import { T, useSay } from "../../components/words";
import css from "./Duplicates.module.css";

interface Props {
  page: DuplicatesPage;
  /** The place of the first group of the page among all. */
  offset: number;
  /** The place of the group that is shown. */
  at: number;
  onGo: (at: number) => void;
}

export function Groups({ page, offset, at, onGo }: Props) {
  const say = useSay();
  const n = page.certain + page.likely;
  const numbered = page.groups.map((group, i) => ({ group, place: offset + i }));
  const parts = [
    { key: "duplicates-certain", n: page.certain, of: numbered.filter((one) => one.group.certain) },
    { key: "duplicates-likely", n: page.likely, of: numbered.filter((one) => !one.group.certain) },
  ];
  return (
    <nav className={css.groups} aria-label={say("duplicates-groups")} data-groups>
      {parts
        .filter(({ of }) => of.length > 0)
        .map(({ key, n, of }) => (
          <section key={key}>
            <h2>{say(key, { n })}</h2>
            <ul>
              {of.map(({ group, place }) => (
                <li key={place}>
                  <Line group={group} here={place === at} onGo={() => onGo(place)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      {n > AT_ONCE && (
        <div className={css.pages}>
          <Button
            look="quiet"
            icon="up"
            aria-label={say("duplicates-earlier")}
            disabled={offset === 0}
            onClick={() => onGo(offset - AT_ONCE)}
          />
          <span>
            <T id="duplicates-shown" first={offset + 1} last={offset + page.groups.length} of={n} />
          </span>
          <Button
            look="quiet"
            icon="lower"
            aria-label={say("duplicates-further")}
            disabled={offset + AT_ONCE >= n}
            onClick={() => onGo(offset + AT_ONCE)}
          />
        </div>
      )}
    </nav>
  );
}

function Line({ group, here, onGo }: { group: DuplicateGroup; here: boolean; onGo: () => void }) {
  const say = useSay();
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!here) return;
    line.current?.scrollIntoView?.({ block: "nearest" });
    // Whoever goes by keys goes on by keys: the focus follows.
    if (line.current?.closest("[data-groups]")?.contains(document.activeElement)) {
      line.current.focus();
    }
  }, [here]);
  const stays = group.people.find(({ row }) => row === group.winner);
  return (
    <button
      ref={line}
      type="button"
      className={css.line}
      tabIndex={here ? 0 : -1}
      aria-current={here || undefined}
      onClick={onGo}
    >
      <span>{stays?.title}</span>
      <span className={css.quiet}>{say("duplicates-n-rows", { n: group.people.length })}</span>
    </button>
  );
}
