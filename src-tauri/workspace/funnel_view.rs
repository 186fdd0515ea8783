//! How is the funnel shown? Its figures drawn with every text in the reader's language, the same
//! picture on screen and in an export.

use charts::{
    ConversionText, FunnelFigure, FunnelStage, HandOff, OwnerLabels, Picture, Size, Theme,
};
use definition::Owner;
use funnel::{Count, Part, Rate, Slice};
use words::{Arg, Words};

use crate::history::Values;
use crate::{
    FunnelStep, Laid, Snapshot, WorkspaceError, mapping_sentence, say_value, template_name,
};

/// Which picture.
#[derive(Clone, Debug)]
pub struct FunnelRequest {
    /// Which steps.
    pub laid: Laid,
    /// How a lead is counted.
    pub count: Count,
    /// Light or dark.
    pub theme: Theme,
    /// How large.
    pub size: Size,
    /// Whether the picture says by itself what it is and how it counts: a file does; on a screen that
    /// says it around the picture it would be there twice.
    pub alone: bool,
}

/// Draws the funnel of the population whose figures are asked for.
///
/// # Errors
/// Where the size is out of bounds.
pub fn draw_funnel(
    snapshot: &Snapshot,
    steps: &[FunnelStep],
    request: &FunnelRequest,
    words: Words,
) -> Result<Picture, WorkspaceError> {
    let figure = funnel_figure(snapshot, steps, request, words);
    Ok(charts::funnel(&figure, request.theme, request.size)?)
}

/// The funnel, ready to be drawn.
pub(crate) fn funnel_figure(
    snapshot: &Snapshot,
    steps: &[FunnelStep],
    request: &FunnelRequest,
    words: Words,
) -> FunnelFigure {
    let explained = match request.count {
        Count::CompletePath => "funnel-count-complete-path-explained",
        Count::ReachedAtLeast => "funnel-count-reached-at-least-explained",
    };
    let explained = request.alone.then(|| words.say(explained, &[]));
    let mapping = mapping_sentence(&request.laid, steps, words);
    let mapping = Some(mapping).filter(|mapping| !mapping.is_empty());
    let passed = may_be_passed(snapshot, steps, words);
    let note: Vec<String> = explained.into_iter().chain(passed).chain(mapping).collect();
    FunnelFigure {
        title: if request.alone {
            template_name(request.laid.template, words)
        } else {
            String::new()
        },
        subtitle: caption(snapshot, request.count, words),
        stages: (0..steps.len())
            .filter_map(|i| {
                let mut stage = stage_of(steps, i, words)?;
                if let Some(step) = &mut stage.conversion {
                    step.target_text = aimed_at(snapshot, steps, i, words).unwrap_or_default();
                }
                Some(stage)
            })
            .collect(),
        owners: OwnerLabels {
            marketing: words.say("side-marketing", &[]),
            sales: words.say("side-sales", &[]),
            both: words.say("side-both", &[]),
            anonymous: String::new(),
        },
        hand_off: hand_off_after(steps).map(|after_stage| HandOff {
            after_stage,
            label: words.say("funnel-hand-off", &[]),
        }),
        unknown_note: words.say("funnel-hatched-explained", &[]),
        pending_note: words.say("time-pending-note", &[]),
        note: note.join(" "),
        empty_text: words.say("funnel-empty", &[]),
    }
}

/// Which steps stand for stages that leads may go past: there the next may hold more.
pub(crate) fn may_be_passed(
    snapshot: &Snapshot,
    steps: &[FunnelStep],
    words: Words,
) -> Option<String> {
    let (definition, _) = snapshot.decided()?;
    let optional = |step: &&FunnelStep| {
        let stage = step.stage.as_ref().map(|(key, _)| key);
        let mut stages = definition.stages.iter();
        stages.any(|one| one.optional && Some(&one.key) == stage)
    };
    let labels = steps
        .iter()
        .filter(optional)
        .map(|step| step.label.as_str());
    let labels = labels.collect::<Vec<_>>().join(", ");
    (!labels.is_empty()).then(|| words.say("funnel-may-be-passed", &[("stages", labels.into())]))
}

/// Unit, population, who of it is excluded, count, as-of and version in one line.
#[must_use]
pub fn caption(snapshot: &Snapshot, count: Count, words: Words) -> String {
    let counted = match count {
        Count::CompletePath => "funnel-count-complete-path",
        Count::ReachedAtLeast => "funnel-count-reached-at-least",
    };
    let mut parts = vec![words.say("unit-leads", &[("n", snapshot.n_population().into())])];
    if let Some(list) = snapshot.population() {
        parts.push(words.say("funnel-on-list", &[("list", (&list.name).into())]));
    }
    let excluded = snapshot.decided().map(|(_, verdicts)| {
        let excluded = verdicts.excluded.met();
        let among = snapshot.population();
        among.map_or_else(|| excluded.count(), |list| excluded.count_and(&list.on))
    });
    // As decided, who is excluded today may have come before.
    if let Some(n) = excluded.filter(|&n| n > 0 && !snapshot.told.is_as_decided()) {
        parts.push(words.say("funnel-excluded", &[("n", n.into())]));
    }
    parts.extend([
        words.say(counted, &[]),
        words.say(
            as_of_key(snapshot),
            &[("date", words.date(snapshot.as_of).into())],
        ),
    ]);
    if let Some(saved) = &snapshot.definition {
        let short: String = saved.hash.chars().take(8).collect();
        parts.push(words.say("funnel-definition", &[("hash", short.into())]));
    }
    parts.extend(snapshot.versions_said(words));
    parts.join(" · ")
}

