//! Do papers hold what was put into them, in three forms, whatever it is?

use proptest::prelude::*;
use words::{Locale, Words};

use crate::tests::read_pdf::texts_of_pages;
use crate::{
    Alignment, Answered, Block, Change, Colours, Column, Decision, Form, Judged, Minutes,
    OpenPoint, Owned, Paper, Proposed, Sentence, Signature, Signed, Tint, fits_a_card, html,
    markdown, n_pages, pdf,
};

mod picture_alone;
mod read_pdf;

const DOT: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 100" width="640" height="100"><rect width="300" height="80" fill="#1f5fd0"/><text x="20" y="40" font-family="Inter, Noto Sans Thai" font-size="20">1,172 met</text></svg>"##;

fn colours() -> Colours {
    Colours {
        marketing: "#1f5fd0".to_owned(),
        marketing_soft: "#d9e6fb".to_owned(),
        sales: "#b35400".to_owned(),
        sales_soft: "#fbe5d0".to_owned(),
        text: "#161b22".to_owned(),
        quiet: "#545d6a".to_owned(),
        line: "#d3d8df".to_owned(),
    }
}

fn paper(blocks: Vec<Block>) -> Paper {
    Paper {
        language: "en".to_owned(),
        title: "What we call a good lead".to_owned(),
        subtitle: "Version 3: agreed on 12 Oct 2026".to_owned(),
        draft: None,
        blocks,
        foot: vec!["What we call a good lead · 8f11941d67e0".to_owned()],
        form: Form::Pages,
        colours: colours(),
    }
}

fn heading(text: &str, tint: Option<Tint>) -> Block {
    let owner = tint.map(|tint| Owned {
        tint,
        name: "Sales".to_owned(),
    });
    Block::Heading {
        level: 1,
        text: text.to_owned(),
        owner,
    }
}

fn sentences(texts: &[(u8, &str)]) -> Block {
    let sentence = |(depth, text): &(u8, &str)| Sentence {
        depth: *depth,
        text: (*text).to_owned(),
    };
    Block::Sentences(texts.iter().map(sentence).collect())
}

fn signature(tint: Tint, side: &str, names: &[&str]) -> Signature {
    let signed = |name: &&str| Signed {
        name: (*name).to_owned(),
        when: "signed on 12 Oct 2026 at 09:15".to_owned(),
    };
    Signature {
        tint,
        side: side.to_owned(),
        signed: names.iter().map(signed).collect(),
        missing: "not signed yet".to_owned(),
    }
}

/// One of each block.
fn whole() -> Paper {
    let column = |head: &str, alignment| Column {
        head: head.to_owned(),
        alignment,
    };
    paper(vec![
        heading("Ideal customer profile", None),
        Block::Note("A lead fits when every must-have is met.".to_owned()),
        sentences(&[
            (0, "Must have:"),
            (1, "Employees is at least 11"),
            (0, "Nice to have:"),
            (1, "Consent: yes"),
        ]),
        heading("SQL", Some(Tint::Sales)),
        Block::Paragraph("Who reaches this stage.".to_owned()),
        Block::Picture {
            svg: DOT.to_owned(),
            alt: "The funnel: 1,172 leads".to_owned(),
        },
        Block::Table {
            columns: vec![
                column("Stage", Alignment::Left),
                column("Leads", Alignment::Right),
            ],
            rows: vec![
                vec!["MQL".to_owned(), "1,172 to 1,330".to_owned()],
                vec!["SQL".to_owned()],
            ],
        },
        Block::Changes(vec![Change {
            what: "Criterion changed".to_owned(),
            before: Some("at least 10".to_owned()),
            after: Some("at least 11".to_owned()),
        }]),
        Block::Notice("One person signed for both sides.".to_owned()),
        Block::Signatures([
            signature(Tint::Marketing, "Marketing", &["Anna Kowalska"]),
            signature(Tint::Sales, "Sales", &[]),
        ]),
        Block::Facts(vec![(
            "Hash".to_owned(),
            "62863e73422b490327b9a6abe9fa608dabf37c5ea75e937e1c540d9aebc29ed0".to_owned(),
        )]),
    ])
}

