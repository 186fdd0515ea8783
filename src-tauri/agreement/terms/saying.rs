//! How do promises read? As parts of the page that is signed, one sentence for each; and what one register
//! says, for what changed and for where people differ.

use definition::{Definition, Owner, StageKey};
use words::{Arg, Words};

use super::registers::reason_key;
use super::{
    Conversion, DayHours, Per, Quantity, Rate, Reason, ReasonList, Step, Terms, Volume, WEEKDAYS,
    WON, Worked, proposed::is_proposed, work_back,
};
use crate::{Line, Section};

/// The parts of the page that say what is promised; none where nothing is.
#[must_use]
pub fn term_sections(terms: &Terms, definition: &Definition, words: Words) -> Vec<Section> {
    let page = Page {
        terms,
        definition,
        words,
    };
    let parts = [
        (Some(Owner::Marketing), "term-marketing", page.marketing()),
        (Some(Owner::Sales), "term-sales", page.sales()),
        (None, "term-calendar", page.calendar()),
        (None, "term-rejection", page.reasons(ReasonList::Rejection)),
        (None, "term-loss", page.reasons(ReasonList::Loss)),
        (None, "term-recycling", page.recycling()),
        (None, "term-course", page.course()),
    ];
    let said = parts.into_iter().filter(|(_, _, lines)| !lines.is_empty());
    said.map(|(owner, key, lines)| Section {
        heading: words.say(key, &[]),
        owner,
        says: words.say(&format!("{key}-says"), &[]),
        lines,
    })
    .collect()
}

/// What is said of one register on the page, on one line; `None` where nothing is.
#[must_use]
pub fn say_register(
    terms: &Terms,
    key: &str,
    definition: &Definition,
    words: Words,
) -> Option<String> {
    let page = Page {
        terms,
        definition,
        words,
    };
    let (part, of) = key.split_once('/').unwrap_or((key, ""));
    let lines = match part {
        "volume" => page.marketing(),
        "follow_up" => page.follow_up(),
        "acceptance" => page.acceptance(),
        "calendar" => page.week(),
        "holiday" => page.holidays(|on| on == of),
        "rejection_reason" => page.reasons_of(ReasonList::Rejection, |id| id == of),
        "loss_reason" => page.reasons_of(ReasonList::Loss, |id| id == of),
        "recycling" => page.recycled(|id| id == of),
        "effective_from" => page.effective(),
        "review_date" => page.review(),
        "must_sign" => page.must_sign(),
        _ => Vec::new(),
    };
    let said: Vec<String> = lines.into_iter().map(|line| line.text).collect();
    (!said.is_empty()).then(|| said.join(" · "))
}

/// What a goal comes to, one line for each step.
#[must_use]
pub fn say_worked(
    volume: &Volume,
    worked: &Worked,
    definition: &Definition,
    words: Words,
) -> Vec<String> {
    let currency = volume.goal.as_ref().map(|goal| goal.currency);
    let money = |amount: &Quantity| {
        let code = currency.map(|currency| currency.to_string());
        format!(
            "{} {}",
            words.number(amount.shown()),
            code.unwrap_or_default()
        )
    };
    let step = |step: &Step| match step {
        Step::Deals {
            revenue,
            average,
            deals,
        } => words.say(
            "term-step-deals",
            &[
                ("revenue", Arg::from(money(revenue))),
                ("average", money(average).into()),
                ("n", words.integer(*deals).into()),
            ],
        ),
        Step::Back {
            conversion,
            next,
            needed,
        } => words.say(
            "term-step-back",
            &[
                ("next", Arg::from(words.integer(*next))),
                ("rate", say_rate(conversion, words).into()),
                (
                    "from",
                    stage_called(definition, &conversion.from, words).into(),
                ),
                ("to", stage_called(definition, &conversion.to, words).into()),
                ("n", words.integer(*needed).into()),
            ],
        ),
        Step::Share {
            whole,
            of,
            per,
            each,
        } => words.say(
            &format!("term-step-{}", per.name()),
            &[("sum", Arg::from(share(*whole, (*of, *per), *each, words)))],
        ),
    };
    worked.steps.iter().map(step).collect()
}

