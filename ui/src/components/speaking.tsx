// Who is speaking? Chosen once among those who take part and remembered until the window closes; who is no
// longer there is forgotten.
import { useSyncExternalStore } from "react";
import { SelectField } from "./Field";
import { useSay } from "./words";

let chosen = "";
const listening = new Set<() => void>();

function choose(name: string) {
  chosen = name;
  for (const changed of listening) changed();
}

function listen(changed: () => void): () => void {
  listening.add(changed);
  return () => listening.delete(changed);
}

type People = readonly { name: string }[];

/** The name of whoever speaks; `null` until somebody is chosen. */
export function useSpeaking(people: People): string | null {
  const name = useSyncExternalStore(listen, () => chosen);
  return people.some((one) => one.name === name) ? name : null;
}

export function Speaking({ people }: { people: People }) {
  const say = useSay();
  const name = useSpeaking(people);
  const names = people.map((one) => ({ value: one.name, text: one.name }));
  const nobody = { value: "", text: say("speaking-nobody") };
  return (
    <SelectField
      label={say("speaking")}
      value={name ?? ""}
      options={name === null ? [nobody, ...names] : names}
      onChoose={choose}
    />
  );
}
