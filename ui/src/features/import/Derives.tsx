// Which fields can be made from others, beside those of the columns?
import type { DerivedView } from "../../backend/bindings";
import { CheckField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./Import.module.css";

interface Props {
  offered: readonly DerivedView[];
  chosen: readonly DerivedView[];
  onChoose: (chosen: DerivedView[]) => void;
}

export function Derives({ offered, chosen, onChoose }: Props) {
  const say = useSay();
  if (offered.length === 0) return null;
  return (
    <fieldset className={css.derives}>
      <legend>
        <T id="mapping-derives" />
      </legend>
      {offered.map((one) => (
        <CheckField
          key={one}
          label={say(`mapping-derive-${one}`)}
          checked={chosen.includes(one)}
          onChange={(event) =>
            onChoose(
              event.currentTarget.checked
                ? [...chosen, one]
                : chosen.filter((other) => other !== one),
            )
          }
        />
      ))}
    </fieldset>
  );
}
