//! How does a laid-out funnel look?
//!
//! From back to front: the surface, the flow between the bars, the hand-off line, the bars, the arrows
//! with the rates, the texts.

use super::figure::Owner;
use super::layout::{Column, Layout};
use crate::ChartError;
use crate::canvas::{Canvas, Frame};
use crate::scene::corners;
use crate::tokens::{ANONYMOUS, LINE_STRONG, MARKETING, SALES_FILL, SURFACE, TEXT_QUIET, Token};

/// The flow between two bars, as a share of their colour.
const FLOW_OPACITY: f64 = 0.2;

pub(crate) fn draw(layout: &Layout, canvas: &mut Canvas<'_>) -> Result<(), ChartError> {
    let (right, bottom) = (f64::from(layout.size.width), f64::from(layout.size.height));
    canvas.fill(
        Frame {
            left: 0.0,
            top: 0.0,
            right,
            bottom,
        },
        SURFACE,
    )?;
    for pair in layout.columns.windows(2) {
        draw_flow(&pair[0], &pair[1], canvas)?;
    }
    if let Some((x, top, bottom)) = layout.hand_off {
        draw_dashes(x, top, bottom, layout.scale, canvas)?;
    }
    for (frame, owner) in &layout.rules {
        draw_fill(*frame, *owner, canvas)?;
    }
    for column in &layout.columns {
        draw_bar(column, layout.scale, canvas)?;
    }
    for arrow in &layout.arrows {
        draw_arrow(*arrow, layout.scale, canvas)?;
    }
    if let Some(swatch) = layout.swatch {
        canvas.hatch(swatch, TEXT_QUIET, layout.scale, 6.0 * layout.scale)?;
    }
    if let Some(swatch) = layout.pending_swatch {
        canvas.hatch_falling(swatch, TEXT_QUIET, layout.scale, 6.0 * layout.scale)?;
        canvas.outline(&corners(swatch), TEXT_QUIET, layout.scale)?;
    }
    for text in &layout.texts {
        canvas.text(&text.fitted, text.x, text.top, text.align, text.ink)?;
    }
    Ok(())
}

/// The colours of an owner's upper and lower half.
fn halves(owner: Owner) -> (Token, Token) {
    match owner {
        Owner::Marketing => (MARKETING, MARKETING),
        Owner::Sales => (SALES_FILL, SALES_FILL),
        Owner::Anonymous => (ANONYMOUS, ANONYMOUS),
        Owner::Both => (MARKETING, SALES_FILL),
    }
}

fn draw_fill(frame: Frame, owner: Owner, canvas: &mut Canvas<'_>) -> Result<(), ChartError> {
    let (upper, lower) = halves(owner);
    if upper == lower {
        return canvas.fill(frame, upper);
    }
    let middle = (frame.top + frame.bottom) / 2.0;
    canvas.fill(
        Frame {
            bottom: middle,
            ..frame
        },
        upper,
    )?;
    canvas.fill(
        Frame {
            top: middle,
            ..frame
        },
        lower,
    )
}

/// A band that narrows from one bar to the next and changes colour half-way.
fn draw_flow(from: &Column, to: &Column, canvas: &mut Canvas<'_>) -> Result<(), ChartError> {
    let (left, right) = (from.met.right, to.met.left);
    let (above, below) = halves(from.owner);
    if from.owner == to.owner && above == below {
        // In one piece: where two pieces of one colour meet, a seam shows.
        let band = [
            (left, from.met.top),
            (right, to.met.top),
            (right, to.met.bottom),
            (left, from.met.bottom),
        ];
        return canvas.polygon(&band, above, FLOW_OPACITY);
    }
    let half_way = (left + right) / 2.0;
    let upper = (from.met.top + to.met.top) / 2.0;
    let lower = (from.met.bottom + to.met.bottom) / 2.0;
    let middle = (from.met.top + from.met.bottom) / 2.0;
    let bands = [
        (
            from.owner,
            (left, from.met.top, from.met.bottom),
            (half_way, upper, lower),
        ),
        (
            to.owner,
            (half_way, upper, lower),
            (right, to.met.top, to.met.bottom),
        ),
    ];
    for (owner, (left, left_top, left_bottom), (right, right_top, right_bottom)) in bands {
        let (above, below) = halves(owner);
        if above == below {
            let band = [
                (left, left_top),
                (right, right_top),
                (right, right_bottom),
                (left, left_bottom),
            ];
            canvas.polygon(&band, above, FLOW_OPACITY)?;
            continue;
        }
        let upper_band = [
            (left, left_top),
            (right, right_top),
            (right, middle),
            (left, middle),
        ];
        canvas.polygon(&upper_band, above, FLOW_OPACITY)?;
        let lower_band = [
            (left, middle),
            (right, middle),
            (right, right_bottom),
            (left, left_bottom),
        ];
        canvas.polygon(&lower_band, below, FLOW_OPACITY)?;
    }
    Ok(())
}

