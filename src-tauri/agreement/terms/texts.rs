//! What does each place of the promises say now? The texts that a person would have typed there.
//!
//! Invariant: set one after another on no promises at all, they say the same promises.

use super::{Rate, ReasonList, Terms, WEEKDAYS};

/// The places that say something, each after what it can mean nothing without.
#[must_use]
pub fn texts(terms: &Terms) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let mut say = |key: &str, text: Option<String>| {
        texts.extend(text.map(|text| (key.to_owned(), text)));
    };
    if let Some(volume) = &terms.volume {
        say("volume.stage", Some(volume.stage.to_string()));
        say("volume.per", Some(volume.per.name().to_owned()));
        say("volume.leads", volume.leads.map(|n| n.to_string()));
        if let Some(goal) = &volume.goal {
            say("volume.goal.currency", Some(goal.currency.to_string()));
            say("volume.goal.per", Some(goal.per.name().to_owned()));
            say(
                "volume.goal.revenue",
                goal.revenue.map(|one| one.to_string()),
            );
            let average = goal.average_deal.map(|one| one.to_string());
            say("volume.goal.average_deal", average);
            for one in &goal.conversions {
                let key = format!("volume.goal.conversions.{}-{}", one.from, one.to);
                say(&key, one.rate.map(rate_text));
            }
        }
    }
    if let Some(one) = &terms.follow_up {
        say("follow_up.stage", Some(one.stage.to_string()));
        say(
            "follow_up.within_hours",
            one.within.map(|one| one.to_string()),
        );
        say("follow_up.attempts", one.attempts.map(|n| n.to_string()));
        say(
            "follow_up.within_days",
            one.attempts_within.map(|n| n.to_string()),
        );
    }
    let acceptance = terms.acceptance.as_ref();
    say(
        "acceptance.within_hours",
        acceptance.map(|one| one.within.to_string()),
    );
    for (day, hours) in WEEKDAYS.iter().zip(terms.week.iter().flatten()) {
        say(&format!("calendar.{day}"), Some(hours.to_string()));
    }
    for (on, holiday) in &terms.holidays {
        say(&format!("holidays.{on}"), Some(holiday.name.clone()));
        if !holiday.hours.is_off() {
            say(
                &format!("holidays.{on}.hours"),
                Some(holiday.hours.to_string()),
            );
        }
    }
    for (list, name) in [
        (ReasonList::Rejection, "rejection_reasons"),
        (ReasonList::Loss, "loss_reasons"),
    ] {
        for reason in terms.reasons(list) {
            let key = format!("{name}.{}", reason.id);
            say(&key, Some(reason.label.clone()));
            if reason.names_criterion {
                say(&format!("{key}.names_criterion"), Some("yes".to_owned()));
            }
        }
    }
    for (reason, days) in &terms.recycling {
        say(&format!("recycling.{reason}"), Some(days.to_string()));
    }
    say("review_date", terms.review_date.map(|day| day.to_string()));
    say(
        "effective_from",
        terms.effective_from.map(|day| day.to_string()),
    );
    for name in &terms.must_sign {
        say(&format!("must_sign.{name}"), Some("yes".to_owned()));
    }
    texts
}

/// "24", or "18/75" as it was counted.
fn rate_text(rate: Rate) -> String {
    match rate {
        Rate::Percent(percent) => percent.to_string(),
        Rate::Counted { n, of } => format!("{n}/{of}"),
    }
}
