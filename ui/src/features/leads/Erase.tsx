// How is a person forgotten? Asked first, with all that goes: nothing of it comes back.
import { useRef, useState } from "react";
import type { ErasedView, LeadView } from "../../backend/bindings";
import { useErase } from "../../backend/duplicates";
import { Button } from "../../components/Button";
import { Dialog, DialogActions } from "../../components/Dialog";
import { FailureNote } from "../../components/Failure";
import { CheckField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./Erase.module.css";

interface Props {
  lead: LeadView;
  onErased: () => void;
}

export function Erase({ lead, onErased }: Props) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [block, setBlock] = useState(false);
  const erase = useErase();
  const open = () => {
    erase.reset();
    setBlock(false);
    dialog.current?.showModal();
  };
  const go = () => {
    // Where traces stay for now, that is read first.
    const onSuccess = ({ traces }: ErasedView) => traces || onErased();
    erase.mutate({ row: lead.row, block }, { onSuccess });
  };
  return (
    <div className={css.erase}>
      <Button look="quiet" icon="trash" data-testid="erase" onClick={open}>
        <T id="erase-menu" />
      </Button>
      <Dialog ref={dialog} title={say("erase-title", { name: lead.title })}>
        {erase.data?.traces ? (
          <>
            <p role="status" data-testid="erased-traces">
              <T id="erased-traces" />
            </p>
            <DialogActions>
              <Button look="main" onClick={onErased}>
                <T id="close" />
              </Button>
            </DialogActions>
          </>
        ) : (
          <>
            {erase.isError && <FailureNote error={erase.error} />}
            <ul className={css.goes}>
              {["erase-values", "erase-around", "erase-runs"].map((id) => (
                <li key={id}>{say(id)}</li>
              ))}
            </ul>
            <p className={css.final}>
              <T id="erase-final" />
            </p>
            <CheckField
              label={say("erase-block")}
              checked={block}
              onChange={(event) => setBlock(event.currentTarget.checked)}
            />
            <DialogActions>
              <Button autoFocus onClick={() => dialog.current?.close()}>
                <T id="erase-keep" />
              </Button>
              <Button
                look="main"
                icon="trash"
                disabled={erase.isPending}
                data-testid="erase-go"
                onClick={go}
              >
                <T id="erase-go" />
              </Button>
            </DialogActions>
          </>
        )}
      </Dialog>
    </div>
  );
}
