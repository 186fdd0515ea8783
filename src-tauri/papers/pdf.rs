//! How does a paper become a PDF? Its pages drawn with text that can be searched and copied, tagged for
//! those who have it read to them, with the outline of its headings.

use std::num::NonZeroU16;

use krilla::color::rgb;
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::geom::{PathBuilder, Point, Rect, Size, Transform};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node, SpanTag, TableHeaderScope,
    Tag, TagGroup, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};
use krilla_svg::{SurfaceExt, SvgSettings};
use unicode_normalization::char::is_combining_mark;

use crate::PaperError;
use crate::clean::cleaned;
use crate::layout::picture::Picture;
use crate::layout::{Ink, Inks, Kind, Laid, Margins, Mark, Row, SHEET, Style, laid};
use crate::letters::{FONTS, Weight, shaped, width};
use crate::lines::lines;
use crate::model::{Form, Paper};
use crate::pages::{Set, What, pages};

/// How much larger than usual the letters of a card are, the largest tried first.
const CARD: [f32; 9] = [1.8, 1.6, 1.45, 1.3, 1.15, 1.05, 0.95, 0.88, 0.8];

/// The paper as a PDF.
///
/// # Errors
/// Where a picture is no SVG, or the PDF cannot be put together.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, PaperError> {
    let paper = cleaned(paper);
    let (laid, pages) = set(&paper)?;
    let settings = SerializeSettings {
        ..SerializeSettings::default()
    };
    let mut document = Document::new_with(settings);
    let mut drawing = Drawing {
        fonts: fonts(),
        inks: Inks::of(&paper.colours),
        margins: Margins::of(&paper),
        tagged: laid.elements.iter().map(|_| Vec::new()).collect(),
        says_lines: has_marks(&laid),
        headings: Vec::new(),
    };
    for (no, page) in pages.iter().enumerate() {
        let size = PageSettings::from_wh(SHEET.0, SHEET.1);
        let mut sheet = document.start_page_with(size.ok_or_else(|| failed("the size of a page"))?);
        let mut surface = sheet.surface();
        for one in page {
            drawing.row(&mut surface, &laid, one, no);
        }
        drawing.edges(&mut surface, &paper, no, pages.len());
        surface.finish();
        sheet.finish();
    }
    let metadata = Metadata::new()
        .title(paper.title.clone())
        .creator("Leadpact".to_owned())
        .producer("Leadpact".to_owned())
        .language(paper.language.clone());
    document.set_metadata(metadata);
    document.set_outline(drawing.outline(&laid));
    document.set_tag_tree(drawing.tags(&laid, &paper.language));
    document.finish().map_err(|error| failed(&said(&error)))
}

/// How many pages the PDF has.
///
/// # Errors
/// Where a picture is no SVG.
pub fn n_pages(paper: &Paper) -> Result<usize, PaperError> {
    Ok(set(&cleaned(paper))?.1.len())
}

/// Whether a card is on one page, in the smallest letters that a card has.
///
/// # Errors
/// Where a picture is no SVG.
pub fn fits_a_card(paper: &Paper) -> Result<bool, PaperError> {
    let paper = cleaned(paper);
    let laid = laid(&paper, CARD[CARD.len() - 1])?;
    Ok(pages(&laid, Margins::of(&paper).height()).len() <= 1)
}

/// A clean paper on its pages: a card with the largest letters that fit on one.
fn set(paper: &Paper) -> Result<(Laid, Vec<Vec<Set>>), PaperError> {
    let room = Margins::of(paper).height();
    let scales = match paper.form {
        Form::Pages => &[1.0][..],
        Form::Card => &CARD[..],
    };
    let mut smallest = None;
    for scale in scales {
        let laid = laid(paper, *scale)?;
        let pages = pages(&laid, room);
        let fits = pages.len() <= 1;
        smallest = Some((laid, pages));
        if fits {
            break;
        }
    }
    smallest.ok_or_else(|| failed("no size of letters"))
}

pub(crate) fn failed(why: &str) -> PaperError {
    PaperError::Pdf(why.to_owned())
}

pub(crate) fn said(error: &KrillaError) -> String {
    format!("{error:?}").chars().take(200).collect()
}

/// The bundled fonts, in the order of [`FONTS`].
pub(crate) type Fonts = [Option<Font>; 4];

/// What is drawn so far.
struct Drawing {
    fonts: Fonts,
    inks: Inks,
    margins: Margins,
    /// What was drawn of each element.
    tagged: Vec<Vec<Identifier>>,
    /// Whether each line says itself what it says: programs that read letters by where they stand part Thai
    /// marks from theirs. All lines of a paper do or none, since those programs order the two apart.
    says_lines: bool,
    /// The headings: which element, on which page, how far down.
    headings: Vec<(usize, usize, f32)>,
}

