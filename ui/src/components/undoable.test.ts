// Can each change be taken back, and done again?
import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { useUndoable } from "./undoable";

function edited() {
  const { result } = renderHook(() => useUndoable(() => "a"));
  return {
    read: () => result.current.now,
    typed: (text: string, named: string) => act(() => result.current.set(() => text, named)),
    chosen: (text: string) => act(() => result.current.set(() => text)),
    undo: () => act(() => result.current.undo()),
    redo: () => act(() => result.current.redo()),
    can: () => [result.current.canUndo, result.current.canRedo],
  };
}

it("takes letters of one field back together, and choices one by one", () => {
  const text = edited();
  text.typed("ab", "name");
  text.typed("abc", "name");
  text.chosen("x");
  text.chosen("y");
  text.undo();
  expect(text.read()).toBe("x");
  text.undo();
  expect(text.read()).toBe("abc");
  text.undo();
  expect([text.read(), text.can()]).toEqual(["a", [false, true]]);
  text.redo();
  expect(text.read()).toBe("abc");
});

it("forgets what was taken back once something else is done", () => {
  const text = edited();
  text.chosen("b");
  text.undo();
  text.undo();
  text.chosen("c");
  text.redo();
  expect([text.read(), text.can()]).toEqual(["c", [true, false]]);
});
