// What does a text say that is cut off? All of itself, as a tooltip; one that is whole needs none.
import type { PointerEvent } from "react";

/** For an element whose text may end in an ellipsis. */
export const toldIfCut = {
  onPointerEnter: (event: PointerEvent<HTMLElement>) => {
    const element = event.currentTarget;
    if (element.scrollWidth > element.clientWidth) element.title = element.textContent;
    else element.removeAttribute("title");
  },
};