impl Drawing {
    fn row(&mut self, surface: &mut Surface<'_>, laid: &Laid, set: &Set, page: usize) {
        let (row, is_again): (Option<&Row>, bool) = match set.what {
            What::Row(no) => (laid.rows.get(no), false),
            What::Again(head, no) => (laid.heads.get(head).and_then(|rows| rows.get(no)), true),
        };
        let Some(row) = row else { return };
        let (left, top) = (self.margins.side, self.margins.top + set.top);
        for mark in &row.marks {
            match mark {
                Mark::Fill { at, size, ink } => {
                    surface.start_tagged(decoration(ArtifactType::Layout));
                    fill(surface, (left + at.0, top + at.1), *size, *ink);
                    surface.end_tagged();
                }
                Mark::Text {
                    at,
                    text,
                    style,
                    of,
                } => {
                    let of = of.filter(|_| !is_again);
                    if let Some(of) = of {
                        self.heading(laid, of, page, top);
                    }
                    let whole = self.says_lines.then_some(text.as_str());
                    let tag = match of {
                        Some(_) => ContentTag::Span(SpanTag::empty().with_actual_text(whole)),
                        None => decoration(ArtifactType::PaginationOther),
                    };
                    let part = surface.start_tagged(tag);
                    self.text(surface, (left + at.0, top + at.1), text, *style);
                    surface.end_tagged();
                    if let Some(of) = of {
                        self.tag(of, part);
                    }
                }
                Mark::Picture {
                    at,
                    size,
                    picture,
                    of,
                } => {
                    let (Some(picture), Some(size)) =
                        (laid.pictures.get(*picture), Size::from_wh(size.0, size.1))
                    else {
                        continue;
                    };
                    let place = (left + at.0, top + at.1);
                    for part in picture_drawn(
                        surface,
                        &self.fonts,
                        picture,
                        (place, size),
                        self.says_lines,
                    ) {
                        self.tag(*of, part);
                    }
                }
            }
        }
    }

    fn tag(&mut self, of: usize, part: Identifier) {
        if let Some(parts) = self.tagged.get_mut(of) {
            parts.push(part);
        }
    }

    fn heading(&mut self, laid: &Laid, of: usize, page: usize, top: f32) {
        let is_heading = matches!(
            laid.elements.get(of).map(|one| &one.kind),
            Some(Kind::Heading(..))
        );
        let is_known = self.headings.iter().any(|(known, ..)| *known == of);
        if is_heading && !is_known {
            self.headings.push((of, page, top));
        }
    }

    /// What stands on each page: that nobody signed it, what it is, and which page it is.
    fn edges(&self, surface: &mut Surface<'_>, paper: &Paper, no: usize, n: usize) {
        let (left, wide) = (self.margins.side, self.margins.width());
        if let Some(draft) = &paper.draft {
            let style = Style {
                size: 10.0,
                weight: Weight::SemiBold,
                ink: [0xff; 3],
            };
            surface.start_tagged(decoration(ArtifactType::Header));
            fill(surface, (left, 22.0), (wide, 20.0), self.inks.text);
            let shown = lines(draft, style.weight, style.size, wide - 20.0);
            if let Some(first) = shown.first() {
                self.text(surface, (left + 10.0, 22.0 + 14.0), first, style);
            }
            surface.end_tagged();
        }
        let style = Style {
            size: 8.0,
            weight: Weight::Regular,
            ink: self.inks.quiet,
        };
        let number = format!("{} / {n}", no + 1);
        let number_wide = width(&number, style.weight) * style.size;
        let first = SHEET.1 - self.margins.bottom + 16.0;
        surface.start_tagged(decoration(ArtifactType::Footer));
        fill(surface, (left, first), (wide, 0.5), self.inks.line);
        let (mut down, last) = (first + 13.0, SHEET.1 - 10.0);
        self.text(surface, (left + wide - number_wide, down), &number, style);
        for foot in &paper.foot {
            for line in lines(foot, style.weight, style.size, wide - number_wide - 20.0) {
                if down < last {
                    self.text(surface, (left, down), &line, style);
                }
                down += 11.5;
            }
        }
        surface.end_tagged();
    }

    fn text(&self, surface: &mut Surface<'_>, at: (f32, f32), text: &str, style: Style) {
        let Style {
            weight, size, ink, ..
        } = style;
        letters_drawn(surface, &self.fonts, at, text, (weight, size, ink));
    }

    fn outline(&self, laid: &Laid) -> Outline {
        let mut outline = Outline::new();
        for (of, page, top) in &self.headings {
            if let Some(Kind::Heading(2, text)) = laid.elements.get(*of).map(|one| &one.kind) {
                let place = XyzDestination::new(*page, Point::from_xy(0.0, (top - 10.0).max(0.0)));
                outline.push_child(OutlineNode::new(text.clone(), place));
            }
        }
        outline
    }

