// Who stands where? A row for each criterion, a column for each person under the colour of their side.
import type { ParticipantView, RoomView, StandView } from "../../backend/bindings";
import { Icon } from "../../components/Icon";
import { Scroll } from "../../components/Scroll";
import { StanceSign, stanceSaid } from "../../components/Stance";
import { T, useSay } from "../../components/words";
import css from "./Room.module.css";

interface Props {
  room: RoomView;
  chosen: string | null;
  onChoose: (criterion: string) => void;
}

export function RoomMap({ room: { participants, stands }, chosen, onChoose }: Props) {
  const say = useSay();
  return (
    <Scroll className={css.scroll} card={css.card} label={say("screen-room")}>
      <table className={css.map} data-testid="room">
        <thead>
          <tr>
            <th scope="col">
              <T id="room-criterion" />
            </th>
            <th scope="col">
              <T id="room-mood" />
            </th>
            {participants.map((one) => (
              <Head key={one.name} one={one} />
            ))}
          </tr>
        </thead>
        <tbody>
          {stands.map((stand) => (
            <Row
              key={stand.id}
              stand={stand}
              open={stand.id === chosen}
              onChoose={() => onChoose(stand.id)}
            />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Head({ one }: { one: ParticipantView }) {
  const say = useSay();
  return (
    <th
      scope="col"
      className={`${css.person} ${css[`of-${one.side}`]}`}
      title={`${one.name}, ${say(`side-${one.side}`)}`}
    >
      {one.name}
    </th>
  );
}

function Row({ stand, open, onChoose }: { stand: StandView; open: boolean; onChoose: () => void }) {
  const say = useSay();
  const side = stand.side === null ? "" : say(`side-${stand.side}`);
  return (
    <tr
      className={open ? css.chosen : undefined}
      data-testid="stand"
      data-mood={stand.mood}
      data-criterion={stand.id}
    >
      <th scope="row">
        <button type="button" className={css.open} aria-expanded={open} onClick={onChoose}>
          {stand.called}
        </button>
        {stand.comments.length > 0 && (
          <span className={css.quiet}>
            <T id="room-remarks" n={stand.comments.length} />
          </span>
        )}
      </th>
      <td className={stand.mood === "disputed" ? css.disputed : css.mood}>
        {stand.mood === "disputed" && <Icon name="warning" size={16} />}
        <T id={`mood-${stand.mood}`} side={side} />
      </td>
      {stand.people.map((one) => (
        <td key={one.name} className={css.cell} title={one.reason || stanceSaid(one, say)}>
          <StanceSign stance={one.stance} earlier={one.earlier} />
          <span className="visually-hidden">{stanceSaid(one, say)}</span>
        </td>
      ))}
    </tr>
  );
}
