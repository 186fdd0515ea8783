// What did a check find? Whole or not, by shape and word; what differs; both fingerprints and who signed.
import type { CopyVerifiedView, CopyView } from "../../backend/bindings";
import { Icon } from "../../components/Icon";
import { useFigures } from "../../components/numbers";
import { TooLittle } from "../../components/States";
import { T } from "../../components/words";
import css from "./Copies.module.css";

export function Verified({ verified }: { verified: CopyVerifiedView }) {
  return (
    <>
      <h3 className={css.file}>{verified.file}</h3>
      {verified.nothing && <TooLittle>{verified.nothing}</TooLittle>}
      {verified.copies.map((copy) => (
        <Copy key={copy.agreement_hash} copy={copy} />
      ))}
    </>
  );
}

function Copy({ copy }: { copy: CopyView }) {
  const { day } = useFigures();
  return (
    <article
      className={`${css.copy} ${copy.whole ? css.whole : css.broken}`}
      data-testid={copy.whole ? "copy-whole" : "copy-broken"}
    >
      <p className={css.verdict}>
        <span className={css.mark}>
          <Icon name={copy.whole ? "check" : "warning"} size={copy.whole ? 14 : 20} />
        </span>
        <strong>{copy.says}</strong>
      </p>
      {copy.differs.length > 0 && (
        <ul className={css.differs}>
          {copy.differs.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {copy.here && <p>{copy.here}</p>}
      <dl className={css.facts}>
        <dt>
          <T id="copies-signed-by" />
        </dt>
        {copy.sign_offs.length === 0 && (
          <dd>
            <T id="copies-unsigned" />
          </dd>
        )}
        {copy.sign_offs.map((one) => (
          <dd key={`${one.side} ${one.name}`} className={css.signed}>
            {one.name}
            <span className={css.quiet}>
              <T id={`side-${one.side}`} />
            </span>
            <span className={css.quiet}>
              <T id="agreement-signed" date={day(one.at)} />
            </span>
          </dd>
        ))}
        <dt>
          <T id="agreement-hash" />
        </dt>
        <dd className={css.hash}>{copy.agreement_hash}</dd>
        <dt>
          <T id="agreement-definition-hash" />
        </dt>
        <dd className={css.hash}>{copy.definition_hash}</dd>
      </dl>
    </article>
  );
}
