//! What does one setting of the promises say? A place in the file of terms and a text, as somebody types it:
//! `volume.leads` is `120`, `calendar.friday` is `9-15`.
//!
//! Invariants: a setting changes what it names and what can mean nothing without it, and nothing else; what cannot
//! be read changes nothing; a promise that is begun by one setting begins at the hand-off of the definition.

use definition::{Definition, StageKey};
use lead::{Currency, FieldKey};

use super::format::day;
use super::{
    Acceptance, DayHours, FollowUp, Goal, Holiday, Hours, Per, Quantity, Rate, Reason, ReasonList,
    Terms, Volume, WEEKDAYS, hand_off_stage, steps_from,
};

/// The name that a new reason is set by, until it has one of its own.
pub const NEW: &str = "new";

/// One setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Where it stands in the file: `volume.goal.revenue`.
    pub key: String,
    /// What it says, as typed; `None` takes away what is there.
    pub text: Option<String>,
}

/// What a place takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Nothing: there is no such place.
    Nothing,
    /// An amount above nothing.
    Amount,
    /// A whole number.
    Count,
    /// A part of a hundred, or so many of so many.
    Share,
    /// Hours.
    Hours,
    /// Hours of a day.
    DayHours,
    /// A day.
    Day,
    /// A month, a quarter or a year.
    Per,
    /// A currency.
    Currency,
    /// A stage of the definition.
    Stage,
    /// Yes or no.
    YesNo,
    /// A name.
    Name,
}

impl Takes {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Nothing,
        Self::Amount,
        Self::Count,
        Self::Share,
        Self::Hours,
        Self::DayHours,
        Self::Day,
        Self::Per,
        Self::Currency,
        Self::Stage,
        Self::YesNo,
        Self::Name,
    ];

    /// The name in the catalogues, after `term-takes-`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Amount => "amount",
            Self::Count => "count",
            Self::Share => "share",
            Self::Hours => "hours",
            Self::DayHours => "day-hours",
            Self::Day => "day",
            Self::Per => "per",
            Self::Currency => "currency",
            Self::Stage => "stage",
            Self::YesNo => "yes-no",
            Self::Name => "name",
        }
    }
}

/// Sets one thing; `Err` says what stands there instead, and nothing is changed.
///
/// # Errors
/// Where there is no such place, or it takes something else.
pub fn set(terms: &mut Terms, definition: &Definition, setting: &Setting) -> Result<(), Takes> {
    let text = setting.text.as_deref().map(str::trim);
    let (part, rest) = setting
        .key
        .split_once('.')
        .unwrap_or((setting.key.as_str(), ""));
    match (part, text) {
        ("volume", _) => volume(terms, definition, rest, text),
        ("follow_up", _) => follow_up(terms, definition, rest, text),
        ("acceptance", _) => match rest {
            "" if text.is_none() => take_away(&mut terms.acceptance),
            "within_hours" => {
                let within = read(text, Takes::Hours, hours)?;
                terms.acceptance = within.map(|within| Acceptance { within });
                Ok(())
            }
            _ => Err(Takes::Nothing),
        },
        ("calendar", _) => calendar(terms, rest, text),
        ("holidays", _) => holiday(terms, rest, text),
        ("rejection_reasons", _) => reason(terms, ReasonList::Rejection, rest, text),
        ("loss_reasons", _) => reason(terms, ReasonList::Loss, rest, text),
        ("recycling", _) => recycling(terms, rest, text),
        ("review_date", _) if rest.is_empty() => {
            terms.review_date = read(text, Takes::Day, day)?;
            Ok(())
        }
        ("effective_from", _) if rest.is_empty() => {
            terms.effective_from = read(text, Takes::Day, day)?;
            Ok(())
        }
        ("must_sign", _) if !rest.is_empty() => {
            if read(text, Takes::YesNo, yes_no)?.unwrap_or(false) {
                terms.must_sign.insert(rest.to_owned());
            } else {
                terms.must_sign.remove(rest);
            }
            Ok(())
        }
        _ => Err(Takes::Nothing),
    }
}

