//! How do terms become their file? Each part with only what was said.

use super::{
    Acceptance, AcceptanceFile, Conversion, ConversionFile, File, FollowUp, FollowUpFile, Goal,
    GoalFile, Holiday, HolidayFile, Rate, Reason, ReasonFile, Terms, Volume, VolumeFile, Written,
    week_file,
};

impl From<&Terms> for File {
    fn from(terms: &Terms) -> Self {
        let reasons = |list: &[Reason]| list.iter().map(ReasonFile::from).collect();
        let holidays = terms.holidays.iter();
        let recycling = terms.recycling.iter();
        Self {
            volume: terms.volume.as_ref().map(VolumeFile::from),
            follow_up: terms.follow_up.as_ref().map(FollowUpFile::from),
            acceptance: terms.acceptance.as_ref().map(AcceptanceFile::from),
            calendar: terms.week.as_ref().map(week_file),
            holidays: holidays
                .map(|(date, holiday)| (date.to_string(), HolidayFile::from(holiday)))
                .collect(),
            rejection_reasons: reasons(&terms.rejection_reasons),
            loss_reasons: reasons(&terms.loss_reasons),
            recycling: recycling
                .map(|(reason, days)| (reason.clone(), Written(days.to_string())))
                .collect(),
            review_date: Written::of(terms.review_date),
            effective_from: Written::of(terms.effective_from),
            must_sign: terms.must_sign.iter().cloned().collect(),
        }
    }
}

impl From<&Volume> for VolumeFile {
    fn from(volume: &Volume) -> Self {
        Self {
            stage: volume.stage.0.clone(),
            per: volume.per.name().to_owned(),
            leads: Written::of(volume.leads),
            goal: volume.goal.as_ref().map(GoalFile::from),
        }
    }
}

impl From<&Goal> for GoalFile {
    fn from(goal: &Goal) -> Self {
        Self {
            revenue: Written::of(goal.revenue),
            currency: goal.currency.code().to_owned(),
            per: goal.per.name().to_owned(),
            average_deal: Written::of(goal.average_deal),
            conversions: goal.conversions.iter().map(ConversionFile::from).collect(),
        }
    }
}

impl From<&Conversion> for ConversionFile {
    fn from(conversion: &Conversion) -> Self {
        let mut file = Self {
            from: conversion.from.0.clone(),
            to: conversion.to.0.clone(),
            ..Self::default()
        };
        match conversion.rate {
            None => {}
            Some(Rate::Percent(percent)) => file.percent = Written(percent.to_string()),
            Some(Rate::Counted { n, of }) => {
                file.n = Written(n.to_string());
                file.of = Written(of.to_string());
            }
        }
        file
    }
}

impl From<&FollowUp> for FollowUpFile {
    fn from(follow_up: &FollowUp) -> Self {
        Self {
            stage: follow_up.stage.0.clone(),
            within_hours: Written::of(follow_up.within),
            attempts: Written::of(follow_up.attempts),
            within_days: Written::of(follow_up.attempts_within),
        }
    }
}

impl From<&Acceptance> for AcceptanceFile {
    fn from(acceptance: &Acceptance) -> Self {
        Self {
            within_hours: Written(acceptance.within.to_string()),
        }
    }
}

impl From<&Holiday> for HolidayFile {
    fn from(holiday: &Holiday) -> Self {
        Self {
            name: holiday.name.clone(),
            hours: holiday.hours.to_string(),
        }
    }
}

impl From<&Reason> for ReasonFile {
    fn from(reason: &Reason) -> Self {
        Self {
            id: reason.id.clone(),
            label: reason.label.clone(),
            names_criterion: reason.names_criterion,
        }
    }
}
