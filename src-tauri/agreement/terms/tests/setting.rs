//! Does a setting change what it names and nothing else, and is what cannot be read refused with what stands there?

use definition::{Definition, Owner, ReachedBy, Rule, Stage, StageKey};
use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::{stage, week, whole};
use crate::terms::{
    Hours, Rate, ReasonList, Setting, Takes, Terms, example, hand_off_stage, set, steps_from,
    texts, work_back,
};

/// Lead, MQL, SAL that may be left out, SQL, Opportunity, Won.
fn joint() -> Definition {
    let stages = [
        ("lead", Owner::Marketing, false),
        ("mql", Owner::Marketing, false),
        ("sal", Owner::Sales, true),
        ("sql", Owner::Sales, false),
        ("won", Owner::Sales, false),
    ];
    with_stages(&stages)
}

fn with_stages(stages: &[(&str, Owner, bool)]) -> Definition {
    let mut definition = crate::tests::team();
    let stages = stages.iter().map(|(key, owner, optional)| Stage {
        key: stage(key),
        label: key.to_uppercase(),
        owner: *owner,
        optional: *optional,
        reached_by: ReachedBy::Rule(Rule::All(Vec::new())),
        entered_on: None,
    });
    definition.stages = stages.collect();
    definition
}

fn setting(key: &str, text: Option<&str>) -> Setting {
    Setting {
        key: key.to_owned(),
        text: text.map(str::to_owned),
    }
}

fn say(terms: &mut Terms, key: &str, text: &str) {
    let said = set(terms, &joint(), &setting(key, Some(text)));
    assert_eq!(said, Ok(()), "{key} = {text}");
}

fn steps(definition: &Definition, from: &str) -> Vec<String> {
    let steps = steps_from(definition, &stage(from));
    steps.iter().map(|(a, b)| format!("{a}-{b}")).collect()
}

#[test]
fn a_goal_leads_from_the_hand_off_to_won_deals_past_what_may_be_left_out() {
    let joint = joint();
    assert_eq!(
        hand_off_stage(&joint).map(|one| one.key.0.as_str()),
        Some("mql")
    );
    assert_eq!(steps(&joint, "mql"), ["mql-sql", "sql-won"]);
    assert_eq!(steps(&joint, "sal"), ["sal-sql", "sql-won"]);
    assert!(steps(&joint, "won").is_empty() && steps(&joint, "gone").is_empty());
    let marketing = Owner::Marketing;
    let short = with_stages(&[("mql", marketing, false), ("sql", Owner::Sales, false)]);
    assert_eq!(
        steps(&short, "mql"),
        ["mql-sql", "sql-won"],
        "deals are won after it"
    );
    let longer = with_stages(&[
        ("mql", marketing, false),
        ("customer", Owner::Sales, false),
        ("repeat", Owner::Sales, false),
    ]);
    assert_eq!(
        steps(&longer, "mql"),
        ["mql-customer"],
        "what comes after a sale is no way to it"
    );
    let nobody = with_stages(&[("visit", Owner::Both, false)]);
    assert_eq!(
        hand_off_stage(&nobody).map(|one| one.key.0.as_str()),
        Some("visit")
    );
    assert!(hand_off_stage(&with_stages(&[])).is_none());
}

#[test]
fn the_first_figure_begins_a_promise_at_the_hand_off() {
    let mut terms = Terms::default();
    say(&mut terms, "volume.goal.revenue", "600 000");
    say(&mut terms, "volume.goal.average_deal", "18000");
    say(&mut terms, "volume.goal.conversions.mql-sql", "40 %");
    say(&mut terms, "volume.goal.conversions.sql-won", "24");
    let volume = terms.volume.clone().unwrap();
    assert_eq!(volume.stage, StageKey("mql".to_owned()));
    let worked = work_back(&volume).unwrap().unwrap();
    assert_eq!(worked.leads, 30, "355 a year are 30 a month");
    say(&mut terms, "volume.leads", "40");
    assert_eq!(terms.promised_leads(), Some(40));
    say(&mut terms, "volume.leads", "");
    assert_eq!(terms.promised_leads(), Some(30), "as worked back again");
    // Another stage leads over other steps; what was said of those that stay is kept.
    say(&mut terms, "volume.stage", "lead");
    let goal = terms.volume.clone().unwrap().goal.unwrap();
    assert_eq!(goal.conversions.len(), 3);
    assert_eq!(goal.conversions[0].rate, None);
    assert!(goal.conversions[2].rate.is_some());
    say(&mut terms, "follow_up.within_hours", "0,5");
    assert_eq!(
        terms.follow_up.clone().unwrap().within,
        Some(Hours::of_minutes(30))
    );
    assert_eq!(terms.follow_up.unwrap().stage, StageKey("mql".to_owned()));
}

