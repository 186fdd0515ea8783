//! Does every picture keep its promises, whatever the figures and the texts?
//!
//! No text over another or outside the picture, nothing outside it that can be clicked, the same bytes
//! for the same figures, nothing that a strict content policy refuses; of nothing, one, two, forty and
//! four hundred, of zeros and of huge figures.

use crate::scene::{Scene, apart};
use crate::{
    Around, Axis, BalanceFigure, BalanceStage, BarRow, BarsFigure, BeforeAfterFigure,
    BeforeAfterRow, Bin, BulletFigure, BulletRow, ChartError, Curve, CurveStep, Estimate, Event,
    Figure, Flow, GridCell, GridFigure, GridRow, HeatCell, HeatFigure, HeatRow, HistogramFigure,
    Ink, Part, Point, PrecisionFigure, Reason, ReasonsFigure, Series, Size, SpanMark,
    SurvivalFigure, Target, Theme, Tick, TrendFigure, VersionCurve, VersionPoint, png,
};

#[path = "examples/gallery/samples/all.rs"]
mod samples;

use samples::{Language, samples};

const LANGUAGES: [Language; 3] = [Language::English, Language::Polish, Language::Thai];

const SIZES: [Size; 5] = [
    Size {
        width: 320,
        height: 200,
    },
    Size::CARD,
    Size::WIDE,
    Size {
        width: 700,
        height: 1200,
    },
    Size {
        width: 3840,
        height: 1600,
    },
];

const TEXTS: [&str; 5] = [
    "Won",
    "Szansa sprzedaży potwierdzona przez dział handlowy, z budżetem i terminem",
    "โอกาสการขายที่ฝ่ายขายยืนยันแล้วว่ามีงบประมาณและกำหนดเวลา",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik",
    "",
];

