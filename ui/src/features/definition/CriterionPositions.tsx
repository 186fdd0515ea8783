// Where does everybody stand on a criterion that is being edited? A position is about what is in force: of a
// criterion that was changed or added since, nobody has spoken until it is saved.
import type { CriterionDraft } from "../../backend/bindings";
import { useRoom } from "../../backend/positions";
import { useDefinition, useWorkspace } from "../../backend/queries";
import { Button } from "../../components/Button";
import { Icon } from "../../components/Icon";
import { Positions } from "../../components/Positions";
import { hashOf } from "../../components/place";
import { StanceSign, stanceSaid } from "../../components/Stance";
import { T, useSay } from "../../components/words";
import { useEditing } from "./Editing";
import css from "./RuleEditor.module.css";

/** Whether the criterion asks what the one in force of its id asks. */
function useIsInForce(criterion: CriterionDraft): boolean {
  const saved = useDefinition().data?.draft.criteria.find((one) => one.id === criterion.id);
  const asks = ({ about, op, values, missing }: CriterionDraft) =>
    JSON.stringify([about, op, values, missing]);
  return saved !== undefined && asks(saved) === asks(criterion);
}

/** Everybody's stand in small, which opens the rest. */
export function StandsButton({
  criterion,
  open,
  onToggle,
}: {
  criterion: CriterionDraft;
  open: boolean;
  onToggle: () => void;
}) {
  const say = useSay();
  const { locked } = useEditing();
  const stand = useRoom().data?.stands.find((one) => one.id === criterion.id);
  const spoken = stand?.people.filter((one) => one.stance !== null) ?? [];
  const told = spoken.map((one) => `${one.name}: ${stanceSaid(one, say)}`).join("\n");
  const name = say("positions-open", { n: spoken.length });
  const signs = spoken.map((one) => (
    <StanceSign key={one.name} stance={one.stance} earlier={one.earlier} />
  ));
  if (locked) {
    // What is signed stays as it is, and still somebody may object: on the map of the room.
    return (
      <a
        className={css.stands}
        href={hashOf("agree/room", { criterion: criterion.id })}
        aria-label={name}
        title={told || name}
      >
        {signs}
        {spoken.length === 0 && <Icon name="agree" />}
      </a>
    );
  }
  return (
    <Button
      look="quiet"
      className={css.stands}
      aria-label={name}
      aria-expanded={open}
      title={told || name}
      data-testid="stands"
      onClick={onToggle}
    >
      {spoken.length > 0 ? signs : <Icon name="agree" />}
    </Button>
  );
}

export function CriterionPositions({ criterion }: { criterion: CriterionDraft }) {
  const room = useRoom().data;
  const readOnly = useWorkspace().data?.read_only != null;
  const isInForce = useIsInForce(criterion);
  const stand = room?.stands.find((one) => one.id === criterion.id);
  return (
    <div className={css.positions}>
      {!isInForce && (
        <p className={css.hint}>
          <T id={stand ? "positions-of-saved" : "positions-save-first"} />
        </p>
      )}
      {room && stand && (
        <Positions stand={stand} participants={room.participants} silent={!isInForce || readOnly} />
      )}
      <a href={hashOf("agree/room", { criterion: criterion.id })}>
        <T id="screen-room" />
      </a>
    </div>
  );
}
