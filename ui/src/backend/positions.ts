// Where does everybody stand on the criteria? Positions decide no lead: what is shown of leads stays as it is.
import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "./ask";
import { commands, type RoomView, type StanceView } from "./bindings";
import { staleWorkspace } from "./changes";

const ROOM = ["room"];

/** Answers of these hang on leads or the draft alone. */
const UNMOVED = ["room", "preview", "stage-open", "fields", "leads", "lead", "facets", "funnel"];

export function useRoom() {
  return useQuery({ queryKey: ROOM, queryFn: () => ask(commands.roomShow()) });
}

export interface PositionSaid {
  criterion: string;
  name: string;
  /** `null` takes the position back. */
  stance: StanceView | null;
  reason: string;
}

export function useSayPosition() {
  return useRoomChange(({ criterion, name, stance, reason }: PositionSaid) =>
    commands.positionSay(criterion, name, stance, reason),
  );
}

export interface Remark {
  criterion: string;
  name: string;
  text: string;
}

export function useRemark() {
  return useRoomChange(({ criterion, name, text }: Remark) =>
    commands.commentAdd(criterion, name, text),
  );
}

export function useTakeRemarkAway() {
  return useRoomChange(({ id, name }: { id: string; name: string }) =>
    commands.commentRemove(id, name),
  );
}

export interface Overruling {
  criterion: string;
  whose: string;
  name: string;
  reason: string;
}

export function useOverrule() {
  return useRoomChange(({ criterion, whose, name, reason }: Overruling) =>
    commands.objectionOverrule(criterion, whose, name, reason),
  );
}

export function useSayProposer() {
  return useRoomChange(({ criterion, names }: { criterion: string; names: string[] }) =>
    commands.proposerSay(criterion, names),
  );
}

/** A change after which the room is shown as it is then; kept in the order in which it was said. */
function useRoomChange<Said>(change: (said: Said) => Parameters<typeof ask<RoomView>>[0]) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (said: Said) => ask(change(said)),
    onSuccess: (room) => showRoom(client, room),
    scope: { id: "room" },
  });
}

function showRoom(client: QueryClient, room: RoomView) {
  client.setQueryData<RoomView>(ROOM, room);
  void staleWorkspace(client, (key) => !UNMOVED.includes(String(key)));
}
