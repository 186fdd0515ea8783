//! How is a reminder said? One sentence, what it rests on, and what to do next, with the place where that is
//! done; and, to whoever asks, what was looked at and what could not be.

use definition::CriterionId;
use words::{Arg, Words};

use crate::{
    CameBy, Criteria, CriterionShift, Inflow, NotLooked, Reminder, Reminders, Shift, Snapshot,
};

/// A reminder in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderSaid {
    /// What it is.
    pub says: String,
    /// What it rests on, and between what it lies; `None` where the sentence says all.
    pub rests_on: Option<String>,
    /// What to do next.
    pub next: String,
    /// Where.
    pub place: NextPlace,
}

/// Where something is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextPlace {
    /// On the page of the agreement.
    Agreement,
    /// In the funnel.
    Funnel,
    /// In the editor, at a criterion.
    Criterion(CriterionId),
}

/// A reminder in words.
#[must_use]
pub fn say_reminder(
    snapshot: &Snapshot,
    of: &Reminders,
    reminder: &Reminder,
    words: Words,
) -> ReminderSaid {
    let no = ("no", Arg::from(of.version.unwrap_or_default()));
    let plain = |key: &str| words.say(key, &[]);
    match reminder {
        Reminder::Review { on, days } => {
            let args = [
                ("date", words.date(*on).into()),
                ("days", days.unsigned_abs().into()),
            ];
            let key = match days {
                ..0 => "reminder-review-past",
                0 => "reminder-review-today",
                1.. => "reminder-review-near",
            };
            ReminderSaid {
                says: words.say(key, &args),
                rests_on: None,
                next: plain("reminder-review-next"),
                place: NextPlace::Agreement,
            }
        }
        Reminder::Effect { no, from, decides } => {
            let args = [("no", Arg::from(*no)), ("date", words.date(*from).into())];
            ReminderSaid {
                says: words.say("home-effect-next", &args),
                rests_on: decides.then(|| words.say("reminder-effect-decides", &args)),
                next: plain("reminder-effect-next"),
                place: NextPlace::Agreement,
            }
        }
        Reminder::Inflow(found) => ReminderSaid {
            says: inflow_sentence(found, no, words),
            rests_on: Some(inflow_rests(found, words)),
            next: plain("reminder-inflow-next"),
            place: NextPlace::Funnel,
        },
        Reminder::Criterion(found) => ReminderSaid {
            says: criterion_sentence(snapshot, of, found, words),
            rests_on: Some(criterion_rests(found, words)),
            next: plain(match &of.criteria {
                Shift::At(Criteria { as_then: true, .. }) => "reminder-criterion-next",
                Shift::At(_) | Shift::Not(_) => "reminder-criterion-next-older",
            }),
            place: NextPlace::Criterion(found.id.clone()),
        },
    }
}

fn inflow_sentence(found: &Inflow, no: (&str, Arg), words: Words) -> String {
    let a_week = |n: u64| Arg::from(words.number(rounded(n as f64 / found.weeks as f64)));
    let args = [
        ("since", a_week(found.since)),
        ("before", a_week(found.before)),
    ];
    if !found.is_told() {
        return words.say("reminders-inflow-same", &args);
    }
    let key = match found.since > found.before {
        true => "reminder-inflow-more",
        false => "reminder-inflow-fewer",
    };
    let [since, before] = args;
    words.say(key, &[no, since, before])
}

fn inflow_rests(found: &Inflow, words: Words) -> String {
    let (low, high) = found.shift.interval;
    let times = |times: Option<f64>| {
        Arg::from(times.map_or_else(|| "∞".to_owned(), |n| words.number(rounded(n))))
    };
    let args = [
        ("weeks", Arg::from(found.weeks)),
        ("since", found.since.into()),
        ("before", found.before.into()),
        ("ratio", times(found.shift.ratio)),
        ("low", times(Some(low))),
        ("high", times(high)),
        ("p", Arg::from(chance(found.shift.p, words))),
    ];
    words.say("reminder-inflow-rests", &args)
}

