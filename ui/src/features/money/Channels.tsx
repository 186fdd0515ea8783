// Which source belongs to which channel? Said once per source by a menu, kept at once.
import { useId } from "react";
import type { SourceChannel } from "../../backend/bindings";
import { useEconomics, useSetEconomics } from "../../backend/money";
import { FailureNote } from "../../components/Failure";
import { SelectField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import css from "./Money.module.css";

export function Channels({ readOnly }: { readOnly: boolean }) {
  const title = useId();
  const economics = useEconomics().data;
  const keep = useSetEconomics();
  if (!economics || economics.sources.length === 0) return null;
  const open = economics.sources.filter(({ channel }) => channel === null).length;
  return (
    <section className={css.panel} aria-labelledby={title} data-testid="channels">
      <h2 id={title}>
        <T id="channels-title" />
      </h2>
      <p className={css.quiet}>
        <T id="channels-says" />
      </p>
      <div className={css.fields}>
        {economics.sources.map((one) => (
          <Source
            key={one.source}
            one={one}
            channels={economics.channels}
            disabled={readOnly || keep.isPending}
            onChoose={(text) => keep.mutate([{ key: `channel.${one.source}`, text }])}
          />
        ))}
      </div>
      {open > 0 && (
        <p className={css.quiet} role="status">
          <T id="channels-unassigned" n={open} />
        </p>
      )}
      {keep.isError && <FailureNote error={keep.error} />}
    </section>
  );
}

interface SourceProps {
  one: SourceChannel;
  channels: readonly string[];
  disabled: boolean;
  onChoose: (channel: string | null) => void;
}

function Source({ one, channels, disabled, onChoose }: SourceProps) {
  const say = useSay();
  return (
    <SelectField
      label={one.source}
      value={one.channel ?? ""}
      disabled={disabled}
      options={[
        { value: "", text: say("channel-none") },
        ...channels.map((value) => ({ value, text: say(`channel-${value}`) })),
      ]}
      onChoose={(channel) => onChoose(channel || null)}
    />
  );
}
