//! What does a team begin with? The joint stages, owned by their sides, still without criteria.

use definition::{Definition, Owner, ReachedBy, Rule, Stage, StageKey};
use words::Words;

/// The joint funnel without criteria: everybody is a lead, and nobody is more yet. Stages are called
/// as the reader calls them.
#[must_use]
pub fn starter_definition(words: Words) -> Definition {
    let nobody = || Rule::Any(Vec::new());
    let stage = |key: &str, label: &str, owner, optional, reached_by| Stage {
        key: StageKey(key.to_owned()),
        label: words.say(label, &[]),
        owner,
        optional,
        reached_by,
        entered_on: None,
    };
    let (marketing, sales) = (Owner::Marketing, Owner::Sales);
    Definition {
        stages: vec![
            stage(
                "lead",
                "stage-lead",
                marketing,
                false,
                ReachedBy::Rule(Rule::All(Vec::new())),
            ),
            stage(
                "mql",
                "stage-mql",
                marketing,
                false,
                ReachedBy::Rule(nobody()),
            ),
            stage("sal", "stage-sal", sales, true, ReachedBy::Decision(None)),
            stage("sql", "stage-sql", sales, false, ReachedBy::Rule(nobody())),
            stage(
                "opportunity",
                "stage-opportunity",
                sales,
                false,
                ReachedBy::Fact(nobody()),
            ),
            stage("won", "stage-won", sales, false, ReachedBy::Fact(nobody())),
        ],
        ..Definition::new(String::new())
    }
}