    fn tags(&mut self, laid: &Laid, language: &str) -> TagTree {
        let mut groups: Vec<Option<TagGroup>> = laid
            .elements
            .iter()
            .map(|one| Some(group(&one.kind)))
            .collect();
        // Within an element its parts come first, and what is in it follows in the order it was laid: a
        // parent is always laid before what it holds, so that taking the last first finds each one whole.
        let mut within: Vec<Vec<Node>> = laid.elements.iter().map(|_| Vec::new()).collect();
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        let mut top = Vec::new();
        for of in (0..laid.elements.len()).rev() {
            let Some(mut group) = groups.get_mut(of).and_then(Option::take) else {
                continue;
            };
            let parts = self
                .tagged
                .get_mut(of)
                .map(std::mem::take)
                .unwrap_or_default();
            let held = within.get_mut(of).map(std::mem::take).unwrap_or_default();
            let is_empty = parts.is_empty() && held.is_empty();
            parts.into_iter().for_each(|part| group.push(part));
            held.into_iter().rev().for_each(|node| group.push(node));
            if is_empty {
                continue;
            }
            let parent = laid.elements.get(of).and_then(|one| one.within);
            match parent.and_then(|parent| within.get_mut(parent)) {
                Some(siblings) => siblings.push(group.into()),
                None => top.push(group),
            }
        }
        top.into_iter().rev().for_each(|group| tree.push(group));
        tree
    }
}

/// The bundled fonts as krilla knows them.
pub(crate) fn fonts() -> Fonts {
    FONTS.map(|bytes| Font::new(bytes.to_vec().into(), 0))
}

/// Sets a line of text, each glyph standing for its own characters.
fn letters_drawn(
    surface: &mut Surface<'_>,
    fonts: &Fonts,
    (mut x, y): (f32, f32),
    text: &str,
    (weight, size, ink): (Weight, f32, Ink),
) {
    surface.set_fill(Some(paint(ink)));
    for run in shaped(text, weight) {
        let glyphs: Vec<KrillaGlyph> = run
            .glyphs
            .iter()
            .map(|one| {
                let (right, up) = one.offset;
                let id = GlyphId::new(one.id);
                KrillaGlyph::new(id, one.advance, right, up, 0.0, one.text.clone(), None)
            })
            .collect();
        if let Some(font) = fonts.get(run.font).cloned().flatten() {
            surface.draw_glyphs(Point::from_xy(x, y), &glyphs, font, &run.text, size, false);
        }
        x += run.glyphs.iter().map(|one| one.advance).sum::<f32>() * size;
    }
}

/// Draws a picture in a place and gives back its parts: its shapes, and each of its texts.
pub(crate) fn picture_drawn(
    surface: &mut Surface<'_>,
    fonts: &Fonts,
    picture: &Picture,
    (place, size): ((f32, f32), Size),
    says_lines: bool,
) -> Vec<Identifier> {
    let mut parts = vec![surface.start_tagged(ContentTag::Other)];
    surface.push_transform(&Transform::from_translate(place.0, place.1));
    surface.draw_svg(&picture.shapes, size, SvgSettings::default());
    surface.pop();
    surface.end_tagged();
    let (wide, _) = picture.size();
    let scale = size.width() / wide;
    for said in &picture.texts {
        let whole = says_lines.then_some(said.text.as_str());
        let tag = ContentTag::Span(SpanTag::empty().with_actual_text(whole));
        parts.push(surface.start_tagged(tag));
        let at = (place.0 + said.at.0 * scale, place.1 + said.at.1 * scale);
        let style = (said.weight, said.size * scale, said.ink);
        letters_drawn(surface, fonts, at, &said.text, style);
        surface.end_tagged();
    }
    parts
}

/// Whether texts have marks above or below their letters.
pub(crate) fn with_marks<'a>(mut texts: impl Iterator<Item = &'a str>) -> bool {
    texts.any(|text| text.contains(is_combining_mark))
}

fn has_marks(laid: &Laid) -> bool {
    let said = laid.pictures.iter().flat_map(|picture| &picture.texts);
    let said = said.map(|said| said.text.as_str());
    let marks = laid.rows.iter().flat_map(|row| &row.marks);
    let texts = marks.filter_map(|mark| match mark {
        Mark::Text { text, .. } => Some(text.as_str()),
        _ => None,
    });
    with_marks(texts.chain(said))
}

fn group(kind: &Kind) -> TagGroup {
    match kind {
        Kind::Heading(level, text) => {
            let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
            TagGroup::new(Tag::Hn(level, Some(text.clone())))
        }
        Kind::Paragraph => TagGroup::new(Tag::P),
        Kind::List => TagGroup::new(Tag::L(ListNumbering::Square)),
        Kind::Item => TagGroup::new(Tag::LI),
        Kind::Table => TagGroup::new(Tag::Table),
        Kind::TableRow => TagGroup::new(Tag::TR),
        Kind::HeadCell => TagGroup::new(Tag::TH(TableHeaderScope::Both)),
        Kind::Cell => TagGroup::new(Tag::TD),
        Kind::Figure(alt) => TagGroup::new(Tag::Figure(Some(alt.clone()))),
    }
}

fn decoration(kind: ArtifactType) -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(kind))
}

fn paint(ink: Ink) -> Fill {
    let [red, green, blue] = ink;
    Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}

fn fill(surface: &mut Surface<'_>, at: (f32, f32), size: (f32, f32), ink: Ink) {
    let Some(rect) = Rect::from_xywh(at.0, at.1, size.0, size.1) else {
        return;
    };
    let mut path = PathBuilder::new();
    path.push_rect(rect);
    if let Some(path) = path.finish() {
        surface.set_fill(Some(paint(ink)));
        surface.draw_path(&path);
    }
}
