//! Figures that cross or flow: grids, precision and recall, balances.

use charts::{
    Axis, BalanceFigure, BalanceStage, ConversionText, Figure, Flow, FunnelFigure, FunnelStage,
    GridCell, GridFigure, GridRow, HandOff, Ink, Owner, OwnerLabels, PrecisionFigure, Target,
    VersionCurve, VersionPoint,
};

use super::{Language, around, drawn};

pub(crate) fn figures(language: Language) -> Vec<(&'static str, Figure)> {
    vec![
        ("grid", Figure::Grid(grid(language))),
        ("precision", Figure::Precision(precision(language))),
        ("balance", Figure::Balance(balance(language))),
    ]
}

fn grid(language: Language) -> GridFigure {
    let grades = ["A", "B", "C", "D"];
    let cell = |row: usize, column: usize| {
        let n =
            (40.0 + 900.0 * drawn((row * 7 + column) as u32) * (1.0 + row as f64) / 4.0).round();
        let rate = 0.34 * (1.0 - row as f64 * 0.22) * (0.25 + column as f64 * 0.25);
        let few = row == 0 && column == 0;
        let percent = language.percent(rate);
        GridCell {
            n_text: language.of([
                &format!("{n} leads"),
                &format!("{n} leadów"),
                &format!("{n} ลีด"),
            ]),
            value: (!few).then_some(rate),
            text: if few {
                language.of(["too few", "za mało", "น้อยเกินไป"])
            } else {
                percent
            },
            pending: row == 3 && column == 3,
            taken_in: row + 3 - column <= 2 && row < 3,
            key: format!("{row}/{column}"),
            says: format!("{n}"),
        }
    };
    GridFigure {
        around: around(
            language,
            [
                "Good fit without engagement rarely buys",
                "Dobre dopasowanie bez zaangażowania rzadko kończy się zakupem",
                "ตรงเกณฑ์แต่ไม่มีส่วนร่วมมักไม่ซื้อ",
            ],
            [
                "Won of worked leads, by grade of fit and engagement",
                "Wygrane spośród opracowanych leadów",
                "ชนะจากลีดที่ติดตาม ตามเกรดความตรงเกณฑ์และการมีส่วนร่วม",
            ],
        ),
        rows_label: language.of(["Fit", "Dopasowanie", "ความตรงเกณฑ์"]),
        columns_label: language.of(["Engagement", "Zaangażowanie", "การมีส่วนร่วม"]),
        columns: ["0–9", "10–19", "20–39", "40+"].map(str::to_owned).to_vec(),
        rows: (0..4)
            .map(|row| GridRow {
                label: grades[row].to_owned(),
                cells: (0..4).map(|column| cell(row, column)).collect(),
            })
            .collect(),
        darkest: 0.0,
        taken_in_note: language.of(["MQL by version 3", "MQL według wersji 3", "MQL ตามเวอร์ชัน 3"]),
        pending_note: language.of(["Pending: windows not over", "W toku: okna trwają", "ยังรอผล"]),
    }
}

