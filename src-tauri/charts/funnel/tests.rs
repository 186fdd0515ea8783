//! Does a funnel keep its promises, whatever the figures and the names?

use super::figure::{
    ConversionText, FunnelFigure, FunnelStage, HandOff, Owner, OwnerLabels, funnel,
};
use super::layout::Layout;
use crate::{ChartError, Part, Size, Theme, png};

const OWNERS: [Owner; 4] = [
    Owner::Marketing,
    Owner::Sales,
    Owner::Both,
    Owner::Anonymous,
];

fn stage(key: &str, label: &str, owner: Owner, n: u64, unknown: u64) -> FunnelStage {
    FunnelStage {
        key: key.to_owned(),
        label: label.to_owned(),
        owner,
        n,
        n_text: grouped(n),
        unknown,
        unknown_text: format!("+ {} unknown", grouped(unknown)),
        pending: unknown / 3,
        pending_text: format!("+ {} pending", grouped(unknown / 3)),
        conversion: None,
    }
}

fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn figure(stages: Vec<FunnelStage>, after_stage: usize) -> FunnelFigure {
    let mut stages = stages;
    for position in 1..stages.len() {
        let (of, n) = (stages[position - 1].n, stages[position].n);
        let rate = if of == 0 {
            f64::NAN
        } else {
            n as f64 / of as f64 * 100.0
        };
        stages[position].conversion = Some(ConversionText {
            interval_text: String::new(),
            rate_text: if rate.is_nan() {
                "–".to_owned()
            } else {
                format!("{rate:.1}%")
            },
            of_text: format!("{} of {}", grouped(n), grouped(of)),
            target_text: "Target 40%".to_owned(),
            drop_text: format!("{} drop off", grouped(of.saturating_sub(n))),
        });
    }
    FunnelFigure {
        title: "Joint funnel".to_owned(),
        subtitle: "Unit: person · Population: all 12,480 leads · As of 22 Nov 2026".to_owned(),
        stages,
        owners: OwnerLabels {
            marketing: "Marketing".to_owned(),
            sales: "Sales".to_owned(),
            both: "Marketing and sales".to_owned(),
            anonymous: "Not known by name".to_owned(),
        },
        hand_off: Some(HandOff {
            after_stage,
            label: "Hand-off from marketing to sales".to_owned(),
        }),
        unknown_note: "Hatched: cannot be judged yet, a value is missing.".to_owned(),
        pending_note: "Hatched the other way: their window is not over.".to_owned(),
        note: "Complete path: whoever met a stage and every stage before it.".to_owned(),
        empty_text: "Nothing to count yet. Import a lead list.".to_owned(),
    }
}

fn joint() -> FunnelFigure {
    figure(
        vec![
            stage("lead", "Lead", Owner::Marketing, 12_480, 0),
            stage("mql", "MQL", Owner::Marketing, 4_668, 2_310),
            stage("sal", "SAL", Owner::Sales, 2_904, 0),
            stage("sql", "SQL", Owner::Sales, 1_317, 402),
            stage("opportunity", "Opportunity", Owner::Sales, 486, 0),
            stage("won", "Won", Owner::Sales, 117, 0),
        ],
        1,
    )
}

fn overlaps(layout: &Layout) -> Vec<String> {
    let mut found = Vec::new();
    for (number, one) in layout.texts.iter().enumerate() {
        for other in &layout.texts[number + 1..] {
            let (a, b) = (one.frame(), other.frame());
            // Half a unit is rounding.
            let apart = a.right <= b.left + 0.5
                || b.right <= a.left + 0.5
                || a.bottom <= b.top + 0.5
                || b.bottom <= a.top + 0.5;
            if !apart {
                found.push(format!(
                    "{:?} over {:?}",
                    one.fitted.lines, other.fitted.lines
                ));
            }
        }
    }
    found
}

