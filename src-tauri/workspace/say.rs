//! How are values, findings and problems said to a person? In the reader's language, the same in
//! the window and on the command line.

use definition::{Finding, FindingCode};
use import::{Problem, ProblemCode};
use lead::{ValueRef, date_of};
use qualify::Group;
use words::{Arg, Words};

use crate::{Prepared, UnreadColumn};

/// A value in the reader's format.
#[must_use]
pub fn say_value(value: ValueRef<'_>, words: Words) -> String {
    match value {
        ValueRef::Text(text) => text.to_owned(),
        ValueRef::YesNo(true) => words.say("value-yes", &[]),
        ValueRef::YesNo(false) => words.say("value-no", &[]),
        ValueRef::Day(day) => date_of(day)
            .map(|date| words.date(date))
            .unwrap_or_default(),
        ValueRef::Money(amount, currency) => {
            let amount = say_value(ValueRef::Number(amount), words);
            format!("{amount} {currency}")
        }
        ValueRef::Number(interval) => {
            let (low, high) = (interval.low(), interval.high());
            match (low.is_finite(), high.is_finite()) {
                (true, true) if low == high => words.number(low),
                (true, true) => format!("{}–{}", words.number(low), words.number(high)),
                (true, false) => format!("{}+", words.number(low)),
                (false, true) => format!("≤ {}", words.number(high)),
                (false, false) => String::new(),
            }
        }
    }
}

/// How many values of a column do not read, with examples.
#[must_use]
pub fn unread_sentence(unread: &UnreadColumn, words: Words) -> String {
    let key = match unread.code {
        ProblemCode::NotANumber => "unread-not-a-number",
        ProblemCode::NotADate => "unread-not-a-date",
        ProblemCode::NotMoney => "unread-not-money",
        ProblemCode::NotYesNo => "unread-not-yes-no",
        ProblemCode::NotDecoded => "unread-not-decoded",
        ProblemCode::PhoneDamaged => "unread-phone-damaged",
        ProblemCode::CellError => "unread-cell-error",
        ProblemCode::InDoubt => "unread-in-doubt",
        // Of rows, not of values: they have no column.
        ProblemCode::TooManyCells
        | ProblemCode::TooFewCells
        | ProblemCode::CellTooLong
        | ProblemCode::TestLead => {
            return String::new();
        }
    };
    let samples = unread.samples.join(" · ");
    words.say(
        key,
        &[
            ("column", Arg::from(&unread.header)),
            ("n", Arg::from(unread.n)),
            ("samples", Arg::from(&samples)),
        ],
    )
}

/// What is wrong with a definition, and what to do.
#[must_use]
pub fn finding_sentence(finding: &Finding, words: Words) -> String {
    let key = match finding.code {
        FindingCode::NoStages => "finding-no-stages",
        FindingCode::NameEmpty => "finding-name-empty",
        FindingCode::CriterionTwice => "finding-criterion-twice",
        FindingCode::StageTwice => "finding-stage-twice",
        FindingCode::ScoreTwice => "finding-score-twice",
        FindingCode::CriterionAbsent => "finding-criterion-absent",
        FindingCode::ScoreAbsent => "finding-score-absent",
        FindingCode::GradeAbsent => "finding-grade-absent",
        FindingCode::StageAbsent => "finding-stage-absent",
        FindingCode::CriterionUnused => "finding-criterion-unused",
        FindingCode::FieldAbsent => "finding-field-absent",
        FindingCode::TableAbsent => "finding-table-absent",
        FindingCode::FieldEmpty => "finding-field-empty",
        FindingCode::ValueAbsent => "finding-value-absent",
        FindingCode::OpUnfit => "finding-op-unfit",
        FindingCode::MoneyUnfit => "finding-money-unfit",
        FindingCode::CurrencyAbsent => "finding-currency-absent",
        FindingCode::RateAbsent => "finding-rate-absent",
        FindingCode::RegionUnknown => "finding-region-unknown",
        FindingCode::FamilyUnknown => "finding-family-unknown",
        FindingCode::ColleaguesLoop => "finding-colleagues-loop",
        FindingCode::NeverMet => "finding-never-met",
        FindingCode::Impossible => "finding-impossible",
        FindingCode::AlwaysTrue => "finding-always-true",
        FindingCode::Shadowed => "finding-shadowed",
        FindingCode::StageSkips => "finding-stage-skips",
        FindingCode::StageContradicts => "finding-stage-contradicts",
        FindingCode::StageExcluded => "finding-stage-excluded",
        FindingCode::PointsBeyond => "finding-points-beyond",
        FindingCode::ProfileEmpty => "finding-profile-empty",
        FindingCode::PointsAlways => "finding-points-always",
        FindingCode::FadingDayless => "finding-fading-dayless",
        FindingCode::GridShape => "finding-grid-shape",
        FindingCode::BandsDisordered => "finding-bands-disordered",
        FindingCode::EnteredOnUnfit => "finding-entered-on-unfit",
        FindingCode::KnownTooLate => "finding-known-too-late",
        FindingCode::KnownAfter => "finding-known-after",
        FindingCode::TooDeep => "finding-too-deep",
        FindingCode::TimeZoneUnknown => "finding-time-zone-unknown",
    };
    let subject = match finding.subject.as_str() {
        "" => "none",
        subject => subject,
    };
    let args = [
        ("subject", Arg::from(subject)),
        ("other", Arg::from(&finding.other)),
        ("n", Arg::from(finding.n.map_or(-1.0, |n| n as f64))),
    ];
    let sentence = words.say(key, &args);
    match &finding.perhaps {
        Some(perhaps) => {
            format!(
                "{sentence} {}",
                words.say("finding-perhaps", &[("name", perhaps.into())])
            )
        }
        None => sentence,
    }
}

