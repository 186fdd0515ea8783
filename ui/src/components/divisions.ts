// By what are leads divided that is no field? By the grade, the bands of a score, whose they are, the version at that
// time, the channel of their source, a criterion: each under a name with a sign that no key of a field has.
import { useEconomics } from "../backend/money";
import { useAgreement, useDefinition, useFields } from "../backend/queries";
import { useSay } from "./words";

/** Fields that say whose a lead is. */
const OWNERS: readonly string[] = [
  "contact_owner",
  "lead_owner",
  "owner",
  "record_owner",
  "owner_name",
  "assigned_to",
];

interface SignedDivision {
  /** As an address and a question have it: `@grade`. */
  by: string;
  name: string;
}

/** Those that the definition, the list and the agreement have; criteria, of which there are many, last. */
export function useSignedDivisions(): SignedDivision[] {
  const say = useSay();
  const fields = useFields().data ?? [];
  const draft = useDefinition().data?.draft;
  const hasVersions = (useAgreement(null).data?.versions.length ?? 0) > 0;
  const sources = useEconomics().data?.sources ?? [];
  const hasChannels = sources.some(({ channel }) => channel !== null);
  const scores = draft?.scores ?? [];
  const criteria = draft?.criteria ?? [];
  return [
    ...(draft?.grid ? [{ by: "@grade", name: say("grid-grade") }] : []),
    ...scores.map(({ key, label }) => ({ by: `@score:${key}`, name: label })),
    ...(fields.some(({ key }) => OWNERS.includes(key))
      ? [{ by: "@owner", name: say("compare-owner") }]
      : []),
    ...(hasVersions ? [{ by: "@version", name: say("compare-version-then") }] : []),
    ...(hasChannels ? [{ by: "@channel", name: say("money-channel") }] : []),
    ...criteria.map(({ id, label }) => ({
      by: `@criterion:${id}`,
      name: label === "" ? id : label,
    })),
  ];
}