fn outside(layout: &Layout) -> Vec<String> {
    let (width, height) = (f64::from(layout.size.width), f64::from(layout.size.height));
    layout
        .texts
        .iter()
        .filter(|text| {
            let frame = text.frame();
            frame.left < 0.0 || frame.top < 0.0 || frame.right > width || frame.bottom > height
        })
        .map(|text| format!("{:?} {:?}", text.fitted.lines, text.frame()))
        .collect()
}

#[test]
fn the_same_figure_gives_the_same_bytes() {
    let first = funnel(&joint(), Theme::Light, Size::WIDE).unwrap();
    let second = funnel(&joint(), Theme::Light, Size::WIDE).unwrap();
    assert_eq!(first, second);
    assert_eq!(
        png(&first.svg, 1.0).unwrap(),
        png(&second.svg, 1.0).unwrap()
    );
}

#[test]
fn the_joint_funnel_is_drawn_as_committed() {
    insta::assert_snapshot!(
        "joint_funnel_light",
        funnel(&joint(), Theme::Light, Size::WIDE).unwrap().svg
    );
    insta::assert_snapshot!(
        "joint_funnel_dark",
        funnel(&joint(), Theme::Dark, Size::WIDE).unwrap().svg
    );
}

#[test]
fn no_text_lies_over_another_whatever_the_names_and_the_figures() {
    let names = [
        "Won",
        "Szansa sprzedaży potwierdzona przez dział handlowy",
        "โอกาสการขายที่ฝ่ายขายยืนยันแล้วว่ามีงบประมาณ",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "",
    ];
    let counts = [
        (0, 0),
        (0, 7),
        (3, 0),
        (950, 949),
        (12_480_000, 1_000_000),
        (5, 12_480_000),
    ];
    for size in [
        Size {
            width: 640,
            height: 360,
        },
        Size::WIDE,
        Size {
            width: 800,
            height: 1200,
        },
    ] {
        for n_stages in [0, 1, 2, 3, 5, 8] {
            for shift in 0..names.len() {
                let stages = (0..n_stages)
                    .map(|position| {
                        let (n, unknown) = counts[(position + shift) % counts.len()];
                        let owner = OWNERS[(position + shift) % OWNERS.len()];
                        stage(
                            "any",
                            names[(position + shift) % names.len()],
                            owner,
                            n,
                            unknown,
                        )
                    })
                    .collect();
                let layout = Layout::of(&figure(stages, n_stages / 2), size);
                let context = format!("{size:?}, {n_stages} stages, shift {shift}");
                assert_eq!(overlaps(&layout), Vec::<String>::new(), "{context}");
                assert_eq!(outside(&layout), Vec::<String>::new(), "{context}");
            }
        }
    }
}

#[test]
fn bars_are_as_high_as_their_counts() {
    let layout = Layout::of(&joint(), Size::WIDE);
    let share = |stage: usize| layout.columns[stage].met.height() / layout.columns[0].met.height();
    assert!((share(1) - 4_668.0 / 12_480.0).abs() < 1e-9);
    assert!((share(3) - 1_317.0 / 12_480.0).abs() < 1e-9);
    let mql = &layout.columns[1];
    assert!((mql.whole.height() / mql.met.height() - 7_748.0 / 4_668.0).abs() < 1e-9);
}

#[test]
fn nobody_is_a_line_and_one_of_many_is_still_seen() {
    let layout = Layout::of(
        &figure(
            vec![
                stage("lead", "Lead", Owner::Marketing, 1_000_000, 0),
                stage("sql", "SQL", Owner::Sales, 1, 0),
                stage("won", "Won", Owner::Sales, 0, 0),
            ],
            0,
        ),
        Size::WIDE,
    );
    assert!(layout.columns[1].met.height() >= 3.0);
    assert!(layout.columns[2].whole.height().abs() < f64::EPSILON);
}