/// What a stage is called; its name in files where the definition lacks it.
#[must_use]
pub fn stage_called(definition: &Definition, key: &StageKey, words: Words) -> String {
    let mut stages = definition.stages.iter();
    match stages.find(|stage| stage.key == *key) {
        Some(stage) => stage.label.clone(),
        None if key.0 == WON => words.say("term-won-deal", &[]),
        None => key.0.clone(),
    }
}

/// What a reason is called.
#[must_use]
pub fn reason_name(reason: &Reason, words: Words) -> String {
    if reason.label.trim().is_empty() && is_proposed(&reason.id) {
        words.say(&format!("reason-{}", reason.id), &[])
    } else if reason.label.trim().is_empty() {
        reason.id.clone()
    } else {
        reason.label.clone()
    }
}

fn say_rate(conversion: &Conversion, words: Words) -> String {
    match conversion.rate {
        None => "–".to_owned(),
        Some(Rate::Percent(percent)) => format!("{} %", words.number(percent.shown())),
        Some(Rate::Counted { n, of }) => format!("{}/{}", words.integer(n), words.integer(of)),
    }
}

/// "355 ÷ 12 = 30", or "30 × 3 = 90".
fn share(whole: u64, (of, per): (Per, Per), each: u64, words: Words) -> String {
    let (sign, by) = if of.months() >= per.months() {
        ('÷', of.months() / per.months())
    } else {
        ('×', per.months() / of.months())
    };
    let (whole, each) = (words.integer(whole), words.integer(each));
    format!("{whole} {sign} {by} = {each}")
}

struct Page<'a> {
    terms: &'a Terms,
    definition: &'a Definition,
    words: Words,
}

