// Which scores are there? Each by its name, with one more and one less.
import { useState } from "react";
import { Button } from "../../components/Button";
import { choose } from "../../components/place";
import { T, useSay } from "../../components/words";
import css from "./Definition.module.css";
import { useEditing } from "./Editing";
import { Item, NameField } from "./StageList";
import { withNewScore, withoutScore } from "./scores";

export function ScoreList({ here }: { here: string | null }) {
  const say = useSay();
  const { draft, locked, edit } = useEditing();
  const [naming, setNaming] = useState(false);
  const name = (label: string) => {
    setNaming(false);
    if (label === "") return;
    const grown = withNewScore(draft, label);
    edit(grown.draft);
    choose({ part: `score.${grown.key}` });
  };
  const remove = (key: string) => {
    const rest = withoutScore(draft, key);
    edit(rest);
    const next = rest.scores[0]?.key;
    if (here === key) choose({ part: next ? `score.${next}` : null });
  };
  return (
    <>
      <ul>
        {draft.scores.map(({ key, label }) => (
          <Item
            key={key}
            part={`score.${key}`}
            here={here === key}
            text={label}
            n={null}
            muted={0}
            onKeyDown={(event) => {
              if (event.key === "Delete" && !locked) remove(key);
            }}
          >
            {here === key && !locked && (
              <div className={css.stageTools}>
                <Button
                  look="quiet"
                  icon="close"
                  aria-label={say("score-remove", { name: label })}
                  title={say("score-remove", { name: label })}
                  onClick={() => remove(key)}
                />
              </div>
            )}
          </Item>
        ))}
      </ul>
      {naming ? (
        <NameField
          now=""
          label={say("score-label")}
          example={say(
            draft.scores.length === 0 ? "score-example-fit" : "score-example-engagement",
          )}
          onName={name}
        />
      ) : (
        <Button look="quiet" icon="plus" className={css.addStage} onClick={() => setNaming(true)}>
          <T id="score-add" />
        </Button>
      )}
    </>
  );
}
