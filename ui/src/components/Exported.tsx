// How goes an export of figures? One line beside its buttons: at work, why not, or which file.
import { failureOf } from "../backend/ask";
import css from "./Exported.module.css";
import { T } from "./words";

interface Props {
  of: { isPending: boolean; isError: boolean; error: unknown; data: string | null | undefined };
  className?: string | undefined;
}

export function Exported({ of, className }: Props) {
  return (
    <p className={`${css.exported} ${className ?? ""}`} role="status">
      {of.isPending && <T id="export-working" />}
      {of.isError && <T id={`error-${failureOf(of.error).code}`} detail="" />}
      {of.data && <T id="export-done" file={of.data} />}
    </p>
  );
}
