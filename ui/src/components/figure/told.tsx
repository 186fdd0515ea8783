// By which definition are figures told? As it stands, as decided, or as if one version had always been in effect; in
// the address as `told`: `decided`, or the number of a version. Every figure of a screen of Measure asks by it.
import { createContext, type ReactNode, useContext } from "react";
import type { FigureAsked, FigureTold } from "../../backend/bindings";
import { useAgreement } from "../../backend/queries";
import { SelectField } from "../Field";
import { HeaderControl } from "../Page";
import { useChoice } from "../place";
import { useSay } from "../words";

const IN_FORCE: FigureTold = { by: "in_force" };
const DECIDED = "decided";

const Told = createContext<FigureTold>(IN_FORCE);

/** What an address says; what is no version is as if nothing was said. */
export function toldIn(text: string | null): FigureTold {
  if (text === DECIDED) return { by: "as_decided" };
  const version = Number(text);
  return text && Number.isInteger(version) && version > 0 ? { by: "as_if", version } : IN_FORCE;
}

/** By which definition the figures of this screen are told. */
export function useTold(): FigureTold {
  return useContext(Told);
}

/** The figure as this screen asks for it. */
export function useAsked(asked: FigureAsked): FigureAsked {
  const told = useTold();
  return asked.told === undefined ? { ...asked, told } : asked;
}

/** Around a screen whose figures are told by what is chosen in its header. */
export function ToldByVersion({ children }: { children: ReactNode }) {
  const [chosen] = useChoice("told");
  return (
    <Told.Provider value={toldIn(chosen)}>
      <HeaderControl.Provider value={<ToldSwitch />}>{children}</HeaderControl.Provider>
    </Told.Provider>
  );
}

function ToldSwitch() {
  const say = useSay();
  const [chosen, setChosen] = useChoice("told");
  const told = toldIn(chosen);
  const versions = useAgreement(null).data?.versions ?? [];
  if (versions.length === 0 && told.by === "in_force") return null;
  const numbers = new Set(versions.map(({ no }) => no));
  if (told.by === "as_if") numbers.add(told.version);
  return (
    <SelectField
      bare
      label={say("told-by")}
      value={told.by === "in_force" ? "" : (chosen ?? "")}
      options={[
        { value: "", text: say("told-in-force") },
        { value: DECIDED, text: say("told-as-decided") },
        ...[...numbers]
          .sort((one, other) => other - one)
          .map((no) => ({ value: String(no), text: say("told-as-if-version", { no }) })),
      ]}
      onChoose={(value) => setChosen(value === "" ? null : value)}
    />
  );
}
