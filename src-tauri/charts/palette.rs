//! Which colour has what in which theme?

use plotters::style::RGBColor;

use crate::tokens::{ON_PAPER, Token};

/// Light, dark or on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Dark text on a light surface.
    Light,
    /// Light text on a dark surface.
    Dark,
    /// Dark ink on white paper, which may be printed grey.
    Print,
}

impl Theme {
    pub(crate) fn colour(self, token: Token) -> RGBColor {
        let (name, light, dark) = token;
        let on_paper = || ON_PAPER.iter().find(|(other, _)| *other == name);
        rgb(match self {
            Self::Light => light,
            Self::Dark => dark,
            Self::Print => on_paper().map_or(light, |(_, ink)| ink),
        })
    }
}

/// Reads `#rrggbb`; black for anything else, which a test keeps out of the tokens.
fn rgb(hex: &str) -> RGBColor {
    let value = hex
        .strip_prefix('#')
        .and_then(|digits| u32::from_str_radix(digits, 16).ok());
    let [_, red, green, blue] = value.unwrap_or(0).to_be_bytes();
    RGBColor(red, green, blue)
}

#[cfg(test)]
mod tests {
    use plotters::style::RGBColor;

    use super::{Theme, rgb};
    use crate::tokens::{
        ANONYMOUS, ANONYMOUS_SOFT, MARKETING, MARKETING_SOFT, ON_SALES_FILL, ON_SIDE, PAGE, SALES,
        SALES_FILL, SALES_SOFT, SURFACE, TEXT, TEXT_QUIET, TOKENS, Token,
    };

    const THEMES: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::Print];

    fn luminance(RGBColor(red, green, blue): RGBColor) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.040_45 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fn contrast(theme: Theme, a: Token, b: Token) -> f64 {
        let (a, b) = (luminance(theme.colour(a)), luminance(theme.colour(b)));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_token_is_a_colour_of_six_digits() {
        for (name, light, dark) in TOKENS {
            for hex in [light, dark] {
                assert_eq!(hex.len(), 7, "{name}");
                assert!(u32::from_str_radix(&hex[1..], 16).is_ok(), "{name}");
            }
        }
        assert_eq!(rgb("#1f6feb"), RGBColor(0x1f, 0x6f, 0xeb));
    }

    #[test]
    fn text_is_readable_on_every_ground_it_is_drawn_on() {
        for theme in THEMES {
            for (text, ground) in [
                (TEXT, SURFACE),
                (TEXT, PAGE),
                (TEXT_QUIET, SURFACE),
                (TEXT_QUIET, PAGE),
                (MARKETING, SURFACE),
                (MARKETING, PAGE),
                (SALES, SURFACE),
                (SALES, PAGE),
                (ANONYMOUS, SURFACE),
                (ON_SIDE, MARKETING),
                (ON_SIDE, SALES),
                (ON_SALES_FILL, SALES_FILL),
                (ON_SIDE, ANONYMOUS),
                (TEXT_QUIET, MARKETING_SOFT),
                (TEXT_QUIET, SALES_SOFT),
                (TEXT_QUIET, ANONYMOUS_SOFT),
            ] {
                let ratio = contrast(theme, text, ground);
                assert!(
                    ratio >= 4.5,
                    "{} on {}, {theme:?}: {ratio:.2}",
                    text.0,
                    ground.0
                );
            }
        }
    }

    #[test]
    fn fills_stand_out_from_the_surface() {
        for theme in THEMES {
            for fill in [MARKETING, SALES_FILL, ANONYMOUS] {
                assert!(
                    contrast(theme, fill, SURFACE) >= 3.0,
                    "{} {theme:?}",
                    fill.0
                );
            }
        }
    }
}
