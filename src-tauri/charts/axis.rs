//! Which figures lie where along an edge of a picture, and which of them are named?
//!
//! Ticks come with their texts. What they stand at can be chosen here, so that a caller only has to
//! write them in the reader's language.

use crate::canvas::{Align, Frame};
use crate::fonts::Weight;
use crate::scene::Scene;
use crate::tokens::{LINE, LINE_STRONG, SIZE_SMALL, TEXT_QUIET};

/// An axis. A figure outside it is drawn at its end.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Axis {
    /// The figure at the lower or left end; above 0 where `log` holds.
    pub min: f64,
    /// The figure at the other end; where it is not above `min`, everything lies at the lower end.
    pub max: f64,
    /// What is named along it; those that find no room are left out.
    pub ticks: Vec<Tick>,
    /// What it measures, with its unit: "Days since MQL". May be empty.
    pub label: String,
    /// Whether equal distances are equal ratios, as for odds.
    pub log: bool,
}

/// A figure with its text.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// Where.
    pub at: f64,
    /// The same, as text: "40%".
    pub text: String,
}

impl Axis {
    /// An axis from 0 that holds `most`, with about `n` ticks at round figures, written by `text`. A
    /// `most` that is 0, below it or no number gives an axis to 1.
    pub fn from_zero(most: f64, n: usize, text: impl Fn(f64) -> String) -> Self {
        Self::through(round_ticks(most, n), text)
    }

    /// The same, also down to `least` where that lies below 0; 0 is one of its ticks.
    pub fn around_zero(least: f64, most: f64, n: usize, text: impl Fn(f64) -> String) -> Self {
        if !least.is_finite() || least >= 0.0 {
            return Self::from_zero(most, n, text);
        }
        let most = if most.is_finite() { most.max(0.0) } else { 0.0 };
        let ticks = round_ticks(most.max(-least), n);
        let step = ticks.get(1).copied().unwrap_or(1.0);
        let last = |end: f64| (end / step - 1e-9).ceil().max(0.0) as i64;
        let all = -last(-least)..=last(most);
        Self::through(all.map(|at| at as f64 * step).collect(), text)
    }

    /// The same for counts: no tick lies between two whole numbers.
    pub fn of_counts(most: u64, n: usize, text: impl Fn(f64) -> String) -> Self {
        Self::through(whole_ticks(most, n), text)
    }

    /// A logarithmic axis that holds two figures above 0, with ticks at 1, 2 and 5 times powers of ten.
    pub fn of_ratios(least: f64, most: f64, n: usize, text: impl Fn(f64) -> String) -> Self {
        let axis = Self::through(ratio_ticks(least, most, n), text);
        Self { log: true, ..axis }
    }

    /// An axis from the first to the last of its ticks, which are in order.
    pub fn through(ticks: Vec<f64>, text: impl Fn(f64) -> String) -> Self {
        let (min, max) = (ticks.first().copied(), ticks.last().copied());
        let tick = |at: f64| Tick { at, text: text(at) };
        Self {
            min: min.unwrap_or(0.0),
            max: max.unwrap_or(1.0),
            ticks: ticks.into_iter().map(tick).collect(),
            label: String::new(),
            log: false,
        }
    }

    /// The same, saying what it measures.
    #[must_use]
    pub fn labelled(self, label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..self
        }
    }

    /// How far along it a figure lies, from 0 to 1.
    pub(crate) fn share(&self, figure: f64) -> f64 {
        let scaled = |value: f64| {
            if self.log {
                value.max(f64::MIN_POSITIVE).ln()
            } else {
                value
            }
        };
        let (min, max) = (scaled(self.min), scaled(self.max));
        let share = (scaled(figure) - min) / (max - min);
        // Also where both ends are one, or a figure is none.
        if share.is_finite() {
            share.clamp(0.0, 1.0)
        } else {
            0.0
        }
    }

    pub(crate) fn x(&self, figure: f64, plot: Frame) -> f64 {
        plot.left + self.share(figure) * plot.width()
    }

    pub(crate) fn y(&self, figure: f64, plot: Frame) -> f64 {
        plot.bottom - self.share(figure) * plot.height()
    }
}

