// Where does the room stand? Every criterion with everybody's position, those first that need to be talked
// about. Which one is open stands in the address: `criterion`. N goes to the next disagreement.
import type { ReactNode } from "react";
import type { RoomView, StandView } from "../../backend/bindings";
import { useRoom } from "../../backend/positions";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { Page } from "../../components/Page";
import { Positions } from "../../components/Positions";
import { hashOf, useChoice } from "../../components/place";
import { usePlainKeys } from "../../components/plainKeys";
import { SidePanel } from "../../components/SidePanel";
import { Empty, Skeleton } from "../../components/States";
import { T, useSay } from "../../components/words";
import css from "./Room.module.css";
import { RoomMap } from "./RoomMap";

interface Props {
  readOnly: boolean;
  /** The editor with a criterion's line in view. */
  editorOf: (criterion: string) => string;
}

export function Room({ readOnly, editorOf }: Props) {
  const say = useSay();
  const room = useRoom();
  const [chosen, choose] = useChoice("criterion");
  const stands = room.data?.stands ?? [];
  const open = stands.find((one) => one.id === chosen) ?? null;
  const next = open ? open.next : firstDisputed(stands);
  usePlainKeys(next !== null, (key) => {
    const takes = key.toLowerCase() === "n";
    if (takes) choose(next);
    return takes;
  });
  const title = say("screen-room");
  if (room.isError) {
    return (
      <Page title={title}>
        <FailureNote error={room.error} onRetry={() => void room.refetch()} />
      </Page>
    );
  }
  if (!room.data) {
    return (
      <Page title={title}>
        <Skeleton tall />
      </Page>
    );
  }
  const nothing = nothingYet(room.data);
  if (nothing) {
    return (
      <Page title={title}>
        <Empty
          icon="people"
          title={say(`room-${nothing}`)}
          says={say(`room-${nothing}-says`)}
          action={
            <a
              className="action"
              href={hashOf(nothing === "nobody" ? "agree/agreement" : "agree/definition")}
            >
              <T id={nothing === "nobody" ? "room-name-people" : "agreement-go-define"} />
            </a>
          }
        />
      </Page>
    );
  }
  const n = stands.filter((one) => one.mood === "disputed").length;
  return (
    <Page
      filled
      title={title}
      says={<Summary stands={stands} />}
      actions={
        <Button
          look={n > 0 ? "main" : "plain"}
          disabled={next === null}
          aria-keyshortcuts="N"
          title={say("room-next-key")}
          onClick={() => choose(next)}
        >
          <T id="room-next" n={n} />
        </Button>
      }
    >
      <div className={open ? css.divided : css.whole}>
        <RoomMap room={room.data} chosen={open?.id ?? null} onChoose={choose} />
        {open && (
          <SidePanel title={open.called} says={<About stand={open} />} onClose={() => choose(null)}>
            <div className={css.panel}>
              <a href={editorOf(open.id)}>
                <T id="room-in-editor" />
              </a>
              <Positions
                keys
                stand={open}
                participants={room.data.participants}
                silent={readOnly}
              />
            </div>
          </SidePanel>
        )}
      </div>
    </Page>
  );
}

function About({ stand }: { stand: StandView }): ReactNode {
  const asks = stand.sentence === stand.called ? [] : [stand.sentence];
  return [...asks, ...(stand.rationale ? [stand.rationale] : [])].join(" · ");
}

/** How many criteria are of which mood, in one line. */
function Summary({ stands }: { stands: readonly StandView[] }) {
  const say = useSay();
  const of = (mood: StandView["mood"]) => stands.filter((one) => one.mood === mood).length;
  const disputed = of("disputed");
  const open = of("unspoken") + of("one-side");
  return say("room-summary", { disputed, open, settled: stands.length - disputed - open });
}

function firstDisputed(stands: readonly StandView[]): string | null {
  return stands.find((one) => one.mood === "disputed")?.id ?? null;
}

function nothingYet({ participants, stands }: RoomView): "nobody" | "empty" | null {
  if (stands.length === 0) return "empty";
  return participants.length === 0 ? "nobody" : null;
}
