//! How is a picture set? Over the whole width, by the bundled fonts, as a drawing that stays sharp.
//!
//! Its texts are taken out of it and set like those of the paper, glyph by glyph: drawn as part of the
//! picture, Thai would look right and be copied wrong.

use std::sync::Arc;

use usvg::{
    FontResolver, Group, ImageHrefResolver, Node, Options, Paint, Text, TextAnchor, TextFlow, Tree,
    fontdb,
};

use crate::PaperError;
use crate::layout::Ink;
use crate::layout::{Kind, Mark, Row, Setting};
use crate::letters::{Weight, database, has, width};

/// The most of a page that a picture takes.
const MOST: f32 = 0.6;

impl Setting {
    /// # Errors
    /// Where it is no SVG.
    pub(crate) fn picture(&mut self, svg: &str, alt: &str) -> Result<(), PaperError> {
        let picture = Picture::read(svg)?;
        let (wide, high) = picture.size();
        let scale = (self.width / wide).min(self.room * MOST / high);
        let size = (wide * scale, high * scale);
        let of = self.element(Kind::Figure(alt.to_owned()), None);
        self.laid.pictures.push(picture);
        self.laid.rows.push(Row {
            above: 9.0 * self.scale,
            height: size.1,
            keep: false,
            marks: vec![Mark::Picture {
                at: ((self.width - size.0) / 2.0, 0.0),
                size,
                picture: self.laid.pictures.len() - 1,
                of,
            }],
            head: None,
        });
        Ok(())
    }
}

/// A picture whose texts are known apart from its shapes.
pub(crate) struct Picture {
    /// All that is not text, and text that runs along a line or otherwise than level.
    pub(crate) shapes: Tree,
    pub(crate) texts: Vec<Said>,
}

/// A text of a picture: where its base line begins, in units of the picture.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Said {
    pub(crate) at: (f32, f32),
    pub(crate) text: String,
    pub(crate) size: f32,
    pub(crate) weight: Weight,
    pub(crate) ink: Ink,
}

impl Picture {
    /// # Errors
    /// Where it is no SVG.
    pub(crate) fn read(svg: &str) -> Result<Self, PaperError> {
        let whole = read(svg)?;
        let mut texts = Vec::new();
        if !said_in(whole.root(), &mut texts) {
            return Ok(Self {
                shapes: whole,
                texts: Vec::new(),
            });
        }
        Ok(Self {
            shapes: read(&without_texts(svg))?,
            texts,
        })
    }

    pub(crate) fn size(&self) -> (f32, f32) {
        (self.shapes.size().width(), self.shapes.size().height())
    }
}

/// Collects the texts of a group; whether all of them are level and in one colour.
fn said_in(group: &Group, texts: &mut Vec<Said>) -> bool {
    group.children().iter().all(|node| match node {
        Node::Group(group) => said_in(group, texts),
        Node::Text(text) => said(text).map(|said| texts.extend(said)).is_some(),
        Node::Path(_) | Node::Image(_) => true,
    })
}

fn said(text: &Text) -> Option<Vec<Said>> {
    let place = text.abs_transform();
    let upright = place.kx == 0.0 && place.ky == 0.0 && place.sx == place.sy && place.sx > 0.0;
    if !upright || text.rotate().iter().any(|turn| *turn != 0.0) {
        return None;
    }
    let shift = |along: &[f32]| along.first().copied().unwrap_or_default();
    let (right, down) = (shift(text.dx()), shift(text.dy()));
    let one = |chunk: &usvg::TextChunk| {
        let [span] = chunk.spans() else { return None };
        let Paint::Color(colour) = span.fill()?.paint() else {
            return None;
        };
        let level = matches!(chunk.text_flow(), TextFlow::Linear);
        let size = span.font_size().get() * place.sx;
        let weight = if span.font().weight() >= 600 {
            Weight::SemiBold
        } else {
            Weight::Regular
        };
        let wide = width(chunk.text(), weight) * size;
        let back = match chunk.anchor() {
            TextAnchor::Start => 0.0,
            TextAnchor::Middle => wide / 2.0,
            TextAnchor::End => wide,
        };
        let x = (chunk.x()? + right) * place.sx + place.tx - back;
        let y = (chunk.y()? + down) * place.sy + place.ty;
        level.then(|| Said {
            at: (x, y),
            text: chunk.text().to_owned(),
            size,
            weight,
            ink: [colour.red, colour.green, colour.blue],
        })
    };
    text.chunks().iter().map(one).collect()
}

/// The same drawing without its text elements; what they hold is escaped, so the first end is theirs.
fn without_texts(svg: &str) -> String {
    let mut kept = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(from) = rest.find("<text") {
        let (before, text) = rest.split_at(from);
        kept.push_str(before);
        rest = text.split_once("</text>").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

/// Reads an SVG with the bundled fonts and nothing else: no system font and no linked file.
fn read(svg: &str) -> Result<Tree, PaperError> {
    let (database, ids) = database();
    let in_order = ids.clone();
    let options = Options {
        fontdb: Arc::new(database),
        font_resolver: FontResolver {
            select_fallback: Box::new(move |character, used, _| {
                fallback(character, used, &in_order)
            }),
            ..FontResolver::default()
        },
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    Tree::from_str(svg, &options).map_err(|error| PaperError::Picture(error.to_string()))
}

/// The font that has a character which the fonts used so far lack, in the weight of the first of them.
fn fallback(character: char, used: &[fontdb::ID], ids: &[fontdb::ID]) -> Option<fontdb::ID> {
    let first = ids
        .iter()
        .position(|id| Some(id) == used.first())
        .unwrap_or_default();
    let weight = first / 2;
    let by_weight = [
        weight * 2,
        weight * 2 + 1,
        (1 - weight.min(1)) * 2,
        (1 - weight.min(1)) * 2 + 1,
    ];
    let fits =
        |font: &usize| has(*font, character) && ids.get(*font).is_some_and(|id| !used.contains(id));
    let found = by_weight.into_iter().find(fits)?;
    ids.get(found).copied()
}
