// What does the team aim at? Of every rate of a figure one number in per cent, beside what the rate is now; empty takes
// it back. All of them are kept at once, and every figure with such a rate says them.
import { type FormEvent, useId, useRef, useState } from "react";
import type { FigureAim } from "../../backend/bindings";
import { useSetTargets } from "../../backend/targets";
import { Button } from "../Button";
import { Dialog, DialogActions } from "../Dialog";
import { FailureNote } from "../Failure";
import { TextField } from "../Field";
import { Icon } from "../Icon";
import { T, useSay } from "../words";
import css from "./Figure.module.css";
import { percentOf, shareOf } from "./shares";

export function Targets({ aims }: { aims: readonly FigureAim[] }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(0);
  if (aims.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className={css.open}
        aria-label={say("aims-open")}
        title={say("aims-open")}
        onClick={() => {
          setOpened((times) => times + 1);
          dialog.current?.showModal();
        }}
      >
        <Icon name="aim" size={18} />
      </button>
      <Dialog ref={dialog} title={say("aims-title")}>
        {opened > 0 && <Aims key={opened} aims={aims} onDone={() => dialog.current?.close()} />}
      </Dialog>
    </>
  );
}

function Aims({ aims, onDone }: { aims: readonly FigureAim[]; onDone: () => void }) {
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const says = useId();
  const [typed, setTyped] = useState(() => aims.map(({ share }) => percentOf(share)));
  const setting = useSetTargets();
  const shares = typed.map(shareOf);
  const isWrong = (at: number) => shares[at] === null && typed[at]?.trim() !== "";
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (aims.some((_, at) => isWrong(at))) {
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      return;
    }
    const changed = aims
      .map(({ from, to, share }, at) => ({ from, to, share: shares[at] ?? null, was: share }))
      .filter(({ share, was }) => share !== (was ?? null))
      .map(({ from, to, share }) => ({ from, to, share }));
    setting.mutate(changed, { onSuccess: onDone });
  };
  return (
    <form ref={form} className={css.aims} aria-describedby={says} onSubmit={onSubmit}>
      <p id={says} className={css.caption}>
        <T id="aims-says" />
      </p>
      {aims.map(({ from, to, label, now }, at) => (
        <TextField
          key={`${from}>${to}`}
          label={say("aims-of", { rate: label })}
          inputMode="decimal"
          placeholder={say("aims-none")}
          value={typed[at] ?? ""}
          fault={isWrong(at) ? say("aims-fault") : undefined}
          hint={now ? say("aims-now", { rate: now }) : null}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped((all) => all.map((one, place) => (place === at ? text : one)));
          }}
        />
      ))}
      {setting.isError && <FailureNote error={setting.error} onDismiss={setting.reset} />}
      <DialogActions>
        <Button onClick={onDone}>
          <T id="cancel" />
        </Button>
        <Button look="main" type="submit" disabled={setting.isPending}>
          <T id="aims-save" />
        </Button>
      </DialogActions>
    </form>
  );
}
