//! Which figures are the laws of pictures tried on? One of each kind with so many parts, of figures that
//! run from the plain to the absurd and texts of all lengths.

use crate::{
    Around, Axis, BalanceFigure, BalanceStage, BarRow, BarsFigure, BeforeAfterFigure,
    BeforeAfterRow, Bin, BulletFigure, BulletRow, Curve, CurveStep, Estimate, Event, Figure, Flow,
    GridCell, GridFigure, GridRow, HeatCell, HeatFigure, HeatRow, HistogramFigure, Ink, Point,
    PrecisionFigure, Reason, ReasonsFigure, Series, SpanMark, SurvivalFigure, Target, Tick,
    TrendFigure, VersionCurve, VersionPoint,
};

const TEXTS: [&str; 5] = [
    "Won",
    "Szansa sprzedaży potwierdzona przez dział handlowy, z budżetem i terminem",
    "โอกาสการขายที่ฝ่ายขายยืนยันแล้วว่ามีงบประมาณและกำหนดเวลา",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik",
    "",
];

/// How figures run: from the plain to the absurd.
#[derive(Debug, Clone, Copy)]
pub(super) enum Run {
    Plain,
    Zero,
    Same,
    Huge,
    Wild,
}

impl Run {
    fn at(self, no: usize) -> f64 {
        let wave = (no as f64 * 0.7).sin().abs();
        match self {
            Self::Plain => 0.1 + 0.8 * wave,
            Self::Zero => 0.0,
            Self::Same => 0.5,
            Self::Huge => 1e15 * (1.0 + wave),
            Self::Wild => [1e-12, 9e99, -3.0, f64::MAX, 0.5][no % 5],
        }
    }
}

fn text(no: usize) -> String {
    TEXTS[no % TEXTS.len()].to_owned()
}

fn around(no: usize) -> Around {
    Around {
        title: text(no),
        subtitle: text(no + 1),
        note: text(no + 2),
        empty_text: "Nothing yet".to_owned(),
    }
}

fn axis(run: Run) -> Axis {
    Axis::from_zero(run.at(1), 5, |at| format!("{at}")).labelled(TEXTS[1])
}

