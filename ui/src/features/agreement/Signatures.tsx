// Who signed, and who has yet to? One block a side, in its colour. Signing asks for a name, since nobody
// else can say who sits at the keyboard.
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import type { ParticipantView, SideView, VersionView } from "../../backend/bindings";
import { useSign } from "../../backend/changes";
import { Button } from "../../components/Button";
import { useCombobox } from "../../components/combobox";
import { Dialog, DialogActions } from "../../components/Dialog";
import { FailureNote } from "../../components/Failure";
import { TextField } from "../../components/Field";
import { useFigures } from "../../components/numbers";
import { T, useSay } from "../../components/words";
import css from "./Paper.module.css";

const SIDES: readonly SideView[] = ["marketing", "sales"];

interface Props {
  version: VersionView | null;
  participants: readonly ParticipantView[];
  maySign: boolean;
  /** What is to be known before anybody signs. */
  children: ReactNode;
}

export function Signatures({ version, participants, maySign, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const say = useSay();
  // Counted, so that each opening begins with an empty form in the same dialog.
  const [opened, setOpened] = useState<{ time: number; side: SideView }>({
    time: 0,
    side: "marketing",
  });
  return (
    <section id="signatures" className={css.signatures} aria-labelledby="signatures-title">
      <h3 id="signatures-title">
        <T id="agreement-signatures" />
      </h3>
      {children}
      <div className={css.blocks}>
        {SIDES.map((one) => (
          <Block
            key={one}
            side={one}
            version={version}
            maySign={maySign}
            onSign={() => {
              setOpened(({ time }) => ({ time: time + 1, side: one }));
              dialog.current?.showModal();
            }}
          />
        ))}
      </div>
      {version?.single_signer && (
        <p className={css.quiet}>
          <T id="agreement-single-signer" />
        </p>
      )}
      <Dialog ref={dialog} title={say("agreement-sign-title")}>
        <SignForm
          key={opened.time}
          side={opened.side}
          participants={participants}
          onDone={() => dialog.current?.close()}
        />
      </Dialog>
    </section>
  );
}

interface BlockProps {
  side: SideView;
  version: VersionView | null;
  maySign: boolean;
  onSign: () => void;
}

function Block({ side, version, maySign, onSign }: BlockProps) {
  const { day } = useFigures();
  const say = useSay();
  const signed = version?.sign_offs.filter((one) => one.side === side) ?? [];
  return (
    <div className={`${css.block} ${css[`of-${side}`]}`} data-testid={`signature-${side}`}>
      <h4>
        <T id={`side-${side}`} />
      </h4>
      {signed.map((one) => (
        <p key={one.name} className={css.signed}>
          <span className={css.name}>{one.name}</span>
          <span className={css.quiet}>
            <T id="agreement-signed" date={day(one.at)} />
          </span>
        </p>
      ))}
      {signed.length === 0 && (
        <p className={css.unsigned}>
          <T id="agreement-unsigned" />
        </p>
      )}
      {signed.length === 0 && maySign && (
        <Button look="main" onClick={onSign}>
          {say("agreement-sign-for", { side: say(`side-${side}`) })}
        </Button>
      )}
    </div>
  );
}

interface FormProps {
  side: SideView;
  participants: readonly ParticipantView[];
  onDone: () => void;
}

function SignForm({ side, participants, onDone }: FormProps) {
  const say = useSay();
  const sign = useSign();
  const who = participants.filter((one) => one.signs);
  const usual = who.find((one) => one.side === side);
  const [name, setName] = useState(usual?.name ?? "");
  const { field, list } = useCombobox({
    text: name,
    offered: who.map((one) => ({ value: one.name, n: null })),
    onType: setName,
    onTake: setName,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (name.trim() === "") return;
    sign.mutate({ name: name.trim(), side }, { onSuccess: onDone });
  };
  const sideName = say(`side-${side}`);
  return (
    <form onSubmit={submit} className={css.form}>
      <p className={css.quiet}>
        <T id="agreement-sign-says" />
      </p>
      <TextField
        name="name"
        label={say("agreement-sign-name")}
        {...field}
        required
        maxLength={120}
      />
      {list}
      {sign.isError && <FailureNote error={sign.error} />}
      <DialogActions>
        <Button onClick={onDone}>
          <T id="cancel" />
        </Button>
        <Button look="main" type="submit" disabled={sign.isPending}>
          <T id="agreement-sign-for" side={sideName} />
        </Button>
      </DialogActions>
    </form>
  );
}
