//! How is a picture set? Over the whole width, by the bundled fonts, as a drawing that stays sharp.

use std::sync::Arc;

use usvg::{FontResolver, ImageHrefResolver, Options, Tree, fontdb};

use crate::PaperError;
use crate::layout::{Kind, Mark, Row, Setting};
use crate::letters::{database, has};

/// The most of a page that a picture takes.
const MOST: f32 = 0.6;

impl Setting {
    /// # Errors
    /// Where it is no SVG.
    pub(crate) fn picture(&mut self, svg: &str, alt: &str) -> Result<(), PaperError> {
        let tree = read(svg)?;
        let (wide, high) = (tree.size().width(), tree.size().height());
        let scale = (self.width / wide).min(self.room * MOST / high);
        let size = (wide * scale, high * scale);
        let of = self.element(Kind::Figure(alt.to_owned()), None);
        self.laid.pictures.push(tree);
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