#[test]
fn counts_beyond_any_lead_list_are_drawn() {
    let most = vec![
        stage("a", "A", Owner::Marketing, u64::MAX, u64::MAX),
        stage("b", "B", Owner::Both, 0, u64::MAX),
    ];
    assert!(funnel(&figure(most, usize::MAX), Theme::Dark, Size::WIDE).is_ok());
}

#[test]
fn every_stage_has_a_region_and_unknowns_and_steps_have_theirs() {
    let picture = funnel(&joint(), Theme::Light, Size::WIDE).unwrap();
    let keys = |part: Part| {
        let of_part = picture.regions.iter().filter(|region| region.part == part);
        of_part
            .map(|region| region.key.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        keys(Part::Met),
        ["lead", "mql", "sal", "sql", "opportunity", "won"]
    );
    assert_eq!(keys(Part::Unknown), ["mql", "sql"]);
    assert_eq!(keys(Part::Pending), ["mql", "sql"]);
    assert_eq!(
        keys(Part::Conversion),
        ["mql", "sal", "sql", "opportunity", "won"]
    );
    for region in &picture.regions {
        assert!(region.x >= 0.0 && region.y >= 0.0, "{region:?}");
        assert!(region.x + region.width <= 1280.0, "{region:?}");
        assert!(region.y + region.height <= 560.0, "{region:?}");
    }
}

#[test]
fn a_funnel_without_stages_says_what_to_do() {
    let picture = funnel(&figure(Vec::new(), 0), Theme::Light, Size::WIDE).unwrap();
    assert!(picture.svg.contains("Nothing to count yet"));
    assert!(picture.regions.is_empty());
}

#[test]
fn the_svg_holds_nothing_that_a_strict_content_policy_refuses() {
    let mut figure = joint();
    figure.stages[0].label = "<script>alert('1')</script>\" onload=\"x".to_owned();
    figure.title = "<style>*{}</style> & \u{0} font-weight=\"bold\"".to_owned();
    let svg = funnel(&figure, Theme::Light, Size::WIDE).unwrap().svg;
    for refused in [
        "<script",
        "<style",
        " style=",
        " onload=\"",
        "href",
        "url(",
        "\u{0}",
    ] {
        assert!(!svg.contains(refused), "{refused}");
    }
    assert!(svg.contains("viewBox=\"0 0 1280 560\""));
    assert!(png(&svg, 0.5).is_ok());
}

#[test]
fn a_size_that_nobody_could_read_is_refused() {
    for (width, height) in [(0, 0), (639, 560), (1280, 359), (8193, 560)] {
        let refused = funnel(&joint(), Theme::Light, Size { width, height });
        assert!(
            matches!(refused, Err(ChartError::Size { .. })),
            "{width} × {height}"
        );
    }
}

#[test]
fn a_bar_of_nobody_by_name_is_cut_where_it_would_leave_the_stages_as_lines() {
    let heights = |visits: u64| {
        let mut figure = joint();
        for (stage, n) in figure.stages.iter_mut().zip([visits, 1_000, 500]) {
            (stage.n, stage.unknown, stage.pending) = (n, 0, 0);
        }
        figure.stages.truncate(3);
        figure.stages[0].owner = Owner::Anonymous;
        figure.stages[1].owner = Owner::Marketing;
        figure.stages[2].owner = Owner::Sales;
        let layout = Layout::of(&figure, Size::WIDE);
        let of = |at: usize| layout.columns[at].met.height();
        (figure.has_cut(), of(0) / of(1), of(1) / of(2))
    };
    let (cut, of_visits, of_leads) = heights(90_000);
    assert!(cut && (of_visits - 1.25).abs() < 0.01, "{of_visits}");
    assert!((of_leads - 2.0).abs() < 0.02, "{of_leads}");
    let (cut, of_visits, _) = heights(2_900);
    assert!(!cut && (of_visits - 2.9).abs() < 0.05, "{of_visits}");
}
