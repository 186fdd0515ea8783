// How far is the import? Rows, rate, time left, and a way to stop.
import type { ImportProgress } from "../../backend/bindings";
import { Progress } from "../../components/Progress";
import { useSay } from "../../components/words";
import css from "./Import.module.css";

const STEP_WORDS = {
  reading: "import-reading",
  matching: "import-matching",
  writing: "import-writing",
} as const;

interface Props {
  writing: boolean;
  progress: ImportProgress | null;
  cancelling: boolean;
  onCancel: () => void;
}

export function Working({ writing, progress, cancelling, onCancel }: Props) {
  const say = useSay();
  const step = progress?.step ?? (writing ? "writing" : "reading");
  const facts: string[] = [];
  if (progress) {
    facts.push(say("import-rows-done", { n: progress.rows_done, of: progress.rows_total }));
    const rate = Math.round(progress.rows_per_second ?? 0);
    if (rate > 0) facts.push(say("import-rate", { n: rate }));
    if (progress.seconds_left !== null) {
      facts.push(say("import-left", { n: Math.ceil(progress.seconds_left) }));
    }
  }
  return (
    <section className={css.working}>
      <Progress
        title={say(STEP_WORDS[step])}
        done={progress?.rows_done ?? 0}
        total={progress?.rows_total ?? null}
        facts={facts}
        onCancel={onCancel}
        cancelling={cancelling}
      />
    </section>
  );
}
