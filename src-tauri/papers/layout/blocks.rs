//! How is each block set? Titles, headings, running text, sentences, notices and changes.

use crate::layout::{Kind, Mark, Place, Row, Setting, Style};
use crate::letters::{Weight, width};
use crate::{Block, Change, Owned, Paper, PaperError, Sentence};

/// How far a sentence moves in for each step of its depth.
const STEP: f32 = 15.0;
/// The deepest that still moves in.
const DEEPEST: u8 = 9;
/// The bar in front of a part that belongs to a side.
const BAR: f32 = 4.0;

impl Setting {
    pub(crate) fn title(&mut self, paper: &Paper) {
        let of = self.element(Kind::Heading(1, paper.title.clone()), None);
        let style = self.style(22.0, Weight::SemiBold);
        self.text(&paper.title, style, Place::default(), of);
        self.keep_last();
        if !paper.subtitle.is_empty() {
            let of = self.element(Kind::Paragraph, None);
            let style = self.quiet(11.5);
            self.text(&paper.subtitle, style, Place::default(), of);
            self.keep_last();
        }
        let (ink, width) = (self.inks.text, self.width);
        self.laid.rows.push(Row {
            above: 5.0 * self.scale,
            height: 1.5,
            keep: true,
            marks: vec![Mark::Fill {
                at: (0.0, 0.0),
                size: (width, 1.5),
                ink,
            }],
            head: None,
        });
    }

    /// # Errors
    /// Where a picture is no SVG.
    pub(crate) fn block(&mut self, block: &Block) -> Result<(), PaperError> {
        match block {
            Block::Heading { level, text, owner } => self.heading(*level, text, owner.as_ref()),
            Block::Paragraph(text) => {
                let style = self.style(10.5, Weight::Regular);
                self.paragraph(text, style);
            }
            Block::Note(text) => {
                let style = self.quiet(9.0);
                self.paragraph(text, style);
            }
            Block::Notice(text) => self.notice(text),
            Block::Sentences(sentences) => self.sentences(sentences),
            Block::Facts(facts) => self.facts(facts),
            Block::Table { columns, rows } => self.table(columns, rows),
            Block::Changes(changes) => changes.iter().for_each(|change| self.change(change)),
            Block::Signatures(sides) => self.signatures(sides),
            Block::Picture { svg, alt } => self.picture(svg, alt)?,
        }
        Ok(())
    }

    fn paragraph(&mut self, text: &str, style: Style) {
        let of = self.element(Kind::Paragraph, None);
        let above = 5.0 * self.scale;
        self.text(
            text,
            style,
            Place {
                above,
                ..Place::default()
            },
            of,
        );
    }

    fn heading(&mut self, level: u8, text: &str, owner: Option<&Owned>) {
        let is_part = level <= 1;
        let (size, above) = if is_part { (14.5, 20.0) } else { (11.5, 13.0) };
        let style = self.style(size, Weight::SemiBold);
        let label = self.style(9.0, Weight::SemiBold);
        let of = self.element(
            Kind::Heading(if is_part { 2 } else { 3 }, text.to_owned()),
            None,
        );
        let bar = BAR * self.scale;
        let left = owner.map_or(0.0, |_| bar + 7.0 * self.scale);
        let name_width = owner.map_or(0.0, |owner| width(&owner.name, label.weight) * label.size);
        // A name of any length leaves room for what it belongs to.
        let name_width = name_width.min(self.width / 3.0);
        let place = Place {
            above: above * self.scale,
            left,
            right: if owner.is_some() {
                name_width + 10.0
            } else {
                0.0
            },
        };
        let first = self.text(text, style, place, of);
        if let Some(owner) = owner {
            let inks = self.inks.dark(owner.tint);
            let shown = self.shortened(&owner.name, label, name_width);
            for row in &mut self.laid.rows[first..] {
                let half = row.height / 2.0;
                for (i, ink) in inks.into_iter().enumerate() {
                    let at = (0.0, half * i as f32);
                    row.marks.push(Mark::Fill {
                        at,
                        size: (bar, half),
                        ink,
                    });
                }
            }
            if let Some(row) = self.laid.rows.get_mut(first) {
                row.marks.push(Mark::Text {
                    at: (
                        self.width - width(&shown, label.weight) * label.size,
                        style.base(),
                    ),
                    text: shown,
                    style: Style {
                        ink: inks[0],
                        ..label
                    },
                    of: Some(of),
                });
            }
        }
        for row in &mut self.laid.rows[first..] {
            row.keep = true;
        }
    }