/// Which words say what day it is and whose values are judged.
#[must_use]
pub fn as_of_key(snapshot: &Snapshot) -> &'static str {
    match snapshot.values {
        Values::TodaysDated => "funnel-dated",
        Values::KnownThen if snapshot.as_of == snapshot.today => "funnel-as-of",
        Values::KnownThen => "funnel-known",
    }
}

/// What a slice of a breakdown is called.
#[must_use]
pub fn slice_label(slice: &Slice, words: Words) -> String {
    part_label(&slice.part, words)
}

/// A part by a name that is the same in every language.
pub(crate) fn part_key(part: &Part) -> String {
    match part {
        Part::Value(value) => value.to_string(),
        Part::Rest { .. } => "@rest".to_owned(),
        Part::Missing => "@missing".to_owned(),
    }
}

/// What the leads of a part have in common.
#[must_use]
pub fn part_label(part: &Part, words: Words) -> String {
    match part {
        Part::Value(value) => say_value(value.as_ref(), words),
        Part::Rest { n_values } => words.say("funnel-slice-rest", &[("n", (*n_values).into())]),
        Part::Missing => words.say("funnel-slice-missing", &[]),
    }
}

/// What a rate is made of: "306 of 1,172", with the step it is over where that is not the one
/// before.
#[must_use]
pub fn rate_counts(steps: &[FunnelStep], i: usize, rate: Rate, words: Words) -> String {
    let counts = [("n", rate.n.into()), ("of", rate.of.into())];
    let over = steps.get(i).and_then(|step| step.over);
    match over
        .filter(|over| over + 1 != i)
        .and_then(|over| steps.get(over))
    {
        None => words.say("funnel-n-of", &counts),
        Some(step) => {
            let [n, of] = counts;
            words.say(
                "funnel-n-of-stage",
                &[n, of, ("stage", Arg::from(&step.label))],
            )
        }
    }
}

/// A step as a bar. One that nothing measures has no bar, since any height would say a number; the
/// note under the picture names it.
pub(crate) fn stage_of(steps: &[FunnelStep], i: usize, words: Words) -> Option<FunnelStage> {
    let step = &steps[i];
    let owner = match step.owner {
        Owner::Marketing => charts::Owner::Marketing,
        Owner::Sales => charts::Owner::Sales,
        Owner::Both => charts::Owner::Both,
    };
    let (key, label) = (step.key.clone(), step.label.clone());
    let figures = step.figures.as_ref()?;
    let (n, unknown) = (figures.n as u64, figures.unknown as u64);
    let pending = figures.pending as u64;
    Some(FunnelStage {
        key,
        label,
        owner,
        n,
        n_text: words.integer(n),
        unknown,
        unknown_text: words.say("funnel-unknown", &[("n", unknown.into())]),
        pending,
        pending_text: words.say("funnel-pending", &[("n", pending.into())]),
        conversion: figures.from_previous.map(|rate| {
            let waiting = figures.unknown + figures.pending;
            let dropped = rate.of.saturating_sub(rate.n).saturating_sub(waiting) as u64;
            ConversionText {
                rate_text: rate
                    .rate
                    .map_or_else(|| words.say("funnel-no-rate", &[]), |r| words.percent(r)),
                of_text: rate_counts(steps, i, rate, words),
                target_text: String::new(),
                drop_text: words.say("funnel-drop-off", &[("n", dropped.into())]),
                interval_text: interval_text(rate, words),
            }
        }),
    })
}

/// How far chance alone may carry a rate; empty where it has no interval.
fn interval_text(rate: Rate, words: Words) -> String {
    let ends = rate.low.zip(rate.high).map(|(low, high)| {
        [
            ("low", words.percent(low).into()),
            ("high", words.percent(high).into()),
        ]
    });
    ends.map_or_else(String::new, |ends| words.say("figure-interval", &ends))
}

/// The share that the team aims at between a step and the one it is over.
pub(crate) fn target_at(snapshot: &Snapshot, steps: &[FunnelStep], i: usize) -> Option<f64> {
    let step = steps.get(i)?;
    let (from, _) = steps.get(step.over?)?.stage.as_ref()?;
    let (to, _) = step.stage.as_ref()?;
    snapshot.target(&from.0, &to.0)
}

/// The same in words.
fn aimed_at(snapshot: &Snapshot, steps: &[FunnelStep], i: usize, words: Words) -> Option<String> {
    let share = target_at(snapshot, steps, i)?;
    Some(words.say("time-target", &[("rate", words.percent(share).into())]))
}

/// The last bar before the first that is sales' own.
pub(crate) fn hand_off_after(steps: &[FunnelStep]) -> Option<usize> {
    let mut bars = steps.iter().filter(|step| step.figures.is_some());
    let first = bars.position(|step| step.owner == Owner::Sales)?;
    first.checked_sub(1)
}
