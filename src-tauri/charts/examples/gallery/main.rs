//! How does every picture look, and how long does it take?
//!
//! `cargo run --release -p charts --example gallery -- FOLDER` draws each in its sizes, themes and
//! languages into a folder, as PNG, and says how long drawing took. With no folder it only says that.

#![expect(clippy::print_stdout, reason = "what it says is its result")]

#[path = "samples/all.rs"]
mod samples;

use std::path::Path;
use std::time::Instant;

use charts::{Size, Theme, png};
use samples::{Language, funnel, samples};

const SIZES: [(&str, Size); 4] = [
    (
        "least",
        Size {
            width: 320,
            height: 200,
        },
    ),
    ("card", Size::CARD),
    ("wide", Size::WIDE),
    (
        "room",
        Size {
            width: 3840,
            height: 1600,
        },
    ),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next();
    let wanted = arguments.next().unwrap_or_default();
    if let Some(folder) = &folder {
        std::fs::create_dir_all(folder)?;
    }
    for (language, code) in [
        (Language::English, "en"),
        (Language::Polish, "pl"),
        (Language::Thai, "th"),
    ] {
        for (name, figure) in samples(language)
            .into_iter()
            .chain([("funnel", funnel(language))])
        {
            if !name.contains(&wanted) {
                continue;
            }
            for (size_name, size) in SIZES {
                for (theme, theme_name) in [
                    (Theme::Light, "light"),
                    (Theme::Dark, "dark"),
                    (Theme::Print, "print"),
                ] {
                    let before = Instant::now();
                    let Ok(picture) = figure.draw(theme, size) else {
                        continue;
                    };
                    let took = before.elapsed().as_secs_f64() * 1e3;
                    if theme == Theme::Light {
                        println!(
                            "{took:8.2} ms {:7} bytes  {name} {size_name} {code}",
                            picture.svg.len()
                        );
                    }
                    if let Some(folder) = &folder {
                        let file = format!("{name}-{size_name}-{theme_name}-{code}.png");
                        let scale = if size.width > 2_000 { 0.5 } else { 1.0 };
                        std::fs::write(Path::new(folder).join(file), png(&picture.svg, scale)?)?;
                    }
                }
            }
        }
    }
    Ok(())
}
