// Which tables belong together, and which values may be meant otherwise? What is proposed and in doubt, each
// done only when somebody says so; what was said can be taken back in its place.
import { type ReactNode, useId } from "react";
import type { KeptSaying } from "../../backend/bindings";
import { type Saying, useJoining, useSaying } from "../../backend/joining";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { T } from "../../components/words";
import css from "./Joining.module.css";
import { ValueGroups } from "./ValueGroups";

export function Joining({ readOnly }: { readOnly: boolean }) {
  const joining = useJoining();
  const saying = useSaying();
  if (joining.isError) {
    return <FailureNote error={joining.error} onRetry={() => void joining.refetch()} />;
  }
  if (joining.data === undefined) return null;
  const { joins, proposed, read, in_doubt, n_in_doubt, groups, n_groups } = joining.data;
  const line = ({ key, ...props }: LineProps) => (
    <Line
      key={key}
      {...props}
      disabled={readOnly || saying.isPending}
      onSay={(what) => saying.mutate(what)}
    />
  );
  return (
    <>
      {joins.length + proposed.length > 0 && (
        <Section title="joining-title">
          {proposed.map(({ join, sentence }) =>
            line({ key: sentence, sentence, says: "joining-join", saying: { what: "join", join } }),
          )}
          {joins.map((said) => line(takenBack(said, { what: "unjoin", id: said.id })))}
        </Section>
      )}
      <ValueGroups
        groups={groups}
        n={n_groups}
        disabled={readOnly || saying.isPending}
        onSay={(said) => saying.mutate({ what: "groups", groups: said })}
      />
      {read.length + in_doubt.length > 0 && (
        <Section title="joining-values">
          {in_doubt.map(({ value, sentence }) =>
            line({
              key: sentence,
              sentence,
              says: "joining-read",
              ...(value.to === "" ? {} : { saying: { what: "value", value } as const }),
            }),
          )}
          {read.map((said) => line(takenBack(said, { what: "unread", id: said.id })))}
          {n_in_doubt > in_doubt.length && (
            <li>
              <T id="joining-more" n={n_in_doubt - in_doubt.length} />
            </li>
          )}
        </Section>
      )}
      {saying.isError && <FailureNote error={saying.error} />}
    </>
  );
}

function takenBack({ sentence }: KeptSaying, saying: Saying): LineProps {
  return { key: `${saying.what} ${sentence}`, sentence, says: "joining-undo", said: true, saying };
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <h2 id={id}>
        <T id={title} />
      </h2>
      <ul className={css.lines}>{children}</ul>
    </section>
  );
}

interface LineProps {
  key: string;
  sentence: string;
  /** What its button says. */
  says: string;
  /** Whether it was said already. */
  said?: boolean;
  /** What its button does; without it there is nothing to be done. */
  saying?: Saying;
}

interface ShownProps extends Omit<LineProps, "key"> {
  disabled: boolean;
  onSay: (saying: Saying) => void;
}

function Line({ sentence, says, said = false, saying, disabled, onSay }: ShownProps) {
  const id = useId();
  return (
    <li className={said ? css.said : css.asked}>
      <span id={id}>{sentence}</span>
      {saying && (
        <Button
          {...(said ? { icon: "undo" as const } : {})}
          disabled={disabled}
          aria-describedby={id}
          onClick={() => onSay(saying)}
        >
          <T id={says} />
        </Button>
      )}
    </li>
  );
}