/// Round figures from 0 upwards, about `n` steps of 1, 2, 2.5 or 5 times a power of ten, the last at or
/// above `most`.
#[must_use]
pub fn round_ticks(most: f64, n: usize) -> Vec<f64> {
    if !most.is_finite() || most <= 0.0 {
        return vec![0.0, 1.0];
    }
    let raw = most / n.max(1) as f64;
    let power = 10_f64.powf(raw.log10().floor());
    let steps = [1.0, 2.0, 2.5, 5.0, 10.0];
    let step = steps
        .into_iter()
        .map(|times| times * power)
        .find(|step| *step >= raw * (1.0 - 1e-9))
        .unwrap_or(raw);
    let last = (most / step - 1e-9).ceil().max(1.0);
    if !step.is_finite() || step <= 0.0 || last > 1_000.0 {
        return vec![0.0, most];
    }
    (0..=last as u32)
        .map(|no| tidied(f64::from(no) * step, step))
        .collect()
}

/// The same for counts, without steps below 1.
#[must_use]
pub fn whole_ticks(most: u64, n: usize) -> Vec<f64> {
    let ticks = round_ticks(most as f64, n);
    if ticks.iter().all(|tick| tick.fract() == 0.0) {
        return ticks;
    }
    let most = most.max(1) as f64;
    let step = (most / n.max(1) as f64).ceil().max(1.0);
    let n_steps = (most / step).ceil().max(1.0);
    (0..=n_steps as u32)
        .map(|no| f64::from(no) * step)
        .collect()
}

/// Figures at 1, 2 and 5 times powers of ten around two figures above 0; powers of ten alone where that
/// would be more than about `n`. Figures at 0 or below count as 1.
#[must_use]
pub fn ratio_ticks(least: f64, most: f64, n: usize) -> Vec<f64> {
    let sound = |value: f64| {
        if value.is_finite() && value > 0.0 {
            value.clamp(1e-12, 1e12)
        } else {
            1.0
        }
    };
    let (least, most) = (sound(least).min(sound(most)), sound(most).max(sound(least)));
    let (low, high) = (least.log10().floor() as i32, most.log10().ceil() as i32);
    for times in [&[1.0, 2.0, 5.0][..], &[1.0, 3.0], &[1.0]] {
        let all: Vec<f64> = (low..=high)
            .flat_map(|power| times.iter().map(move |times| times * 10_f64.powi(power)))
            .collect();
        let slack = 1.0 + 1e-9;
        let first = all.iter().rposition(|tick| *tick <= least * slack);
        let last = all.iter().position(|tick| *tick * slack >= most);
        let (first, last) = (
            first.unwrap_or(0),
            last.unwrap_or(all.len().saturating_sub(1)),
        );
        let within = &all[first.min(last)..=last.max(first)];
        if within.len() <= n.max(2) || times.len() == 1 {
            let mut ticks = within.to_vec();
            if let [only] = ticks[..] {
                ticks = vec![only / 2.0, only, only * 2.0];
            }
            return ticks;
        }
    }
    vec![least, most]
}

/// Without what sums of tenths leave behind.
fn tidied(value: f64, step: f64) -> f64 {
    let digits = (2.0 - step.log10().floor()).max(0.0);
    if digits > 15.0 {
        return value;
    }
    let power = 10_f64.powi(digits as i32);
    let tidy = (value * power).round() / power;
    if tidy.is_finite() { tidy } else { value }
}

impl Scene {
    /// How wide the texts of an axis at the left are.
    pub(crate) fn axis_width(&self, axis: &Axis, most: f64) -> f64 {
        let one = |tick: &Tick| {
            self.fitted(&tick.text, Weight::Regular, SIZE_SMALL, most, 1)
                .width()
        };
        axis.ticks.iter().map(one).fold(0.0, f64::max)
    }