/// What is wrong with a row, and what to do.
#[must_use]
pub fn problem_sentence(problem: &Problem, words: Words) -> String {
    let key = match problem.code {
        ProblemCode::TooManyCells => "problem-too-many-cells",
        ProblemCode::TooFewCells => "problem-too-few-cells",
        ProblemCode::CellTooLong => "problem-cell-too-long",
        ProblemCode::NotDecoded => "problem-not-decoded",
        ProblemCode::NotANumber => "problem-not-a-number",
        ProblemCode::NotADate => "problem-not-a-date",
        ProblemCode::NotMoney => "problem-not-money",
        ProblemCode::NotYesNo => "problem-not-yes-no",
        ProblemCode::TestLead => "problem-test-lead",
        ProblemCode::PhoneDamaged => "problem-phone-damaged",
        ProblemCode::CellError => "problem-cell-error",
        ProblemCode::InDoubt => "problem-in-doubt",
    };
    words.say(key, &[])
}

/// What a group of reasons asks for: "All of these"; of none, everybody or nobody.
#[must_use]
pub fn reason_heading(group: Group, n_of: usize, words: Words) -> String {
    match group {
        Group::All | Group::None if n_of == 0 => words.say("rule-everybody", &[]),
        Group::Any | Group::AtLeast(_) if n_of == 0 => words.say("rule-nobody", &[]),
        Group::All => words.say("rule-all", &[]),
        Group::Any => words.say("rule-any", &[]),
        Group::None => words.say("rule-none", &[]),
        Group::AtLeast(n) => words.say("rule-at-least", &[("n", n.into()), ("of", n_of.into())]),
        Group::Icp => words.say("rule-icp", &[]),
    }
}

/// Whose the rows of an import are, in whole sentences: how many belong to people, how many to nobody
/// and why; none where its rows are the people.
#[must_use]
pub fn linked_sentences(prepared: &Prepared, words: Words) -> Vec<String> {
    let Some(linked) = prepared.linked() else {
        return Vec::new();
    };
    let rows = ("rows", Arg::from(prepared.rows_are().name()));
    let said = |key: &str, n: u32| words.say(key, &[("n", Arg::from(n)), rows.clone()]);
    let mut sentences = vec![said("linked-people", linked.to_people)];
    if linked.to_people > 0 && linked.to_nobody > 0 {
        sentences.push(said("linked-nobody", linked.to_nobody));
    }
    if linked.to_nobody > 0 {
        let why = if prepared.says_whose() {
            "linked-nobody-why"
        } else {
            "linked-no-column"
        };
        sentences.push(words.say(why, std::slice::from_ref(&rows)));
    }
    sentences
}