/// What a text says; nothing where it is empty or not there.
fn read<T>(
    text: Option<&str>,
    takes: Takes,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Takes> {
    match text.filter(|text| !text.is_empty()) {
        Some(text) => read(text).map(Some).ok_or(takes),
        None => Ok(None),
    }
}

fn take_away<T>(part: &mut Option<T>) -> Result<(), Takes> {
    *part = None;
    Ok(())
}

/// A number as a person writes it: spaces part thousands, and a comma decimals. Where a comma may part thousands
/// as well ("18,000"), nobody can know what is meant.
fn plain(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    match text.split_once(',') {
        Some((whole, part)) if !part.contains(['.', ',']) && part.len() != 3 => {
            format!("{whole}.{part}")
        }
        _ => text,
    }
}

fn amount(text: &str) -> Option<Quantity> {
    Quantity::from_text(&plain(text)).filter(|amount| amount.parts() >= 0)
}

fn hours(text: &str) -> Option<Hours> {
    Hours::from_text(&plain(text))
}

fn count<T: std::str::FromStr>(text: &str) -> Option<T> {
    let text = plain(text);
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

fn yes_no(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// "24", "2.5 %", or "18/75".
fn rate(text: &str) -> Option<Rate> {
    if let Some((n, of)) = text.split_once('/') {
        let (n, of) = (count(n)?, count(of)?);
        return Some(Rate::Counted { n, of });
    }
    let percent = text.trim_end_matches('%');
    amount(percent).map(Rate::Percent)
}

fn stage_of(definition: &Definition) -> impl Fn(&str) -> Option<StageKey> + '_ {
    |text| {
        let mut stages = definition.stages.iter();
        let found = stages.find(|stage| stage.key.0 == text);
        found.map(|stage| stage.key.clone())
    }
}

fn at_hand_off(definition: &Definition) -> Result<StageKey, Takes> {
    let stage = hand_off_stage(definition).map(|stage| stage.key.clone());
    stage.ok_or(Takes::Stage)
}

fn volume(
    terms: &mut Terms,
    definition: &Definition,
    place: &str,
    text: Option<&str>,
) -> Result<(), Takes> {
    if place.is_empty() && text.is_none() {
        return take_away(&mut terms.volume);
    }
    let begun = Volume {
        stage: at_hand_off(definition)?,
        per: Per::Month,
        leads: None,
        goal: None,
    };
    let mut volume = terms.volume.clone().unwrap_or(begun);
    match place {
        "stage" => {
            let stage = read(text, Takes::Stage, stage_of(definition))?;
            volume.stage = stage.ok_or(Takes::Stage)?;
        }
        "per" => volume.per = read(text, Takes::Per, Per::from_name)?.ok_or(Takes::Per)?,
        "leads" => volume.leads = read(text, Takes::Count, count)?,
        "goal" if text.is_none() => volume.goal = None,
        _ => {
            let place = place.strip_prefix("goal.").ok_or(Takes::Nothing)?;
            goal(&mut volume, definition, place, text)?;
        }
    }
    if let Some(goal) = &mut volume.goal {
        goal.lead_over(&steps_from(definition, &volume.stage));
    }
    terms.volume = Some(volume);
    Ok(())
}

/// The currency that a goal begins with: that into which the definition changes the others, or euros.
#[must_use]
pub fn usual_currency(definition: &Definition) -> Option<Currency> {
    let rates = definition.tables.rates.as_ref();
    rates.map(|rates| rates.base).or(Currency::from_code("EUR"))
}

fn goal(
    volume: &mut Volume,
    definition: &Definition,
    place: &str,
    text: Option<&str>,
) -> Result<(), Takes> {
    let begun = Goal {
        revenue: None,
        currency: usual_currency(definition).ok_or(Takes::Currency)?,
        per: Per::Year,
        average_deal: None,
        conversions: Vec::new(),
    };
    let mut goal = volume.goal.clone().unwrap_or(begun);
    match place {
        "revenue" => goal.revenue = read(text, Takes::Amount, amount)?,
        "average_deal" => goal.average_deal = read(text, Takes::Amount, amount)?,
        "per" => goal.per = read(text, Takes::Per, Per::from_name)?.ok_or(Takes::Per)?,
        "currency" => {
            let currency = read(text, Takes::Currency, Currency::from_code)?;
            goal.currency = currency.ok_or(Takes::Currency)?;
        }
        _ => {
            let step = place.strip_prefix("conversions.").ok_or(Takes::Nothing)?;
            let said = read(text, Takes::Share, rate)?;
            goal.lead_over(&steps_from(definition, &volume.stage));
            let mut conversions = goal.conversions.iter_mut();
            let named = conversions.find(|one| format!("{}-{}", one.from, one.to) == step);
            named.ok_or(Takes::Nothing)?.rate = said;
        }
    }
    volume.goal = Some(goal);
    Ok(())
}

fn follow_up(
    terms: &mut Terms,
    definition: &Definition,
    place: &str,
    text: Option<&str>,
) -> Result<(), Takes> {
    if place.is_empty() && text.is_none() {
        return take_away(&mut terms.follow_up);
    }
    let begun = FollowUp {
        stage: at_hand_off(definition)?,
        within: None,
        attempts: None,
        attempts_within: None,
    };
    let mut follow_up = terms.follow_up.clone().unwrap_or(begun);
    match place {
        "stage" => {
            let stage = read(text, Takes::Stage, stage_of(definition))?;
            follow_up.stage = stage.ok_or(Takes::Stage)?;
        }
        "within_hours" => follow_up.within = read(text, Takes::Hours, hours)?,
        "attempts" => follow_up.attempts = read(text, Takes::Count, count)?,
        "within_days" => follow_up.attempts_within = read(text, Takes::Count, count)?,
        _ => return Err(Takes::Nothing),
    }
    let says = follow_up.within.is_some()
        || follow_up.attempts.is_some()
        || follow_up.attempts_within.is_some();
    // Without any of them there is no promise left; who chooses its stage is about to make one.
    terms.follow_up = (says || place == "stage").then_some(follow_up);
    Ok(())
}

fn calendar(terms: &mut Terms, place: &str, text: Option<&str>) -> Result<(), Takes> {
    if place.is_empty() && text.is_none() {
        return take_away(&mut terms.week);
    }
    let weekday = WEEKDAYS.iter().position(|name| *name == place);
    let hours = DayHours::from_text(text.unwrap_or_default()).ok_or(Takes::DayHours);
    let mut week = terms.week.clone().unwrap_or_default();
    let named = weekday.and_then(|weekday| week.get_mut(weekday));
    *named.ok_or(Takes::Nothing)? = hours?;
    terms.week = Some(week);
    Ok(())
}

fn holiday(terms: &mut Terms, place: &str, text: Option<&str>) -> Result<(), Takes> {
    let (on, of_hours) = match place.strip_suffix(".hours") {
        Some(on) => (on, true),
        None => (place, false),
    };
    let on = day(on).ok_or(Takes::Day)?;
    if of_hours {
        let hours = DayHours::from_text(text.unwrap_or_default()).ok_or(Takes::DayHours)?;
        terms.holidays.get_mut(&on).ok_or(Takes::Nothing)?.hours = hours;
        return Ok(());
    }
    let Some(name) = text else {
        terms.holidays.remove(&on);
        return Ok(());
    };
    let named = Holiday {
        name: name_of(name)?,
        hours: DayHours::default(),
    };
    let holiday = terms.holidays.entry(on).or_insert_with(|| named.clone());
    holiday.name = named.name;
    Ok(())
}

fn reason(
    terms: &mut Terms,
    list: ReasonList,
    place: &str,
    text: Option<&str>,
) -> Result<(), Takes> {
    let find = |terms: &Terms, id: &str| terms.reasons(list).iter().position(|one| one.id == id);
    if let Some(id) = place.strip_suffix(".place") {
        let at = find(terms, id).ok_or(Takes::Nothing)?;
        let to: usize = read(text, Takes::Count, count)?.ok_or(Takes::Count)?;
        let reasons = terms.reasons_mut(list);
        let moved = reasons.remove(at);
        reasons.insert(to.saturating_sub(1).min(reasons.len()), moved);
        return Ok(());
    }
    if let Some(id) = place.strip_suffix(".names_criterion") {
        let at = find(terms, id).ok_or(Takes::Nothing)?;
        let names = read(text, Takes::YesNo, yes_no)?.unwrap_or(false);
        if let Some(reason) = terms.reasons_mut(list).get_mut(at) {
            reason.names_criterion = names;
        }
        return Ok(());
    }
    let Some(label) = text else {
        let at = find(terms, place).ok_or(Takes::Nothing)?;
        terms.reasons_mut(list).remove(at);
        if terms.reason(place).is_none() {
            terms.recycling.remove(place);
        }
        return Ok(());
    };
    let label = name_of(label)?;
    let at = find(terms, place);
    match at.and_then(|at| terms.reasons_mut(list).get_mut(at)) {
        Some(reason) => reason.label = label,
        None => {
            let id = match place {
                NEW => fresh_id(terms, &label),
                "" => return Err(Takes::Nothing),
                _ if terms.reason(place).is_some() => return Err(Takes::Nothing),
                id => name_of(id)?,
            };
            terms.reasons_mut(list).push(Reason {
                id,
                label,
                names_criterion: false,
            });
        }
    }
    Ok(())
}

/// A name for a reason in files that no other has.
fn fresh_id(terms: &Terms, label: &str) -> String {
    let key = FieldKey::from_label(label).to_string();
    let first = if key.is_empty() || key == NEW {
        "reason".to_owned()
    } else {
        key
    };
    let mut id = first.clone();
    let mut no = 2;
    while terms.reason(&id).is_some() {
        id = format!("{first}_{no}");
        no += 1;
    }
    id
}

fn recycling(terms: &mut Terms, reason: &str, text: Option<&str>) -> Result<(), Takes> {
    match read(text, Takes::Count, count)? {
        Some(_) if terms.reason(reason).is_none() => return Err(Takes::Nothing),
        Some(days) => drop(terms.recycling.insert(reason.to_owned(), days)),
        None => drop(terms.recycling.remove(reason)),
    }
    Ok(())
}

/// A name on one line that is none too long.
fn name_of(text: &str) -> Result<String, Takes> {
    let fits = !text.is_empty() && text.chars().count() <= 120 && !text.contains(char::is_control);
    fits.then(|| text.to_owned()).ok_or(Takes::Name)
}