fn precision(language: Language) -> PrecisionFigure {
    let point = |recall: f64, precision: f64, text: String, chosen: bool| VersionPoint {
        recall,
        precision,
        interval: chosen.then_some((precision - 0.05, precision + 0.05)),
        says: format!("{recall} {precision}"),
        key: format!("{recall}"),
        text,
        chosen,
    };
    let curve = |lift: f64| {
        (1..=8_u32).map(move |no| {
            let recall = f64::from(no) / 9.0;
            point(
                recall,
                (0.62 + lift) - (0.36 + lift * 0.5) * recall,
                format!("≥ {}", 90 - no * 10),
                no == 4,
            )
        })
    };
    PrecisionFigure {
        around: around(
            language,
            [
                "Version 3 finds more at the same precision",
                "Wersja 3 znajduje więcej przy tej samej precyzji",
                "เวอร์ชัน 3 พบมากขึ้นด้วยความแม่นยำเท่าเดิม",
            ],
            [
                "Among 1,204 worked leads whose window is over · hold-out by time",
                "Wśród 1204 opracowanych leadów po zakończeniu okna",
                "ในลีดที่ติดตาม 1,204 รายที่ครบช่วงเวลาแล้ว",
            ],
        ),
        recall: Axis::from_zero(1.0, 4, |at| language.whole_percent(at)).labelled(language.of([
            "Recall: good leads that it finds",
            "Czułość: ile dobrych leadów znajduje",
            "รีคอล: ลีดดีที่พบ",
        ])),
        precision: Axis::from_zero(1.0, 4, |at| language.whole_percent(at)).labelled(language.of(
            [
                "Precision: good ones among those it takes",
                "Precyzja: ile z wybranych jest dobrych",
                "ความแม่นยำ: ลีดดีในบรรดาที่เลือก",
            ],
        )),
        base: Some(Target {
            value: 0.21,
            text: language.of(["Chosen blindly 21%", "Wybór losowy 21%", "เลือกแบบสุ่ม 21%"]),
        }),
        versions: vec![
            VersionCurve {
                label: language.of(["Version 3", "Wersja 3", "เวอร์ชัน 3"]),
                ink: Ink::Plain,
                points: curve(0.22).collect(),
            },
            VersionCurve {
                label: language.of(["Version 2", "Wersja 2", "เวอร์ชัน 2"]),
                ink: Ink::Plain,
                points: curve(0.05).collect(),
            },
            VersionCurve {
                label: language.of([
                    "Draft: HubSpot users only",
                    "Szkic: tylko użytkownicy HubSpot",
                    "ฉบับร่าง: เฉพาะผู้ใช้ HubSpot",
                ]),
                ink: Ink::Plain,
                points: vec![point(0.18, 0.8, String::new(), false)],
            },
            VersionCurve {
                label: language.of(["Version 1", "Wersja 1", "เวอร์ชัน 1"]),
                ink: Ink::Quiet,
                points: vec![point(0.86, 0.27, String::new(), true)],
            },
        ],
        interval_note: language.of(["95% interval", "Przedział 95%", "ช่วงเชื่อมั่น 95%"]),
    }
}

fn balance(language: Language) -> BalanceFigure {
    let names = [
        ["MQL", "MQL", "MQL"],
        ["SAL", "SAL", "SAL"],
        ["SQL", "SQL", "SQL"],
        ["Opportunity", "Szansa sprzedaży", "โอกาสการขาย"],
    ];
    let stage = |nth: usize| {
        let mut there = 40.0 + 30.0 * nth as f64;
        let flows = (0..8).map(|no| {
            let seed = (nth * 31 + no) as u32;
            let inflow = (90.0 / (nth + 1) as f64 * (0.6 + drawn(seed))).round();
            let outflow = (80.0 / (nth + 1) as f64 * (0.6 + drawn(seed + 500))).round();
            there += inflow - outflow;
            Flow {
                inflow,
                outflow,
                there,
                there_text: language.count(there),
                pending: no == 7,
                inflow_key: format!("in/{nth}/{no}"),
                inflow_says: format!("+{inflow}"),
                outflow_key: format!("out/{nth}/{no}"),
                outflow_says: format!("−{outflow}"),
                there_key: format!("there/{nth}/{no}"),
                there_says: format!("{there}"),
            }
        });
        BalanceStage {
            label: language.of(names[nth]),
            ink: if nth == 0 { Ink::Marketing } else { Ink::Sales },
            flows: flows.collect(),
        }
    };
    BalanceFigure {
        around: around(
            language,
            [
                "Leads pile up at SAL: more come in than go out",
                "Leady gromadzą się na etapie SAL",
                "ลีดค้างอยู่ที่ SAL เพราะเข้ามากกว่าออก",
            ],
            [
                "By month · people",
                "Według miesięcy · osoby",
                "รายเดือน · บุคคล",
            ],
        ),
        periods: (4..12).map(|no| language.month(no)).collect(),
        stages: (0..4).map(stage).collect(),
        flow: Axis::of_counts(150, 2, |at| language.count(at)),
        most_there: 180.0,
        in_label: language.of(["Came in", "Weszły", "เข้า"]),
        out_label: language.of(["Went out", "Wyszły", "ออก"]),
        there_label: language.of(["There at the end", "Na koniec", "คงเหลือปลายงวด"]),
        pending_note: language.of([
            "Pending: the month is not over",
            "W toku: miesiąc trwa",
            "ยังรอผล: เดือนยังไม่จบ",
        ]),
    }
}

