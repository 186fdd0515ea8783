// Which texts were there? The draft, if one is in force, above every version, newest first: who signed it,
// from when on it holds, and, opened, what changed since the one before it and whom that moves today.
import { useState } from "react";
import type { VersionView, WorkspaceView } from "../../backend/bindings";
import { Icon } from "../../components/Icon";
import { useFigures } from "../../components/numbers";
import { hashOf, useChoice } from "../../components/place";
import { T, useSay } from "../../components/words";
import css from "./Agreement.module.css";
import { Changed } from "./Changed";
import own from "./Versions.module.css";

interface Props {
  workspace: WorkspaceView;
  versions: readonly VersionView[];
}

export function Versions({ workspace, versions }: Props) {
  const [chosen] = useChoice("version");
  const standing = workspace.definition?.standing;
  const shown = Number(chosen) || standing?.no || null;
  return (
    <section className={css.card} aria-labelledby="versions">
      <h2 id="versions">
        <T id="versions-title" />
      </h2>
      <ol className={css.timeline}>
        {standing?.state === "draft" && (
          <li>
            <a href={hashOf("agree/agreement")} aria-current={shown === null ? "page" : undefined}>
              <span className={css.versionName}>
                <T id="versions-draft" />
              </span>
              <span className={css.quiet}>
                <T id="versions-draft-says" />
              </span>
            </a>
            {versions[0] && <Since before={versions[0].no} after={null} />}
          </li>
        )}
        {versions.map((version, i) => {
          const before = versions[i + 1];
          return (
            <li key={version.no} className={css[version.state]}>
              <a
                href={hashOf("agree/agreement", { version: version.no })}
                aria-current={version.no === shown ? "page" : undefined}
                title={version.agreement_hash}
              >
                <span className={own.head}>
                  <span className={css.versionName}>
                    <T id="versions-of" no={version.no} />
                  </span>
                  {version.in_effect && (
                    <span className={own.effect}>
                      <T id="versions-in-effect" />
                    </span>
                  )}
                </span>
                <Told version={version} />
              </a>
              {before && <Since before={before.no} after={version.no} />}
            </li>
          );
        })}
      </ol>
      {versions.length === 0 && (
        <p className={css.quiet}>
          <T id="versions-none" />
        </p>
      )}
    </section>
  );
}

/** Where a version stands, from when on it holds, and who signed it when. */
function Told({ version }: { version: VersionView }) {
  const say = useSay();
  const { day } = useFigures();
  const { effective_from, sign_offs, single_signer } = version;
  return (
    <>
      <span className={css.quiet}>
        <Standing version={version} />
        {effective_from !== null && (
          <>
            {", "}
            <T id="versions-effective-from" date={day(effective_from)} />
          </>
        )}
      </span>
      {sign_offs.map(({ name, side, at }) => (
        <span key={`${name} ${side}`} className={`${css.quiet} ${own.signed}`}>
          <span className={`${own.side} ${own[side]}`} aria-hidden="true" />
          <span>
            <T id="versions-signed" name={name} side={say(`side-${side}`)} date={day(at)} />
          </span>
        </span>
      ))}
      {single_signer && (
        <span className={css.quiet}>
          <T id="version-single-signer" />
        </span>
      )}
    </>
  );
}

/** What changed since the version before, once somebody asks. */
function Since({ before, after }: { before: number; after: number | null }) {
  const [open, setOpen] = useState(false);
  return (
    <div className={own.since}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="chevron" size={14} />
        <span>
          <T id="versions-since" no={before} />
        </span>
      </button>
      {open && (
        <div data-testid={`since-${before}`}>
          <Changed before={before} after={after} />
        </div>
      )}
    </div>
  );
}

function Standing({ version }: { version: VersionView }) {
  const say = useSay();
  const { day } = useFigures();
  if (version.agreed_at !== null) {
    const id = version.state === "agreed" ? "versions-agreed" : "versions-superseded";
    return <T id={id} date={day(version.agreed_at)} />;
  }
  if (version.state !== "proposed") return <T id="versions-left" />;
  const waits = version.sign_offs.some((one) => one.side === "marketing") ? "sales" : "marketing";
  return <T id="versions-proposed" side={say(`side-${waits}`)} />;
}
