// What when the program that held the workspace lets go? Within moments the window writes again, by itself.
import { useEffect } from "react";
import { useOpenFreed } from "../backend/changes";

/** How often it is asked whether the other program has let go, in milliseconds. */
const OFTEN = 2000;

export function Freed() {
  const { mutate } = useOpenFreed();
  useEffect(() => {
    const timer = setInterval(() => mutate(), OFTEN);
    return () => clearInterval(timer);
  }, [mutate]);
  return null;
}
