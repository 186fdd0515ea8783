// How goes an export of figures? One line beside its buttons: at work, why not, or which file.
import { failureOf } from "../../backend/ask";
import { T } from "../../components/words";
import css from "./Funnel.module.css";

interface Props {
  of: { isPending: boolean; isError: boolean; error: unknown; data: string | null | undefined };
}

export function Exported({ of }: Props) {
  return (
    <p className={css.exported} role="status">
      {of.isPending && <T id="export-working" />}
      {of.isError && <T id={`error-${failureOf(of.error).code}`} detail="" />}
      {of.data && <T id="export-done" file={of.data} />}
    </p>
  );
}
