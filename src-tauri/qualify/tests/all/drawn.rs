//! Which definition and which list do some bytes stand for, and do the engine and the reference
//! evaluator agree on them? The fuzz target `evaluator` asks it of bytes nobody thought of, the test
//! of its corpus.
//!
//! Each pair of bytes draws one part (a criterion, a stage, a column) from the strategies of
//! [`crate::random`]: a change of a byte changes one part, and any bytes stand for something.

use definition::check;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use qualify::reference::{self, Judged};
use qualify::{Verdicts, explain, near_misses, qualify, settling};

use crate::random::{dates, definition_of_parts, table_of_parts};

/// What is still to be drawn from; past its end, zeros.
pub(crate) struct Draws<'b> {
    bytes: &'b [u8],
}

impl Draws<'_> {
    fn pair(&mut self) -> [u8; 2] {
        let pair = [0, 1].map(|i| self.bytes.get(i).copied().unwrap_or(0));
        self.bytes = self.bytes.get(2..).unwrap_or_default();
        pair
    }

    /// A number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        usize::from(self.pair()[0]) % n
    }

    /// One part.
    pub(crate) fn one<T>(&mut self, of: &impl Strategy<Value = T>) -> T {
        let mut seed = [0; 32];
        seed[..2].copy_from_slice(&self.pair());
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
        let config = Config {
            failure_persistence: None,
            ..Config::default()
        };
        let mut runner = TestRunner::new_with_rng(config, rng);
        of.new_tree(&mut runner).unwrap().current()
    }
}

/// What the engine says of a row, in the reference's shape.
pub(crate) fn judged(verdicts: &Verdicts, row: usize, expected: &Judged) -> Judged {
    Judged {
        criteria: verdicts.of_criteria(row).collect(),
        worth: verdicts.worth(row),
        scores: verdicts.of_scores(row).collect(),
        grades: expected.grades.clone(),
        icp: verdicts.icp.at(row),
        excluded: verdicts.excluded.at(row),
        stages: verdicts.stages.iter().map(|stage| stage.at(row)).collect(),
        place: verdicts.place(row),
        may_reach: verdicts.may_reach(row),
    }
}

/// Whatever the bytes: the engine says of every lead what the reference says, and so does what
/// explains it; nothing that looks at the verdicts or the definition panics.
pub(crate) fn holds(bytes: &[u8]) {
    let mut draws = Draws { bytes };
    let as_of = draws.one(&dates());
    let definition = definition_of_parts(&mut draws);
    let list = table_of_parts(&mut draws);
    let verdicts = qualify(&definition, &list, as_of);
    for row in 0..list.n_rows() {
        let expected = reference::judge(&definition, &list, as_of, row);
        let said = judged(&verdicts, row, &expected);
        assert_eq!(said, expected, "row {row} of {definition:#?}");
        let explanation = explain(&definition, &list, as_of, row);
        assert_eq!(explanation.place, expected.place, "row {row}");
        assert_eq!(explanation.may_reach, expected.may_reach, "row {row}");
    }
    for stage in 0..definition.stages.len() {
        let _ = near_misses(&definition, &verdicts, stage);
        let _ = settling(&definition, &verdicts, stage);
    }
    let _ = check(&definition, None);
}
