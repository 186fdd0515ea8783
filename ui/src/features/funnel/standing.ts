// On which list are those whose figures are shown? As the leads are asked for it.
import { type Choices, readPlace } from "../../components/place";

/** The list whose people are counted here. */
export function onList(): Choices {
  const list = readPlace(window.location.hash).chosen.get("list");
  return { list: list && JSON.stringify([list]) };
}
