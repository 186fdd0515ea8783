// How does one begin? A choice of three; below it, what was opened before.
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { Refusal } from "../../backend/ask";
import type { AppStart } from "../../backend/bindings";
import { useOpenWorkspace, type Way } from "../../backend/changes";
import { useRecent } from "../../backend/queries";
import { Button } from "../../components/Button";
import { Dialog, DialogActions } from "../../components/Dialog";
import { FailureNote } from "../../components/Failure";
import { TextField } from "../../components/Field";
import { Icon, type IconName } from "../../components/Icon";
import { goTo } from "../../components/place";
import { T, useSay } from "../../components/words";
import { Recent } from "./Recent";
import css from "./Welcome.module.css";

interface Props {
  start: AppStart;
  /** The switches for language and theme. */
  look: ReactNode;
  /** The way to fill in a ballot that came as a file. */
  ballot: ReactNode;
}

export function Welcome({ start, look, ballot }: Props) {
  const open = useOpenWorkspace();
  const go = (way: Way, address: string) =>
    open.mutate(way, { onSuccess: (workspace) => workspace && goTo(address) });
  const naming = useRef<HTMLDialogElement>(null);
  const [address, setAddress] = useState("");
  const begin = (to: string) => {
    setAddress(to);
    open.reset();
    naming.current?.showModal();
  };
  const recent = useRecent();
  const { failed } = start;

  return (
    <main className={css.welcome}>
      <div className={css.look}>{look}</div>
      <header className={css.head}>
        <p className={css.brand}>
          <T id="app-name" />
        </p>
        <h1>
          <T id="welcome-title" />
        </h1>
        <p>
          <T id="welcome-says" />
        </p>
      </header>
      {open.error !== null ? (
        <FailureNote error={open.error} />
      ) : (
        failed && (
          <section className={css.failed} aria-labelledby="failed">
            <h2 id="failed">
              <T id="welcome-failed" file={failed.file} />
            </h2>
            <FailureNote error={new Refusal(failed.failure)} />
          </section>
        )
      )}
      <div className={css.choices}>
        <Choice
          icon="measure"
          words="welcome-sample"
          disabled={open.isPending}
          onChoose={() => go({ to: "sample" }, "")}
        />
        <Choice
          icon="agree"
          words="welcome-workshop"
          disabled={open.isPending}
          onChoose={() => begin("")}
        />
        <Choice
          icon="apply"
          words="welcome-import"
          disabled={open.isPending}
          onChoose={() => begin("apply/import")}
        />
      </div>
      <footer className={css.foot}>
        <p role="status">{open.isPending && <T id="welcome-working" />}</p>
        <Recent
          recent={recent.data?.slice(0, 3) ?? []}
          busy={open.isPending}
          onOpen={(handle) => go({ to: "recent", handle }, "")}
        />
        <Button look="quiet" icon="file" onClick={() => go({ to: "file" }, "")}>
          <T id="welcome-open" />
        </Button>
        {ballot}
      </footer>
      <Naming
        dialog={naming}
        busy={open.isPending}
        onName={(name) => go({ to: "new", name }, address)}
        error={open.error}
      />
    </main>
  );
}

interface ChoiceProps {
  icon: IconName;
  words: string;
  disabled: boolean;
  onChoose: () => void;
}

function Choice({ icon, words, disabled, onChoose }: ChoiceProps) {
  return (
    <button
      type="button"
      className={css.choice}
      disabled={disabled}
      onClick={onChoose}
      data-testid={words}
    >
      <Icon name={icon} size={28} />
      <span className={css.choiceTitle}>
        <T id={words} />
      </span>
      <span className={css.choiceSays}>
        <T id={`${words}-says`} />
      </span>
    </button>
  );
}

interface NamingProps {
  dialog: React.RefObject<HTMLDialogElement | null>;
  busy: boolean;
  error: unknown;
  onName: (name: string) => void;
}

/** Asks for the name of a new workspace. */
export function Naming({ dialog, busy, error, onName }: NamingProps) {
  const say = useSay();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get("name");
    if (typeof name === "string" && name.trim() !== "") onName(name.trim());
  };
  return (
    <Dialog ref={dialog} title={say("welcome-name-title")}>
      <form onSubmit={submit}>
        <TextField
          // The language may come after the dialog is made; the proposal is then of that language.
          key={say("welcome-name-default")}
          name="name"
          label={say("welcome-name")}
          hint={say("welcome-name-hint")}
          defaultValue={say("welcome-name-default")}
          onFocus={(event) => event.currentTarget.select()}
          required
          maxLength={80}
        />
        {error !== null && <FailureNote error={error} />}
        <DialogActions>
          <Button onClick={() => dialog.current?.close()}>
            <T id="cancel" />
          </Button>
          <Button look="main" type="submit" disabled={busy}>
            <T id="welcome-name-go" />
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
