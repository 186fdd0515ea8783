// Does the list take what is highlighted, and nothing else?
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { matching, useCombobox } from "./combobox";
import { Words } from "./words";

vi.mock("./numbers", () => ({ useFigures: () => ({ count: String }) }));

const OFFERED = [
  { value: "Paid Social", n: 40 },
  { value: "Organic Search", n: 30 },
  { value: "Organic Social", n: 20 },
];

function Sources({ onTake }: { onTake: (value: string) => void }) {
  const [text, setText] = useState("");
  const { field, list } = useCombobox({ text, offered: OFFERED, onType: setText, onTake });
  return (
    <>
      <input {...field} aria-label="Source" />
      {list}
    </>
  );
}

function open() {
  const taken: string[] = [];
  render(
    <Words language="en">
      <Sources onTake={(value) => taken.push(value)} />
    </Words>,
  );
  return { taken, user: userEvent.setup(), field: screen.getByRole("combobox") };
}

const offered = () => screen.queryAllByRole("option").map((one) => one.textContent);

test("typing narrows to the values that hold it, with how many leads have each", async () => {
  const { user, field } = open();
  await user.tab();
  expect(offered()).toEqual([]);
  await user.type(field, "SOCIAL");
  expect(offered()).toEqual(["Paid Social40", "Organic Social20"]);
  expect(field).toHaveAttribute("aria-expanded", "true");
});

test("Enter takes the highlighted value and closes the list", async () => {
  const { user, field, taken } = open();
  await user.type(field, "org{ArrowDown}{ArrowDown}");
  const [, second] = screen.getAllByRole("option");
  expect(second).toHaveAttribute("aria-selected", "true");
  expect(field).toHaveAttribute("aria-activedescendant", second?.id);
  await user.keyboard("{Enter}");
  expect(taken).toEqual(["Organic Social"]);
  expect(offered()).toEqual([]);
});

test("nothing is highlighted before an arrow is pressed, so Enter takes nothing", async () => {
  const { user, field, taken } = open();
  await user.type(field, "org{Enter}");
  expect(taken).toEqual([]);
  expect(field).toHaveValue("org");
});

test("past the last value nothing is highlighted, and on it goes from the first", async () => {
  const { user, field } = open();
  await user.type(field, "org{ArrowUp}{ArrowDown}");
  expect(field).not.toHaveAttribute("aria-activedescendant");
  await user.keyboard("{ArrowDown}");
  expect(screen.getAllByRole("option")[0]).toHaveAttribute("aria-selected", "true");
});

test("a click takes, and the focus stays in the field", async () => {
  const { user, field, taken } = open();
  await user.click(field);
  expect(offered()).toHaveLength(3);
  await user.click(screen.getByRole("option", { name: /Organic Search/ }));
  expect(taken).toEqual(["Organic Search"]);
  expect(field).toHaveFocus();
  expect(offered()).toEqual([]);
});

test("Escape closes the list alone", async () => {
  const { user, field } = open();
  const outside = vi.fn();
  window.addEventListener("keydown", (event) => event.key === "Escape" && outside());
  await user.type(field, "org{Escape}");
  expect(offered()).toEqual([]);
  expect(field).toHaveValue("org");
  expect(outside).not.toHaveBeenCalled();
});

test("a value that is typed to its end is not offered again", () => {
  expect(matching(OFFERED, " Paid Social ")).toEqual([]);
  expect(matching(OFFERED, "paid social")).toHaveLength(1);
});