fn read(paper: &Paper) -> Vec<Vec<String>> {
    texts_of_pages(&pdf(paper).unwrap())
}

#[test]
fn the_forms_of_a_paper_read_as_they_did() {
    insta::assert_snapshot!("markdown", markdown(&whole()));
    insta::assert_snapshot!("html", html(&whole()));
    let pages = read(&whole());
    let pages: Vec<String> = pages.iter().map(|page| page.join("\n")).collect();
    insta::assert_snapshot!("pdf", pages.join("\n---- page ----\n"));
}

#[test]
fn the_same_paper_gives_the_same_bytes() {
    assert_eq!(pdf(&whole()).unwrap(), pdf(&whole()).unwrap());
    assert_eq!(html(&whole()), html(&whole()));
}

#[test]
fn the_pdf_knows_its_title_its_language_and_its_parts() {
    let bytes = pdf(&Paper {
        language: "pl".to_owned(),
        ..whole()
    })
    .unwrap();
    let text = String::from_utf8_lossy(&bytes);
    for part in [
        "/Lang(pl)",
        "/Marked true",
        "/S/H1",
        "/S/H2",
        "/S/LI",
        "/S/TH",
        "/S/Figure",
        "/Outlines",
    ] {
        assert!(text.contains(part), "{part}");
    }
    assert!(!text.contains("CreationDate"), "the clock is not read");
}

#[test]
fn thai_and_polish_are_read_out_as_they_were_written() {
    let texts = [
        "ผู้ที่ถึงขั้นนี้ทำให้ถูกคัดออก น้ำ",
        "Zażółć gęślą jaźń",
        "Æblegrød på åen",
    ];
    let blocks = texts.map(|text| Block::Paragraph(text.to_owned()));
    let all = read(&paper(blocks.into())).concat();
    for text in texts {
        assert!(all.iter().any(|one| one == text), "{text} in {all:?}");
    }
}

#[test]
fn a_hash_stands_on_one_line_whatever_its_letters() {
    for digit in "0123456789abcdef".chars() {
        let hashes = [
            digit.to_string().repeat(64),
            format!("b{digit}d{digit}").repeat(16),
        ];
        let facts = hashes
            .clone()
            .map(|hash| ("Fingerprint (hash) of the signed text".to_owned(), hash));
        let all = read(&paper(vec![Block::Facts(facts.into())])).concat();
        for hash in hashes {
            assert!(all.contains(&hash), "{hash} in {all:?}");
        }
    }
}

#[test]
fn a_page_in_thai_brings_its_letters_and_asks_for_nothing() {
    let thai = paper(vec![Block::Paragraph("ที่ผ่าน".to_owned())]);
    for (document, n) in [(thai, 2), (whole(), 0)] {
        let page = html(&document);
        assert_eq!(page.matches("@font-face").count(), n);
        assert!(!page.contains("http://") && !page.contains("https://"));
        assert!(!page.contains("src=\"/") && !page.contains("url(/"));
    }
}

#[test]
fn a_draft_says_so_on_each_page() {
    let long = sentences(&[(0, "Employees is at least 11"); 120]);
    let draft = Paper {
        draft: Some("DRAFT".to_owned()),
        ..paper(vec![long])
    };
    let pages = read(&draft);
    assert!(pages.len() > 2);
    for page in &pages {
        assert!(page.iter().any(|text| text == "DRAFT"), "{page:?}");
    }
    for (form, found) in [("html", html(&draft)), ("md", markdown(&draft))] {
        assert!(found.contains("DRAFT"), "{form}");
    }
}

