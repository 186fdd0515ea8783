//! What is said of an entry and of an end? The words' keys, the same in window and command line.

use definition::Definition;
use funnel::{Closed, Ending, KnownBy, RecordedTo};
use words::Words;

/// How the day of an entry is known, in words.
#[must_use]
pub fn known_by_sentence(known_by: KnownBy, words: Words) -> String {
    let key = match known_by {
        KnownBy::History => "known-by-history",
        KnownBy::Fact => "known-by-fact",
        KnownBy::Decision => "known-by-decision",
        KnownBy::DatedFacts => "known-by-dated-facts",
        KnownBy::Import => "known-by-import",
        KnownBy::KnownSince => "known-by-known-since",
    };
    words.say(key, &[])
}

/// What ended a pass: the name of its last stage, or of the end beside the path.
#[must_use]
pub fn ended_by(closed: Closed, definition: &Definition, words: Words) -> String {
    let key = match closed.by {
        RecordedTo::Stage(stage) => {
            let stage = definition.stages.get(stage);
            return stage.map(|stage| stage.label.clone()).unwrap_or_default();
        }
        RecordedTo::Ending(Ending::Lost) => "ending-lost",
        RecordedTo::Ending(Ending::Recycled) => "ending-recycled",
        RecordedTo::Ending(Ending::Disqualified) => "ending-disqualified",
    };
    words.say(key, &[])
}