impl Page<'_> {
    fn say(&self, key: &str, args: &[(&str, Arg)]) -> Line {
        line("0", self.words.say(key, args))
    }

    fn marketing(&self) -> Vec<Line> {
        let Some(volume) = &self.terms.volume else {
            return Vec::new();
        };
        let stage = stage_called(self.definition, &volume.stage, self.words);
        let mut lines = vec![match self.terms.promised_leads() {
            Some(n) => self.say(
                &format!("term-volume-{}", volume.per.name()),
                &[
                    ("n", Arg::from(self.words.integer(n))),
                    ("stage", stage.into()),
                ],
            ),
            None => self.say("term-volume-unsaid", &[("stage", stage.into())]),
        }];
        if let Some(Ok(worked)) = work_back(volume) {
            lines.push(self.say("term-worked-back", &[]));
            let steps = say_worked(volume, &worked, self.definition, self.words);
            lines.extend(steps.into_iter().map(|text| line("1", text)));
        }
        lines
    }

    fn sales(&self) -> Vec<Line> {
        [self.follow_up(), self.acceptance()].concat()
    }

    fn follow_up(&self) -> Vec<Line> {
        let Some(follow_up) = &self.terms.follow_up else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        if let Some(within) = follow_up.within {
            let stage = stage_called(self.definition, &follow_up.stage, self.words);
            let hours = self.words.number(within.shown());
            let args = [("stage", Arg::from(stage)), ("hours", hours.into())];
            lines.push(self.say("term-follow-up", &args));
        }
        if let (Some(n), Some(days)) = (follow_up.attempts, follow_up.attempts_within) {
            let args = [("n", Arg::from(n)), ("days", days.into())];
            lines.push(self.say("term-attempts", &args));
        }
        lines
    }

    fn acceptance(&self) -> Vec<Line> {
        let Some(acceptance) = &self.terms.acceptance else {
            return Vec::new();
        };
        let hours = self.words.number(acceptance.within.shown());
        vec![
            self.say("term-acceptance", &[("hours", hours.into())]),
            self.say("term-silence", &[]),
        ]
    }

    fn calendar(&self) -> Vec<Line> {
        [self.week(), self.holidays(|_| true)].concat()
    }

    fn week(&self) -> Vec<Line> {
        let Some(week) = &self.terms.week else {
            return Vec::new();
        };
        let days = WEEKDAYS.iter().zip(week);
        days.map(|(day, hours)| {
            let day = self.words.say(&format!("weekday-{day}"), &[]);
            line("0", format!("{day}: {}", self.hours(hours)))
        })
        .collect()
    }

    fn hours(&self, hours: &DayHours) -> String {
        if hours.is_off() {
            self.words.say("term-day-off", &[])
        } else {
            hours.to_string().replace('-', "–")
        }
    }

    fn holidays(&self, is_meant: impl Fn(&str) -> bool) -> Vec<Line> {
        let days = self.terms.holidays.iter();
        let days = days.filter(|(on, _)| is_meant(&on.to_string()));
        days.map(|(on, holiday)| {
            let (on, hours) = (self.words.date(*on), self.hours(&holiday.hours));
            line("0", format!("{on}, {}: {hours}", holiday.name))
        })
        .collect()
    }

    fn reasons(&self, list: ReasonList) -> Vec<Line> {
        self.reasons_of(list, |_| true)
    }

    fn reasons_of(&self, list: ReasonList, is_meant: impl Fn(&str) -> bool) -> Vec<Line> {
        let reasons = self.terms.reasons(list).iter();
        let reasons = reasons.filter(|reason| is_meant(&reason.id));
        reasons
            .map(|reason| {
                let name = reason_name(reason, self.words);
                if reason.names_criterion {
                    self.say("term-reason-criterion", &[("reason", name.into())])
                } else {
                    line("0", name)
                }
            })
            .collect()
    }

    fn recycling(&self) -> Vec<Line> {
        self.recycled(|_| true)
    }

    fn recycled(&self, is_meant: impl Fn(&str) -> bool) -> Vec<Line> {
        let rules = self.terms.recycling.iter();
        let rules = rules.filter(|(id, _)| is_meant(id));
        rules
            .map(|(id, days)| {
                let reason = self.terms.reason(id);
                let name = reason.map_or_else(|| id.clone(), |one| reason_name(one, self.words));
                let args = [("reason", Arg::from(name)), ("days", (*days).into())];
                self.say("term-recycled", &args)
            })
            .collect()
    }

    fn course(&self) -> Vec<Line> {
        [self.effective(), self.review(), self.must_sign()].concat()
    }

    fn effective(&self) -> Vec<Line> {
        let from = self.terms.effective_from.map(|day| self.words.date(day));
        let said = from.map(|date| self.say("term-effective", &[("date", date.into())]));
        said.into_iter().collect()
    }

    fn review(&self) -> Vec<Line> {
        let on = self.terms.review_date.map(|day| self.words.date(day));
        let said = on.map(|date| self.say("term-review", &[("date", date.into())]));
        said.into_iter().collect()
    }

    fn must_sign(&self) -> Vec<Line> {
        let names: Vec<&String> = self.terms.must_sign.iter().collect();
        if names.is_empty() {
            return Vec::new();
        }
        let names = self.words.list_and(&names);
        vec![self.say("term-must-sign", &[("names", names.into())])]
    }
}

/// The part of the page that a register is of.
#[must_use]
pub fn say_part(key: &str, words: Words) -> String {
    words.say(part_key(key), &[])
}

/// The part of the page that a register is of: the key of its heading in the catalogues.
pub(super) fn part_key(key: &str) -> &'static str {
    match key.split_once('/').map_or(key, |(part, _)| part) {
        "volume" => "term-marketing",
        "follow_up" | "acceptance" => "term-sales",
        "calendar" | "holiday" => "term-calendar",
        "rejection_reason" => "term-rejection",
        "loss_reason" => "term-loss",
        "recycling" => "term-recycling",
        _ => "term-course",
    }
}

/// The registers of the reasons of both lists.
pub(super) fn reason_keys(terms: &Terms) -> Vec<String> {
    let mut keys = Vec::new();
    for list in [ReasonList::Rejection, ReasonList::Loss] {
        let reasons = terms.reasons(list).iter();
        keys.extend(reasons.map(|reason| reason_key(list, &reason.id)));
    }
    keys
}

fn line(depth: &str, text: String) -> Line {
    Line {
        depth: depth.to_owned(),
        text,
    }
}
