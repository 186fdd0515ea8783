//! Do promises count as people mean them? Working time over nights, holidays and changes of clocks; goals worked
//! back; registers of people who edited apart; what check finds.

mod reading;
mod setting;
mod working;

use std::collections::BTreeMap;

use definition::StageKey;
use jiff::civil::date;
use lead::Currency;

use super::{
    Acceptance, Conversion, DayHours, FollowUp, Goal, Holiday, Hours, Per, Quantity, Rate,
    ReasonList, Terms, Volume, proposed_reasons,
};

fn stage(key: &str) -> StageKey {
    StageKey(key.to_owned())
}

fn conversion(from: &str, to: &str, percent: &str) -> Conversion {
    Conversion {
        from: stage(from),
        to: stage(to),
        rate: Quantity::from_text(percent).map(Rate::Percent),
    }
}

fn goal(revenue: &str, deal: &str, conversions: Vec<Conversion>) -> Volume {
    Volume {
        stage: stage("mql"),
        per: Per::Year,
        leads: None,
        goal: Some(Goal {
            revenue: Quantity::from_text(revenue),
            currency: Currency::from_code("EUR").unwrap(),
            per: Per::Year,
            average_deal: Quantity::from_text(deal),
            conversions,
        }),
    }
}

fn week(hours: &str) -> [DayHours; 7] {
    let working = DayHours::from_text(hours).unwrap();
    let off = DayHours::default();
    std::array::from_fn(|day| {
        if day < 5 {
            working.clone()
        } else {
            off.clone()
        }
    })
}

/// Everything that can be promised.
fn whole() -> Terms {
    let eve = Holiday {
        name: "Christmas Eve".to_owned(),
        hours: DayHours::from_text("09:00-12:00").unwrap(),
    };
    let mut volume = goal(
        "600000",
        "18000",
        vec![
            conversion("mql", "sql", "40"),
            conversion("sql", "won", "24"),
        ],
    );
    volume.per = Per::Month;
    Terms {
        volume: Some(volume),
        follow_up: Some(FollowUp {
            stage: stage("mql"),
            within: Some(Hours::of(4)),
            attempts: Some(6),
            attempts_within: Some(10),
        }),
        acceptance: Some(Acceptance {
            within: Hours::of(16),
        }),
        week: Some(week("09:00-12:30, 13:00-17:00")),
        holidays: BTreeMap::from([(date(2026, 12, 24), eve)]),
        rejection_reasons: proposed_reasons(ReasonList::Rejection),
        loss_reasons: proposed_reasons(ReasonList::Loss),
        recycling: BTreeMap::from([("no_budget".to_owned(), 90)]),
        review_date: Some(date(2027, 5, 31)),
        effective_from: Some(date(2026, 12, 1)),
        must_sign: ["Anna".to_owned(), "Bo".to_owned()].into(),
    }
}