#[test]
fn reasons_are_added_renamed_ordered_and_taken_away_with_what_hangs_on_them() {
    let mut terms = Terms::default().with_proposed();
    let ids = |terms: &Terms| -> Vec<String> {
        let reasons = terms.reasons(ReasonList::Rejection).iter();
        reasons.map(|one| one.id.clone()).collect()
    };
    assert_eq!(ids(&terms).len(), 5);
    say(&mut terms, "rejection_reasons.new", "Wrong country");
    say(&mut terms, "rejection_reasons.new", "wrong, country!");
    assert_eq!(ids(&terms)[5..], ["wrong_country", "wrong_country_2"]);
    say(&mut terms, "rejection_reasons.wrong_country.place", "1");
    say(
        &mut terms,
        "rejection_reasons.no_budget",
        "No money this year",
    );
    say(
        &mut terms,
        "rejection_reasons.wrong_country.names_criterion",
        "yes",
    );
    let first = &terms.rejection_reasons[0];
    assert_eq!(
        (first.id.as_str(), first.names_criterion),
        ("wrong_country", true)
    );
    assert_eq!(
        terms.reason("no_budget").unwrap().label,
        "No money this year"
    );
    say(&mut terms, "recycling.no_budget", "90");
    let gone = setting("rejection_reasons.no_budget", None);
    assert_eq!(set(&mut terms, &joint(), &gone), Ok(()));
    assert!(terms.recycling.is_empty() && terms.reason("no_budget").is_none());
    assert_eq!(set(&mut terms, &joint(), &gone), Err(Takes::Nothing));
}

#[test]
fn what_cannot_be_read_is_refused_with_what_stands_there_and_changes_nothing() {
    use Takes as T;
    let cases = [
        ("volume.leads", "many", T::Count),
        ("volume.leads", "-3", T::Count),
        ("volume.leads", "+3", T::Count),
        ("volume.leads", "1.5", T::Count),
        ("volume.goal.revenue", "18,000", T::Amount),
        ("volume.goal.revenue", "-1", T::Amount),
        ("volume.goal.conversions.mql-sql", "a third", T::Share),
        ("volume.goal.conversions.mql-sql", "1/0.5", T::Share),
        ("volume.goal.conversions.mql-won", "20", T::Nothing),
        ("volume.goal.currency", "EURO", T::Currency),
        ("volume.per", "week", T::Per),
        ("volume.stage", "gone", T::Stage),
        ("volume.stage", "", T::Stage),
        ("volume", "5", T::Nothing),
        ("follow_up.within_hours", "four", T::Hours),
        ("follow_up.within_hours", "99999", T::Hours),
        ("calendar.friday", "17-9", T::DayHours),
        ("calendar.freitag", "9-17", T::Nothing),
        ("holidays.2026-13-01", "Nothing", T::Day),
        ("holidays.2026-12-25", " ", T::Name),
        ("holidays.2026-12-26.hours", "9-12", T::Nothing),
        ("rejection_reasons.no_fit", "", T::Name),
        ("rejection_reasons.gone.place", "1", T::Nothing),
        ("loss_reasons.no_fit", "Here too", T::Nothing),
        ("recycling.gone", "90", T::Nothing),
        ("recycling.no_budget", "soon", T::Count),
        ("review_date", "31.05.2027", T::Day),
        ("must_sign.Anna", "maybe", T::YesNo),
        ("promise", "all", T::Nothing),
        ("", "", T::Nothing),
    ];
    for (key, text, takes) in cases {
        let mut terms = whole();
        let said = set(&mut terms, &joint(), &setting(key, Some(text)));
        assert_eq!((said, terms), (Err(takes), whole()), "{key} = {text}");
    }
}

