// How does a team begin? With what every team needs, proposed where nobody said anything yet.
import { useProposePromises } from "../../backend/promises";
import { Button } from "../../components/Button";
import { FailureNote } from "../../components/Failure";
import { T } from "../../components/words";
import css from "./Promises.module.css";
import { usePromising } from "./promising";

export function Propose() {
  const { locked } = usePromising();
  const propose = useProposePromises();
  if (locked) return null;
  return (
    <div className={css.propose}>
      <Button look="main" disabled={propose.isPending} onClick={() => propose.mutate()}>
        <T id="promises-propose" />
      </Button>
      <span className={css.quiet}>
        <T id="promises-propose-says" />
      </span>
      {propose.isError && <FailureNote error={propose.error} />}
    </div>
  );
}