fn criterion_sentence(
    snapshot: &Snapshot,
    of: &Reminders,
    found: &CriterionShift,
    words: Words,
) -> String {
    let version = of.version.and_then(|no| snapshot.agreement.version(no));
    let own = version.and_then(|version| {
        let definition = &version.definition;
        Some((definition, definition.criterion(&found.id)?))
    });
    let criterion = own.map_or_else(
        || found.id.to_string(),
        |(definition, one)| match one.label.is_empty() {
            true => snapshot.criterion_sentence(definition, one, words),
            false => one.label.clone(),
        },
    );
    let rate = |(n, of): (usize, usize)| Arg::from(words.percent(n as f64 / of.max(1) as f64));
    let key = match found.shift.difference > 0.0 {
        true => "reminder-criterion-more",
        false => "reminder-criterion-fewer",
    };
    let args = [
        ("criterion", criterion.into()),
        ("since", rate(found.since)),
        ("before", rate(found.before)),
    ];
    words.say(key, &args)
}

fn criterion_rests(found: &CriterionShift, words: Words) -> String {
    let points = |share: f64| {
        let sign = if share < 0.0 { "−" } else { "+" };
        Arg::from(format!(
            "{sign}{}",
            words.number(rounded((share * 100.0).abs()))
        ))
    };
    let (low, high) = found.shift.interval;
    let args = [
        ("n", Arg::from(found.since.0)),
        ("of", found.since.1.into()),
        ("was", found.before.0.into()),
        ("wasof", found.before.1.into()),
        ("points", points(found.shift.difference)),
        ("low", points(low)),
        ("high", points(high)),
        ("p", Arg::from(chance(found.adjusted, words))),
    ];
    words.say("reminder-criterion-rests", &args)
}

/// To one place: more would look surer than it is.
fn rounded(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

/// A chance in words: nobody is helped by a number with twenty noughts.
fn chance(p: f64, words: Words) -> String {
    match p < 0.001 {
        true => words.say("reminder-chance-tiny", &[]),
        false => words.say("reminder-chance", &[("rate", words.percent(p).into())]),
    }
}

/// What was looked at and what was found, where there is nothing to remind of as well.
#[must_use]
pub fn looked_sentences(snapshot: &Snapshot, of: &Reminders, words: Words) -> Vec<String> {
    let (Some(no), Some(agreed)) = (of.version, of.agreed_on) else {
        return vec![words.say("reminders-nothing-agreed", &[])];
    };
    let since = [("no", Arg::from(no)), ("date", words.date(agreed).into())];
    let mut said = vec![words.say("reminders-since", &since)];
    said.push(match &of.inflow {
        Shift::Not(why) => {
            let why = ("why", not_looked(*why, words).into());
            words.say("reminders-inflow-not", &[why])
        }
        Shift::At(found) => format!(
            "{} {}",
            inflow_sentence(found, ("no", no.into()), words),
            inflow_rests(found, words)
        ),
    });
    match &of.criteria {
        Shift::Not(why) => {
            let why = ("why", not_looked(*why, words).into());
            said.push(words.say("reminders-criteria-not", &[why]));
        }
        Shift::At(found) => said.push(criteria_looked(snapshot, found, words)),
    }
    said
}

fn criteria_looked(snapshot: &Snapshot, found: &Criteria, words: Words) -> String {
    let told = found.tested.iter().filter(|one| one.is_told()).count();
    let args = [
        ("n", Arg::from(found.tested.len())),
        ("told", told.into()),
        ("few", found.too_few.into()),
        ("before", found.n_before.into()),
        ("since", found.n_since.into()),
    ];
    let by = match &found.came_by {
        CameBy::Field(key) => words.say(
            "reminders-by-field",
            &[("field", snapshot.field_label(key).into())],
        ),
        CameBy::Known => words.say("reminders-by-known", &[]),
    };
    let age = match found.as_then {
        true => "reminders-as-then",
        false => "reminders-as-now",
    };
    let said = [
        words.say("reminders-criteria", &args),
        words.say(age, &[]),
        by,
    ];
    said.join(" ")
}

fn not_looked(why: NotLooked, words: Words) -> String {
    let key = match why {
        NotLooked::NothingAgreed => "reminders-nothing-agreed",
        NotLooked::NoDays => "reminders-not-days",
        NotLooked::TooFewWeeks => "reminders-not-weeks",
        NotLooked::TooFewLeads => "reminders-not-leads",
        NotLooked::CannotDecide => "reminders-not-decided",
    };
    words.say(key, &[])
}
