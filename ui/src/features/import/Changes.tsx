// What does an import change in those who are there already? Field by field with examples, then who came to
// each stage and who left it.
import type { ImportBalance } from "../../backend/bindings";
import { useFigures } from "../../components/numbers";
import { hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import css from "./Changes.module.css";

export function Changes({ balance, done }: { balance: ImportBalance; done: boolean }) {
  const say = useSay();
  const { count } = useFigures();
  if (balance.changes.length === 0) return null;
  const title = done ? "changes-done-title" : "changes-title";
  const shown = (value: string | null) => value ?? say("value-missing");
  return (
    <section className={css.part} data-testid="changes">
      <h2>
        <T id={title} />
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <T id="imports-field" />
            </th>
            {["filled", "replaced", "cleared"].map((what) => (
              <th key={what} scope="col" className="numeric">
                <T id={`changes-${what}`} />
              </th>
            ))}
            <th scope="col">
              <T id="changes-samples" />
            </th>
          </tr>
        </thead>
        <tbody>
          {balance.changes.map((change) => (
            <tr key={change.key}>
              <th scope="row">{change.label}</th>
              <td className="numeric">{count(change.filled)}</td>
              <td className="numeric">{count(change.replaced)}</td>
              <td className="numeric">{count(change.cleared)}</td>
              <td>
                <ul className={css.samples}>
                  {change.samples.map(({ before, after }) => (
                    <li key={`${before}\n${after}`}>
                      <T id="changes-sample" before={shown(before)} after={shown(after)} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Who moved, and who is absent, with the way to them where the table of leads can ask for them. */
export function Moves({ balance: { moves, absent } }: { balance: ImportBalance }) {
  const { count } = useFigures();
  return (
    <>
      {absent !== null && (
        <p className={css.absent} data-testid="absent">
          <T id="import-absent" n={absent} />{" "}
          {absent > 0 && (
            <a href={hashOf("apply/leads", { absent: 1 })}>
              <T id="import-absent-look" />
            </a>
          )}
        </p>
      )}
      {moves.length > 0 && (
        <section className={css.part} data-testid="moves">
          <h2>
            <T id="moves-title" />
          </h2>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <T id="moves-stage" />
                </th>
                {["new", "entered", "left"].map((what) => (
                  <th key={what} scope="col" className="numeric">
                    <T id={`moves-${what}`} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {moves.map((move) => (
                <tr key={move.stage}>
                  <th scope="row">
                    <a
                      href={hashOf("apply/leads", { stage: move.stage, standing: "complete_path" })}
                    >
                      {move.label}
                    </a>
                  </th>
                  <td className="numeric">{count(move.entered_new)}</td>
                  <td className="numeric">{count(move.entered)}</td>
                  <td className="numeric">{count(move.left)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