    /// Names and rules of an axis at the left of a plot; its label stands above it, level.
    pub(crate) fn axis_left(&mut self, axis: &Axis, plot: Frame) {
        let gap = self.by(8.0).max(4.0);
        let mut ticks: Vec<&Tick> = axis.ticks.iter().collect();
        // The ends first: between them as many as there is room for.
        ticks.sort_by(|a, b| {
            let rank = |tick: &Tick| !(tick.at == axis.min || tick.at == axis.max);
            rank(a).cmp(&rank(b))
        });
        for tick in ticks {
            let y = axis.y(tick.at, plot);
            let room = (plot.left - gap).max(1.0);
            let text = self.fitted(&tick.text, Weight::Regular, SIZE_SMALL, room, 1);
            let top = y - text.height() / 2.0;
            if self.offer(text, (plot.left - gap, top), Align::End, TEXT_QUIET) {
                let token = if axis.share(tick.at) == 0.0 {
                    LINE_STRONG
                } else {
                    LINE
                };
                self.line(&[(plot.left, y), (plot.right, y)], token, 1.0);
            }
        }
    }

    /// The label of an axis at the left, above its plot; gives back how high it is.
    pub(crate) fn axis_label_above(&mut self, axis: &Axis, room: Frame) -> f64 {
        let text = self.fitted(&axis.label, Weight::Regular, SIZE_SMALL, room.width(), 1);
        let height = text.height();
        if height == 0.0 {
            // Half a line, so that the name of the highest tick has room.
            return self.px(SIZE_SMALL) * 0.7;
        }
        self.put(text, room.left, room.top, Align::Start, TEXT_QUIET);
        height + self.px(SIZE_SMALL) * 0.75
    }

    /// How high names and label of an axis under a plot are.
    pub(crate) fn axis_height(&self, axis: &Axis) -> f64 {
        let line = self.px(SIZE_SMALL) * crate::text::LINE_HEIGHT;
        let label = if axis.label.is_empty() { 0.0 } else { line };
        line + label + self.by(6.0).max(3.0)
    }

    /// Names of an axis under a plot, with rules through it where asked for; its label under them.
    pub(crate) fn axis_below(&mut self, axis: &Axis, plot: Frame, rules: bool) {
        let gap = self.by(6.0).max(3.0);
        let line = self.px(SIZE_SMALL) * crate::text::LINE_HEIGHT;
        let mut right_of_last = f64::NEG_INFINITY;
        for tick in &axis.ticks {
            let x = axis.x(tick.at, plot);
            let room = plot.width() / 2.0;
            let text = self.fitted(&tick.text, Weight::Regular, SIZE_SMALL, room, 1);
            let half = text.width() / 2.0;
            let page = self.page();
            let at = x.clamp(page.left + half, (page.right - half).max(page.left + half));
            if at - half < right_of_last + gap {
                continue;
            }
            right_of_last = at + half;
            if self.offer(text, (at, plot.bottom + gap), Align::Middle, TEXT_QUIET) {
                if rules {
                    self.line(&[(x, plot.top), (x, plot.bottom)], LINE, 1.0);
                } else {
                    self.line(
                        &[(x, plot.bottom), (x, plot.bottom + gap * 0.6)],
                        LINE_STRONG,
                        1.0,
                    );
                }
            }
        }
        let label = self.fitted(&axis.label, Weight::Regular, SIZE_SMALL, plot.width(), 1);
        let top = plot.bottom + gap + line;
        self.offer(label, (plot.left, top), Align::Start, TEXT_QUIET);
    }
}

#[cfg(test)]
mod tests {
    use super::{Axis, ratio_ticks, round_ticks, whole_ticks};

