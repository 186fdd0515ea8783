// May an objection be set aside? Another who signs for the objector's side decides, and says why; both reasons
// are signed.
import { type FormEvent, useState } from "react";
import { useOverrule } from "../backend/positions";
import { Button } from "./Button";
import { FailureNote } from "./Failure";
import { SelectField, TextField } from "./Field";
import css from "./Positions.module.css";
import { T, useSay } from "./words";

const LONGEST = 1000;

interface Props {
  criterion: string;
  whose: string;
  deciders: readonly string[];
  onDone: () => void;
}

export function OverruleForm({ criterion, whose, deciders, onDone }: Props) {
  const say = useSay();
  const overrule = useOverrule();
  const [name, setName] = useState(deciders[0] ?? "");
  const [reason, setReason] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    overrule.mutate({ criterion, whose, name, reason }, { onSuccess: onDone });
  };
  return (
    <form className={css.form} onSubmit={submit} data-testid="overrule">
      <p className={css.quiet}>
        <T id="overrule-says" name={whose} />
      </p>
      <SelectField
        label={say("overrule-by")}
        value={name}
        options={deciders.map((one) => ({ value: one, text: one }))}
        onChoose={setName}
      />
      <TextField
        label={say("overrule-reason")}
        value={reason}
        required
        maxLength={LONGEST}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {overrule.isError && <FailureNote error={overrule.error} />}
      <div className={css.row}>
        <Button type="submit" look="main" disabled={overrule.isPending || reason.trim() === ""}>
          <T id="overrule" />
        </Button>
        <Button onClick={onDone}>
          <T id="cancel" />
        </Button>
      </div>
    </form>
  );
}

/** The way to it: a button where somebody may decide, else what can be done instead. */
export function Overruling({ criterion, whose, deciders }: Omit<Props, "onDone">) {
  const [open, setOpen] = useState(false);
  if (deciders.length === 0) {
    return (
      <p className={css.quiet}>
        <T id="overrule-nobody" name={whose} />
      </p>
    );
  }
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>
          <T id="overrule-open" />
        </Button>
      </div>
    );
  }
  return (
    <OverruleForm
      criterion={criterion}
      whose={whose}
      deciders={deciders}
      onDone={() => setOpen(false)}
    />
  );
}
