// Which texts were there? The draft, if one is in force, above every version, newest first.
import type { VersionView, WorkspaceView } from "../../backend/bindings";
import { useFigures } from "../../components/numbers";
import { hashOf, useChoice } from "../../components/place";
import { T, useSay } from "../../components/words";
import css from "./Agreement.module.css";

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
          </li>
        )}
        {versions.map((version) => (
          <li key={version.no} className={css[version.state]}>
            <a
              href={hashOf("agree/agreement", { version: version.no })}
              aria-current={version.no === shown ? "page" : undefined}
              title={version.agreement_hash}
            >
              <span className={css.versionName}>
                <T id="versions-of" no={version.no} />
              </span>
              <span className={css.quiet}>
                <Standing version={version} />
              </span>
            </a>
          </li>
        ))}
      </ol>
      {versions.length === 0 && (
        <p className={css.quiet}>
          <T id="versions-none" />
        </p>
      )}
    </section>
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
