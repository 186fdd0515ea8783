// Whom of a company does a criterion count? Those that meet another criterion: one that is there, or a new
// one, edited in place.
import { SelectField } from "../../components/Field";
import { T, useSay } from "../../components/words";
import { CriterionFields } from "./CriterionFields";
import { newCriterion, uses, withCriterion, withoutUnused } from "./draft";
import { useEditing } from "./Editing";
import css from "./FigureFields.module.css";

const NEW = "\u0000new";

interface Props {
  meeting: string;
  /** The criterion that counts. */
  owner: string;
  onMeeting: (id: string) => void;
}

export function Colleagues({ meeting, owner, onMeeting }: Props) {
  const say = useSay();
  const { draft, fields, preview, edit } = useEditing();
  const counts = draft.criteria.find((one) => one.id === owner);
  const met = draft.criteria.find((one) => one.id === meeting);
  const shown = preview?.criteria.find((one) => one.id === meeting);
  const sentenceOf = (id: string) => preview?.criteria.find((one) => one.id === id)?.sentence;
  // Colleagues of colleagues are not counted.
  const others = draft.criteria.filter(
    ({ id, about }) => id !== owner && !(about.kind === "figure" && about.rows.of === "colleagues"),
  );
  const options = others.map(({ id, label }) => ({
    value: id,
    text: sentenceOf(id) || label || id,
  }));
  const choose = (id: string) => {
    const field = fields[0];
    if (id !== NEW) onMeeting(id);
    else if (field && counts) {
      const criterion = newCriterion(draft, field);
      const about = {
        ...counts.about,
        rows: { of: "colleagues", meeting: criterion.id },
      } as typeof counts.about;
      const grown = { ...draft, criteria: [...draft.criteria, criterion] };
      edit(withoutUnused(withCriterion(grown, { ...counts, about })));
    }
  };
  const isOwn = met !== undefined && (uses(draft).get(meeting) ?? 0) === 1;
  return (
    <>
      <div className={css.row}>
        <span className={css.lead}>
          <T id="figure-meeting" />
        </span>
        <div className={css.grow}>
          <SelectField
            bare
            label={say("figure-meeting-choose")}
            value={met ? meeting : ""}
            options={[
              ...(met ? [] : [{ value: "", text: say("figure-meeting-choose") }]),
              ...options,
              { value: NEW, text: say("figure-meeting-new") },
            ]}
            onChoose={choose}
          />
        </div>
      </div>
      {isOwn && (
        <div className={css.inset}>
          <CriterionFields
            criterion={met}
            shown={shown}
            onChange={(to, typing) =>
              edit(withCriterion(draft, to), typing && `${typing}.${meeting}`)
            }
          />
        </div>
      )}
    </>
  );
}
