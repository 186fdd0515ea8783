//! How is said what came of a merge, a choice or a taking back, and when something was said? The same sentences for
//! window and command line.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use words::{Arg, Words};

use crate::{DefinitionNow, Merged, Settled, Snapshot};

/// What became of the definition.
#[must_use]
pub fn definition_now_sentence(definition: &DefinitionNow, words: Words) -> String {
    match definition {
        DefinitionNow::Same => words.say("settled-same", &[]),
        DefinitionNow::InForce => words.say("settled-in-force", &[]),
        DefinitionNow::Draft(_) => words.say("settled-draft", &[]),
        DefinitionNow::NoDefinition(why) => words.say("settled-none", &[("why", why.into())]),
    }
}

/// The criteria that one person took away while another still used them.
#[must_use]
pub fn kept_alive_sentences(snapshot: &Snapshot, settled: &Settled, words: Words) -> Vec<String> {
    let definition = snapshot.definition.as_ref().map(|saved| &saved.definition);
    let name = |id: &definition::CriterionId| {
        let found = definition.and_then(|definition| {
            let mut criteria = definition.criteria.iter();
            let one = criteria.find(|one| one.id == *id)?;
            Some(snapshot.criterion_sentence(definition, one, words))
        });
        found.unwrap_or_else(|| id.0.clone())
    };
    let kept = settled.kept_alive.iter();
    kept.map(|id| words.say("settled-kept-alive", &[("name", name(id).into())]))
        .collect()
}

/// What came of a share, but for what became of the definition.
#[must_use]
pub fn merged_sentences(merged: &Merged, words: Words) -> Vec<String> {
    let n = ("n", Arg::from(merged.n_new));
    let mut lines = vec![match merged.who.is_empty() {
        true => words.say("share-new", &[n]),
        false => {
            let names = words.list_and(&merged.who.iter().collect::<Vec<_>>());
            words.say("share-new-of", &[n, ("names", names.into())])
        }
    }];
    if merged.n_versions + merged.n_signatures > 0 {
        let args = [
            ("n", Arg::from(merged.n_versions)),
            ("signatures", Arg::from(merged.n_signatures)),
        ];
        lines.push(words.say("share-new-versions", &args));
    }
    if !merged.to_choose.is_empty() {
        let n = Arg::from(merged.to_choose.len());
        lines.push(words.say("share-to-choose", &[("n", n)]));
    }
    lines
}

impl Snapshot {
    /// That versions were agreed apart; `None` where none were.
    #[must_use]
    pub fn apart_sentence(&self, words: Words) -> Option<String> {
        let apart = self.agreement.agreed_apart();
        let counts = self.agreement.last_agreed().filter(|_| !apart.is_empty())?;
        let nos: Vec<String> = apart.iter().map(|version| version.no.to_string()).collect();
        let nos = words.list_and(&nos.iter().collect::<Vec<_>>());
        let args = [("nos", nos.into()), ("counts", Arg::from(counts.no))];
        Some(words.say("versions-apart", &args))
    }

    /// A moment as a day and a time in the team's time zone.
    #[must_use]
    pub fn moment_said(&self, at: Timestamp, words: Words) -> String {
        let zone = TimeZone::get(self.time_zone()).unwrap_or(TimeZone::UTC);
        let at = at.to_zoned(zone);
        format!("{} {}", words.date(at.date()), at.strftime("%H:%M"))
    }
}
