//! How does the window ask for the figures of a review? Each as it would ask for it by itself, so that its marks
//! have the same addresses there as on the figure's own screen.
//!
//! Invariant: what is asked for so is what the review on paper asks for.

use workspace::{ReviewFigure, USUAL_LINES};

use super::figure_query::FigureQuery;
use super::funnel::CountView;
use super::handing::{HandedQuery, LossByView};
use super::improve::{EvidenceAsked, FactsAsked, HoldOutAsked, OutcomeWindow, WorkedAsked};
use super::measure_time::{
    BalanceAsked, FigureCadence, FigureCalendar, FigureTransition, FigureWay, OverTimeAsked,
};
use super::money::{MoneyKind, MoneyQuery};
use super::own_funnels::UnitView;

/// Month by month, as far back as is usual.
const MONTHS: FigureCalendar = FigureCalendar {
    by: FigureCadence::Month,
    since: None,
    until: None,
};

impl FigureQuery {
    /// A figure of the review.
    pub(crate) fn of_review(figure: ReviewFigure) -> Self {
        match figure {
            ReviewFigure::Funnel => Self::Funnel {
                count: CountView::CompletePath,
                template: None,
                mapping: Vec::new(),
                by: None,
                zero: None,
            },
            ReviewFigure::Entries => over_time(FigureWay::Entries, None),
            ReviewFigure::Cohorts => over_time(FigureWay::Cohort, Some(ReviewFigure::WINDOW)),
            ReviewFigure::Speed => Self::Speed {},
            ReviewFigure::Balance => Self::Balance(BalanceAsked { calendar: MONTHS }),
            ReviewFigure::HandOff => Self::HandOff(HandedQuery {
                field: None,
                stage: None,
            }),
            ReviewFigure::Scorecard => Self::Scorecard { periods: 6 },
            ReviewFigure::Rejections => Self::Rejections {
                by: LossByView::Reason,
            },
            ReviewFigure::Losses => Self::Losses {
                by: LossByView::Reason,
            },
            ReviewFigure::Cost => Self::Money(cost()),
            ReviewFigure::BackTests => Self::BackTest {
                evidence: EvidenceAsked {
                    worked: WorkedAsked::Recorded,
                    outcome: None,
                    window: OutcomeWindow::Usual,
                    stage: None,
                },
                versions: Vec::new(),
                held_out: HoldOutAsked::Later,
                facts: FactsAsked::default(),
                unit: UnitView::default(),
            },
        }
    }
}

fn over_time(way: FigureWay, window: Option<u32>) -> FigureQuery {
    FigureQuery::OverTime(OverTimeAsked {
        way,
        calendar: MONTHS,
        transition: FigureTransition {
            from: None,
            to: None,
        },
        window,
    })
}

fn cost() -> MoneyQuery {
    MoneyQuery {
        money: MoneyKind::Cost,
        by: "source".to_owned(),
        loaded: false,
        shared: false,
        currency: None,
        from: None,
        to: None,
        most: USUAL_LINES as u32,
    }
}

#[cfg(test)]
mod tests {
    use workspace::ReviewFigure;

    use super::FigureQuery;

    #[test]
    fn the_dashboard_asks_for_what_the_review_on_paper_asks_for() {
        for figure in ReviewFigure::ALL {
            let asked = FigureQuery::of_review(figure).to_wanted();
            assert_eq!(asked, figure.wanted(), "{figure:?}");
        }
    }
}