/// A funnel with visitors whom nobody knows, people whose window is not over, and targets.
pub(crate) fn funnel(language: Language) -> FunnelFigure {
    let stages = [
        (
            ["Visits", "Wizyty", "การเข้าชม"],
            Owner::Anonymous,
            21_400,
            0,
            0,
        ),
        (["Lead", "Lead", "ลีด"], Owner::Marketing, 12_480, 0, 0),
        (
            [
                "MQL",
                "Lead zakwalifikowany przez marketing",
                "ลีดที่ผ่านเกณฑ์การตลาด",
            ],
            Owner::Marketing,
            4_668,
            2_310,
            0,
        ),
        (["SAL", "SAL", "SAL"], Owner::Sales, 2_904, 0, 640),
        (["SQL", "SQL", "SQL"], Owner::Sales, 1_317, 402, 210),
        (["Won", "Wygrane", "ชนะ"], Owner::Sales, 117, 0, 95),
    ];
    let count = |n: u64| language.count(n as f64);
    let stage = |no: usize| {
        let (name, owner, n, unknown, pending) = stages[no];
        let before = no.checked_sub(1).map(|before| stages[before].2);
        FunnelStage {
            key: format!("stage/{no}"),
            label: language.of(name),
            owner,
            n,
            n_text: count(n),
            unknown,
            unknown_text: language.of([
                &format!("+ {} unknown", count(unknown)),
                &format!("+ {} nieznane", count(unknown)),
                &format!("+ ไม่ทราบ {}", count(unknown)),
            ]),
            pending,
            pending_text: language.of([
                &format!("+ {} pending", count(pending)),
                &format!("+ {} w toku", count(pending)),
                &format!("+ {} รอผล", count(pending)),
            ]),
            conversion: before.map(|of| ConversionText {
                interval_text: String::new(),
                rate_text: language.percent(n as f64 / of as f64),
                of_text: language.of([
                    &format!("{} of {}", count(n), count(of)),
                    &format!("{} z {}", count(n), count(of)),
                    &format!("{} จาก {}", count(n), count(of)),
                ]),
                target_text: if no > 2 {
                    language.of(["Target 45%", "Cel 45%", "เป้าหมาย 45%"])
                } else {
                    String::new()
                },
                drop_text: language.of([
                    &format!("{} drop off", count(of - n - unknown - pending)),
                    &format!("{} odpada", count(of - n - unknown - pending)),
                    &format!("{} หลุด", count(of - n - unknown - pending)),
                ]),
            }),
        }
    };
    FunnelFigure {
        title: language.of([
            "Four in ten accepted leads become SQLs",
            "Cztery na dziesięć przyjętych leadów stają się SQL",
            "ลีดที่รับแล้วสี่ในสิบกลายเป็น SQL",
        ]),
        subtitle: language.of([
            "People · complete path · as of 22 Nov 2026 · version 3",
            "Osoby · pełna ścieżka · stan na 22 lis 2026 · wersja 3",
            "บุคคล · เส้นทางครบ · ณ วันที่ 22 พ.ย. 2569 · เวอร์ชัน 3",
        ]),
        stages: (0..stages.len()).map(stage).collect(),
        owners: OwnerLabels {
            marketing: language.of(["Marketing", "Marketing", "การตลาด"]),
            sales: language.of(["Sales", "Sprzedaż", "ฝ่ายขาย"]),
            both: String::new(),
            anonymous: language.of(["Not known by name", "Bez nazwiska", "ไม่ทราบชื่อ"]),
        },
        hand_off: Some(HandOff {
            after_stage: 2,
            label: language.of(["Hand-off", "Przekazanie", "ส่งต่อ"]),
        }),
        unknown_note: language.of([
            "Cannot be judged yet, a value is missing",
            "Nie można jeszcze ocenić, brakuje wartości",
            "ยังตัดสินไม่ได้ เพราะขาดข้อมูล",
        ]),
        pending_note: language.of([
            "Pending: may still change",
            "W toku: może się jeszcze zmienić",
            "รอผล: ยังเปลี่ยนได้",
        ]),
        note: String::new(),
        empty_text: String::new(),
    }
}