    /// The text, or as much of it as there is room for.
    fn shortened(&self, text: &str, style: Style, room: f32) -> String {
        let fits = |text: &str| width(text, style.weight) * style.size <= room + 0.1;
        if fits(text) {
            return text.to_owned();
        }
        let mut kept: String = text.chars().take(200).collect();
        while !kept.is_empty() && !fits(&format!("{kept}…")) {
            kept.pop();
        }
        format!("{kept}…")
    }

    fn notice(&mut self, text: &str) {
        let of = self.element(Kind::Paragraph, None);
        let style = self.style(10.0, Weight::SemiBold);
        let pad = 10.0 * self.scale;
        let place = Place {
            above: 9.0 * self.scale,
            left: pad,
            right: pad,
        };
        let first = self.text(text, style, place, of);
        let (width, ink) = (self.width, self.inks.text);
        for row in &mut self.laid.rows[first..] {
            let height = row.height;
            let behind = [
                Mark::Fill {
                    at: (0.0, 0.0),
                    size: (width, height),
                    ink: [0xf0, 0xf1, 0xf3],
                },
                Mark::Fill {
                    at: (0.0, 0.0),
                    size: (2.5, height),
                    ink,
                },
            ];
            row.marks.splice(0..0, behind);
        }
    }

    fn sentences(&mut self, sentences: &[Sentence]) {
        let list = self.element(Kind::List, None);
        let style = self.style(10.5, Weight::Regular);
        for (i, sentence) in sentences.iter().enumerate() {
            let of = self.element(Kind::Item, Some(list));
            let step = STEP * self.scale;
            let depth = f32::from(sentence.depth.min(DEEPEST));
            let dot = 3.0 * self.scale;
            let place = Place {
                above: 2.5 * self.scale,
                left: step * depth + 12.0 * self.scale,
                right: 0.0,
            };
            let first = self.text(&sentence.text, style, place, of);
            let ink = if depth == 0.0 {
                self.inks.text
            } else {
                self.inks.quiet
            };
            if let Some(row) = self.laid.rows.get_mut(first) {
                row.marks.push(Mark::Fill {
                    at: (
                        step * depth + 2.0 * self.scale,
                        style.base() - style.size * 0.35 - dot / 2.0,
                    ),
                    size: (dot, dot),
                    ink,
                });
            }
            // What introduces deeper sentences stays with the first of them.
            let deeper = sentences
                .get(i + 1)
                .is_some_and(|next| next.depth > sentence.depth);
            if deeper {
                self.keep_last();
            }
        }
    }

    fn change(&mut self, change: &Change) {
        let of = self.element(Kind::Paragraph, None);
        let (what, then) = (
            self.style(10.5, Weight::SemiBold),
            self.style(10.5, Weight::Regular),
        );
        let was = Style {
            ink: self.inks.quiet,
            ..then
        };
        let above = 7.0 * self.scale;
        self.text(
            &change.what,
            what,
            Place {
                above,
                ..Place::default()
            },
            of,
        );
        let left = 14.0 * self.scale;
        for (sign, text, style) in [("−", &change.before, was), ("+", &change.after, then)] {
            let Some(text) = text else { continue };
            self.keep_last();
            let of = self.element(Kind::Paragraph, None);
            let first = self.text(
                text,
                style,
                Place {
                    left,
                    ..Place::default()
                },
                of,
            );
            if let Some(row) = self.laid.rows.get_mut(first) {
                row.marks.insert(
                    0,
                    Mark::Text {
                        at: (0.0, style.base()),
                        text: sign.to_owned(),
                        style,
                        of: Some(of),
                    },
                );
            }
        }
    }

    /// What comes next is on the same page.
    pub(crate) fn keep_last(&mut self) {
        if let Some(last) = self.laid.rows.last_mut() {
            last.keep = true;
        }
    }
}
