// How does a list come in? Four quiet steps: file, mapping, what will happen, done. Nothing changes before
// the last one, and until then every step can be taken back.
import type { WorkspaceView } from "../../backend/bindings";
import { FailureNote } from "../../components/Failure";
import { Page } from "../../components/Page";
import { T, useSay } from "../../components/words";
import { ChooseFile } from "./ChooseFile";
import css from "./Import.module.css";
import { type Step, useImporting } from "./Importing";
import { Look } from "./Look";
import { Mapping } from "./Mapping";
import { Done, WillHappen } from "./Outcome";
import { Working } from "./Working";

const STEPS: readonly Step[] = ["file", "mapping", "outcome", "done"];
const STEP_WORDS = {
  file: "import-step-file",
  mapping: "import-step-mapping",
  outcome: "import-step-outcome",
  done: "import-step-done",
} as const;

export function Import({ workspace }: { workspace: WorkspaceView }) {
  const say = useSay();
  const importing = useImporting();
  const { file } = importing;
  return (
    <Page
      filled
      title={say("import-title")}
      says={file ? say("import-file", { file: file.name }) : say("import-says")}
      actions={<Steps now={stepOf(importing)} />}
    >
      <div className={css.body}>
        {importing.error !== null && <FailureNote error={importing.error} />}
        {importing.stopped && (
          <p className={css.stopped} role="status">
            <T id="import-stopped" />
          </p>
        )}
        {importing.dropped && (
          <p className={css.stopped} role="status">
            <T id={importing.dropped.words} n={importing.dropped.n} />
          </p>
        )}
        <Body workspace={workspace} />
      </div>
    </Page>
  );
}

function Body({ workspace }: { workspace: WorkspaceView }) {
  const readOnly = workspace.read_only;
  const importing = useImporting();
  const { file, prepared, committed, working } = importing;
  if (working !== null) {
    return (
      <Working
        writing={working === "committing"}
        progress={importing.progress}
        cancelling={importing.cancelling}
        onCancel={importing.cancel}
      />
    );
  }
  if (file === null) return <ChooseFile readOnly={readOnly} onFile={importing.begin} />;
  if (committed) {
    const judged = workspace.definition !== null;
    return <Done balance={committed} judged={judged} onAnother={() => importing.begin(null)} />;
  }
  if (prepared) {
    return (
      <WillHappen
        balance={{ ...prepared, list: importing.choices.list ?? null }}
        onBack={() => importing.goBack("mapping")}
        onImport={importing.commit}
      />
    );
  }
  return importing.atColumns ? (
    <Mapping key={file.handle} file={file} />
  ) : (
    <Look key={file.handle} file={file} />
  );
}

/** Where one is on the way; a step that is past is one click away, until the last is done. */
function Steps({ now }: { now: Step }) {
  const say = useSay();
  const importing = useImporting();
  const at = STEPS.indexOf(now);
  const back = now !== "done" && importing.working === null;
  return (
    <ol className={css.steps} aria-label={say("import-steps")}>
      {STEPS.map((step, i) => (
        <li
          key={step}
          className={i < at ? css.past : ""}
          aria-current={step === now ? "step" : undefined}
        >
          {back && i < at ? (
            <button type="button" className={css.step} onClick={() => importing.goBack(step)}>
              <Numbered step={step} i={i} />
            </button>
          ) : (
            <Numbered step={step} i={i} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Numbered({ step, i }: { step: Step; i: number }) {
  return (
    <>
      <span className={css.number} aria-hidden="true">
        {i + 1}
      </span>
      <T id={STEP_WORDS[step]} />
    </>
  );
}

function stepOf({
  atColumns,
  prepared,
  committed,
  working,
}: ReturnType<typeof useImporting>): Step {
  if (committed) return "done";
  if (prepared || working !== null) return "outcome";
  return atColumns ? "mapping" : "file";
}
