//! How is a finding about promises said? As a sentence that names the remedy too.

use definition::Definition;
use words::{Arg, Words};

use super::saying::{part_key, reason_name, stage_called};
use super::{Conversion, Reason, TermCode, TermFinding, Unworkable};

/// A finding in words.
#[must_use]
pub fn say_term_finding(finding: &TermFinding, definition: &Definition, words: Words) -> String {
    let part = || Arg::from(words.say(part_key(&finding.key), &[]));
    let plain = |key: &str| words.say(key, &[]);
    let named = |key: &str, name: &str, value: Arg| words.say(key, &[(name, value)]);
    let called = |id: &String| {
        let reason = Reason {
            id: id.clone(),
            label: String::new(),
            names_criterion: false,
        };
        Arg::from(reason_name(&reason, words))
    };
    match &finding.code {
        TermCode::Disagreed => named("term-finding-disagreed", "part", part()),
        TermCode::Unread => named("term-finding-unread", "part", part()),
        TermCode::StageAbsent(stage) => words.say(
            "term-finding-stage-absent",
            &[("part", part()), ("stage", stage.0.clone().into())],
        ),
        TermCode::Unworkable(why) => unworkable(why, definition, words),
        TermCode::VolumeUnsaid => plain("term-finding-volume-unsaid"),
        TermCode::BelowGoal(promised, needed) => words.say(
            "term-finding-below-goal",
            &[
                ("promised", Arg::from(words.integer(*promised))),
                ("needed", words.integer(*needed).into()),
            ],
        ),
        TermCode::PromisesNothing => named("term-finding-nothing", "part", part()),
        TermCode::MarketingSilent => plain("term-finding-marketing-silent"),
        TermCode::SalesSilent => plain("term-finding-sales-silent"),
        TermCode::CalendarUnsaid => plain("term-finding-calendar-unsaid"),
        TermCode::NoWorkingDay => plain("term-finding-no-working-day"),
        TermCode::AttemptsHalf => plain("term-finding-attempts-half"),
        TermCode::ReasonsMany(n) => words.say(
            "term-finding-reasons-many",
            &[("part", part()), ("n", (*n).into())],
        ),
        TermCode::ReasonTwice(name) => named("term-finding-reason-twice", "reason", called(name)),
        TermCode::ReasonUnnamed => named("term-finding-reason-unnamed", "part", part()),
        TermCode::NoCriterionNamed => plain("term-finding-no-criterion"),
        TermCode::RecycledReasonAbsent(id) => {
            named("term-finding-recycled-absent", "reason", called(id))
        }
        TermCode::NurturesNothing(id) => {
            named("term-finding-nurtures-nothing", "reason", called(id))
        }
        TermCode::ReviewUnsaid => plain("term-finding-review-unsaid"),
        TermCode::ReviewPast(day) => {
            named("term-finding-review-past", "date", words.date(*day).into())
        }
        TermCode::ReviewFirst => plain("term-finding-review-first"),
        TermCode::SignatoryAbsent(name) => {
            named("term-finding-signatory-absent", "name", name.clone().into())
        }
    }
}

fn unworkable(why: &Unworkable, definition: &Definition, words: Words) -> String {
    let rate = |key: &str, conversion: &Conversion| {
        words.say(
            key,
            &[
                (
                    "from",
                    Arg::from(stage_called(definition, &conversion.from, words)),
                ),
                ("to", stage_called(definition, &conversion.to, words).into()),
            ],
        )
    };
    match why {
        Unworkable::Revenue => words.say("term-finding-revenue", &[]),
        Unworkable::AverageDeal => words.say("term-finding-average-deal", &[]),
        Unworkable::RateAbsent(one) => rate("term-finding-rate-absent", one),
        Unworkable::RateNone(one) => rate("term-finding-rate-none", one),
        Unworkable::RateAboveAll(one) => rate("term-finding-rate-above-all", one),
        Unworkable::Broken(stage) => words.say(
            "term-finding-path-broken",
            &[("stage", stage_called(definition, stage, words).into())],
        ),
        Unworkable::TooMany => words.say("term-finding-too-many", &[]),
    }
}
