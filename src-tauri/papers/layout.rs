//! Which rows does a paper have, top to bottom? Each block becomes rows of a known height, with what is
//! drawn in them, and says which rows must not be parted by the end of a page.

mod blocks;
mod columns;
pub(crate) mod picture;
mod tables;

use crate::layout::picture::Picture;

use crate::letters::Weight;
use crate::lines::lines;
use crate::model::{Colours, Form, Paper, Tint};
use crate::{Block, PaperError};

/// A4, in points.
pub(crate) const SHEET: (f32, f32) = (595.28, 841.89);

/// How high a line is, of its letters: Thai needs more than Latin.
const LEADING: f32 = 1.45;
/// Where the letters of a line stand, of its letters' height.
const BASE: f32 = 1.08;

/// A colour: red, green, blue.
pub(crate) type Ink = [u8; 3];

/// Where what is printed begins and ends.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Margins {
    pub(crate) side: f32,
    pub(crate) top: f32,
    pub(crate) bottom: f32,
}

impl Margins {
    pub(crate) fn of(paper: &Paper) -> Self {
        let draft = if paper.draft.is_some() { 22.0 } else { 0.0 };
        match paper.form {
            Form::Pages => Self {
                side: 58.0,
                top: 52.0 + draft,
                bottom: 62.0,
            },
            Form::Card => Self {
                side: 40.0,
                top: 36.0 + draft,
                bottom: 44.0,
            },
        }
    }

    pub(crate) fn width(self) -> f32 {
        SHEET.0 - 2.0 * self.side
    }

    pub(crate) fn height(self) -> f32 {
        SHEET.1 - self.top - self.bottom
    }
}

/// A paper as rows.
#[derive(Default)]
pub(crate) struct Laid {
    pub(crate) rows: Vec<Row>,
    /// Heads of tables, which a page begins with that a table goes on to.
    pub(crate) heads: Vec<Vec<Row>>,
    /// What the parts of the paper are, for those who have it read to them.
    pub(crate) elements: Vec<Element>,
    pub(crate) pictures: Vec<Picture>,
}

/// A row over the whole width.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    /// Kept free above it, but on top of a page.
    pub(crate) above: f32,
    pub(crate) height: f32,
    /// Whether the next row must be on the same page.
    pub(crate) keep: bool,
    pub(crate) marks: Vec<Mark>,
    /// The head that must stand above it, among [`Laid::heads`].
    pub(crate) head: Option<usize>,
}

/// Something drawn in a row; places from the row's upper left corner.
#[derive(Clone, Debug)]
pub(crate) enum Mark {
    Text {
        at: (f32, f32),
        text: String,
        style: Style,
        /// Of which element it is; none is decoration.
        of: Option<usize>,
    },
    Fill {
        at: (f32, f32),
        size: (f32, f32),
        ink: Ink,
    },
    Picture {
        at: (f32, f32),
        size: (f32, f32),
        picture: usize,
        of: usize,
    },
}

/// How letters look.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) size: f32,
    pub(crate) weight: Weight,
    pub(crate) ink: Ink,
}

impl Style {
    pub(crate) fn line(self) -> f32 {
        self.size * LEADING
    }

    pub(crate) fn base(self) -> f32 {
        self.size * BASE
    }
}

/// A part of the paper, for those who have it read to them.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) kind: Kind,
    pub(crate) within: Option<usize>,
}

/// What a part is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    Heading(u16, String),
    Paragraph,
    List,
    Item,
    Table,
    TableRow,
    HeadCell,
    Cell,
    Figure(String),
}

/// The colours as numbers.
pub(crate) struct Inks {
    pub(crate) text: Ink,
    pub(crate) quiet: Ink,
    pub(crate) line: Ink,
    sides: [(Ink, Ink); 2],
}

impl Inks {
    pub(crate) fn of(colours: &Colours) -> Self {
        let pair = |dark: &str, soft: &str| (ink(dark), ink(soft));
        Self {
            text: ink(&colours.text),
            quiet: ink(&colours.quiet),
            line: ink(&colours.line),
            sides: [
                pair(&colours.marketing, &colours.marketing_soft),
                pair(&colours.sales, &colours.sales_soft),
            ],
        }
    }

