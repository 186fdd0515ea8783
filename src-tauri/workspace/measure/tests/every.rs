//! Which figures are there, each asked in all its ways? A new one that is not among them does not compile.

use std::collections::BTreeSet;

use definition::CriterionId;
use funnel::{CostKinds, Count, Division, Sharing, Unit};
use jiff::civil::date;
use lead::FieldKey;

use crate::measure::*;

/// The place of a figure among all; a figure without a place does not compile, one that is not asked is found by
/// the test.
fn place(wanted: &Wanted) -> usize {
    match wanted {
        Wanted::Funnel(_) => 0,
        Wanted::OverTime(_) => 1,
        Wanted::Cohorts(_) => 2,
        Wanted::Speed(_) => 3,
        Wanted::Times(_) => 4,
        Wanted::Survival(_) => 5,
        Wanted::Ageing(_) => 6,
        Wanted::Balance(_) => 7,
        Wanted::Sla(_) => 8,
        Wanted::HandOff(_) => 9,
        Wanted::PassedNotMet(_) => 10,
        Wanted::MetNotPassed(_) => 11,
        Wanted::Rejections(_) => 12,
        Wanted::Losses(_) => 13,
        Wanted::SecondPasses(_) => 14,
        Wanted::OpenOpportunities(_) => 15,
        Wanted::Scorecard(_) => 16,
        Wanted::Compare(_) => 17,
        Wanted::Grid(_) => 18,
        Wanted::WhoCanTell(_) => 19,
        Wanted::BackTests(_) => 20,
        Wanted::CriteriaThatMatter(_) => 21,
        Wanted::ThresholdAt(_) => 22,
        Wanted::Deals(_) => 23,
        Wanted::OwnFunnel(_) => 24,
        Wanted::Money(_) => 25,
        Wanted::Plan(_) => 26,
    }
}

const N: usize = 27;

fn money(figure: MoneyFigure, by: MoneyBy, sharing: Sharing) -> Wanted {
    Wanted::Money(MoneyAsked {
        figure,
        by,
        costs: CostKinds::Loaded,
        sharing,
        currency: None,
        from: None,
        to: None,
        most: USUAL_LINES,
    })
}

fn compare(groups: Groups) -> Wanted {
    Wanted::Compare(Compare {
        groups,
        count: Count::CompletePath,
    })
}

fn own(which: WhichFunnel, by: Option<&str>) -> Wanted {
    Wanted::OwnFunnel(OwnAsked {
        which,
        count: None,
        by: by.map(Division::of_text),
    })
}

/// Every figure, in all its ways.
pub(super) fn every() -> Vec<Wanted> {
    let mut all = vec![
        Wanted::Funnel(FunnelWanted::default()),
        Wanted::Funnel(FunnelWanted {
            count: Count::ReachedAtLeast,
            ..FunnelWanted::default()
        }),
        Wanted::Cohorts(CohortMap::default()),
        Wanted::Speed(Speed::default()),
        Wanted::Times(Times::default()),
        Wanted::Survival(Lasting::default()),
        Wanted::Survival(Lasting {
            by: Some(FieldKey::from_label("lead_source")),
            ..Lasting::default()
        }),
        Wanted::Ageing(Ageing::default()),
        Wanted::Balance(Stock::default()),
        Wanted::Sla(Sla::default()),
        Wanted::Sla(Sla {
            promise: SlaPromise::Acceptance,
            by: Some(FieldKey::from_label("lead_source")),
            ..Sla::default()
        }),
        Wanted::HandOff(HandOffMatrix::default()),
        Wanted::PassedNotMet(PassedNotMet::default()),
        Wanted::MetNotPassed(MetNotPassed::default()),
        Wanted::SecondPasses(SecondPasses::default()),
        Wanted::OpenOpportunities(OpenOpportunities::default()),
        Wanted::Scorecard(Scorecard::default()),
        compare(Groups::Parts {
            by: "lead_source".to_owned(),
            only: Vec::new(),
        }),
        compare(Groups::Parts {
            by: "@criterion:big".to_owned(),
            only: Vec::new(),
        }),
        compare(Groups::Periods {
            periods: [
                (date(2026, 1, 1), date(2026, 3, 31)),
                (date(2026, 4, 1), date(2026, 6, 30)),
            ],
            within: 90,
        }),
        Wanted::Grid(GradeGrid::default()),
        Wanted::WhoCanTell(WhoCanTell::default()),
        Wanted::BackTests(BackTests::default()),
        Wanted::CriteriaThatMatter(CriteriaThatMatter::default()),
        Wanted::ThresholdAt(ThresholdAt::default()),
        Wanted::ThresholdAt(ThresholdAt {
            mover: Some(Mover::Criterion(CriterionId("big".to_owned()))),
            ..ThresholdAt::default()
        }),
        Wanted::Deals(DealsAsked::default()),
        Wanted::Deals(DealsAsked {
            by: vec![Division::of_text("deal_type")],
            days_of: Ended::Closed,
            within: vec![30],
            ..DealsAsked::default()
        }),
        Wanted::Plan(PlanAsked::default()),
    ];
    for view in [
        TimeView::Entries,
        TimeView::Period,
        TimeView::Cohort,
        TimeView::Snapshot,
    ] {
        all.push(Wanted::OverTime(OverTime {
            view,
            window: (view == TimeView::Cohort).then_some(90),
            ..OverTime::default()
        }));
    }
    for by in LossBy::ALL {
        all.push(Wanted::Rejections(Rejections { by }));
        all.push(Wanted::Losses(Losses { by }));
    }
    for unit in [Unit::Person, Unit::Company, Unit::Deal] {
        all.push(own(WhichFunnel::Stages(unit), None));
    }
    all.push(own(WhichFunnel::Stages(Unit::Person), Some("lead_source")));
    for figure in MoneyFigure::ALL {
        for by in [MoneyBy::Source, MoneyBy::Month] {
            all.push(money(figure, by, Sharing::FirstTouch));
        }
    }
    all.push(money(
        MoneyFigure::Revenue,
        MoneyBy::Field("deal_type".to_owned()),
        Sharing::Equal,
    ));
    let places: BTreeSet<usize> = all.iter().map(place).collect();
    assert_eq!(places.len(), N, "a figure is asked in no way");
    all
}
