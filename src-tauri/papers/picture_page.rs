//! How does a picture alone become a PDF? One page, as large as the picture, drawn in lines and letters
//! and not in dots: it stays sharp at any size, and what it says can be searched and copied.
//!
//! Invariants as for every paper: the same picture gives the same bytes, fonts are the bundled ones, no
//! date of making is in it.

use krilla::geom::Size;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::tagging::{Tag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};

use crate::PaperError;
use crate::clean::clean;
use crate::layout::picture::Picture;
use crate::pdf::{failed, fonts, picture_drawn, said, with_marks};

/// Points of a page to a unit of a picture: a unit is a CSS pixel, 96 to the inch.
const POINTS: f32 = 0.75;

/// A picture with what a reader of the file needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PicturePage<'a> {
    /// The picture.
    pub svg: &'a str,
    /// The name of the document: what the picture says.
    pub title: &'a str,
    /// What those hear who have it read to them; empty is the title.
    pub alt: &'a str,
    /// The language of its words, as in `pl`.
    pub language: &'a str,
}

/// One page that is the picture.
///
/// # Errors
/// Where the picture is no SVG, or the PDF cannot be put together.
pub fn picture_pdf(page: &PicturePage<'_>) -> Result<Vec<u8>, PaperError> {
    let picture = Picture::read(page.svg)?;
    let (width, height) = picture.size();
    let settings = PageSettings::from_wh(width * POINTS, height * POINTS);
    let size = Size::from_wh(width * POINTS, height * POINTS);
    let size = size.ok_or_else(|| failed("the size of a picture"))?;
    let mut document = Document::new_with(SerializeSettings::default());
    let mut sheet = document.start_page_with(settings.ok_or_else(|| failed("the size of a page"))?);
    let mut surface = sheet.surface();
    let says_lines = with_marks(picture.texts.iter().map(|said| said.text.as_str()));
    let place = ((0.0, 0.0), size);
    let parts = picture_drawn(&mut surface, &fonts(), &picture, place, says_lines);
    surface.finish();
    sheet.finish();
    let (title, alt) = (clean(page.title), clean(page.alt));
    let alt = if alt.is_empty() { title.clone() } else { alt };
    let metadata = Metadata::new()
        .title(title)
        .creator("Leadpact".to_owned())
        .producer("Leadpact".to_owned())
        .language(page.language.to_owned());
    document.set_metadata(metadata);
    let mut figure = TagGroup::new(Tag::Figure(Some(alt)));
    parts.into_iter().for_each(|part| figure.push(part));
    let mut tags = TagTree::new().with_lang(Some(page.language.to_owned()));
    tags.push(figure);
    document.set_tag_tree(tags);
    document.finish().map_err(|error| failed(&said(&error)))
}
