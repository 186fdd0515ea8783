//! Where does what stands around the bars go: title, sides, names, notes?

use super::bars::Columns;
use super::figure::{FunnelFigure, FunnelStage, Owner};
use super::layout::Layout;
use crate::canvas::{Align, Frame};
use crate::fonts::Weight;
use crate::text::{Fitted, LINE_HEIGHT, fit};
use crate::tokens::{
    ANONYMOUS, MARKETING, SALES, SIZE_BASE, SIZE_LARGE, SIZE_SMALL, SIZE_TABLE, SIZE_TITLE, TEXT,
    TEXT_QUIET, Token,
};

impl Layout {
    pub(super) fn place_title(&mut self, figure: &FunnelFigure, page: Frame) -> f64 {
        let title = fit(
            &figure.title,
            Weight::SemiBold,
            self.px(SIZE_TITLE),
            page.width(),
            1,
        );
        let subtitle = fit(
            &figure.subtitle,
            Weight::Regular,
            self.px(SIZE_BASE),
            page.width(),
            2,
        );
        let top = page.top + title.height();
        let bottom = top + subtitle.height();
        self.put(title, page.left, page.top, Align::Start, TEXT);
        self.put(subtitle, page.left, top, Align::Start, TEXT_QUIET);
        bottom + 12.0 * self.scale
    }

    pub(super) fn place_empty(&mut self, figure: &FunnelFigure, page: Frame) {
        let text = fit(
            &figure.empty_text,
            Weight::Regular,
            self.px(SIZE_LARGE),
            page.width() * 0.7,
            4,
        );
        let top = page.top + (page.height() - text.height()).max(0.0) / 2.0;
        self.put(
            text,
            (page.left + page.right) / 2.0,
            top,
            Align::Middle,
            TEXT_QUIET,
        );
    }

    pub(super) fn place_hand_off_label(
        &mut self,
        figure: &FunnelFigure,
        columns: &Columns,
        page: Frame,
    ) -> f64 {
        let Some(hand_off) = &figure.hand_off else {
            return page.top;
        };
        let next = hand_off.after_stage.saturating_add(1);
        if next >= figure.stages.len() {
            return page.top;
        }
        let label = fit(
            &hand_off.label,
            Weight::SemiBold,
            self.px(SIZE_TABLE),
            page.width(),
            1,
        );
        let half = label.width() / 2.0;
        let line = columns.gap_middle(next);
        let x = line.clamp(page.left + half, page.right - half);
        let bottom = page.top + label.height();
        self.put(label, x, page.top, Align::Middle, TEXT);
        self.hand_off = Some((line, bottom + 2.0 * self.scale, page.bottom));
        bottom + 6.0 * self.scale
    }

    pub(super) fn place_owner_rules(
        &mut self,
        figure: &FunnelFigure,
        columns: &Columns,
        page: Frame,
        top: f64,
    ) -> f64 {
        let runs: Vec<(usize, usize)> = owner_runs(&figure.stages);
        let labels: Vec<Fitted> = runs
            .iter()
            .map(|(first, last)| {
                let room =
                    (last - first) as f64 * columns.pitch() + columns.bar + columns.gap * 0.5;
                let room = room.min(page.right - columns.bar_left(*first));
                let label = figure.owners.of(figure.stages[*first].owner);
                fit(label, Weight::SemiBold, self.px(SIZE_BASE), room, 2)
            })
            .collect();
        let height = labels.iter().map(Fitted::height).fold(0.0, f64::max);
        let rule_top = top + height + 4.0 * self.scale;
        let rule_bottom = rule_top + 4.0 * self.scale;
        for ((first, last), label) in runs.into_iter().zip(labels) {
            let owner = figure.stages[first].owner;
            let left = columns.bar_left(first);
            let right = columns.bar_left(last) + columns.bar;
            let label_top = top + height - label.height();
            self.put(label, left, label_top, Align::Start, owner_ink(owner));
            self.rules.push((
                Frame {
                    left,
                    top: rule_top,
                    right,
                    bottom: rule_bottom,
                },
                owner,
            ));
        }
        rule_bottom
    }

    pub(super) fn place_names(
        &mut self,
        stages: &[FunnelStage],
        columns: &Columns,
        top: f64,
    ) -> f64 {
        let names: Vec<Fitted> = (0..stages.len())
            .map(|stage| {
                let room = self.room_around(stage, columns);
                fit(
                    &stages[stage].label,
                    Weight::SemiBold,
                    self.px(SIZE_BASE),
                    room,
                    3,
                )
            })
            .collect();
        let height = names.iter().map(Fitted::height).fold(0.0, f64::max);
        for (stage, name) in names.into_iter().enumerate() {
            let name_top = top + height - name.height();
            self.put(
                name,
                columns.bar_middle(stage),
                name_top,
                Align::Middle,
                TEXT,
            );
        }
        top + height
    }

    /// The notes at the foot; gives back the upper edge of what they take.
    pub(super) fn place_notes(&mut self, figure: &FunnelFigure, page: Frame) -> f64 {
        let size = self.px(SIZE_SMALL);
        let mut top = page.bottom;
        if !figure.note.is_empty() {
            let note = fit(&figure.note, Weight::Regular, size, page.width(), 2);
            top -= note.height();
            self.put(note, page.left, top, Align::Start, TEXT_QUIET);
        }
        let pending = figure.stages.iter().any(|stage| stage.pending > 0);
        let unknown = figure.stages.iter().any(|stage| stage.unknown > 0);
        if pending && !figure.pending_note.is_empty() {
            let (swatch, above) = self.place_sample(&figure.pending_note, page, top);
            self.pending_swatch = Some(swatch);
            top = above;
        }
        if unknown && !figure.unknown_note.is_empty() {
            let (swatch, above) = self.place_sample(&figure.unknown_note, page, top);
            self.swatch = Some(swatch);
            top = above;
        }
        top
    }

    /// What a hatching means, above what is there; gives back where its sample stands and its upper edge.
    fn place_sample(&mut self, text: &str, page: Frame, bottom: f64) -> (Frame, f64) {
        let indent = 32.0 * self.scale;
        let size = self.px(SIZE_SMALL);
        let note = fit(text, Weight::Regular, size, page.width() - indent, 2);
        let top = bottom - note.height();
        let first_line = note.size * LINE_HEIGHT;
        let swatch = Frame {
            left: page.left,
            top: top + first_line * 0.15,
            right: page.left + 22.0 * self.scale,
            bottom: top + first_line * 0.85,
        };
        self.put(note, page.left + indent, top, Align::Start, TEXT_QUIET);
        (swatch, top)
    }
}

/// First and last position of each run of stages with one owner.
fn owner_runs(stages: &[FunnelStage]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (position, stage) in stages.iter().enumerate() {
        match runs.last_mut() {
            Some((first, last)) if stages[*first].owner == stage.owner => *last = position,
            _ => runs.push((position, position)),
        }
    }
    runs
}

fn owner_ink(owner: Owner) -> Token {
    match owner {
        Owner::Marketing => MARKETING,
        Owner::Sales => SALES,
        Owner::Both => TEXT,
        Owner::Anonymous => ANONYMOUS,
    }
}
