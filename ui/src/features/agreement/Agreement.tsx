// Who agreed to what? The page that is signed, the signatures under it, its versions, and what changed
// between any two. Which version is shown stands in the address: `version`.
import type { AgreementView, DefinitionDraft, WorkspaceView } from "../../backend/bindings";
import { useTakeUp } from "../../backend/changes";
import { useAgreement } from "../../backend/queries";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { Page } from "../../components/Page";
import { hashOf, useChoice } from "../../components/place";
import { Empty, Skeleton, TooLittle } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./Agreement.module.css";
import { Compare } from "./Compare";
import { Copies } from "./Copies";
import { Paper } from "./Paper";
import { Papers } from "./Papers";
import { People } from "./People";
import { Versions } from "./Versions";

interface Props {
  workspace: WorkspaceView;
  /** The editor holds changes that are not saved. */
  unsaved: boolean;
  /** Goes on in the editor with this definition. */
  onTakeUp: (draft: DefinitionDraft) => void;
}

export function Agreement({ workspace, unsaved, onTakeUp }: Props) {
  const say = useSay();
  const [chosen] = useChoice("version");
  const version = Number(chosen) || null;
  const agreement = useAgreement(version);
  const title = say("agreement-title");

  if (agreement.isError) {
    return (
      <Page title={title}>
        <FailureNote error={agreement.error} onRetry={() => void agreement.refetch()} />
      </Page>
    );
  }
  if (!agreement.data) {
    return (
      <Page title={title}>
        <Skeleton tall />
      </Page>
    );
  }
  const lastAgreed = workspace.definition?.standing?.last_agreed ?? null;
  const empty = workspace.definition === null || workspace.definition.n_criteria === 0;
  if (agreement.data.paper === null || (empty && agreement.data.versions.length === 0)) {
    return (
      <Page title={title} actions={<Copies no={null} />}>
        <Empty
          icon="agree"
          title={say("agreement-nothing")}
          says={say("agreement-nothing-says")}
          action={
            <a className="action" href={hashOf("agree/definition")}>
              <T id="agreement-go-define" />
            </a>
          }
        />
      </Page>
    );
  }
  return (
    <Page
      title={title}
      says={say("agreement-says")}
      actions={
        <>
          <ToSignatures />
          <Papers version={version} />
          <Copies no={agreement.data.paper.version?.no ?? lastAgreed} />
        </>
      }
    >
      <Whole
        agreement={agreement.data}
        workspace={workspace}
        paper={agreement.data.paper}
        unsaved={unsaved}
        onTakeUp={onTakeUp}
      />
    </Page>
  );
}

/** The signatures are at the end of the page, as on paper; this is the short way there. */
function ToSignatures() {
  const go = () => document.getElementById("signatures")?.scrollIntoView({ block: "end" });
  return (
    <Button icon="lower" onClick={go}>
      <T id="agreement-to-signatures" />
    </Button>
  );
}

interface WholeProps extends Props {
  agreement: AgreementView;
  paper: NonNullable<AgreementView["paper"]>;
}

function Whole({ agreement, paper, workspace, unsaved, onTakeUp }: WholeProps) {
  const readOnly = workspace.read_only !== null;
  // The list may have lost a field since: then no stage can be decided.
  const wrong = workspace.stages.length === 0;
  return (
    <div className={css.screen}>
      <div className={css.desk}>
        {agreement.apart !== null && <TooLittle>{agreement.apart}</TooLittle>}
        {paper.in_force && unsaved && (
          <TooLittle>
            <T id="agreement-unsaved" />
          </TooLittle>
        )}
        {paper.in_force && wrong && (
          <TooLittle>
            <T id="agreement-wrong" />
          </TooLittle>
        )}
        {!paper.in_force && !readOnly && (
          <TakeUp no={paper.version?.no ?? null} onTakeUp={onTakeUp} />
        )}
        {readOnly && (
          <TooLittle>
            <T id="agreement-read-only" />
          </TooLittle>
        )}
        <Paper
          paper={paper}
          participants={agreement.participants}
          before={agreement.before_signing}
          maySign={paper.in_force && !unsaved && !wrong && !readOnly}
        />
      </div>
      <div className={css.beside}>
        <Versions workspace={workspace} versions={agreement.versions} />
        <Compare workspace={workspace} versions={agreement.versions} />
        <People participants={agreement.participants} readOnly={readOnly} />
      </div>
    </div>
  );
}

/** Another text decides now; this one can be gone on with in the editor, and saved or left. */
function TakeUp({ no, onTakeUp }: { no: number | null } & Pick<Props, "onTakeUp">) {
  const takeUp = useTakeUp();
  if (no === null) return null;
  return (
    <TooLittle>
      <T id="agreement-not-in-force" no={no} />{" "}
      <Button
        disabled={takeUp.isPending}
        onClick={() => takeUp.mutate(no, { onSuccess: onTakeUp })}
      >
        <T id="agreement-take-up" no={no} />
      </Button>
    </TooLittle>
  );
}
