// What is the next step? The first thing that is missing, in the order in which things build on each other.
import type { WorkspaceView } from "../../backend/bindings";
import { hashOf } from "../../components/place";
import { T } from "../../components/words";
import css from "./Home.module.css";

export function NextStep({ workspace }: { workspace: WorkspaceView }) {
  const next = nextOf(workspace);
  return (
    <section className={css.next} aria-labelledby="next-step">
      <div>
        <h2 id="next-step">
          <T id="home-next" />
        </h2>
        <p>
          <T id={next.says} n={workspace.n_cannot_judge} />
        </p>
      </div>
      <a className="action" href={next.href}>
        <T id={next.go} />
      </a>
    </section>
  );
}

function nextOf({ list, definition, n_cannot_judge, stages }: WorkspaceView) {
  if (list.n_leads === 0) {
    return { says: "home-next-import", go: "home-go-import", href: hashOf("apply/import") };
  }
  if (definition === null || definition.n_criteria === 0) {
    return { says: "home-next-define", go: "home-go-define", href: hashOf("agree/definition") };
  }
  const mostUnknown = [...stages].sort((a, b) => b.unknown - a.unknown)[0];
  if (n_cannot_judge > 0 && mostUnknown) {
    const href = hashOf("apply/leads", { stage: mostUnknown.key, standing: "unknown" });
    return { says: "home-next-look", go: "home-go-unknown", href };
  }
  return { says: "home-next-funnel", go: "home-go-funnel", href: hashOf("measure/funnel") };
}