/// How figures run: from the plain to the absurd.
#[derive(Debug, Clone, Copy)]
enum Run {
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
fn figures(n: usize, run: Run) -> Vec<Figure> {
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
        taken_in: no % 2 == 0,
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
        ink: if no % 2 == 0 { Ink::Plain } else { Ink::Quiet },
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

fn name(figure: &Figure) -> String {
    let said = format!("{figure:?}");
    said.split(['(', ' ']).next().unwrap_or_default().to_owned()
}

fn faults(scene: &Scene) -> Vec<String> {
    let mut found = Vec::new();
    let frames: Vec<_> = scene
        .texts
        .iter()
        .map(|text| (text.frame(), &text.fitted.lines))
        .collect();
    for (no, (frame, lines)) in frames.iter().enumerate() {
        if !scene.holds(*frame) {
            found.push(format!("{lines:?} is outside: {frame:?}"));
        }
        for (other, other_lines) in &frames[no + 1..] {
            if !apart(*frame, *other) {
                found.push(format!("{lines:?} over {other_lines:?}"));
            }
        }
    }
    let (width, height) = (f64::from(scene.size.width), f64::from(scene.size.height));
    for region in &scene.regions {
        let inside = region.x >= 0.0
            && region.y >= 0.0
            && region.x + region.width <= width + 0.1
            && region.y + region.height <= height + 0.1
            && region.width > 0.0
            && region.height > 0.0;
        if !inside || region.part != Part::Mark {
            found.push(format!("{region:?}"));
        }
    }
    found.truncate(4);
    found
}

#[test]
fn no_text_lies_over_another_or_outside_whatever_the_figures_and_the_texts() {
    const EVERY: [Run; 5] = [Run::Plain, Run::Zero, Run::Same, Run::Huge, Run::Wild];
    // What runs how matters least where there is much of it, and takes the longest.
    let cases: [(usize, &[Run], &[Size]); 4] = [
        (0, &EVERY[..1], &SIZES),
        (1, &EVERY, &SIZES),
        (2, &EVERY, &SIZES),
        (40, &[Run::Plain, Run::Wild], &SIZES[..2]),
    ];
    for (n, runs, sizes) in cases {
        for &run in runs {
            for figure in figures(n, run) {
                for &size in sizes {
                    let scene = figure.scene(size).unwrap();
                    assert_eq!(
                        faults(&scene),
                        Vec::<String>::new(),
                        "{} of {n} {run:?} at {size:?}",
                        name(&figure)
                    );
                }
            }
        }
    }
}

#[test]
fn four_hundred_of_each_are_drawn_too() {
    for figure in figures(400, Run::Plain) {
        for size in [SIZES[0], Size::WIDE] {
            let scene = figure.scene(size).unwrap();
            assert_eq!(
                faults(&scene),
                Vec::<String>::new(),
                "{} at {size:?}",
                name(&figure)
            );
            assert!(scene.draw(Theme::Light).is_ok());
        }
    }
}

#[test]
fn the_samples_read_well_in_every_language_and_size() {
    for language in LANGUAGES {
        for (name, figure) in samples(language) {
            for size in SIZES {
                let scene = figure.scene(size).unwrap();
                assert_eq!(
                    faults(&scene),
                    Vec::<String>::new(),
                    "{name} {language:?} {size:?}"
                );
            }
        }
    }
}

#[test]
fn a_picture_of_nothing_says_what_to_do() {
    for figure in figures(0, Run::Plain)
        .into_iter()
        .filter(|it| !matches!(it, Figure::Trend(t) if !t.periods.is_empty()))
    {
        let picture = figure.draw(Theme::Light, Size::CARD).unwrap();
        assert!(picture.svg.contains("Nothing yet"), "{}", name(&figure));
        assert!(picture.regions.is_empty(), "{}", name(&figure));
    }
}

#[test]
fn the_same_figures_give_the_same_bytes_and_every_theme_its_own() {
    for (name, figure) in samples(Language::Polish) {
        let draw = |theme: Theme| figure.draw(theme, Size::CARD).unwrap();
        assert_eq!(draw(Theme::Light), draw(Theme::Light), "{name}");
        assert_ne!(draw(Theme::Light).svg, draw(Theme::Dark).svg, "{name}");
        assert_ne!(draw(Theme::Light).svg, draw(Theme::Print).svg, "{name}");
        assert_eq!(
            draw(Theme::Light).regions,
            draw(Theme::Dark).regions,
            "{name}"
        );
    }
}

#[test]
fn every_mark_that_opens_something_says_what_it_is() {
    for (name, figure) in samples(Language::English) {
        let picture = figure.draw(Theme::Light, Size::WIDE).unwrap();
        assert!(!picture.regions.is_empty(), "{name}");
        for region in picture.regions {
            assert!(
                !region.key.is_empty() && !region.says.is_empty(),
                "{name}: {region:?}"
            );
        }
    }
}

#[test]
fn no_picture_holds_what_a_strict_content_policy_refuses() {
    for figure in figures(2, Run::Plain) {
        let figure = figure.saying(
            "<script>alert('1')</script>\" onload=\"x",
            "<style>*{}</style>",
            "a\u{0}b",
        );
        let svg = figure.draw(Theme::Light, Size::WIDE).unwrap().svg;
        for refused in [
            "<script",
            "<style",
            " style=",
            " onload=\"",
            "href",
            "url(",
            "\u{0}",
        ] {
            assert!(!svg.contains(refused), "{} {refused}", name(&figure));
        }
        assert!(svg.contains("viewBox=\"0 0 1280 560\""));
        assert!(
            svg.contains("&lt;script&gt;"),
            "{}: its title is said",
            name(&figure)
        );
    }
}

#[test]
fn every_sample_becomes_a_png() {
    for (name, figure) in samples(Language::Thai) {
        let picture = figure.draw(Theme::Print, Size::CARD).unwrap();
        assert!(png(&picture.svg, 0.5).is_ok(), "{name}");
    }
}

#[test]
fn a_size_that_nobody_could_read_is_refused() {
    for (width, height) in [(0, 0), (319, 300), (480, 199), (8193, 560)] {
        for figure in figures(1, Run::Plain) {
            let refused = figure.draw(Theme::Light, Size { width, height });
            assert!(
                matches!(refused, Err(ChartError::Size { .. })),
                "{width} × {height}"
            );
        }
    }
}

#[test]
fn the_samples_are_drawn_as_committed() {
    for (name, figure) in samples(Language::English) {
        if ["heat-many", "survival-three", "trend-sides"].contains(&name) {
            continue;
        }
        let svg = figure.draw(Theme::Light, Size::CARD).unwrap().svg;
        insta::assert_snapshot!(name, svg);
    }
}
