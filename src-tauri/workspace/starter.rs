//! What does a team begin with? The joint stages, owned by their sides, still without criteria.

use definition::{Definition, Icp, Owner, ReachedBy, Rule, Stage, StageKey};

/// The joint funnel without criteria: everybody is a lead, and nobody is more yet.
#[must_use]
pub fn starter_definition() -> Definition {
    let nobody = || Rule::Any(Vec::new());
    let stage = |key: &str, label: &str, owner, optional, reached_by| Stage {
        key: StageKey(key.to_owned()),
        label: label.to_owned(),
        owner,
        optional,
        reached_by,
    };
    let (marketing, sales) = (Owner::Marketing, Owner::Sales);
    Definition {
        title: String::new(),
        time_zone: "UTC".to_owned(),
        criteria: Vec::new(),
        icp: Icp::default(),
        exclusions: Vec::new(),
        stages: vec![
            stage(
                "lead",
                "Lead",
                marketing,
                false,
                ReachedBy::Rule(Rule::All(Vec::new())),
            ),
            stage("mql", "MQL", marketing, false, ReachedBy::Rule(nobody())),
            stage("sal", "SAL", sales, true, ReachedBy::Decision(None)),
            stage("sql", "SQL", sales, false, ReachedBy::Rule(nobody())),
            stage(
                "opportunity",
                "Opportunity",
                sales,
                false,
                ReachedBy::Fact(nobody()),
            ),
            stage("won", "Won", sales, false, ReachedBy::Fact(nobody())),
        ],
    }
}
