// Does everybody say where they stand, an objection with its reason, and does the map lead to what is disputed?
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openWindow } from "../../app/test.program";
import type { RoomView, StandView, StoodView } from "../../backend/bindings";

const PEOPLE = [
  { name: "Anna", side: "marketing", signs: true },
  { name: "Bo", side: "sales", signs: true },
  { name: "Cy", side: "sales", signs: true },
] as const;

const stood = (said: Partial<Record<string, Partial<StoodView>>>): StoodView[] =>
  PEOPLE.map(({ name, side }) => ({
    name,
    side,
    stance: null,
    reason: "",
    earlier: false,
    blocks: false,
    overruled: null,
    deciders: name === "Bo" ? ["Cy"] : [],
    ...said[name],
  }));

const stand = (id: string, called: string, rest: Partial<StandView>): StandView => ({
  id,
  called,
  sentence: called,
  rationale: "",
  mood: "unspoken",
  side: null,
  next: null,
  people: stood({}),
  proposers: [],
  comments: [],
  ...rest,
});

const OBJECTED = { Bo: { stance: "object", reason: "Too small", blocks: true } } as const;

function openRoom(room: RoomView) {
  window.location.hash = "#/agree/room";
  return openWindow({
    room_show: () => room,
    position_say: () => room,
    comment_add: () => room,
    objection_overrule: () => room,
  });
}

const ROOM: RoomView = {
  participants: [...PEOPLE],
  stands: [
    stand("size", "At least 11 employees", {
      mood: "disputed",
      next: "size",
      people: stood(OBJECTED),
    }),
    stand("role", "Manager", { next: "size" }),
  ],
};

test("whoever speaks is chosen once, and an objection asks for its reason", async () => {
  const { user, asked } = openRoom(ROOM);
  await user.click(await screen.findByRole("button", { name: "Manager" }));
  const panel = within(await screen.findByTestId("side-panel"));
  expect(panel.getByRole("button", { name: /^Object ?3$/ })).toBeDisabled();
  await user.selectOptions(panel.getByRole("combobox", { name: "Who speaks" }), "Anna");
  panel.getByRole("button", { name: /^Agree ?1$/ }).focus();
  await user.keyboard("2");
  await user.click(panel.getByRole("button", { name: /^Agree ?1$/ }));
  await user.click(panel.getByRole("button", { name: /^Object ?3$/ }));
  const send = panel.getByRole("button", { name: "Object for this reason" });
  expect(send).toBeDisabled();
  const why = panel.getByRole("textbox", { name: "Why it must not be signed like this" });
  await user.type(why, "Titles lie");
  await user.click(send);
  const said = asked.filter(({ command }) => command === "position_say");
  expect(said.map(({ args }) => args)).toEqual([
    { criterion: "role", name: "Anna", stance: "can_live_with", reason: "" },
    { criterion: "role", name: "Anna", stance: "agree", reason: "" },
    { criterion: "role", name: "Anna", stance: "object", reason: "Titles lie" },
  ]);
});

test("N leads to what is disputed, where another of that side overrules it with a reason", async () => {
  const { user, asked } = openRoom(ROOM);
  await screen.findByRole("button", { name: "Manager" });
  await user.keyboard("n");
  const panel = within(await screen.findByTestId("side-panel"));
  expect(panel.getByText(/stops every signature/)).toBeVisible();
  await user.click(panel.getByRole("button", { name: "Overrule it" }));
  await user.type(panel.getByRole("textbox", { name: "Why" }), "We try it");
  await user.click(panel.getByRole("button", { name: "Overrule" }));
  const done = asked.filter(({ command }) => command === "objection_overrule");
  expect(done.map(({ args }) => args)).toEqual([
    { criterion: "size", whose: "Bo", name: "Cy", reason: "We try it" },
  ]);
});

test("where nobody takes part, or nothing is asked, it says what to do", async () => {
  openRoom({ ...ROOM, participants: [] });
  expect(await screen.findByText("Nobody takes part yet")).toBeVisible();
  expect(screen.getByRole("link", { name: "Name who takes part" })).toHaveAttribute(
    "href",
    "#/agree/agreement",
  );
});
