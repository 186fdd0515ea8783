// What was remarked on a criterion? Who said it and when; one's own can be taken away again.
import { type FormEvent, useState } from "react";
import type { StandView } from "../backend/bindings";
import { useRemark, useTakeRemarkAway } from "../backend/positions";
import { Button } from "./Button";
import { FailureNote } from "./Failure";
import { TextField } from "./Field";
import { useFigures } from "./numbers";
import css from "./Positions.module.css";
import { T, useSay } from "./words";

const LONGEST = 1000;

interface Props {
  stand: StandView;
  /** Who speaks. */
  name: string | null;
  silent: boolean;
}

export function Remarks({ stand, name, silent }: Props) {
  const say = useSay();
  const { moment } = useFigures();
  const takeAway = useTakeRemarkAway();
  return (
    <section className={css.remarks} aria-label={say("remarks")}>
      {stand.comments.length > 0 && (
        <ul>
          {stand.comments.map((one) => (
            <li key={one.id} className={css.remark}>
              <div className={css.said}>
                <p>
                  <span className={css.name}>{one.who}</span>{" "}
                  <span className={css.quiet}>{moment(one.at)}</span>
                </p>
                <p className={css.reason}>{one.text}</p>
              </div>
              {one.who === name && !silent && (
                <Button
                  look="quiet"
                  icon="close"
                  aria-label={say("remark-remove")}
                  title={say("remark-remove")}
                  disabled={takeAway.isPending}
                  onClick={() => takeAway.mutate({ id: one.id, name })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {takeAway.isError && <FailureNote error={takeAway.error} onDismiss={takeAway.reset} />}
      {name !== null && !silent && <RemarkForm key={stand.id} criterion={stand.id} name={name} />}
    </section>
  );
}

function RemarkForm({ criterion, name }: { criterion: string; name: string }) {
  const say = useSay();
  const remark = useRemark();
  const [text, setText] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    remark.mutate({ criterion, name, text }, { onSuccess: () => setText("") });
  };
  return (
    <form className={css.remarkForm} onSubmit={submit}>
      <TextField
        label={say("remark")}
        value={text}
        maxLength={LONGEST}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" disabled={remark.isPending || text.trim() === ""}>
        <T id="remark-make" />
      </Button>
      {remark.isError && <FailureNote error={remark.error} onDismiss={remark.reset} />}
    </form>
  );
}