#[test]
fn a_lead_of_friday_afternoon_is_due_on_monday() {
    let zone = TimeZone::get("Europe/Warsaw").unwrap();
    let mut terms = Terms {
        week: Some(week("09:00-17:00")),
        ..Terms::default()
    };
    let said = |terms: &Terms, hours| {
        let shown = example(terms, Hours::of(hours), date(2026, 11, 23), &zone);
        let shown = shown.unwrap().unwrap();
        [shown.comes, shown.due].map(|at| at.strftime("%A %F %H:%M").to_string())
    };
    assert_eq!(
        said(&terms, 3),
        ["Friday 2026-11-27 16:30", "Monday 2026-11-30 11:30"]
    );
    let holiday = setting("holidays.2026-11-30", Some("St Andrew"));
    set(&mut terms, &joint(), &holiday).unwrap();
    assert_eq!(said(&terms, 3)[1], "Tuesday 2026-12-01 11:30");
    // Where work is done every day, no week has an end: nothing is made up.
    terms.week = Some(std::array::from_fn(|_| week("00:00-24:00")[0].clone()));
    terms.holidays.clear();
    let none = example(&terms, Hours::of(3), date(2026, 11, 23), &zone);
    assert_eq!(none, Ok(None));
    terms.week = None;
    assert!(example(&terms, Hours::of(3), date(2026, 11, 23), &zone).is_err());
}

/// Promises drawn part by part.
fn drawn() -> impl Strategy<Value = Terms> {
    (any::<[bool; 9]>(), 1u64..500, 1u32..200).prop_map(|(keep, n, days)| {
        let mut terms = whole();
        let [
            volume,
            follow_up,
            acceptance,
            calendar,
            holidays,
            reasons,
            dates,
            names,
            counted,
        ] = keep;
        if let Some(one) = terms.volume.as_mut().filter(|_| counted) {
            one.leads = Some(n);
            let goal = one.goal.as_mut().unwrap();
            goal.conversions[0].rate = Some(Rate::Counted { n: 1, of: n });
        }
        terms.volume = terms.volume.filter(|_| volume);
        terms.follow_up = terms.follow_up.filter(|_| follow_up);
        terms.acceptance = terms.acceptance.filter(|_| acceptance);
        terms.week = terms.week.filter(|_| calendar);
        if !holidays {
            terms.holidays.clear();
        }
        for list in [ReasonList::Rejection, ReasonList::Loss] {
            for reason in terms.reasons_mut(list) {
                reason.label = format!("{} {n}", reason.id);
            }
        }
        terms.recycling.insert("no_budget".to_owned(), days);
        if !reasons {
            terms.rejection_reasons.clear();
            terms.recycling.clear();
        }
        terms.review_date = terms.review_date.filter(|_| dates);
        if !names {
            terms.must_sign.clear();
        }
        terms
    })
}

proptest! {
    #[test]
    fn all_texts_set_one_after_another_say_the_same(terms in drawn()) {
        let mut again = Terms::default();
        for (key, text) in texts(&terms) {
            let said = set(&mut again, &joint(), &setting(&key, Some(&text)));
            prop_assert_eq!(said, Ok(()), "{} = {}", key, text);
        }
        prop_assert_eq!(again, terms);
    }

    #[test]
    fn setting_what_is_there_changes_nothing(terms in drawn()) {
        for (key, text) in texts(&terms) {
            let mut again = terms.clone();
            prop_assert_eq!(set(&mut again, &joint(), &setting(&key, Some(&text))), Ok(()));
            prop_assert_eq!(&again, &terms);
        }
    }
}
