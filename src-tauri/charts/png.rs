//! How does an SVG become a PNG?
//!
//! By resvg, which shapes text properly: Thai marks stack on their letters, as in the web view.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{FontResolver, ImageHrefResolver, Options, Tree};

use crate::ChartError;
use crate::fonts::{database, fallback};

/// The most pixels of a picture: 256 MB while it is drawn.
const MAX_PIXELS: f64 = 64_000_000.0;

/// Draws an SVG as a PNG, `scale` pixels to its unit, with the bundled fonts and nothing else: no
/// system font and no linked file is read.
///
/// # Errors
/// [`ChartError::Svg`] when the text is not an SVG, [`ChartError::Scale`] when the picture would
/// be empty or larger than 64 million pixels.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, ChartError> {
    let options = Options {
        fontdb: database(),
        font_resolver: FontResolver {
            select_fallback: Box::new(|character, used, fonts| fallback(character, used, fonts)),
            ..FontResolver::default()
        },
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options)?;
    let pixels = |length: f32| f64::from((length * scale).ceil());
    let (width, height) = (pixels(tree.size().width()), pixels(tree.size().height()));
    // Written so that a scale that is no number is refused too.
    let fits = scale > 0.0 && width * height <= MAX_PIXELS;
    let pixmap = fits
        .then(|| Pixmap::new(width as u32, height as u32))
        .flatten();
    let mut pixmap = pixmap.ok_or(ChartError::Scale { scale })?;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut pixmap.as_mut(),
    );
    pixmap
        .encode_png()
        .map_err(|error| ChartError::Png(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::png;
    use crate::ChartError;

    const DOT: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4" fill="#f00"/></svg>"##;

    #[test]
    fn a_picture_has_its_size_times_the_scale() {
        let bytes = png(DOT, 2.5).unwrap();
        assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
        assert_eq!(bytes[16..24], [0, 0, 0, 20, 0, 0, 0, 10]);
    }

    #[test]
    fn what_is_no_svg_or_no_size_is_refused() {
        assert!(matches!(png("not an svg", 1.0), Err(ChartError::Svg(_))));
        for scale in [0.0, -1.0, f32::NAN, f32::INFINITY, 1e9] {
            assert!(
                matches!(png(DOT, scale), Err(ChartError::Scale { .. })),
                "{scale}"
            );
        }
    }
}