fn draw_bar(column: &Column, scale: f64, canvas: &mut Canvas<'_>) -> Result<(), ChartError> {
    let Column {
        owner,
        met,
        open,
        whole,
        is_cut,
        plate,
    } = column;
    let (upper, lower) = halves(*owner);
    let (width, distance) = (1.5 * scale, 8.0 * scale);
    if open.height() > met.height() {
        for (frame, token) in [
            (
                Frame {
                    bottom: met.top,
                    ..*open
                },
                upper,
            ),
            (
                Frame {
                    top: met.bottom,
                    ..*open
                },
                lower,
            ),
        ] {
            canvas.hatch_falling(frame, token, width, distance)?;
            canvas.outline(&corners(frame), token, width)?;
        }
    }
    if whole.height() > open.height() {
        canvas.hatch(
            Frame {
                bottom: open.top,
                ..*whole
            },
            upper,
            width,
            distance,
        )?;
        canvas.hatch(
            Frame {
                top: open.bottom,
                ..*whole
            },
            lower,
            width,
            distance,
        )?;
    }
    if met.height() > 0.0 {
        draw_fill(*met, *owner, canvas)?;
    } else if whole.height() == 0.0 {
        // Nobody: a line where the bar would stand, so that the stage is not lost.
        canvas.line(
            (met.left, met.top),
            (met.right, met.top),
            LINE_STRONG,
            2.0 * scale,
        )?;
    }
    if *is_cut {
        draw_cuts(*met, scale, canvas)?;
    }
    if let Some(plate) = plate {
        canvas.fill(*plate, SURFACE)?;
    }
    Ok(())
}

/// Two slanted gaps, one towards each end: the bar goes on.
fn draw_cuts(bar: Frame, scale: f64, canvas: &mut Canvas<'_>) -> Result<(), ChartError> {
    let (slant, gap) = (6.0 * scale, 5.0 * scale);
    for at in [0.2, 0.8] {
        let middle = bar.top + bar.height() * at;
        let points = [
            (bar.left - scale, middle + slant),
            (bar.right + scale, middle - slant),
            (bar.right + scale, middle - slant + gap),
            (bar.left - scale, middle + slant + gap),
        ];
        canvas.polygon(&points, SURFACE, 1.0)?;
    }
    Ok(())
}

fn draw_arrow(frame: Frame, scale: f64, canvas: &mut Canvas<'_>) -> Result<(), ChartError> {
    let Frame {
        left,
        top,
        right,
        bottom,
    } = frame;
    let middle = (top + bottom) / 2.0;
    let tip = right + 8.0 * scale;
    let points = [
        (left, top),
        (right, top),
        (tip, middle),
        (right, bottom),
        (left, bottom),
    ];
    canvas.polygon(&points, SURFACE, 1.0)?;
    canvas.outline(&points, LINE_STRONG, scale)
}

fn draw_dashes(
    x: f64,
    top: f64,
    bottom: f64,
    scale: f64,
    canvas: &mut Canvas<'_>,
) -> Result<(), ChartError> {
    let mut from = top;
    while from < bottom {
        let to = (from + 8.0 * scale).min(bottom);
        canvas.line((x, from), (x, to), TEXT_QUIET, 2.0 * scale)?;
        from += 13.0 * scale;
    }
    Ok(())
}
