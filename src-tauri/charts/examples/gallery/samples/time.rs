//! Figures over time: trends, cohorts, spans, survival.

use charts::{Axis, Event, Figure, Ink, Point, Series, Target, TrendFigure};

use super::{Language, around, drawn};

pub(crate) fn figures(language: Language) -> Vec<(&'static str, Figure)> {
    vec![
        ("trend-one", Figure::Trend(rate_by_month(language))),
        ("trend-many", Figure::Trend(rates_by_source(language))),
        ("trend-sides", Figure::Trend(counts_by_side(language))),
    ]
}

fn point(language: Language, value: f64, width: f64, pending: bool, of: &str) -> Option<Point> {
    Some(Point {
        value,
        interval: (width > 0.0).then_some((value - width, value + width)),
        pending,
        text: language.percent(value),
        key: format!("{of}/{value:.4}"),
        says: format!("{of}: {}", language.percent(value)),
    })
}

fn rate_by_month(language: Language) -> TrendFigure {
    let points = (0..12).map(|no| {
        let value = 0.22 + 0.008 * no as f64 + 0.05 * drawn(no) - if no >= 10 { 0.11 } else { 0.0 };
        point(
            language,
            value,
            0.02 + 0.03 * drawn(no + 90),
            no >= 10,
            &language.month(no as usize),
        )
    });
    let points: Vec<_> = points
        .enumerate()
        .map(|(no, it)| it.filter(|_| no != 4))
        .collect();
    TrendFigure {
        around: around(
            language,
            [
                "MQLs turn into SQLs more often since version 3",
                "Od wersji 3 leady zakwalifikowane przez marketing częściej stają się leadami zakwalifikowanymi przez sprzedaż",
                "ตั้งแต่เวอร์ชัน 3 ลีดที่ผ่านเกณฑ์การตลาดกลายเป็นลีดที่ฝ่ายขายรับมากขึ้น",
            ],
            [
                "Cohorts by month of MQL · people · within 60 days · 4,668 MQLs · as of 22 Nov 2026 · version 3",
                "Kohorty według miesiąca MQL · osoby · w ciągu 60 dni · 4668 MQL · stan na 22 lis 2026 · wersja 3",
                "กลุ่มตามเดือนที่เป็น MQL · บุคคล · ภายใน 60 วัน · 4,668 MQL · ณ วันที่ 22 พ.ย. 2569 · เวอร์ชัน 3",
            ],
        ),
        periods: (0..12).map(|no| language.month(no)).collect(),
        y: Axis::from_zero(0.42, 5, |at| language.whole_percent(at)).labelled(language.of([
            "MQL → SQL",
            "MQL → SQL",
            "MQL → SQL",
        ])),
        series: vec![Series {
            label: String::new(),
            ink: Ink::Plain,
            points,
        }],
        target: Some(Target {
            value: 0.3,
            text: language.of(["Promised 30%", "Obiecane 30%", "ที่สัญญาไว้ 30%"]),
        }),
        events: vec![Event {
            period: 6,
            text: language.of(["Version 3 in effect", "Wersja 3 obowiązuje", "เวอร์ชัน 3 มีผล"]),
        }],
        pending_note: language.of([
            "Pending: the window of 60 days is not over",
            "W toku: okno 60 dni jeszcze się nie skończyło",
            "ยังรอผล: ช่วง 60 วันยังไม่ครบ",
        ]),
        band_note: language.of(["95% interval", "Przedział 95%", "ช่วงเชื่อมั่น 95%"]),
    }
}

fn rates_by_source(language: Language) -> TrendFigure {
    let names = [
        ["Search", "Wyszukiwarka", "การค้นหา"],
        [
            "Events and trade fairs",
            "Wydarzenia i targi branżowe",
            "งานอีเวนต์และงานแสดงสินค้า",
        ],
        ["Content", "Treści do pobrania", "เนื้อหาที่ดาวน์โหลด"],
        ["Referral", "Polecenia", "การแนะนำ"],
        ["All leads", "Wszystkie leady", "ลีดทั้งหมด"],
    ];
    let series = names.into_iter().enumerate().map(|(nth, name)| {
        let label = language.of(name);
        let points = (0..18)
            .map(|no| {
                let seed = (nth * 40 + no) as u32;
                let value = 0.12 + 0.05 * nth as f64 * 0.6 + 0.05 * drawn(seed) + 0.003 * no as f64;
                point(language, value, 0.0, no == 17, &label).filter(|_| nth != 2 || no < 14)
            })
            .collect();
        let ink = if nth == 4 { Ink::Quiet } else { Ink::Plain };
        Series { label, ink, points }
    });
    let series = series.collect();
    TrendFigure {
        around: around(
            language,
            [
                "Referrals convert best, and the gap grows",
                "Polecenia konwertują najlepiej",
                "การแนะนำแปลงเป็นลูกค้าได้ดีที่สุด",
            ],
            [
                "Periods by month of SQL · people",
                "Okresy według miesiąca SQL · osoby",
                "รายเดือนตามวันที่เป็น SQL · บุคคล",
            ],
        ),
        periods: (0..18).map(|no| language.month(no)).collect(),
        y: Axis::from_zero(0.36, 4, |at| language.whole_percent(at)),
        series,
        pending_note: language.of([
            "Pending: the month is not over",
            "W toku: miesiąc trwa",
            "ยังรอผล: เดือนยังไม่จบ",
        ]),
        ..TrendFigure::default()
    }
}

fn counts_by_side(language: Language) -> TrendFigure {
    let one = |name: [&str; 3], ink: Ink, from: f64, nth: u32| Series {
        label: language.of(name),
        ink,
        points: (0..52)
            .map(|no| {
                let value = (from + 60.0 * drawn(nth * 100 + no)).round();
                Some(Point {
                    value,
                    text: language.count(value),
                    says: language.count(value),
                    key: format!("{nth}/{no}"),
                    ..Point::default()
                })
            })
            .collect(),
    };
    TrendFigure {
        around: around(
            language,
            [
                "Sales answers fewer leads than marketing passes",
                "Sprzedaż odbiera mniej leadów, niż przekazuje marketing",
                "ฝ่ายขายตอบรับลีดน้อยกว่าที่การตลาดส่งให้",
            ],
            ["By week", "Według tygodni", "รายสัปดาห์"],
        ),
        periods: (1..=52).map(|no| format!("W{no}")).collect(),
        y: Axis::of_counts(260, 4, |at| language.count(at)),
        series: vec![
            one(
                ["Passed as MQL", "Przekazane jako MQL", "ส่งต่อเป็น MQL"],
                Ink::Marketing,
                150.0,
                1,
            ),
            one(
                [
                    "Accepted by sales",
                    "Przyjęte przez sprzedaż",
                    "ฝ่ายขายรับแล้ว",
                ],
                Ink::Sales,
                110.0,
                2,
            ),
        ],
        ..TrendFigure::default()
    }
}
