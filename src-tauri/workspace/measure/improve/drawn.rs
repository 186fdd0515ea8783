//! How do outcomes look? Versions by precision and recall, who can tell as bars, odds ratios as dots with their
//! intervals on an axis of ratios.

use charts::{
    Around, Axis, BarRow, BarsFigure, Figure, Ink, PrecisionFigure, Target, VersionCurve,
    VersionPoint,
};
use funnel::Rate;
use words::Words;

/// A version in the picture.
pub(super) struct Drawn {
    /// What it is called.
    pub label: String,
    /// Its thresholds; one where it is a rule.
    pub points: Vec<DrawnPoint>,
}

/// A version at one threshold.
pub(super) struct DrawnPoint {
    /// Of those it takes, how many were won.
    pub precision: Rate,
    /// Of those won, how many it takes.
    pub recall: Rate,
    /// The threshold, in words; empty of a rule.
    pub text: String,
    /// Whether it is the one in force, or the one that is held.
    pub chosen: bool,
    /// The key of those it takes; empty where none is opened.
    pub key: String,
}

/// Versions by precision and recall; `None` where none has both.
pub(super) fn precision(versions: Vec<Drawn>, base: Rate, words: Words) -> Option<Figure> {
    let curve = |version: Drawn| {
        let label = version.label;
        let is_rule = version.points.len() == 1;
        let point = |point: DrawnPoint| {
            let (precision, recall) = (point.precision.rate?, point.recall.rate?);
            let args = [
                ("name", format!("{label} {}", point.text).trim().into()),
                ("precision", said(point.precision, words).into()),
                ("recall", said(point.recall, words).into()),
            ];
            Some(VersionPoint {
                recall,
                precision,
                // One bar tells how wide it is; of each point of a line they would hide it.
                interval: point
                    .precision
                    .low
                    .zip(point.precision.high)
                    .filter(|_| point.chosen || is_rule),
                says: words.say("improve-point", &args),
                text: point.text,
                chosen: point.chosen,
                key: point.key,
            })
        };
        let points: Vec<VersionPoint> = version.points.into_iter().filter_map(point).collect();
        (!points.is_empty()).then_some(VersionCurve {
            ink: Ink::Plain,
            points,
            label,
        })
    };
    let versions: Vec<VersionCurve> = versions.into_iter().filter_map(curve).collect();
    if versions.is_empty() {
        return None;
    }
    let text = |at: f64| words.percent(at);
    let ticks = [0.0, 0.25, 0.5, 0.75, 1.0].to_vec();
    let recall = Axis::through(ticks, text).labelled(words.say("improve-recall-axis", &[]));
    // Where few are won, an axis up to all would leave everything at its foot.
    let points = versions.iter().flat_map(|version| &version.points);
    let highest = points.map(|point| point.interval.map_or(point.precision, |(_, high)| high));
    let most = highest.fold(base.rate.unwrap_or(0.0), f64::max).min(1.0);
    let precision = Axis::from_zero(most, 4, text);
    Some(Figure::Precision(PrecisionFigure {
        around: around(words),
        recall,
        precision: precision.labelled(words.say("improve-precision-axis", &[])),
        base: base.rate.map(|value| Target {
            value,
            text: words.say("improve-base", &[("share", words.percent(value).into())]),
        }),
        versions,
        interval_note: words.say("improve-interval", &[]),
    }))
}

/// A bar or a dot.
pub(super) struct Bar {
    /// What it is of.
    pub label: String,
    /// The figure.
    pub value: f64,
    /// Its interval.
    pub interval: Option<(f64, f64)>,
    /// The figure as text.
    pub text: String,
    /// Of how many.
    pub n_text: String,
    /// Whether it is drawn quietly.
    pub rest: bool,
    /// What it opens.
    pub key: String,
}

impl Bar {
    fn row(self) -> BarRow {
        let says = format!("{}: {} {}", self.label, self.text, self.n_text);
        BarRow {
            says: says.trim().to_owned(),
            label: self.label,
            ink: Ink::Plain,
            value: Some(self.value),
            interval: self.interval,
            text: self.text,
            n_text: self.n_text,
            pending: false,
            rest: self.rest,
            key: self.key,
        }
    }
}

/// How many leads are of each group.
pub(super) fn counts(bars: Vec<Bar>, words: Words) -> Figure {
    let most = bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
    Figure::Bars(BarsFigure {
        around: around(words),
        x: Axis::of_counts(most as u64, 4, |at| words.integer(at as u64)),
        rows: bars.into_iter().map(Bar::row).collect(),
        ..BarsFigure::default()
    })
}

/// Odds ratios with their intervals; `None` without any.
pub(super) fn odds(bars: Vec<Bar>, words: Words) -> Option<Figure> {
    let ends = bars.iter().flat_map(|bar| {
        let interval = bar.interval.unwrap_or((bar.value, bar.value));
        [interval.0, interval.1]
    });
    // One wild interval does not make all others too small to see: what lies beyond ends at the edge.
    let (least, most) = ends.fold((0.5_f64, 2.0_f64), |(least, most), end| {
        (least.min(end.max(0.05)), most.max(end.min(50.0)))
    });
    if bars.is_empty() {
        return None;
    }
    let text = |at: f64| words.number(at);
    Some(Figure::Bars(BarsFigure {
        around: around(words),
        x: Axis::of_ratios(least, most, 7, text).labelled(words.say("improve-odds-axis", &[])),
        dots: true,
        line: Some(Target {
            value: 1.0,
            text: words.say("improve-odds-even", &[]),
        }),
        figures_label: words.say("improve-odds-figures", &[]),
        interval_note: words.say("improve-interval", &[]),
        rows: bars.into_iter().map(Bar::row).collect(),
        ..BarsFigure::default()
    }))
}

fn around(words: Words) -> Around {
    Around {
        empty_text: words.say("improve-nothing-drawn", &[]),
        ..Around::default()
    }
}

/// A share with what it is made of.
pub(super) fn said(rate: Rate, words: Words) -> String {
    let made_of = words.say(
        "funnel-n-of",
        &[("n", rate.n.into()), ("of", rate.of.into())],
    );
    match rate.rate {
        Some(share) => format!("{} ({made_of})", words.percent(share)),
        None => made_of,
    }
}
