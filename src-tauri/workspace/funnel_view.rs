//! How is the funnel shown? Its figures drawn with every text in the reader's language, the same
//! picture on screen and in an export.

use charts::{
    ConversionText, FunnelFigure, FunnelStage, HandOff, OwnerLabels, Picture, Size, Theme,
};
use definition::{Definition, Owner, Stage};
use funnel::{Count, Part, Rate, Slice, StageFigures};
use words::{Arg, Words};

use crate::{Snapshot, WorkspaceError, say_value};

/// Which picture.
#[derive(Clone, Copy, Debug)]
pub struct FunnelRequest {
    /// How a lead is counted.
    pub count: Count,
    /// Light or dark.
    pub theme: Theme,
    /// How large.
    pub size: Size,
}

/// Draws the funnel of the whole list.
///
/// # Errors
/// Where the size is out of bounds.
pub fn draw_funnel(
    snapshot: &Snapshot,
    figures: &[StageFigures],
    request: FunnelRequest,
    words: Words,
) -> Result<Picture, WorkspaceError> {
    let definition = snapshot.definition.as_ref().map(|saved| &saved.definition);
    let stages = definition.map_or(&[][..], |definition| &definition.stages);
    let drawn = stages.iter().zip(figures).enumerate();
    let figure = FunnelFigure {
        title: words.say("funnel-title", &[]),
        subtitle: caption(snapshot, request.count, words),
        stages: drawn
            .map(|(i, (_, figures))| stage_of(stages, i, figures, words))
            .collect(),
        owners: OwnerLabels {
            marketing: words.say("side-marketing", &[]),
            sales: words.say("side-sales", &[]),
            both: words.say("side-both", &[]),
            anonymous: String::new(),
        },
        hand_off: definition
            .and_then(hand_off_after)
            .map(|after_stage| HandOff {
                after_stage,
                label: words.say("funnel-hand-off", &[]),
            }),
        unknown_note: words.say("funnel-hatched-explained", &[]),
        note: words.say(
            match request.count {
                Count::CompletePath => "funnel-count-complete-path-explained",
                Count::ReachedAtLeast => "funnel-count-reached-at-least-explained",
            },
            &[],
        ),
        empty_text: words.say("funnel-empty", &[]),
    };
    Ok(charts::funnel(&figure, request.theme, request.size)?)
}

/// Unit, population, count, as-of and version in one line.
#[must_use]
pub fn caption(snapshot: &Snapshot, count: Count, words: Words) -> String {
    let counted = match count {
        Count::CompletePath => "funnel-count-complete-path",
        Count::ReachedAtLeast => "funnel-count-reached-at-least",
    };
    let mut parts = vec![
        words.say("unit-people", &[("n", snapshot.list.n_rows().into())]),
        words.say(counted, &[]),
        words.say(
            "funnel-as-of",
            &[("date", words.date(snapshot.as_of).into())],
        ),
    ];
    if let Some(saved) = &snapshot.definition {
        let short: String = saved.hash.chars().take(8).collect();
        parts.push(words.say("funnel-definition", &[("hash", short.into())]));
    }
    parts.join(" · ")
}

/// What a slice of a breakdown is called.
#[must_use]
pub fn slice_label(slice: &Slice, words: Words) -> String {
    match &slice.part {
        Part::Value(lead::Value::Text(text)) => text.clone(),
        Part::Value(lead::Value::Number(number)) => {
            say_value(lead::ValueRef::Number(*number), words)
        }
        Part::Value(lead::Value::YesNo(yes)) => say_value(lead::ValueRef::YesNo(*yes), words),
        Part::Value(lead::Value::Date(date)) => words.date(*date),
        Part::Rest { n_values } => words.say("funnel-slice-rest", &[("n", (*n_values).into())]),
        Part::Missing => words.say("funnel-slice-missing", &[]),
    }
}

fn stage_of(stages: &[Stage], i: usize, figures: &StageFigures, words: Words) -> FunnelStage {
    let stage = &stages[i];
    // Past an optional stage, the rate is over the stage before it, and must say so.
    let skipped = i.checked_sub(1).filter(|&before| stages[before].optional);
    let over = skipped.and_then(|_| stages[..i].iter().rfind(|stage| !stage.optional));
    let (n, unknown) = (figures.n as u64, figures.unknown as u64);
    FunnelStage {
        key: stage.key.0.clone(),
        label: stage.label.clone(),
        owner: match stage.owner {
            Owner::Marketing => charts::Owner::Marketing,
            Owner::Sales => charts::Owner::Sales,
            Owner::Both => charts::Owner::Both,
        },
        n,
        n_text: words.integer(n),
        unknown,
        unknown_text: words.say("funnel-unknown", &[("n", unknown.into())]),
        conversion: figures.from_previous.map(|rate| {
            let dropped = (rate.of - rate.n).saturating_sub(figures.unknown) as u64;
            ConversionText {
                rate_text: rate
                    .rate
                    .map_or_else(|| words.say("funnel-no-rate", &[]), |r| words.percent(r)),
                of_text: of_text(rate, over, words),
                drop_text: words.say("funnel-drop-off", &[("n", dropped.into())]),
            }
        }),
    }
}

fn of_text(rate: Rate, over: Option<&Stage>, words: Words) -> String {
    let counts = [("n", rate.n.into()), ("of", rate.of.into())];
    match over {
        None => words.say("funnel-n-of", &counts),
        Some(stage) => {
            let [n, of] = counts;
            words.say(
                "funnel-n-of-stage",
                &[n, of, ("stage", Arg::from(&stage.label))],
            )
        }
    }
}

/// The last stage before the first that is sales' own.
fn hand_off_after(definition: &Definition) -> Option<usize> {
    let first = definition
        .stages
        .iter()
        .position(|stage| stage.owner == Owner::Sales)?;
    first.checked_sub(1)
}
