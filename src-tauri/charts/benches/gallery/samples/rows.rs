//! Figures in rows: bars, odds, reasons, before and after, promises.

use charts::{
    Axis, BarRow, BarsFigure, BeforeAfterFigure, BeforeAfterRow, BulletFigure, BulletRow, Estimate,
    Figure, Ink, Reason, ReasonsFigure, Target,
};

use super::{Language, around, drawn};

pub(crate) fn figures(language: Language) -> Vec<(&'static str, Figure)> {
    vec![
        ("bars", Figure::Bars(by_source(language))),
        ("odds", Figure::Bars(odds(language))),
        ("reasons", Figure::Reasons(reasons(language))),
        ("before-after", Figure::BeforeAfter(before_after(language))),
        ("bullet", Figure::Bullet(promises(language))),
    ]
}

const SOURCES: [[&str; 3]; 8] = [
    ["Referral", "Polecenia", "การแนะนำ"],
    ["Search", "Wyszukiwarka", "การค้นหา"],
    ["Content", "Treści do pobrania", "เนื้อหาที่ดาวน์โหลด"],
    [
        "Events and trade fairs",
        "Wydarzenia i targi branżowe",
        "งานอีเวนต์และงานแสดงสินค้า",
    ],
    [
        "Social media, paid",
        "Media społecznościowe, płatne",
        "โซเชียลมีเดียแบบเสียค่าโฆษณา",
    ],
    ["Bought lists", "Kupione listy", "รายชื่อที่ซื้อมา"],
    ["39 others", "39 innych", "อื่น ๆ 39 รายการ"],
    ["Not known", "Nieznane", "ไม่ทราบ"],
];

fn by_source(language: Language) -> BarsFigure {
    let row = |no: usize| {
        let (n, of) = (
            (220.0 / (no + 1) as f64 * (1.0 + drawn(no as u32))).round(),
            (700.0 / (no as f64 * 0.7 + 1.0)).round(),
        );
        let rate = n / of;
        let wide = 1.6 * (rate * (1.0 - rate) / of).sqrt();
        BarRow {
            label: language.of(SOURCES[no]),
            value: (no != 5).then_some(rate),
            interval: (no != 5).then_some((rate - wide, rate + wide)),
            text: if no == 5 {
                language.of(["too few", "za mało", "น้อยเกินไป"])
            } else {
                language.percent(rate)
            },
            n_text: language.of([
                &format!("{n} of {of}"),
                &format!("{n} z {of}"),
                &format!("{n} จาก {of}"),
            ]),
            pending: no == 4,
            rest: no >= 6,
            key: format!("source/{no}"),
            says: format!("{}: {n}/{of}", language.of(SOURCES[no])),
            ..BarRow::default()
        }
    };
    BarsFigure {
        around: around(
            language,
            [
                "Referrals become SQLs most often",
                "Polecenia najczęściej stają się SQL",
                "การแนะนำกลายเป็น SQL บ่อยที่สุด",
            ],
            [
                "MQL → SQL by source · people · complete path",
                "MQL → SQL według źródła · osoby · pełna ścieżka",
                "MQL → SQL ตามแหล่งที่มา · บุคคล · เส้นทางครบ",
            ],
        ),
        rows: (0..8).map(row).collect(),
        x: Axis::from_zero(0.6, 5, |at| language.whole_percent(at)),
        line: Some(Target {
            value: 0.31,
            text: language.of(["All 31%", "Wszystkie 31%", "ทั้งหมด 31%"]),
        }),
        figures_label: language.of(["SQLs of MQLs", "SQL z MQL", "SQL จาก MQL"]),
        interval_note: language.of(["95% interval", "Przedział 95%", "ช่วงเชื่อมั่น 95%"]),
        pending_note: language.of(["Pending: windows not over", "W toku: okna trwają", "ยังรอผล"]),
        ..BarsFigure::default()
    }
}

