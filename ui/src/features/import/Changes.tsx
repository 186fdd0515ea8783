// What does an import change in those who are there already? Field by field with examples, then who came to
// each stage and who left it.
import type { ImportBalance, StageMoveView } from "../../backend/bindings";
import { useFigures } from "../../components/numbers";
import { hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import { leadsOf } from "./Balance";
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

/** Who is absent from the file of an import that is all there is, with the way to them. */
export function AbsentSince({ id, n }: { id: number; n: number | null }) {
  if (n === null) return null;
  return (
    <p className={css.absent} data-testid="absent">
      <T id="import-absent" n={n} />{" "}
      {n > 0 && (
        <a href={leadsOf(id, "absent")}>
          <T id="import-absent-look" />
        </a>
      )}
    </p>
  );
}

const MOVES = [
  { words: "moves-new", which: "came-new", of: (move: StageMoveView) => move.entered_new },
  { words: "moves-entered", which: "came", of: (move: StageMoveView) => move.entered },
  { words: "moves-left", which: "left", of: (move: StageMoveView) => move.left },
] as const;

/** Who moved by an import, each count with the way to whom it counts. */
export function Moves({ id, moves }: { id: number; moves: readonly StageMoveView[] }) {
  const say = useSay();
  const { count } = useFigures();
  if (moves.length === 0) return null;
  return (
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
            {MOVES.map(({ words }) => (
              <th key={words} scope="col" className="numeric">
                <T id={words} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moves.map((move) => (
            <tr key={move.stage}>
              <th scope="row">
                <a href={hashOf("apply/leads", { stage: move.stage, standing: "complete_path" })}>
                  {move.label}
                </a>
              </th>
              {MOVES.map(({ words, which, of }) => (
                <td key={which} className="numeric">
                  {of(move) === 0 ? (
                    count(0)
                  ) : (
                    <a
                      href={leadsOf(id, `${which}:${move.stage}`)}
                      aria-label={`${move.label}: ${say(words)}: ${count(of(move))}`}
                    >
                      {count(of(move))}
                    </a>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
