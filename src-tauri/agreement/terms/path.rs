//! Where does a promise begin, and over which stages does its goal lead? From the stage at which marketing hands
//! over to what sales earns with, past the stages that may be left out.

use definition::{Definition, Owner, Stage, StageKey};

use super::{Conversion, Goal};

/// Won deals, where the definition has no stage for them: the goal ends there all the same.
pub const WON: &str = "won";

/// Keys of stages that are reached by a won deal, in templates and in files written by hand.
const WON_KEYS: [&str; 6] = [
    WON,
    "closed_won",
    "closed-won",
    "customer",
    "purchase",
    "sale",
];

/// The last stage of marketing before sales has one that leads cannot go past; `None` without stages.
#[must_use]
pub fn hand_off_stage(definition: &Definition) -> Option<&Stage> {
    let stages = &definition.stages;
    let of_sales = |stage: &Stage| stage.owner == Owner::Sales && !stage.optional;
    let until = stages.iter().position(of_sales).unwrap_or(stages.len());
    let before = stages.get(..until).unwrap_or_default();
    let mut handing = before.iter().rev();
    let found = handing.find(|stage| stage.owner == Owner::Marketing && !stage.optional);
    found.or_else(|| stages.first())
}

/// The steps from a stage on to won deals, each from one stage to the next that leads cannot go past; none for a
/// stage that the definition lacks.
#[must_use]
pub fn steps_from(definition: &Definition, from: &StageKey) -> Vec<(StageKey, StageKey)> {
    let stages = &definition.stages;
    let Some(first) = stages.iter().position(|stage| stage.key == *from) else {
        return Vec::new();
    };
    let is_won = |key: &StageKey| WON_KEYS.contains(&key.0.as_str());
    let mut steps = Vec::new();
    let mut at = from.clone();
    for stage in &stages[first + 1..] {
        if is_won(&at) {
            break;
        }
        if !stage.optional || is_won(&stage.key) {
            steps.push((at, stage.key.clone()));
            at = stage.key.clone();
        }
    }
    if !is_won(&at) {
        steps.push((at, StageKey(WON.to_owned())));
    }
    steps
}

impl Goal {
    /// Leads over these steps from now on; what was said of one that stays is kept.
    pub fn lead_over(&mut self, steps: &[(StageKey, StageKey)]) {
        let was = std::mem::take(&mut self.conversions);
        let steps = steps.iter().map(|(from, to)| {
            let same = |one: &&Conversion| one.from == *from && one.to == *to;
            Conversion {
                from: from.clone(),
                to: to.clone(),
                rate: was.iter().find(same).and_then(|one| one.rate),
            }
        });
        self.conversions = steps.collect();
    }
}
