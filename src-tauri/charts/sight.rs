//! Are the colours of one chart told apart by everybody, and on grey paper?
//!
//! Sight without one kind of cone is simulated after Machado, Oliveira and Fernandes (2009), severity 1,
//! on linear light; the distance of two colours is that of CIE 1976 (ΔE*ab).

use plotters::style::RGBColor;

use crate::Theme;
use crate::tokens::{ANONYMOUS, LINE_STRONG, MARKETING, SALES_FILL, SCALE, SERIES, SURFACE, Token};

const THEMES: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::Print];

/// What each kind of sight makes of linear red, green and blue.
const SIGHTS: [(&str, [[f64; 3]; 3]); 4] = [
    (
        "all cones",
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    ),
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

fn linear(RGBColor(red, green, blue): RGBColor) -> [f64; 3] {
    [red, green, blue].map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.040_45 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    })
}

fn times(matrix: [[f64; 3]; 3], light: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| {
        row.iter()
            .zip(light)
            .map(|(weight, part)| weight * part)
            .sum()
    })
}

/// L*, a*, b* under D65.
fn lab(light: [f64; 3]) -> [f64; 3] {
    let xyz = times(
        [
            [0.412_456_4, 0.357_576_1, 0.180_437_5],
            [0.212_672_9, 0.715_152_2, 0.072_175_0],
            [0.019_333_9, 0.119_192_0, 0.950_304_1],
        ],
        light,
    );
    let scaled = |part: f64| {
        if part > 0.008_856 {
            part.cbrt()
        } else {
            7.787 * part + 16.0 / 116.0
        }
    };
    let [x, y, z] = [xyz[0] / 0.950_47, xyz[1], xyz[2] / 1.088_83].map(scaled);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn distance(theme: Theme, a: Token, b: Token, sight: [[f64; 3]; 3]) -> f64 {
    let seen = |token: Token| {
        let light = times(sight, linear(theme.colour(token)));
        lab(light.map(|part| part.clamp(0.0, 1.0)))
    };
    let (a, b) = (seen(a), seen(b));
    let squares = a.iter().zip(b).map(|(one, other)| (one - other).powi(2));
    squares.sum::<f64>().sqrt()
}

/// The difference in lightness alone: what a printer without colours leaves.
fn in_grey(theme: Theme, a: Token, b: Token) -> f64 {
    let lightness = |token: Token| lab(linear(theme.colour(token)))[0];
    (lightness(a) - lightness(b)).abs()
}

fn pairs(tokens: &[Token]) -> Vec<(Token, Token)> {
    let after = |no: usize| {
        tokens[no + 1..]
            .iter()
            .map(move |other| (tokens[no], *other))
    };
    (0..tokens.len()).flat_map(after).collect()
}

/// Which are nearer than they may be.
fn too_near(pairs: &[(Token, Token)], least: f64) -> Vec<String> {
    let mut found = Vec::new();
    for theme in THEMES {
        for (name, sight) in SIGHTS {
            for (a, b) in pairs {
                let apart = distance(theme, *a, *b, sight);
                if apart < least {
                    found.push(format!("{theme:?} {name}: {} and {} {apart:.1}", a.0, b.0));
                }
            }
        }
    }
    found
}

#[test]
fn the_two_sides_are_far_apart_for_everybody() {
    assert_eq!(too_near(&[(MARKETING, SALES_FILL)], 80.0), [""; 0]);
}

#[test]
fn series_and_what_they_are_compared_with_are_apart_for_everybody() {
    assert_eq!(too_near(&pairs(&SERIES), 20.0), [""; 0]);
    let quiet: Vec<_> = SERIES.iter().map(|one| (*one, LINE_STRONG)).collect();
    assert_eq!(too_near(&quiet, 20.0), [""; 0]);
}

#[test]
fn what_is_nobody_s_is_apart_from_both_sides() {
    let grey = [(MARKETING, ANONYMOUS), (SALES_FILL, ANONYMOUS)];
    assert_eq!(too_near(&grey, 18.0), [""; 0]);
}

#[test]
fn steps_of_the_scale_are_apart_and_each_is_further_from_the_first() {
    let steps: Vec<_> = SCALE.windows(2).map(|two| (two[0], two[1])).collect();
    assert_eq!(too_near(&steps, 6.0), [""; 0]);
    for theme in THEMES {
        let from_first: Vec<f64> = SCALE
            .iter()
            .map(|step| in_grey(theme, SCALE[0], *step))
            .collect();
        assert!(from_first.is_sorted(), "{theme:?}: {from_first:?}");
    }
}

#[test]
fn on_grey_paper_all_of_them_stay_apart() {
    let least = |pairs: &[(Token, Token)]| {
        let apart = pairs.iter().map(|(a, b)| in_grey(Theme::Print, *a, *b));
        apart.fold(f64::INFINITY, f64::min)
    };
    let steps: Vec<_> = SCALE.windows(2).map(|two| (two[0], two[1])).collect();
    for (what, pairs, wanted) in [
        ("sides", vec![(MARKETING, SALES_FILL)], 30.0),
        ("series", pairs(&SERIES), 13.0),
        ("scale", steps, 6.0),
        (
            "bars and paper",
            vec![(SALES_FILL, SURFACE), (ANONYMOUS, SURFACE)],
            35.0,
        ),
    ] {
        let apart = least(&pairs);
        assert!(apart >= wanted, "{what}: {apart:.1}");
    }
}
