//! Are the pictures and tables written, and are they what they say?

use tests::places::Folder;

use crate::fields::records;
use crate::leadpact::Leadpact;

#[test]
fn the_funnel_is_written_as_svg_png_and_csv_and_says_the_same() {
    let folder = Folder::new("pictures").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let [svg, png, csv] = ["funnel.svg", "funnel.png", "funnel.csv"].map(|name| folder.file(name));
    let path = |path: &std::path::Path| path.to_str().unwrap().to_owned();
    let (svg_path, png_path, csv_path) = (path(&svg), path(&png), path(&csv));
    let arguments = [
        "funnel", "--svg", &svg_path, "--png", &png_path, "--csv", &csv_path,
    ];
    let said = leadpact.does(arguments);
    for file in [&svg_path, &png_path, &csv_path] {
        assert!(said.contains(file), "{said}");
    }

    let drawn = std::fs::read_to_string(&svg).unwrap();
    assert!(drawn.starts_with("<svg") && drawn.trim_end().ends_with("</svg>"));
    assert!(!drawn.contains('⟦'), "a text is missing");
    let pixels = std::fs::read(&png).unwrap();
    assert!(pixels.starts_with(b"\x89PNG\r\n\x1a\n") && pixels.len() > 10_000);

    let figures = leadpact.json(["funnel"]);
    let rows = records(&std::fs::read_to_string(&csv).unwrap());
    let stages = figures["stages"].as_array().unwrap();
    assert_eq!(rows.len(), 1 + stages.len());
    for (row, stage) in rows[1..].iter().zip(stages) {
        let told = [&stage["stage"], &stage["n"], &stage["unknown"]];
        let told = told.map(|value| value.to_string().replace('"', ""));
        let [key, label, n, unknown] = &row[..4] else {
            panic!("{row:?}")
        };
        assert_eq!([key, n, unknown], told.each_ref());
        assert_eq!(label.to_lowercase(), *key, "the sample names its stages so");
    }

    leadpact.does(arguments);
    assert_eq!(
        std::fs::read_to_string(&svg).unwrap(),
        drawn,
        "the same funnel, the same bytes"
    );
    leadpact.does([
        "funnel", "--svg", &svg_path, "--theme", "dark", "--locale", "th",
    ]);
    let thai = std::fs::read_to_string(&svg).unwrap();
    assert!(thai != drawn && !thai.contains('⟦'));
}

#[test]
fn the_slices_of_a_funnel_add_up_to_the_whole() {
    let folder = Folder::new("slices").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let csv = folder.file("by.csv");
    let arguments = ["funnel", "--by", "Country", "--csv", csv.to_str().unwrap()];
    let funnel = leadpact.json(arguments);
    let slices = funnel["by"].as_array().unwrap();
    for (i, stage) in funnel["stages"].as_array().unwrap().iter().enumerate() {
        let n: u64 = slices
            .iter()
            .map(|slice| slice["stages"][i]["n"].as_u64().unwrap())
            .sum();
        assert_eq!(n, stage["n"], "{}", stage["stage"]);
    }
    let n_leads: u64 = slices
        .iter()
        .map(|slice| slice["n_leads"].as_u64().unwrap())
        .sum();
    assert_eq!(n_leads, leadpact.total());
    let last = slices.last().unwrap();
    assert_eq!(
        (&last["part"], last["value"].is_null()),
        (&"missing".into(), true)
    );
    let rows = records(&std::fs::read_to_string(&csv).unwrap());
    assert_eq!(rows[0][..4], ["country", "part", "n_leads", "stage"]);
}

#[test]
fn the_sample_tables_are_the_same_for_the_same_seed() {
    let folder = Folder::new("tables").unwrap();
    let leadpact = Leadpact::on(folder.file("a.leadpact"));
    let write = |name: &str, seed: &str| {
        let out = folder.file(name);
        let size = [
            "sample-csv",
            "--people",
            "200",
            "--as-of",
            "2026-10-31",
            "--seed",
            seed,
        ];
        leadpact.does([&size[..], &["--out", out.to_str().unwrap()]].concat());
        ["people", "companies", "deals", "activities", "labels"].map(|table| {
            let text = std::fs::read_to_string(out.join(format!("{table}.csv"))).unwrap();
            assert!(text.lines().count() > 1, "{table} is empty");
            text
        })
    };
    let first = write("one", "7");
    assert_eq!(write("two", "7"), first);
    assert_ne!(write("three", "8"), first);
    assert_eq!(records(&first[0]).len(), 1 + 200);
}
