// What does a text say that is cut off? All of itself, as a tooltip; one that is whole needs none.
import type { PointerEvent } from "react";

/** For an element whose text may end in an ellipsis. */
export const toldIfCut = {
  onPointerEnter: (event: PointerEvent<HTMLElement>) => {
    const element = event.currentTarget;
    const isCut =
      element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight + 1;
    if (isCut) element.title = element.textContent;
    else element.removeAttribute("title");
  },
};
