// How does a list come in? Four quiet steps: file, mapping, what will happen, done. Nothing changes before
// the last one, and until then every step can be taken back.
import type { WorkspaceView } from "../../backend/bindings";
import { FailureNote } from "../../components/Failure";
import { Page } from "../../components/Page";
import { T, useSay } from "../../components/words";
import { ChooseFile } from "./ChooseFile";
import css from "./Import.module.css";
import { useImporting } from "./Importing";
import { Mapping } from "./Mapping";
import { Done, WillHappen } from "./Outcome";
import { Working } from "./Working";

const STEPS = ["file", "mapping", "outcome", "done"] as const;
type Step = (typeof STEPS)[number];
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
  const { file, prepared, committed, working, mapping } = importing;
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
        balance={{ ...prepared, list: importing.list ?? null }}
        onBack={importing.unprepare}
        onImport={importing.commit}
      />
    );
  }
  return (
    <Mapping
      key={file.handle}
      file={file}
      mapping={mapping}
      onMapping={importing.setMapping}
      rowsAre={importing.rowsAre}
      onRowsAre={importing.setRowsAre}
      coverage={importing.coverage}
      onCoverage={importing.setCoverage}
      manner={importing.manner}
      onManner={importing.setManner}
      list={importing.list}
      onList={importing.setList}
      onBack={() => importing.begin(null)}
      onPrepare={importing.prepare}
    />
  );
}

function Steps({ now }: { now: Step }) {
  const say = useSay();
  const at = STEPS.indexOf(now);
  return (
    <ol className={css.steps} aria-label={say("import-steps")}>
      {STEPS.map((step, i) => (
        <li
          key={step}
          className={i < at ? css.past : ""}
          aria-current={step === now ? "step" : undefined}
        >
          <span className={css.number} aria-hidden="true">
            {i + 1}
          </span>
          <T id={STEP_WORDS[step]} />
        </li>
      ))}
    </ol>
  );
}

function stepOf({ file, prepared, committed, working }: ReturnType<typeof useImporting>): Step {
  if (committed) return "done";
  if (prepared || working !== null) return "outcome";
  return file === null ? "file" : "mapping";
}
