// Which grade has a lead? A grid of two scores: bands with their least points, a grade for each pair, and how
// many leads it holds.
import type { BandsDraft, CellView, GridDraft } from "../../backend/bindings";
import { Button } from "../../components/Button";
import { SelectField } from "../../components/Field";
import { useFigures } from "../../components/numbers";
import { T, useSay } from "../../components/words";
import definition from "./Definition.module.css";
import { useEditing } from "./Editing";
import { IntegerField } from "./IntegerField";
import css from "./Scores.module.css";
import { type Axis, descends, newGrid, withBand, withoutBand } from "./scores";

export function GradesEditor() {
  const { draft, preview, edit } = useEditing();
  const { grid } = draft;
  return (
    <>
      <header className={definition.partHead}>
        <h2>
          <T id="part-grades" />
        </h2>
        <p className={definition.quiet}>
          <T id="grades-says" />
        </p>
      </header>
      {grid === null ? (
        <>
          {draft.scores.length < 2 && (
            <p className={definition.quiet}>
              <T id="grades-need" />
            </p>
          )}
          <Button
            className={css.add}
            disabled={draft.scores.length < 2}
            onClick={() => edit({ ...draft, grid: newGrid(draft, preview) })}
          >
            <T id="grades-begin" />
          </Button>
        </>
      ) : (
        <GridTable
          grid={grid}
          cells={preview?.cells ?? null}
          onChange={(to, typing) => edit({ ...draft, grid: to }, typing)}
        />
      )}
    </>
  );
}

interface Props {
  grid: GridDraft;
  cells: CellView[][] | null;
  onChange: (to: GridDraft | null, typing?: string) => void;
}

function GridTable({ grid, cells, onChange }: Props) {
  const say = useSay();
  const { draft } = useEditing();
  const labelOf = (key: string) => draft.scores.find((one) => one.key === key)?.label ?? key;
  const columns = bandsOf(grid.engagement);
  const name = (axis: Axis) => say(axis === "fit" ? "grades-rows" : "grades-columns");
  const number = (axis: Axis, at: number) => (
    <Least
      bands={grid[axis]}
      at={at}
      onChange={(bands) => onChange({ ...grid, [axis]: bands }, `band.${axis}.${at}`)}
      label={labelOf(grid[axis].score)}
    />
  );
  return (
    <>
      <div className={css.axes}>
        {(["fit", "engagement"] as const).map((axis) => (
          <div key={axis} className={css.axis}>
            <SelectField
              label={name(axis)}
              value={grid[axis].score}
              options={draft.scores.map(({ key, label }) => ({ value: key, text: label }))}
              onChoose={(score) => onChange({ ...grid, [axis]: { ...grid[axis], score } })}
            />
            <Button
              look="quiet"
              icon="plus"
              aria-label={say("grades-band-add", { name: name(axis) })}
              title={say("grades-band-add", { name: name(axis) })}
              onClick={() => onChange(withBand(grid, axis))}
            />
            <Button
              look="quiet"
              icon="close"
              disabled={grid[axis].from.length === 0}
              aria-label={say("grades-band-remove", { name: name(axis) })}
              title={say("grades-band-remove", { name: name(axis) })}
              onClick={() => onChange(withoutBand(grid, axis))}
            />
          </div>
        ))}
      </div>
      {!(descends(grid.fit) && descends(grid.engagement)) && (
        <p className={css.problem} role="alert">
          <T id="grades-descend" />
        </p>
      )}
      <table className={css.grid} data-testid="grades">
        <thead>
          <tr>
            <td className={css.corner} />
            {columns.map((at) => (
              <th key={at} scope="col">
                {number("engagement", at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bandsOf(grid.fit).map((row) => (
            <tr key={row}>
              <th scope="row">{number("fit", row)}</th>
              {columns.map((column) => (
                <td key={column}>
                  <input
                    className={css.grade}
                    aria-label={say("grades-grade", { row: row + 1, column: column + 1 })}
                    value={grid.grades[row]?.[column] ?? ""}
                    onChange={(event) => {
                      const was = grid.grades[row] ?? [];
                      const rows = grid.grades.with(
                        row,
                        was.with(column, event.currentTarget.value),
                      );
                      onChange({ ...grid, grades: rows }, `grade.${row}.${column}`);
                    }}
                  />
                  <CellCount cell={cells?.[row]?.[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button look="quiet" icon="close" className={css.add} onClick={() => onChange(null)}>
        <T id="grades-remove" />
      </Button>
    </>
  );
}

function bandsOf({ from }: BandsDraft): number[] {
  return Array.from({ length: from.length + 1 }, (_, i) => i);
}

interface LeastProps {
  bands: BandsDraft;
  at: number;
  label: string;
  onChange: (bands: BandsDraft) => void;
}

/** The least points of a band; the lowest has none of its own. */
function Least({ bands, at, label, onChange }: LeastProps) {
  const say = useSay();
  const { count } = useFigures();
  const least = bands.from[at];
  if (least === undefined) {
    const below = bands.from.at(-1);
    return (
      <span className={css.band}>
        {below === undefined ? label : say("band-below", { name: label, points: count(below) })}
      </span>
    );
  }
  return (
    <span className={css.band}>
      <span>{`${label} ≥`}</span>
      <IntegerField
        bare
        className={css.number}
        label={say("grades-least", { name: label })}
        value={least}
        onChange={(n) => onChange({ ...bands, from: bands.from.with(at, n ?? 0) })}
      />
    </span>
  );
}

function CellCount({ cell }: { cell: CellView | undefined }) {
  const say = useSay();
  const { count } = useFigures();
  if (!cell) return null;
  const { surely, perhaps } = cell;
  return (
    <span className={css.cellCount}>
      {perhaps === 0
        ? count(surely)
        : say("score-perhaps", { n: count(surely), more: count(perhaps) })}
    </span>
  );
}