/// One figure of each kind with so many parts.
pub(super) fn figures(n: usize, run: Run) -> Vec<Figure> {
    let value = |no: usize| run.at(no);
    let interval = |no: usize| Some((value(no) * 0.8, value(no) * 1.2));
    let target = Some(Target {
        value: value(3),
        text: text(1),
    });
    let point = |no: usize| {
        (no % 7 != 4).then(|| Point {
            value: value(no),
            interval: interval(no),
            pending: no % 5 == 3,
            text: text(no),
            key: format!("{no}"),
            says: text(no),
        })
    };
    let trend = |n_periods: usize, n_series: usize| {
        Figure::Trend(TrendFigure {
            around: around(n),
            periods: (0..n_periods).map(text).collect(),
            y: axis(run),
            series: (0..n_series)
                .map(|nth| Series {
                    label: text(nth),
                    ink: Ink::Plain,
                    points: (0..n_periods).map(|no| point(no + nth)).collect(),
                })
                .collect(),
            target: target.clone(),
            events: (0..n_periods.min(3))
                .map(|period| Event {
                    period,
                    text: text(period),
                })
                .collect(),
            pending_note: text(1),
            band_note: text(2),
        })
    };
    let heat_cell = |no: usize| HeatCell {
        value: value(no),
        pending: no % 3 == 2,
        text: text(no),
        n_text: text(no + 1),
        key: format!("{no}"),
        says: text(no),
    };
    let grid_cell = |no: usize| GridCell {
        n_text: text(no),
        value: (no % 4 != 3).then(|| value(no)),
        text: text(no + 1),
        pending: no % 3 == 2,
        taken_in: no.is_multiple_of(2),
        key: format!("{no}"),
        says: text(no),
    };
    let few = n.min(40);
    vec![
        trend(n, 1),
        trend(n, 3),
        trend(12, n),
        Figure::Heat(HeatFigure {
            around: around(n),
            rows_label: text(1),
            size_label: text(2),
            columns_label: text(1),
            columns: (0..few).map(text).collect(),
            rows: (0..n)
                .map(|no| HeatRow {
                    label: text(no),
                    size_text: text(no),
                    cells: (0..few)
                        .map(|column| (column + no < n + 1).then(|| heat_cell(no + column)))
                        .collect(),
                })
                .collect(),
            darkest: 0.0,
            pending_note: text(1),
        }),
        Figure::Grid(GridFigure {
            around: around(n),
            rows_label: text(1),
            columns_label: text(2),
            columns: (0..few).map(text).collect(),
            rows: (0..few)
                .map(|no| GridRow {
                    label: text(no),
                    cells: (0..few).map(|at| grid_cell(no + at)).collect(),
                })
                .collect(),
            darkest: value(1),
            taken_in_note: text(1),
            pending_note: text(2),
        }),
        Figure::Histogram(HistogramFigure {
            around: around(n),
            bins: (0..n)
                .map(|no| Bin {
                    from: no as f64,
                    to: no as f64 + 1.0,
                    n: value(no).abs() as u64,
                    n_text: text(no),
                    and_more: no + 1 == n,
                    key: format!("{no}"),
                    says: text(no),
                })
                .collect(),
            ink: Ink::Sales,
            x: Axis::from_zero(n as f64, 6, |at| format!("{at}")).labelled(TEXTS[2]),
            y: axis(run),
            marks: (0..n.min(5))
                .map(|no| SpanMark {
                    at: no as f64,
                    text: text(no),
                })
                .collect(),
        }),
        Figure::Survival(SurvivalFigure {
            around: around(n),
            x: Axis::from_zero(n as f64, 6, |at| format!("{at}")).labelled(TEXTS[2]),
            y: Axis::from_zero(1.0, 4, |at| format!("{at}")),
            curves: (0..n.min(40))
                .map(|nth| Curve {
                    marks: Vec::new(),
                    label: text(nth),
                    steps: (0..n)
                        .map(|no| {
                            let share = 1.0 - (no + 1) as f64 / (n + nth) as f64;
                            CurveStep {
                                at: no as f64,
                                share,
                                low: share - 0.1,
                                high: share + 0.1,
                            }
                        })
                        .collect(),
                    censored: (0..n).map(value).collect(),
                    median: Some(Tick {
                        at: n as f64 / 2.0,
                        text: text(nth),
                    }),
                    at_risk: (0..6).map(text).collect(),
                    key: format!("{nth}"),
                    says: text(nth),
                    ..Curve::default()
                })
                .collect(),
            at_risk_label: text(1),
            band_note: text(1),
            censored_note: text(2),
        }),
        Figure::Reasons(ReasonsFigure {
            around: around(n),
            reasons: (0..n)
                .map(|no| Reason {
                    label: text(no),
                    ink: Ink::Marketing,
                    value: value(no),
                    text: text(no + 1),
                    together: (no + 1) as f64 / n as f64,
                    together_text: text(no),
                    rest: no + 1 == n,
                    key: format!("{no}"),
                    says: text(no),
                })
                .collect(),
            bars_label: text(1),
            together_label: text(2),
            none_text: "0%".to_owned(),
            all_text: "100%".to_owned(),
        }),
        Figure::Precision(PrecisionFigure {
            around: around(n),
            recall: axis(Run::Plain),
            precision: axis(Run::Plain),
            base: target.clone(),
            versions: (0..n.min(40))
                .map(|nth| VersionCurve {
                    label: text(nth),
                    ink: Ink::Plain,
                    points: (0..n.min(40))
                        .map(|no| VersionPoint {
                            recall: value(no + nth),
                            precision: value(no * 3 + nth),
                            interval: interval(no),
                            text: text(no),
                            chosen: no == 1,
                            key: format!("{no}"),
                            says: text(no),
                        })
                        .collect(),
                })
                .collect(),
            interval_note: text(1),
        }),
        Figure::BeforeAfter(BeforeAfterFigure {
            around: around(n),
            rows: (0..n)
                .map(|no| BeforeAfterRow {
                    label: text(no),
                    before: (no % 3 != 1).then(|| Estimate {
                        value: value(no),
                        interval: interval(no),
                        text: text(no),
                        ..Estimate::default()
                    }),
                    after: (no % 4 != 1).then(|| Estimate {
                        value: value(no + 1),
                        text: text(no),
                        pending: no % 2 == 0,
                        ..Estimate::default()
                    }),
                    difference_text: text(no),
                    key: format!("{no}"),
                    says: text(no),
                    ..BeforeAfterRow::default()
                })
                .collect(),
            x: axis(run),
            before_label: text(1),
            after_label: text(2),
            difference_label: text(1),
        }),
        Figure::Balance(BalanceFigure {
            around: around(n),
            periods: (0..n).map(text).collect(),
            stages: (0..n.min(40))
                .map(|nth| BalanceStage {
                    label: text(nth),
                    ink: Ink::Sales,
                    flows: (0..n)
                        .map(|no| Flow {
                            inflow: value(no),
                            outflow: value(no + 2),
                            there: value(no + 4),
                            there_text: text(no),
                            pending: no + 1 == n,
                            inflow_key: format!("{no}"),
                            ..Flow::default()
                        })
                        .collect(),
                })
                .collect(),
            flow: axis(run),
            most_there: value(2),
            in_label: text(1),
            out_label: text(2),
            there_label: text(3),
            pending_note: text(1),
        }),
        bars(n, run, false),
        bars(n, run, true),
        Figure::Bullet(BulletFigure {
            around: around(n),
            rows: (0..n)
                .map(|no| BulletRow {
                    label: text(no),
                    ink: Ink::Sales,
                    promised: value(no),
                    promised_text: text(no),
                    delivered: (no % 3 != 2).then(|| value(no + 1)),
                    delivered_text: text(no + 1),
                    pending: value(no + 2),
                    key: format!("{no}"),
                    says: text(no),
                })
                .collect(),
            promised_label: text(1),
            delivered_label: text(2),
            pending_note: text(3),
        }),
    ]
}

fn bars(n: usize, run: Run, dots: bool) -> Figure {
    let row = |no: usize| BarRow {
        label: text(no),
        ink: if no.is_multiple_of(2) {
            Ink::Plain
        } else {
            Ink::Quiet
        },
        value: (no % 5 != 4).then(|| run.at(no)),
        interval: Some((run.at(no) * 0.5, run.at(no) * 1.5)),
        text: text(no),
        n_text: text(no + 1),
        pending: no % 3 == 1,
        rest: no + 1 == n,
        key: format!("{no}"),
        says: text(no),
    };
    let x = if dots {
        Axis::of_ratios(run.at(0), run.at(2), 8, |at| format!("{at}"))
    } else {
        axis(run)
    };
    Figure::Bars(BarsFigure {
        around: around(n),
        rows: (0..n).map(row).collect(),
        x,
        dots,
        line: Some(Target {
            value: 1.0,
            text: text(1),
        }),
        figures_label: text(2),
        interval_note: text(1),
        pending_note: text(2),
    })
}
