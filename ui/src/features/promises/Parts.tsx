// Which parts have the promises, and what is said of each? The way between them, and what is to be mended where.
import type { PromisesView } from "../../backend/bindings";
import { Icon } from "../../components/Icon";
import { hashOf, readPlace } from "../../components/place";
import { useSay } from "../../components/words";
import css from "./Promises.module.css";
import { usePromising } from "./promising";

export const PARTS = ["volume", "follow-up", "hours", "reasons", "course", "objections"] as const;
export type Part = (typeof PARTS)[number];

const SIDE: Partial<Record<Part, string>> = { volume: "marketing", "follow-up": "sales" };

export function Parts({ here }: { here: Part }) {
  const say = useSay();
  const { view } = usePromising();
  const path = readPlace(window.location.hash).path.join("/");
  return (
    <nav className={css.parts} aria-label={say("promises-parts")}>
      <ul>
        {PARTS.map((part) => {
          const wrong = view.findings.some((one) => one.stops && partOf(one.key) === part);
          const name = say(`promises-part-${part}`);
          return (
            <li key={part}>
              <a
                href={hashOf(path, { part })}
                aria-current={part === here ? "page" : undefined}
                className={`${css.toPart} ${css[`of-${SIDE[part] ?? "both"}`]}`}
              >
                <span className={css.partName}>{name}</span>
                {wrong && (
                  <>
                    <Icon name="warning" size={16} />
                    <span className="visually-hidden">{say("promises-part-wrong")}</span>
                  </>
                )}
                <span className={css.quiet}>{saidOf(part, view) ?? say("promises-none-here")}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The part that a place is in. */
export function partOf(place: string): Part {
  const [first = ""] = place.split(".");
  const parts: Record<string, Part> = {
    volume: "volume",
    follow_up: "follow-up",
    acceptance: "follow-up",
    calendar: "hours",
    holidays: "hours",
    rejection_reasons: "reasons",
    loss_reasons: "reasons",
    recycling: "reasons",
  };
  return parts[first] ?? "course";
}

/** What is said of a part, in a few words. */
function saidOf(part: Part, view: PromisesView): string | null {
  switch (part) {
    case "volume":
      return view.said.volume;
    case "follow-up":
      return view.said.sales[0] ?? null;
    case "hours": {
      const worked = view.weekdays.filter(({ key }) => view.texts[`calendar.${key}`]);
      const first = worked[0];
      const last = worked.at(-1);
      if (!first || !last) return null;
      return first === last ? first.label : `${first.label} – ${last.label}`;
    }
    case "reasons": {
      const n = view.rejection.length + view.loss.length;
      return n === 0 ? null : `${view.rejection.length} + ${view.loss.length}`;
    }
    case "course":
      return view.said.course[0] ?? null;
    case "objections":
      return view.objections.find((one) => one.closed === null)?.text ?? null;
  }
}
