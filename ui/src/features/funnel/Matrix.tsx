// Recorded value by place as a table: the bar in a cell is its part of the row, a frame marks where both
// names agree.
import type { CSSProperties } from "react";
import type { FigureAsked, HandOffView, PlaceView, RecordedRow } from "../../backend/bindings";
import { Card } from "../../components/Card";
import { addressBehind } from "../../components/figure/behind";
import { useFigures } from "../../components/numbers";
import { hashOf } from "../../components/place";
import { T, useSay } from "../../components/words";
import funnel from "./Funnel.module.css";
import css from "./HandOff.module.css";
import { onList } from "./standing";

interface Props {
  handOff: HandOffView;
  /** The figure whose marks its counts open; `null` where place and recorded value say whom they count. */
  asked: FigureAsked | null;
}

export function Matrix({ handOff, asked }: Props) {
  const { count } = useFigures();
  const { places, rows } = handOff;
  const leadsOf = (row: RecordedRow | null, place: PlaceView | null) =>
    asked === null
      ? byPlace(row, place)
      : addressBehind(asked, { key: `${row?.mark ?? "all"}.${place?.mark ?? "all"}`, of: null });
  const field = handOff.fields.find(({ key }) => key === handOff.field);
  return (
    <Card>
      <div className={css.scroll}>
        <table className={css.matrix} data-testid="matrix">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {field?.label}
              </th>
              <th scope="colgroup" colSpan={places.length} className={css.over}>
                <T id="hand-off-places" />
              </th>
              <th scope="col" rowSpan={2} className="numeric">
                <T id="hand-off-all" />
              </th>
            </tr>
            <tr>
              {places.map((place) => (
                <th scope="col" key={place.label} className="numeric">
                  {place.owner && <span className={`${funnel.side} ${funnel[place.owner]}`} />}
                  {place.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                {places.map((place, i) => (
                  <Cell
                    key={place.label}
                    row={row}
                    place={place}
                    n={row.cells[i] ?? 0}
                    agrees={row.names === i}
                    href={asked === null && row.value === null ? null : leadsOf(row, place)}
                  />
                ))}
                <td className="numeric">
                  {asked === null && row.value === null ? (
                    count(row.n)
                  ) : (
                    <a href={leadsOf(row, null)}>{count(row.n)}</a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                <T id="hand-off-all" />
              </th>
              {places.map((place) => (
                <td key={place.label} className="numeric">
                  {place.n > 0 ? <a href={leadsOf(null, place)}>{count(place.n)}</a> : count(0)}
                </td>
              ))}
              <td className="numeric">
                <a href={leadsOf(null, null)}>{count(handOff.n_leads)}</a>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Card>
  );
}

interface CellProps {
  row: RecordedRow;
  place: PlaceView;
  n: number;
  agrees: boolean;
  /** Where its leads are; `null` where no address says whom it counts. */
  href: string | null;
}

function Cell({ row, place, n, agrees, href }: CellProps) {
  const say = useSay();
  const { count, rate } = useFigures();
  const share = row.n === 0 ? 0 : n / row.n;
  const words = say("hand-off-open", { recorded: row.label, place: place.label, n });
  const look = `${css.cell} ${agrees ? css.agrees : ""} ${n === 0 ? css.nobody : ""}`;
  const style = { "--share": share } as CSSProperties;
  const inside = (
    <>
      <span className={css.n}>{count(n)}</span>
      <span className={css.share}>{n === 0 ? "" : rate(share)}</span>
      <span className={css.bar} aria-hidden="true" />
    </>
  );
  return (
    <td className="numeric">
      {n === 0 || href === null ? (
        <span className={look} style={style}>
          {inside}
        </span>
      ) : (
        <a className={look} style={style} href={href} title={words}>
          {inside}
        </a>
      )}
    </td>
  );
}

function byPlace(row: RecordedRow | null, place: PlaceView | null): string {
  return hashOf("apply/leads", {
    place: place && JSON.stringify([place.at]),
    field: row?.value?.field ?? null,
    value: row?.value?.value ?? null,
    ...onList(),
  });
}