    /// The colours of a side from top to bottom: of both sides where it is theirs.
    pub(crate) fn dark(&self, tint: Tint) -> [Ink; 2] {
        let [marketing, sales] = self.sides.map(|(dark, _)| dark);
        match tint {
            Tint::Marketing => [marketing; 2],
            Tint::Sales => [sales; 2],
            Tint::Both => [marketing, sales],
        }
    }

    pub(crate) fn soft(&self, tint: Tint) -> Ink {
        let [marketing, sales] = self.sides.map(|(_, soft)| soft);
        match tint {
            Tint::Marketing => marketing,
            Tint::Sales => sales,
            Tint::Both => [0xee; 3],
        }
    }
}

/// Reads `#rrggbb`; black for anything else.
fn ink(hex: &str) -> Ink {
    let digits = hex.strip_prefix('#').unwrap_or_default();
    let value = u32::from_str_radix(digits, 16).unwrap_or_default();
    let [_, red, green, blue] = value.to_be_bytes();
    [red, green, blue]
}

/// The rows of a clean paper, its letters `scale` times as large as usual.
///
/// # Errors
/// Where a picture is no SVG.
pub(crate) fn laid(paper: &Paper, scale: f32) -> Result<Laid, PaperError> {
    let mut setting = Setting {
        inks: Inks::of(&paper.colours),
        scale,
        width: Margins::of(paper).width(),
        room: Margins::of(paper).height(),
        laid: Laid::default(),
    };
    setting.title(paper);
    let mut is_headed = false;
    for (i, block) in paper.blocks.iter().enumerate() {
        setting.block(block)?;
        // What a heading stands over is on its page, and so is what a note under it introduces.
        let introduces = match block {
            Block::Heading { .. } => true,
            Block::Note(_) => is_headed,
            _ => false,
        };
        is_headed = matches!(block, Block::Heading { .. });
        let next = paper.blocks.get(i + 1);
        let goes_on = next.is_some_and(|next| is_headed || !matches!(next, Block::Heading { .. }));
        if introduces && goes_on {
            setting.keep_last();
        }
    }
    Ok(setting.laid)
}

/// A paper on its way to rows.
pub(crate) struct Setting {
    pub(crate) inks: Inks,
    pub(crate) scale: f32,
    pub(crate) width: f32,
    /// The height of a page.
    pub(crate) room: f32,
    pub(crate) laid: Laid,
}

impl Setting {
    pub(crate) fn style(&self, size: f32, weight: Weight) -> Style {
        Style {
            size: size * self.scale,
            weight,
            ink: self.inks.text,
        }
    }

    pub(crate) fn quiet(&self, size: f32) -> Style {
        Style {
            ink: self.inks.quiet,
            ..self.style(size, Weight::Regular)
        }
    }

    pub(crate) fn element(&mut self, kind: Kind, within: Option<usize>) -> usize {
        self.laid.elements.push(Element { kind, within });
        self.laid.elements.len() - 1
    }

    /// A text from `left` to the right edge, one row a line; neither its first nor its last line is left
    /// alone on a page. Gives the number of the first of its rows.
    pub(crate) fn text(&mut self, text: &str, style: Style, place: Place, of: usize) -> usize {
        let first = self.laid.rows.len();
        let room = self.width - place.left - place.right;
        let set = lines(text, style.weight, style.size, room);
        let n = set.len();
        for (i, line) in set.into_iter().enumerate() {
            self.laid.rows.push(Row {
                above: if i == 0 { place.above } else { 0.0 },
                height: style.line(),
                keep: i + 1 < n && (n < 4 || i == 0 || i + 2 == n),
                marks: vec![Mark::Text {
                    at: (place.left, style.base()),
                    text: line,
                    style,
                    of: Some(of),
                }],
                head: None,
            });
        }
        first
    }
}

/// Where a text stands.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    pub(crate) above: f32,
    pub(crate) left: f32,
    pub(crate) right: f32,
}
