// How does somebody fill in a ballot who has no workspace? From the first screen, with what the file brings.
import { FromFile } from "../features/workshop/FromFile";
import { testsOfFile } from "./ballotTests";

export function BallotOnly() {
  return <FromFile tests={testsOfFile} readOnly quiet />;
}
