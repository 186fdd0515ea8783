//! Does every picture keep its promises, whatever the figures and the texts?
//!
//! No text over another or outside the picture, nothing outside it that can be clicked, the same bytes
//! for the same figures, nothing that a strict content policy refuses; of nothing, one, two, forty and
//! four hundred, of zeros and of huge figures.

use crate::scene::Scene;
use crate::{ChartError, Figure, Part, Size, Theme, png};

mod drawn;
#[path = "benches/gallery/samples/all.rs"]
mod samples;

use drawn::{Run, figures};
use samples::{Language, funnel, samples};

const LANGUAGES: [Language; 3] = [Language::English, Language::Polish, Language::Thai];

const SIZES: [Size; 5] = [
    Size {
        width: 320,
        height: 200,
    },
    Size::CARD,
    Size::WIDE,
    Size {
        width: 700,
        height: 1200,
    },
    Size {
        width: 3840,
        height: 1600,
    },
];

fn name(figure: &Figure) -> String {
    let said = format!("{figure:?}");
    said.split(['(', ' ']).next().unwrap_or_default().to_owned()
}

fn faults(scene: &Scene) -> Vec<String> {
    let mut found = scene.crowded();
    found.truncate(4);
    found
}

#[test]
fn no_text_lies_over_another_or_outside_whatever_the_figures_and_the_texts() {
    const EVERY: [Run; 5] = [Run::Plain, Run::Zero, Run::Same, Run::Huge, Run::Wild];
    // What runs how matters least where there is much of it, and takes the longest.
    let cases: [(usize, &[Run], &[Size]); 4] = [
        (0, &EVERY[..1], &SIZES),
        (1, &EVERY, &SIZES),
        (2, &EVERY, &SIZES),
        (40, &[Run::Plain, Run::Wild], &SIZES[..2]),
    ];
    for (n, runs, sizes) in cases {
        for &run in runs {
            for figure in figures(n, run) {
                for &size in sizes {
                    let scene = figure.scene(size).unwrap();
                    assert_eq!(
                        faults(&scene),
                        Vec::<String>::new(),
                        "{} of {n} {run:?} at {size:?}",
                        name(&figure)
                    );
                }
            }
        }
    }
}

#[test]
fn four_hundred_of_each_are_drawn_too() {
    for figure in figures(400, Run::Plain) {
        for size in [SIZES[0], Size::WIDE] {
            let scene = figure.scene(size).unwrap();
            assert_eq!(
                faults(&scene),
                Vec::<String>::new(),
                "{} at {size:?}",
                name(&figure)
            );
            assert!(scene.draw(Theme::Light).is_ok());
        }
    }
}

#[test]
fn the_samples_read_well_in_every_language_and_size() {
    for language in LANGUAGES {
        for (name, figure) in samples(language) {
            for size in SIZES {
                let scene = figure.scene(size).unwrap();
                assert_eq!(
                    faults(&scene),
                    Vec::<String>::new(),
                    "{name} {language:?} {size:?}"
                );
            }
        }
    }
}

#[test]
fn rows_take_no_more_height_than_they_need_and_nothing_is_lost_by_it() {
    for n in [1, 6] {
        for figure in figures(n, Run::Plain) {
            for room in [Size::CARD, Size::WIDE] {
                let size = figure.fitted(room);
                assert!(size.height <= room.height && size.width == room.width);
                let scene = figure.scene(size).unwrap();
                assert_eq!(faults(&scene), Vec::<String>::new(), "{}", name(&figure));
                // A card says less: what was large enough stays so, but for bars, which were ever so.
                let turned = scene.is_card() && !figure.scene(room).unwrap().is_card();
                assert!(
                    !turned || matches!(figure, Figure::Bars(_)),
                    "{} of {n} in {room:?}",
                    name(&figure)
                );
            }
        }
    }
}

#[test]
fn a_scale_says_the_least_and_the_highest_rate_of_the_steps_that_it_shows() {
    use crate::cells::{Cell, ends_of, shade, step_of};
    let ends = |rates: &[f64]| {
        let cell = |value: &f64| {
            Some(Cell {
                value: Some(*value),
                text: "",
                below: "",
                pending: false,
                strong_edge: false,
                key: "",
                says: "",
            })
        };
        ends_of(&[rates.iter().map(cell).collect()], 0.0)
    };
    // Close to each other they are told apart; far apart, none is the lightest of all.
    assert_eq!(ends(&[0.847, 0.9, 0.979]), (0.847, 0.979));
    assert_ne!(shade(0.847, (0.847, 0.979)), shade(0.979, (0.847, 0.979)));
    assert_eq!(ends(&[0.1, 0.9]), (0.0, 0.9));
    assert_eq!(ends(&[0.5]), (0.0, 0.5));
    assert_eq!(step_of(f64::NAN, (0.0, 0.0)), 0);
}

