// Where does the focus go when a row was added? To its first control, which so comes into sight.
import { type RefObject, useRef } from "react";
import { flushSync } from "react-dom";

export function useAdded<E extends HTMLElement>(): [
  RefObject<E | null>,
  (add: () => void) => void,
] {
  const list = useRef<E>(null);
  const adding = (add: () => void) => {
    flushSync(add);
    const row = list.current?.lastElementChild;
    row?.querySelector<HTMLElement>("input, select")?.focus();
    row?.scrollIntoView({ block: "nearest" });
  };
  return [list, adding];
}