fn odds(language: Language) -> BarsFigure {
    let names = [
        [
            "At least 50 employees",
            "Co najmniej 50 pracowników",
            "พนักงานอย่างน้อย 50 คน",
        ],
        ["Asked for a demo", "Poprosił o prezentację", "ขอให้สาธิต"],
        [
            "Visited pricing twice in 14 days",
            "Dwie wizyty na stronie z cenami w ciągu 14 dni",
            "เข้าชมหน้าราคาสองครั้งใน 14 วัน",
        ],
        [
            "Industry is banking",
            "Branża: bankowość",
            "อุตสาหกรรมธนาคาร",
        ],
        [
            "Downloaded a white paper",
            "Pobrał dokument",
            "ดาวน์โหลดเอกสาร",
        ],
        ["Is a student", "Jest studentem", "เป็นนักศึกษา"],
    ];
    let row = |no: usize| {
        let odds = [6.2, 3.8, 2.4, 1.3, 0.94, 0.18][no];
        let wide = 1.25 + 0.25 * no as f64;
        BarRow {
            label: language.of(names[no]),
            value: Some(odds),
            interval: Some((odds / wide, odds * wide)),
            text: format!("{odds}×").replace(
                '.',
                if language == Language::Polish {
                    ","
                } else {
                    "."
                },
            ),
            n_text: format!(
                "n = {}",
                language.count((1_400.0 / (no + 1) as f64).round())
            ),
            key: format!("criterion/{no}"),
            says: language.of(names[no]),
            ..BarRow::default()
        }
    };
    BarsFigure {
        around: around(
            language,
            [
                "Company size and a demo request matter most",
                "Najważniejsze są wielkość firmy i prośba o prezentację",
                "ขนาดบริษัทและการขอสาธิตสำคัญที่สุด",
            ],
            [
                "Odds of winning with the criterion against without · corrected for many",
                "Iloraz szans wygranej · z poprawką na wiele porównań",
                "อัตราส่วนโอกาสชนะ · ปรับสำหรับการเปรียบเทียบหลายรายการ",
            ],
        ),
        rows: (0..6).map(row).collect(),
        x: Axis::of_ratios(0.08, 9.0, 8, |at| format!("{at}")).labelled(language.of([
            "Odds ratio",
            "Iloraz szans",
            "อัตราส่วนออดส์",
        ])),
        dots: true,
        line: Some(Target {
            value: 1.0,
            text: language.of(["No difference", "Bez różnicy", "ไม่ต่างกัน"]),
        }),
        interval_note: language.of(["95% interval", "Przedział 95%", "ช่วงเชื่อมั่น 95%"]),
        ..BarsFigure::default()
    }
}

fn reasons(language: Language) -> ReasonsFigure {
    let names = [
        [
            "Could not be reached after five attempts",
            "Brak kontaktu po pięciu próbach",
            "ติดต่อไม่ได้หลังจากพยายามห้าครั้ง",
        ],
        [
            "No fit: fewer than 11 employees",
            "Brak dopasowania: mniej niż 11 pracowników",
            "ไม่ตรงเกณฑ์: พนักงานน้อยกว่า 11 คน",
        ],
        ["No budget", "Brak budżetu", "ไม่มีงบประมาณ"],
        ["Wrong data", "Błędne dane", "ข้อมูลผิด"],
        ["No need", "Brak potrzeby", "ไม่มีความต้องการ"],
        ["4 others", "4 inne", "อื่น ๆ 4 ข้อ"],
    ];
    let values = [142.0, 96.0, 61.0, 40.0, 22.0, 31.0];
    let total: f64 = values.iter().sum();
    let mut together = 0.0;
    let reasons = values
        .iter()
        .zip(names)
        .enumerate()
        .map(|(no, (value, name))| {
            together += value / total;
            Reason {
                label: language.of(name),
                ink: Ink::Sales,
                value: *value,
                text: format!(
                    "{} · {}",
                    language.count(*value),
                    language.whole_percent(value / total)
                ),
                together,
                together_text: language.whole_percent(together),
                rest: no == 5,
                key: format!("reason/{no}"),
                says: format!("{}: {value}", language.of(name)),
            }
        });
    let reasons = reasons.collect();
    ReasonsFigure {
        around: around(
            language,
            [
                "Two reasons make three fifths of all rejections",
                "Dwa powody to trzy piąte wszystkich odrzuceń",
                "สองเหตุผลเป็นสามในห้าของการปฏิเสธทั้งหมด",
            ],
            [
                "MQLs that sales rejected · Q3 2026 · 392 of 1,204",
                "MQL odrzucone przez sprzedaż · III kw. 2026 · 392 z 1204",
                "MQL ที่ฝ่ายขายปฏิเสธ · ไตรมาส 3 · 392 จาก 1,204",
            ],
        ),
        reasons,
        bars_label: language.of(["Leads rejected", "Odrzucone leady", "ลีดที่ถูกปฏิเสธ"]),
        together_label: language.of(["Together", "Razem", "รวมกัน"]),
        none_text: "0%".to_owned(),
        all_text: "100%".to_owned(),
    }
}