#[test]
fn no_page_ends_with_a_heading_and_none_parts_the_signatures() {
    for n in 0..60 {
        let lines = vec![(0, "Employees is at least 11"); n];
        let document = paper(vec![
            heading("Before", None),
            sentences(&lines),
            heading("Heading of what follows", Some(Tint::Both)),
            Block::Note("Note under it".to_owned()),
            sentences(&[(0, "First of them:"), (1, "Second of them")]),
            heading("Signatures", None),
            Block::Signatures([
                signature(Tint::Marketing, "Marketing", &["Anna", "Bo"]),
                signature(Tint::Sales, "Sales", &["Cy"]),
            ]),
        ]);
        let pages = read(&document);
        let page_of = |text: &str| {
            pages
                .iter()
                .position(|page| page.iter().any(|one| one == text))
        };
        let title = page_of("Heading of what follows");
        assert!(title.is_some(), "{n}");
        for text in ["Note under it", "First of them:", "Second of them"] {
            assert_eq!(page_of(text), title, "{text}, {n} sentences");
        }
        let of_signatures = page_of("Signatures");
        for text in ["Anna", "Bo", "Cy", "Marketing"] {
            assert_eq!(page_of(text), of_signatures, "{text}, {n} sentences");
        }
    }
}

#[test]
fn three_hundred_criteria_and_a_table_over_pages_lose_nothing() {
    let rows: Vec<Vec<String>> = (0..90)
        .map(|i| vec![format!("Row {i}"), i.to_string()])
        .collect();
    let column = |head: &str, alignment| Column {
        head: head.to_owned(),
        alignment,
    };
    let said: Vec<Sentence> = (0..300)
        .map(|i| Sentence {
            depth: 1,
            text: format!("Criterion {i} is met"),
        })
        .collect();
    let columns = vec![
        column("Stage", Alignment::Left),
        column("Leads", Alignment::Right),
    ];
    let long = paper(vec![
        Block::Sentences(said.clone()),
        Block::Table { columns, rows },
    ]);
    let pages = read(&long);
    assert_eq!(pages.len(), n_pages(&long).unwrap());
    let all = pages.concat();
    for sentence in &said {
        assert_eq!(
            all.iter().filter(|one| **one == sentence.text).count(),
            1,
            "{}",
            sentence.text
        );
    }
    let heads = pages
        .iter()
        .filter(|page| page.iter().any(|one| one == "Stage"))
        .count();
    let with_rows = pages
        .iter()
        .filter(|page| page.iter().any(|one| one.starts_with("Row ")))
        .count();
    assert_eq!(heads, with_rows);
}

#[test]
fn more_signatures_than_a_page_holds_are_all_there() {
    let names: Vec<String> = (0..80).map(|i| format!("Person {i}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let long = paper(vec![Block::Signatures([
        signature(Tint::Marketing, "Marketing", &names),
        signature(Tint::Sales, "Sales", &[]),
    ])]);
    let all = read(&long).concat();
    for name in names {
        assert!(all.iter().any(|one| one == name), "{name}");
    }
}

#[test]
fn a_card_is_one_page_with_the_largest_letters_that_fit() {
    let card = |n: usize| Paper {
        form: Form::Card,
        ..paper(vec![sentences(&vec![(0, "Employees is at least 11"); n])])
    };
    for n in [0, 3, 20, 35] {
        assert!(fits_a_card(&card(n)).unwrap(), "{n}");
        assert_eq!(n_pages(&card(n)).unwrap(), 1, "{n}");
    }
    assert!(!fits_a_card(&card(400)).unwrap());
}

