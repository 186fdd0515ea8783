// Where did all the rows go? One bar whose parts add up to the whole, each named with its number below.
import { Fragment } from "react";
import css from "./BalanceBar.module.css";
import { useSay } from "./words";

export interface Part {
  /** Also the look of the part. */
  key: "accepted" | "merged" | "rejected" | "skipped";
  n: number;
  text: string;
  detail?: string;
  /** In place of the detail: its counts, each with the way to what it counts, where there is one. */
  counts?: readonly { key: string; text: string; href: string | null }[];
}

/** The same bar in a line of a table; `text` says it all. */
export function BalanceLine({
  text,
  parts,
}: {
  text: string;
  parts: readonly Omit<Part, "text">[];
}) {
  return (
    <span className={`${css.bar} ${css.slim}`} role="img" aria-label={text} title={text}>
      {parts
        .filter((part) => part.n > 0)
        .map((part) => (
          <span key={part.key} className={css[part.key]} style={{ flexGrow: part.n }} />
        ))}
    </span>
  );
}

export function BalanceBar({ whole, parts }: { whole: number; parts: readonly Part[] }) {
  const say = useSay();
  return (
    <figure className={css.balance} data-testid="balance">
      <figcaption className={css.whole}>{say("balance-rows-in", { n: whole })}</figcaption>
      <div className={css.bar} aria-hidden="true">
        {parts
          .filter((part) => part.n > 0)
          .map((part) => (
            <span key={part.key} className={css[part.key]} style={{ flexGrow: part.n }} />
          ))}
      </div>
      <ul className={css.parts}>
        {parts.map((part) => (
          <li key={part.key}>
            <span className={`${css.key} ${css[part.key]}`} aria-hidden="true" />
            <span className={css.text}>{part.text}</span>
            {part.counts !== undefined ? (
              <span className={css.detail}>
                {part.counts.map(({ key, text, href }, i) => (
                  <Fragment key={key}>
                    {i > 0 && ", "}
                    {href === null ? text : <a href={href}>{text}</a>}
                  </Fragment>
                ))}
              </span>
            ) : (
              part.detail && <span className={css.detail}>{part.detail}</span>
            )}
          </li>
        ))}
      </ul>
    </figure>
  );
}
