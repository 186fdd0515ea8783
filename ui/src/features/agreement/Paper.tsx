// What is signed? The title, the sentences part by part, the signatures, and the hashes, as on paper.
import type {
  BeforeSigningView,
  PaperView,
  ParticipantView,
  SectionView,
} from "../../backend/bindings";
import { useFigures } from "../../components/numbers";
import { T, useSay } from "../../components/words";
import { Dissent, InTheWay } from "./Dissent";
import css from "./Paper.module.css";
import { Signatures } from "./Signatures";

interface Props {
  paper: PaperView;
  participants: readonly ParticipantView[];
  /** What stands in the way of a signature. */
  before: BeforeSigningView;
  maySign: boolean;
}

export function Paper({ paper, participants, before, maySign }: Props) {
  const say = useSay();
  const { version } = paper;
  const stopped = before.objections.length > 0 || before.promises_wrong;
  return (
    <article className={css.paper} aria-labelledby="paper-title" data-testid="paper">
      <header className={css.head}>
        <p className={css.state} data-testid="paper-state">
          <Standing paper={paper} />
        </p>
        <h2 id="paper-title">{paper.title || say("fact-definition-untitled")}</h2>
        <p className={css.quiet}>
          <T id="agreement-days" zone={paper.time_zone} />
        </p>
      </header>
      {paper.sections.map((section) => (
        <Part key={section.heading} section={section} />
      ))}
      {paper.dissent.length > 0 && <Dissent dissent={paper.dissent} />}
      <Signatures version={version} participants={participants} maySign={maySign && !stopped}>
        {paper.in_force && version?.state !== "agreed" && (
          <InTheWay before={before} mayOverrule={maySign} />
        )}
      </Signatures>
      <dl className={css.hashes}>
        {version && (
          <div>
            <dt>
              <T id="agreement-hash" />
            </dt>
            <dd>{version.agreement_hash}</dd>
          </div>
        )}
        <div>
          <dt>
            <T id="agreement-definition-hash" />
          </dt>
          <dd>{paper.definition_hash}</dd>
        </div>
      </dl>
    </article>
  );
}

function Standing({ paper: { version } }: { paper: PaperView }) {
  const { day } = useFigures();
  if (version === null) return <T id="agreement-draft" />;
  const { no, state, agreed_at, effective_from } = version;
  if (agreed_at === null) {
    return <T id={state === "proposed" ? "agreement-proposed" : "agreement-left"} no={no} />;
  }
  const id = state === "agreed" ? "agreement-agreed" : "agreement-superseded";
  return (
    <>
      <T id={id} no={no} date={day(agreed_at)} />
      {effective_from !== null && (
        <>
          {", "}
          <T id="versions-effective-from" date={day(effective_from)} />
        </>
      )}
    </>
  );
}

function Part({ section }: { section: SectionView }) {
  const { owner } = section;
  return (
    <section className={css.part}>
      <h3>
        {section.heading}
        {owner && (
          <span className={css.owner}>
            <span className={`${css.mark} ${css[owner]}`} aria-hidden="true" />
            <T id={`side-${owner}`} />
          </span>
        )}
      </h3>
      <p className={css.quiet}>{section.says}</p>
      <ul>
        {section.lines.map((line, at) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a frozen text has no other name for its lines.
            key={at}
            style={{ marginInlineStart: `${line.depth * 1.25}rem` }}
            className={line.text.endsWith(":") ? css.heading : css.sentence}
          >
            {line.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