#[test]
fn minutes_say_all_that_happened() {
    let say = |text: &str| text.to_owned();
    let minutes = Minutes {
        title: say("What we call a good lead"),
        held: say("12 Oct 2026"),
        present: vec![(say("Anna"), say("Marketing")), (say("Bo"), say("Sales"))],
        proposals: vec![Proposed {
            what: say("Employees is at least 20"),
            who: say("Bo"),
            side: say("Sales"),
        }],
        calibration: Some(Judged {
            agreed: say("You agreed on 14 of 20 leads."),
            kappa: say("Kappa 0.38 (0.02 to 0.74)"),
            splits: vec![say("Employees below 20 explains 5 of 6.")],
            answers: vec![Answered {
                lead: say("Lead 1"),
                marketing: say("good"),
                sales: say("not"),
            }],
        }),
        decisions: vec![Decision {
            question: say("How large must a company be?"),
            options: vec![say("at least 11"), say("at least 20")],
            chosen: say("at least 11"),
            why: say("Three of the last ten wins had fewer than 20."),
            who: say("Anna and Bo, 12 Oct 2026"),
            dissent: vec![(say("Cy"), say("too much work for too little"))],
        }],
        open: vec![OpenPoint {
            what: say("Who answers on Fridays?"),
            who: say("Bo"),
        }],
        before: Some((say(DOT), say("before"))),
        after: Some((say(DOT), say("after"))),
        hashes: Some((say("62863e73"), say("8f11941d"))),
    };
    let words = Words::of(Locale::En);
    insta::assert_snapshot!("minutes", markdown(&minutes.paper(colours(), words)));
    for locale in Locale::ALL {
        for minutes in [&minutes, &Minutes::default()] {
            let paper = minutes.paper(colours(), Words::of(locale));
            assert!(!markdown(&paper).contains('⟦'), "{locale:?} lacks a text");
            assert!(!read(&paper).is_empty(), "{locale:?}");
        }
    }
}

/// What people may write, and what those write who want to break it.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[#*$_`<>&|~@{}\\[\\]\\\\/!=+.:;'\"-]{1,40}",
        "[ก-๎ ]{0,60}",
        Just(
            "#panic() $x$ *b* [l](http://e.example) <script>alert(1)</script> {{x}} \\end"
                .to_owned()
        ),
        Just("x".repeat(700)),
        Just("a\u{202e}b\u{2066}c\u{7}\u{0}\u{1b}[31m".to_owned()),
        Just("שלום العربية 🎉👩\u{200d}👧 日本語".to_owned()),
        Just("]]>--><!-- ' onload=\"x".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_comes_out_as_text(texts in prop::collection::vec(hostile(), 12)) {
        let mut document = whole();
        let mut given = texts.iter().cycle();
        document.each_text(&mut |text| *text = given.next().cloned().unwrap_or_default());
        let written = html(&document);
        prop_assert_eq!(written.matches("<script").count(), 0);
        prop_assert_eq!(written.matches("<body").count(), 1);
        prop_assert_eq!(written.matches("<li>").count(), 4);
        let marked = markdown(&document);
        for form in [&written, &marked] {
            let hidden = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            prop_assert!(!form.contains(hidden));
        }
        prop_assert_eq!(marked.matches("<script").count(), marked.matches("\\<script").count());
        let bytes = pdf(&document).unwrap();
        prop_assert!(bytes.starts_with(b"%PDF-"));
        prop_assert_eq!(pdf(&document).unwrap(), bytes);
    }
}

#[test]
fn a_wide_table_breaks_no_word_that_smaller_letters_leave_whole() {
    let heads = [
        "Transition",
        "Customers",
        "Opportunity",
        "Quarter",
        "Median",
    ];
    let columns = heads.iter().chain(&heads);
    let columns: Vec<Column> = columns
        .map(|head| Column {
            head: (*head).to_owned(),
            alignment: Alignment::Right,
        })
        .collect();
    let row = vec!["18.8% (12 of 64)".to_owned(); columns.len()];
    let wide = paper(vec![Block::Table {
        columns,
        rows: vec![row],
    }]);
    let said = read(&wide).concat();
    for head in heads {
        assert_eq!(said.iter().filter(|one| *one == head).count(), 2, "{head}");
    }
    assert!(said.iter().any(|one| one.contains("18.8%")), "{said:?}");
}