fn before_after(language: Language) -> BeforeAfterFigure {
    let names = [
        "MQL → SAL",
        "SAL → SQL",
        "SQL → Opportunity",
        "Opportunity → Won",
    ];
    let estimate = |value: f64, wide: f64, pending: bool| {
        Some(Estimate {
            value,
            interval: Some((value - wide, value + wide)),
            pending,
            text: language.percent(value),
            ..Estimate::default()
        })
    };
    let row = |no: usize| {
        let before = [0.31, 0.55, 0.42, 0.24][no];
        let after = [0.52, 0.61, 0.41, 0.29][no];
        BeforeAfterRow {
            label: names[no].to_owned(),
            before: estimate(before, 0.02 + 0.01 * no as f64, false),
            after: estimate(after, 0.025 + 0.012 * no as f64, no == 3),
            difference_text: language.of([
                &format!(
                    "{:+.1} [{:+.1}, {:+.1}]",
                    (after - before) * 100.0,
                    (after - before) * 100.0 - 3.2,
                    (after - before) * 100.0 + 3.2
                ),
                &format!(
                    "{:+.1} [{:+.1}; {:+.1}]",
                    (after - before) * 100.0,
                    (after - before) * 100.0 - 3.2,
                    (after - before) * 100.0 + 3.2
                )
                .replace('.', ","),
                &format!(
                    "{:+.1} [{:+.1}, {:+.1}]",
                    (after - before) * 100.0,
                    (after - before) * 100.0 - 3.2,
                    (after - before) * 100.0 + 3.2
                ),
            ]),
            key: format!("step/{no}"),
            says: names[no].to_owned(),
            ..BeforeAfterRow::default()
        }
    };
    BeforeAfterFigure {
        around: around(
            language,
            [
                "Sales accepts far more of what marketing passes",
                "Sprzedaż przyjmuje znacznie więcej leadów od marketingu",
                "ฝ่ายขายยอมรับลีดจากการตลาดมากขึ้นมาก",
            ],
            [
                "Cohorts before and after version 3 · not causal",
                "Kohorty przed wersją 3 i po niej · to nie dowód przyczyny",
                "กลุ่มก่อนและหลังเวอร์ชัน 3 · ไม่ใช่เหตุและผล",
            ],
        ),
        rows: (0..4).map(row).collect(),
        x: Axis::from_zero(0.7, 5, |at| language.whole_percent(at)),
        before_label: language.of([
            "Q2 2026, version 2",
            "II kw. 2026, wersja 2",
            "ไตรมาส 2 เวอร์ชัน 2",
        ]),
        after_label: language.of([
            "Q3 2026, version 3, with 95% intervals",
            "III kw. 2026, wersja 3, z przedziałami 95%",
            "ไตรมาส 3 เวอร์ชัน 3 พร้อมช่วงเชื่อมั่น 95%",
        ]),
        difference_label: language.of(["Difference in points", "Różnica w punktach", "ผลต่างเป็นจุด"]),
    }
}

fn promises(language: Language) -> BulletFigure {
    let rows = [
        (
            ["MQLs in October", "MQL w październiku", "MQL ในเดือนตุลาคม"],
            Ink::Marketing,
            120.0,
            Some(96.0),
            0.0,
        ),
        (
            [
                "MQLs in November",
                "MQL w listopadzie",
                "MQL ในเดือนพฤศจิกายน",
            ],
            Ink::Marketing,
            120.0,
            Some(131.0),
            0.0,
        ),
        (
            [
                "Followed up within 4 working hours",
                "Kontakt w ciągu 4 godzin roboczych",
                "ติดตามภายใน 4 ชั่วโมงทำงาน",
            ],
            Ink::Sales,
            95.0,
            Some(71.0),
            12.0,
        ),
        (
            [
                "Five attempts before rejecting",
                "Pięć prób przed odrzuceniem",
                "พยายามห้าครั้งก่อนปฏิเสธ",
            ],
            Ink::Sales,
            100.0,
            Some(54.0),
            0.0,
        ),
        (
            [
                "Reason given for each rejection",
                "Powód przy każdym odrzuceniu",
                "ให้เหตุผลทุกครั้งที่ปฏิเสธ",
            ],
            Ink::Sales,
            100.0,
            None,
            0.0,
        ),
    ];
    let row =
        |(name, ink, promised, delivered, pending): ([&str; 3], Ink, f64, Option<f64>, f64)| {
            BulletRow {
                label: language.of(name),
                ink,
                promised,
                promised_text: language.of([
                    &format!("of {promised}"),
                    &format!("z {promised}"),
                    &format!("จาก {promised}"),
                ]),
                delivered,
                delivered_text: delivered.map_or_else(
                    || language.of(["cannot be told", "nie da się określić", "บอกไม่ได้"]),
                    |delivered| language.whole_percent(delivered / promised),
                ),
                pending,
                key: language.of(name),
                says: language.of(name),
            }
        };
    BulletFigure {
        around: around(
            language,
            [
                "Both sides kept about three quarters of their promises",
                "Obie strony dotrzymały około trzech czwartych obietnic",
                "ทั้งสองฝ่ายรักษาสัญญาได้ราวสามในสี่",
            ],
            [
                "Promises of version 3 · October and November 2026",
                "Obietnice z wersji 3 · październik i listopad 2026",
                "คำสัญญาของเวอร์ชัน 3 · ต.ค.–พ.ย. 2569",
            ],
        ),
        rows: rows.into_iter().map(row).collect(),
        promised_label: language.of(["Promised", "Obiecane", "ที่สัญญาไว้"]),
        delivered_label: language.of(["Delivered", "Dotrzymane", "ที่ทำได้"]),
        pending_note: language.of([
            "May still be kept",
            "Może jeszcze zostać dotrzymane",
            "ยังอาจทำได้",
        ]),
    }
}
