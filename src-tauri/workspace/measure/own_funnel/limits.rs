//! How long may it take from step to step, and what takes people out? Said whether or not anybody was.

use funnel::Reached;
use words::{Arg, Words};

use super::{OwnAnswer, table_of};
use crate::Snapshot;

impl OwnAnswer {
    /// The windows of single steps, and what excludes.
    pub(super) fn limits(&self, snapshot: &Snapshot, words: Words) -> Vec<String> {
        let steps = &self.funnel.steps;
        let label = |at: usize| steps.get(at).map_or("", |step| step.label.as_str());
        let windows = steps.iter().enumerate().filter_map(|(at, step)| {
            let arguments = [
                ("step", Arg::from(&step.label)),
                ("before", Arg::from(label(at.checked_sub(1)?))),
                ("within", within(step.window?, words).into()),
            ];
            Some(words.say("own-funnel-note-step-window", &arguments))
        });
        let exclusions = self.funnel.exclusions.iter().map(|exclusion| {
            let arguments = [
                ("what", self.asked(&exclusion.when, snapshot, words).into()),
                ("after", Arg::from(label(exclusion.from))),
                ("before", Arg::from(label(exclusion.to))),
            ];
            words.say("own-funnel-note-excludes", &arguments)
        });
        windows.chain(exclusions).collect()
    }

    /// What is asked of the tables, in the words that they have for it.
    fn asked(&self, reached: &Reached, snapshot: &Snapshot, words: Words) -> String {
        let table = table_of(snapshot, self.funnel.unit);
        let field = |key: &lead::FieldKey| {
            table
                .field(key)
                .map_or_else(|| key.to_string(), |field| field.label.clone())
        };
        match reached {
            Reached::Everybody(_) => words.say("own-part-all", &[]),
            Reached::Date(key) => field(key),
            Reached::Where(conditions, _) => {
                let each = conditions.iter().map(|condition| {
                    let (sign, values) = (
                        if condition.is_not { "≠" } else { "=" },
                        match condition.values.is_empty() {
                            true => words.say("value-missing", &[]),
                            false => condition.values.join(", "),
                        },
                    );
                    format!("{} {sign} {values}", field(&condition.field))
                });
                each.collect::<Vec<_>>().join("; ")
            }
            Reached::Stage(key) => {
                let definition = snapshot.definition.as_ref().map(|saved| &saved.definition);
                let stage = definition.and_then(|definition| {
                    definition.stages.iter().find(|stage| stage.key == *key)
                });
                stage.map_or_else(|| key.0.clone(), |stage| stage.label.clone())
            }
            Reached::Recorded(stage) => stage.clone(),
            Reached::Activity(kinds) => kinds.join(", "),
            Reached::Outcome(end, _) => words.say(
                match end {
                    funnel::DealEnd::Won => "deals-column-won",
                    funnel::DealEnd::Lost => "deals-column-lost",
                },
                &[],
            ),
            Reached::Counted(kind) => kind.clone().unwrap_or_default(),
        }
    }
}

/// A window in the largest unit that has no rest.
pub(super) fn within(seconds: i64, words: Words) -> String {
    let whole = |unit: i64| seconds % unit == 0;
    let (key, n) = match seconds {
        n if whole(86_400) => ("own-funnel-within-days", n / 86_400),
        n if whole(3_600) => ("own-funnel-within-hours", n / 3_600),
        n if whole(60) => ("own-funnel-within-minutes", n / 60),
        n => ("own-funnel-within-seconds", n),
    };
    words.say(
        key,
        &[("n", Arg::from(usize::try_from(n).unwrap_or_default()))],
    )
}