    #[test]
    fn ticks_are_round_and_hold_the_largest_figure() {
        for (most, n, wanted) in [
            (0.37, 4, vec![0.0, 0.1, 0.2, 0.3, 0.4]),
            (1.0, 4, vec![0.0, 0.25, 0.5, 0.75, 1.0]),
            (12_480.0, 3, vec![0.0, 5_000.0, 10_000.0, 15_000.0]),
            (0.0, 4, vec![0.0, 1.0]),
            (-3.0, 4, vec![0.0, 1.0]),
            (f64::NAN, 4, vec![0.0, 1.0]),
            (f64::INFINITY, 4, vec![0.0, 1.0]),
        ] {
            assert_eq!(round_ticks(most, n), wanted, "{most}");
        }
        for most in [1e-300, 3e-9, 7.0, 9.99e17, f64::MAX] {
            let ticks = round_ticks(most, 5);
            assert!(ticks.len() <= 12, "{most}: {ticks:?}");
            assert!(ticks[ticks.len() - 1] >= most * 0.999, "{most}: {ticks:?}");
        }
    }

    #[test]
    fn an_axis_goes_below_zero_only_for_what_lies_there() {
        for (least, most, wanted) in [
            (0.0, 21.0, vec![0.0, 5.0, 10.0, 15.0, 20.0, 25.0]),
            (-0.63, 21.0, vec![-5.0, 0.0, 5.0, 10.0, 15.0, 20.0, 25.0]),
            (-1.0, -0.5, vec![-1.0, -0.8, -0.6, -0.4, -0.2, 0.0]),
            (f64::NAN, 1.0, vec![0.0, 0.2, 0.4, 0.6, 0.8, 1.0]),
        ] {
            let axis = Axis::around_zero(least, most, 5, |at| at.to_string());
            let ticks: Vec<f64> = axis.ticks.iter().map(|tick| tick.at).collect();
            let close = ticks.iter().zip(&wanted).all(|(a, b)| (a - b).abs() < 1e-9);
            assert!(close && ticks.len() == wanted.len(), "{least}: {ticks:?}");
        }
    }

    #[test]
    fn counts_have_no_halves() {
        assert_eq!(whole_ticks(1, 4), [0.0, 1.0]);
        assert_eq!(whole_ticks(3, 5), [0.0, 1.0, 2.0, 3.0]);
        assert_eq!(whole_ticks(0, 5), [0.0, 1.0]);
        for most in 1..400 {
            let ticks = whole_ticks(most, 5);
            assert!(
                ticks.iter().all(|tick| tick.fract() == 0.0),
                "{most}: {ticks:?}"
            );
            assert!(ticks[ticks.len() - 1] >= most as f64, "{most}: {ticks:?}");
        }
    }

    #[test]
    fn ratios_stand_around_both_figures() {
        assert_eq!(ratio_ticks(0.4, 3.0, 8), [0.2, 0.5, 1.0, 2.0, 5.0]);
        assert_eq!(ratio_ticks(1.0, 1.0, 8), [0.5, 1.0, 2.0]);
        for (least, most) in [(0.0, 0.0), (-1.0, f64::NAN), (1e-30, 1e30), (5.0, 0.1)] {
            let ticks = ratio_ticks(least, most, 8);
            assert!(
                ticks.len() > 1 && ticks.is_sorted(),
                "{least} {most}: {ticks:?}"
            );
        }
    }

    #[test]
    fn a_figure_off_the_axis_or_none_lies_at_its_end() {
        let axis = Axis::from_zero(10.0, 5, |at| at.to_string());
        assert_eq!(axis.share(-5.0), 0.0);
        assert_eq!(axis.share(500.0), 1.0);
        assert_eq!(axis.share(f64::NAN), 0.0);
        assert_eq!(Axis::default().share(3.0), 0.0);
        let odds = Axis::of_ratios(0.1, 10.0, 8, |at| at.to_string());
        assert!((odds.share(1.0) - 0.5).abs() < 1e-9);
        assert_eq!(odds.share(0.0), 0.0);
    }
}
