//! Figures over time: trends, cohorts, spans, survival.

use charts::{
    Axis, Bin, Curve, CurveStep, Event, Figure, HeatCell, HeatFigure, HeatRow, HistogramFigure,
    Ink, Point, Series, SpanMark, SurvivalFigure, Target, Tick, TrendFigure,
};

use super::{Language, around, drawn};

pub(crate) fn figures(language: Language) -> Vec<(&'static str, Figure)> {
    vec![
        ("trend-one", Figure::Trend(rate_by_month(language))),
        ("trend-many", Figure::Trend(rates_by_source(language))),
        ("trend-sides", Figure::Trend(counts_by_side(language))),
        ("heat", Figure::Heat(cohorts(language, 9, 8))),
        ("heat-many", Figure::Heat(cohorts(language, 40, 40))),
        ("histogram", Figure::Histogram(days(language))),
        (
            "survival-one",
            Figure::Survival(still_under_way(language, 1, 80)),
        ),
        (
            "survival-three",
            Figure::Survival(still_under_way(language, 3, 100_000)),
        ),
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

/// One row for each cohort; what is not over is pending.
pub(crate) fn cohorts(language: Language, n_rows: usize, n_columns: usize) -> HeatFigure {
    let row = |no: usize| {
        let size = (80.0 + 400.0 * drawn(no as u32)).round();
        let cells = (0..n_columns).map(|column| {
            let to_come = no + column + 1;
            if to_come > n_rows + 1 {
                return None;
            }
            let rate =
                0.5 * (1.0 - 0.72_f64.powf(column as f64 + 0.6)) * (0.7 + 0.5 * drawn(no as u32));
            let n = (rate * size).round();
            Some(HeatCell {
                value: rate,
                pending: to_come > n_rows,
                text: language.whole_percent(rate),
                n_text: language.count(n),
                key: format!("{no}/{column}"),
                says: format!(
                    "{}: {} / {}",
                    language.month(no),
                    language.count(n),
                    language.count(size)
                ),
            })
        });
        HeatRow {
            label: language.month(no),
            size_text: language.count(size),
            cells: cells.collect(),
        }
    };
    HeatFigure {
        around: around(
            language,
            [
                "Newer cohorts reach SQL sooner",
                "Nowsze kohorty szybciej docierają do etapu SQL",
                "กลุ่มใหม่ไปถึง SQL เร็วขึ้น",
            ],
            [
                "Share of each month's MQLs that became SQL within so many months",
                "Udział MQL z danego miesiąca, które stały się SQL w ciągu tylu miesięcy",
                "สัดส่วน MQL ของแต่ละเดือนที่กลายเป็น SQL ภายในจำนวนเดือน",
            ],
        ),
        rows_label: language.of(["MQL in", "MQL w", "เป็น MQL ใน"]),
        size_label: language.of(["MQLs", "MQL", "จำนวน MQL"]),
        columns_label: language.of(["Months since MQL", "Miesiące od MQL", "เดือนหลังเป็น MQL"]),
        columns: (0..n_columns).map(|no| no.to_string()).collect(),
        rows: (0..n_rows).map(row).collect(),
        darkest: 0.0,
        pending_note: language.of([
            "Pending: the month is not over",
            "W toku: miesiąc jeszcze trwa",
            "ยังรอผล: เดือนยังไม่จบ",
        ]),
    }
}

fn days(language: Language) -> HistogramFigure {
    let bin = |no: u32| {
        let n = (900.0
            * (-f64::from(no) / 4.5).exp()
            * (0.7 + 0.6 * drawn(no))
            * if no == 0 { 0.4 } else { 1.0 })
        .round();
        Bin {
            from: f64::from(no) * 5.0,
            to: f64::from(no + 1) * 5.0,
            n: if no == 17 { 61 } else { n as u64 },
            n_text: language.count(if no == 17 { 61.0 } else { n }),
            and_more: no == 17,
            key: format!("bin/{no}"),
            says: format!("{}–{}: {n}", no * 5, no * 5 + 5),
        }
    };
    let mark = |at: f64, text: [&str; 3]| SpanMark {
        at,
        text: language.of(text),
    };
    HistogramFigure {
        around: around(
            language,
            [
                "Half of all MQLs become SQLs within 23 days",
                "Połowa MQL staje się SQL w ciągu 23 dni",
                "ครึ่งหนึ่งของ MQL กลายเป็น SQL ภายใน 23 วัน",
            ],
            [
                "MQL → SQL · 2,904 of 4,668 who went on · 412 still under way are not in it",
                "MQL → SQL · 2904 z 4668, które przeszły dalej · bez 412 w toku",
                "MQL → SQL · 2,904 จาก 4,668 ที่ไปต่อ · ไม่รวม 412 ที่ยังอยู่ระหว่างทาง",
            ],
        ),
        bins: (0..18).map(bin).collect(),
        ink: Ink::Plain,
        x: Axis::from_zero(90.0, 6, |at| language.count(at)).labelled(language.of([
            "Days from MQL to SQL",
            "Dni od MQL do SQL",
            "จำนวนวันจาก MQL ถึง SQL",
        ])),
        y: Axis::of_counts(900, 4, |at| language.count(at)).labelled(language.of([
            "Leads",
            "Leady",
            "ลีด",
        ])),
        marks: vec![
            mark(23.0, ["Median 23 days", "Mediana 23 dni", "มัธยฐาน 23 วัน"]),
            mark(11.0, ["A quarter by 11", "Ćwierć do 11", "หนึ่งในสี่ภายใน 11"]),
            mark(
                41.0,
                [
                    "Three quarters by 41",
                    "Trzy czwarte do 41",
                    "สามในสี่ภายใน 41",
                ],
            ),
            mark(68.0, ["90% by 68", "90% do 68", "90% ภายใน 68"]),
        ],
    }
}

pub(crate) fn still_under_way(language: Language, n_curves: usize, n_steps: u32) -> SurvivalFigure {
    let names = [
        ["Search", "Wyszukiwarka", "การค้นหา"],
        [
            "Events and trade fairs",
            "Wydarzenia i targi branżowe",
            "งานอีเวนต์และงานแสดงสินค้า",
        ],
        ["Referral", "Polecenia", "การแนะนำ"],
    ];
    let curve = |nth: usize| {
        let rate = 28.0 + 22.0 * nth as f64;
        let step = |no: u32| {
            let at = f64::from(no + 1) * 120.0 / f64::from(n_steps);
            let share = 0.12 * nth as f64 + (1.0 - 0.12 * nth as f64) * (-at / rate).exp();
            let wide = 0.012 + at * 0.0006;
            CurveStep {
                at,
                share,
                low: (share - wide).max(0.0),
                high: (share + wide).min(1.0),
            }
        };
        let steps: Vec<CurveStep> = (0..n_steps).map(step).collect();
        let median = steps.iter().find(|step| step.share <= 0.5).map(|step| {
            let days = language.count(step.at);
            Tick {
                at: step.at,
                text: language.of([
                    &format!("Median {days} days"),
                    &format!("Mediana {days} dni"),
                    &format!("มัธยฐาน {days} วัน"),
                ]),
            }
        });
        Curve {
            marks: Vec::new(),
            label: if n_curves == 1 {
                String::new()
            } else {
                language.of(names[nth % 3])
            },
            ink: Ink::Plain,
            censored: (0..n_steps / 4).map(|no| 125.0 * drawn(no + 7)).collect(),
            until: 125.0,
            median,
            at_risk: (0..6)
                .map(|no| {
                    language.count(
                        (1_204.0 / (nth + 1) as f64 * (-25.0 * f64::from(no) / rate).exp()).round(),
                    )
                })
                .collect(),
            steps,
            key: format!("curve/{nth}"),
            says: language.of(names[nth % 3]),
        }
    };
    SurvivalFigure {
        around: around(
            language,
            [
                "Those from search decide twice as fast",
                "Leady z wyszukiwarki decydują się dwa razy szybciej",
                "ลีดจากการค้นหาตัดสินใจเร็วเป็นสองเท่า",
            ],
            [
                "Share of MQLs that are not SQL yet · Kaplan–Meier",
                "Udział MQL, które nie są jeszcze SQL · Kaplan–Meier",
                "สัดส่วน MQL ที่ยังไม่เป็น SQL · Kaplan–Meier",
            ],
        ),
        x: Axis::from_zero(125.0, 5, |at| language.count(at)).labelled(language.of([
            "Days since MQL",
            "Dni od MQL",
            "วันหลังเป็น MQL",
        ])),
        y: Axis::from_zero(1.0, 4, |at| language.whole_percent(at)).labelled(language.of([
            "Not SQL yet",
            "Jeszcze nie SQL",
            "ยังไม่เป็น SQL",
        ])),
        curves: (0..n_curves).map(curve).collect(),
        at_risk_label: language.of(["Still observed", "Nadal obserwowane", "ยังติดตามอยู่"]),
        band_note: language.of(["95% interval", "Przedział 95%", "ช่วงเชื่อมั่น 95%"]),
        censored_note: language.of([
            "Still under way on that day",
            "W tym dniu nadal w toku",
            "วันนั้นยังอยู่ระหว่างทาง",
        ]),
    }
}