#[test]
fn no_name_of_a_version_is_struck_through_by_what_choosing_blindly_gives() {
    use crate::{Axis, PrecisionFigure, Target, VersionCurve, VersionPoint};
    for recall in [0.1, 0.5, 0.99] {
        for precision in [0.0, 0.05, 0.21, 0.23, 0.26] {
            let axis = || Axis::from_zero(1.0, 4, |at| at.to_string());
            let figure = Figure::Precision(PrecisionFigure {
                recall: axis(),
                precision: axis(),
                base: Some(Target {
                    value: 0.21,
                    text: "all worked: 21%".to_owned(),
                }),
                versions: vec![VersionCurve {
                    label: "Version 1".to_owned(),
                    points: vec![VersionPoint {
                        recall,
                        precision,
                        interval: Some((precision - 0.04, precision + 0.04)),
                        ..VersionPoint::default()
                    }],
                    ..VersionCurve::default()
                }],
                ..PrecisionFigure::default()
            });
            let scene = figure.scene(Size::WIDE).unwrap();
            let struck = |line: &crate::scene::Shape| match line {
                crate::scene::Shape::Dashes(points, ..) => points.first().map(|(_, y)| *y),
                _ => None,
            };
            let base = scene.shapes.iter().find_map(struck).unwrap();
            let names = |text: &&crate::scene::Placed| {
                text.fitted.lines.iter().any(|line| line == "Version 1")
            };
            let name = scene.texts.iter().find(names).unwrap().frame();
            assert!(
                base <= name.top || base >= name.bottom,
                "{recall} {precision}: {base} in {name:?}"
            );
        }
    }
}

#[test]
fn a_picture_of_nothing_says_what_to_do() {
    for figure in figures(0, Run::Plain)
        .into_iter()
        .filter(|it| !matches!(it, Figure::Trend(t) if !t.periods.is_empty()))
    {
        let picture = figure.draw(Theme::Light, Size::CARD).unwrap();
        assert!(picture.svg.contains("Nothing yet"), "{}", name(&figure));
        assert!(picture.regions.is_empty(), "{}", name(&figure));
    }
}

#[test]
fn the_same_figures_give_the_same_bytes_and_every_theme_its_own() {
    for (name, figure) in samples(Language::Polish) {
        let draw = |theme: Theme| figure.draw(theme, Size::CARD).unwrap();
        assert_eq!(draw(Theme::Light), draw(Theme::Light), "{name}");
        assert_ne!(draw(Theme::Light).svg, draw(Theme::Dark).svg, "{name}");
        assert_ne!(draw(Theme::Light).svg, draw(Theme::Print).svg, "{name}");
        assert_eq!(
            draw(Theme::Light).regions,
            draw(Theme::Dark).regions,
            "{name}"
        );
    }
}

#[test]
fn every_mark_that_opens_something_says_what_it_is() {
    for (name, figure) in samples(Language::English) {
        let picture = figure.draw(Theme::Light, Size::WIDE).unwrap();
        assert!(!picture.regions.is_empty(), "{name}");
        for region in picture.regions {
            assert!(
                !region.key.is_empty() && !region.says.is_empty(),
                "{name}: {region:?}"
            );
        }
    }
}

#[test]
fn no_picture_holds_what_a_strict_content_policy_refuses() {
    for figure in figures(2, Run::Plain) {
        let figure = figure.saying(
            "<script>alert('1')</script>\" onload=\"x",
            "<style>*{}</style>",
            "a\u{0}b",
        );
        let svg = figure.draw(Theme::Light, Size::WIDE).unwrap().svg;
        for refused in [
            "<script",
            "<style",
            " style=",
            " onload=\"",
            "href",
            "url(",
            "\u{0}",
        ] {
            assert!(!svg.contains(refused), "{} {refused}", name(&figure));
        }
        assert!(svg.contains("viewBox=\"0 0 1280 560\""));
        assert!(
            svg.contains("&lt;script&gt;"),
            "{}: its title is said",
            name(&figure)
        );
    }
}

#[test]
fn every_sample_becomes_a_png() {
    for (name, figure) in samples(Language::Thai) {
        let picture = figure.draw(Theme::Print, Size::CARD).unwrap();
        assert!(png(&picture.svg, 0.5).is_ok(), "{name}");
    }
}

#[test]
fn a_size_that_nobody_could_read_is_refused() {
    for (width, height) in [(0, 0), (319, 300), (480, 199), (8193, 560)] {
        for figure in figures(1, Run::Plain) {
            let refused = figure.draw(Theme::Light, Size { width, height });
            assert!(
                matches!(refused, Err(ChartError::Size { .. })),
                "{width} × {height}"
            );
        }
    }
}

#[test]
fn the_samples_are_drawn_as_committed() {
    for (name, figure) in samples(Language::English) {
        if ["heat-many", "survival-three", "trend-sides"].contains(&name) {
            continue;
        }
        let svg = figure.draw(Theme::Light, Size::CARD).unwrap().svg;
        insta::assert_snapshot!(name, svg);
    }
}

#[test]
fn a_funnel_with_visitors_targets_and_pending_ones_is_drawn_as_committed() {
    let picture = funnel(Language::English)
        .draw(Theme::Print, Size::WIDE)
        .unwrap();
    insta::assert_snapshot!("funnel-print", picture.svg);
    let pending = picture
        .regions
        .iter()
        .filter(|region| region.part == Part::Pending);
    let said: Vec<_> = pending.map(|region| region.says.as_str()).collect();
    assert_eq!(
        said,
        [
            "SAL: + 640 pending",
            "SQL: + 210 pending",
            "Won: + 95 pending"
        ]
    );
    let target = picture
        .regions
        .iter()
        .find(|region| region.part == Part::Conversion && region.key == "stage/3");
    assert!(target.is_some_and(|region| region.says.contains("Target 45%")));
}
