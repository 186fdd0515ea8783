// What does the draft do to the list? Each stage before and after, who enters and who leaves, whom one
// criterion alone keeps out, and what would settle most; each count leads to its leads.
import { memo } from "react";
import type {
  DefinitionDraft,
  DefinitionPreview,
  DraftChangeView,
  StagePreview,
} from "../../backend/bindings";
import { useStageOpen } from "../../backend/queries";
import { toldIfCut } from "../../components/cut";
import { useFigures } from "../../components/numbers";
import { usePaused } from "../../components/paused";
import { hashOf, usePlace } from "../../components/place";
import { Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./LiveFunnel.module.css";
import { Price } from "./Price";

interface Props {
  preview: DefinitionPreview | null;
  /** The figures are those of an earlier draft; the next are on their way. */
  waiting: boolean;
  /** The draft that the near misses are of. */
  draft: DefinitionDraft;
  /** The stage whose near misses are of interest. */
  stage: string | null;
  /** Whether the leads can be shown: they are those of the draft that is kept. */
  linked: boolean;
}

export function LiveFunnel({ preview, waiting, draft, stage, linked }: Props) {
  return (
    <section className={css.funnel} aria-labelledby="live-funnel" aria-busy={waiting} tabIndex={0}>
      <h2 id="live-funnel">
        <T id="live-funnel" />
      </h2>
      {preview === null ? (
        <Skeleton lines={5} />
      ) : preview.n_leads === 0 ? (
        <p className={css.quiet}>
          <T id="live-funnel-empty" />
        </p>
      ) : (
        <>
          <p className={css.quiet}>
            <T id="live-funnel-of" n={preview.n_leads} />
          </p>
          <ul className={css.stages}>
            {preview.stages.map((one) => (
              <Stage key={one.key} stage={one} most={mostOf(preview)} linked={linked} />
            ))}
          </ul>
          <Price draft={draft} linked={linked} />
          <Before preview={preview} draft={draft} stage={stage} linked={linked} />
        </>
      )}
    </section>
  );
}

type NearProps = Omit<Props, "preview" | "waiting"> & { preview: DefinitionPreview };

/** Who types on is not yet asking who is near. */
const PAUSE_MS = 200;

function Before({ preview, draft, stage, linked }: NearProps) {
  const address = useLeadsAddress();
  const open = useStageOpen(usePaused(draft, PAUSE_MS), stage).data;
  const of = preview.stages.find((one) => one.key === stage);
  if (stage === null || of === undefined || !open) return null;
  // Without figures nobody knows who is near.
  const unfinished = of.after === null;
  const near = unfinished ? [] : open.near;
  const settling = unfinished ? [] : open.settling;
  const says = near.length === 0 ? "live-near-none" : "live-near-says";
  return (
    <>
      <section className={css.near} aria-labelledby="live-near" data-testid="near-misses">
        <h3 id="live-near">
          <T id="live-near" stage={of.label} />
        </h3>
        <p className={css.quiet}>
          <T id={unfinished ? "live-near-unfinished" : says} />
        </p>
        <Counted
          rows={near.map(({ criterion, sentence, n, unknown }) => ({
            key: criterion,
            text: sentence,
            n,
            unknown,
            href: linked ? address("near", stage, criterion) : null,
          }))}
        />
      </section>
      {settling.length > 0 && (
        <section className={css.near} aria-labelledby="live-settles" data-testid="settling">
          <h3 id="live-settles">
            <T id="live-settles" />
          </h3>
          <p className={css.quiet}>
            <T id="live-settles-says" stage={of.label} />
          </p>
          <Counted
            rows={settling.map(({ criterion, subject, n }) => ({
              key: criterion,
              text: subject,
              n,
              unknown: 0,
              href: linked ? address("settled", stage, criterion) : null,
            }))}
          />
        </section>
      )}
    </>
  );
}

interface CountedRow {
  key: string;
  text: string;
  n: number;
  /** Of how many of them it is not known. */
  unknown: number;
  /** Where its leads are; null while they cannot be shown. */
  href: string | null;
}

function Counted({ rows }: { rows: CountedRow[] }) {
  const { count } = useFigures();
  return (
    <ul>
      {rows.map(({ key, text, n, unknown, href }) => (
        <li key={key}>
          <span>
            {text}
            {unknown > 0 && (
              <span className={css.quiet}>
                {" "}
                <T id="live-near-unknown" n={unknown} />
              </span>
            )}
          </span>
          {href === null ? (
            <span className={css.n}>{count(n)}</span>
          ) : (
            <a href={href} aria-label={`${text}: ${count(n)}`}>
              {count(n)}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The leads that a draft brings to a stage, takes from it, or misses by one criterion; with the way back. */
function useLeadsAddress() {
  const part = usePlace().chosen.get("part");
  return (draft: DraftChangeView, of: string, criterion: string | null = null) =>
    hashOf("apply/leads", { draft, of, criterion, part });
}

interface MovedProps {
  stage: StagePreview;
  way: "in" | "out";
  n: number;
  linked: boolean;
}

/** How many come in or go out, leading to them. */
function Moved({ stage, way, n, linked }: MovedProps) {
  const say = useSay();
  const address = useLeadsAddress();
  const text = say(`live-${way}`, { n });
  if (n === 0 || !linked) return <span>{text}</span>;
  return (
    <a
      href={address(way === "in" ? "entering" : "leaving", stage.key)}
      title={say(`live-${way}-open`, { n, stage: stage.label })}
    >
      {text}
    </a>
  );
}

interface StageProps {
  stage: StagePreview;
  most: number;
  linked: boolean;
}

/** Drawn again only with other figures: most keys move some stages, and leave the rest as they are. */
const Stage = memo(function Stage({ stage, most, linked }: StageProps) {
  const say = useSay();
  const { count } = useFigures();
  const { before, after } = stage;
  const width = (n: number | null) => `${(100 * (n ?? 0)) / most}%`;
  const moved = (stage.entering ?? 0) + (stage.leaving ?? 0) > 0 && before !== null;
  const changed = before !== null && after !== null && before !== after;
  return (
    <li>
      <p className={css.head}>
        <span className={css.name} {...toldIfCut}>
          {stage.label}
        </span>
        <span className={css.n}>
          {changed && <span className={css.before}>{`${count(before)} → `}</span>}
          {after === null ? "–" : count(after)}
        </span>
      </p>
      <div className={css.track} aria-hidden="true">
        <span
          className={`${css.bar} ${css[stage.owner]}`}
          style={{ width: width(after), minWidth: after ? 2 : 0 }}
        />
        {changed && <span className={css.mark} style={{ left: width(before) }} />}
      </div>
      <p className={css.detail}>
        {moved && (
          <span className={css.moved}>
            <Moved stage={stage} way="in" n={stage.entering ?? 0} linked={linked} />
            <Moved stage={stage} way="out" n={stage.leaving ?? 0} linked={linked} />
          </span>
        )}
        {(stage.unknown ?? 0) > 0 && (
          <span>{say("counts-unknown", { n: stage.unknown ?? 0 })}</span>
        )}
      </p>
    </li>
  );
});

function mostOf({ stages }: DefinitionPreview): number {
  return Math.max(1, ...stages.map((stage) => Math.max(stage.before ?? 0, stage.after ?? 0)));
}
