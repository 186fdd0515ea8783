//! Does the time grow with the list and no faster? The same work on a tenth, all, and five times of
//! so many leads, as a table and a plot.

use super::engine;
use super::literals::{Form, Literals};
use super::report::{machine, median};
use super::side::Side;
use crate::failure::Failure;
use crate::{places, say, toolchain};
use std::fmt::Write;
use std::path::Path;

const TURNS: usize = 9;
const PLOT: &str = "docs/performance-growth.svg";

/// What is measured: name, request, edited value.
const WORK: [(&str, &str, Option<&str>); 4] = [
    ("everything", "full", None),
    ("a number edited", "edit", Some("employees")),
    ("a choice edited", "edit", Some("seniority")),
    ("a part of titles edited", "edit", Some("title")),
];
/// A colour of the plot for each of them: distinct to the colour-blind, readable on light and dark.
const COLOURS: [&str; 4] = ["#0072b2", "#d55e00", "#009e73", "#cc79a7"];

/// Median seconds of each piece of work on a list of so many leads.
struct Size {
    leads: usize,
    opened: f64,
    mib: f64,
    seconds: [f64; WORK.len()],
}

/// Measures, prints the table, and draws the plot into `docs`.
///
/// # Errors
/// Something is missing, or the program fails.
pub(super) fn run(rows: usize) -> Result<(), Failure> {
    toolchain::need_rust()?;
    let program = engine::build()?;
    let folder = places::out("bench").join("growth");
    let mut sizes = Vec::new();
    for people in [rows.div_ceil(10), rows, 5 * rows] {
        let workspace = engine::prepare(people, &folder, None)?;
        sizes.push(measure(&program, &workspace)?);
        // The tables of five million people take gigabytes.
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::write(places::root().join(PLOT), plot(&sizes))?;
    say::heading("growth");
    say::line(format!(
        "{}, median of {TURNS}\n\n{}",
        machine(),
        table(&sizes)
    ));
    say::line(format!("Drawn to {PLOT}"));
    Ok(())
}

fn measure(program: &Path, workspace: &Path) -> Result<Size, Failure> {
    let definition = engine::template("src-tauri/xtask/bench/engine.json")?;
    let mut side = engine::open(program, workspace)?;
    let mut seconds = [0.0; WORK.len()];
    for (seconds, (_, request, edited)) in seconds.iter_mut().zip(WORK) {
        *seconds = median(turns(&mut side, &definition, request, edited)?);
    }
    let bytes = side.ask("memory", "{}")?;
    let first = |counts: &[u64]| counts.first().copied().unwrap_or(0);
    Ok(Size {
        leads: first(&side.ready.counts) as usize,
        opened: side.ready.seconds,
        mib: first(&bytes.counts) as f64 / 1_048_576.0,
        seconds,
    })
}

fn turns(
    side: &mut Side,
    definition: &str,
    request: &str,
    edited: Option<&str>,
) -> Result<Vec<f64>, Failure> {
    let mut seconds = Vec::new();
    for turn in 0..TURNS + 1 {
        let literals =
            edited.map_or_else(|| Literals::of(turn), |name| Literals::edited(name, turn));
        let answer = side.ask(request, &literals.fill(definition, Form::Json))?;
        seconds.push(answer.seconds);
    }
    // The first warms up.
    seconds.remove(0);
    Ok(seconds)
}

fn table(sizes: &[Size]) -> String {
    let mut text = "| leads |".to_owned();
    WORK.iter()
        .for_each(|(name, ..)| text.push_str(&format!(" {name} |")));
    text.push_str(" opening | columns |\n|--:|");
    text.push_str(&"--:|".repeat(WORK.len() + 2));
    for size in sizes {
        let _ = write!(text, "\n| {} |", size.leads);
        for seconds in size.seconds {
            let _ = write!(text, " {:.1} ms |", 1000.0 * seconds);
        }
        let _ = write!(text, " {:.2} s | {:.0} MiB |", size.opened, size.mib);
    }
    text
}

/// Time over leads, both logarithmic: a line that rises as steeply as the grey one is linear.
fn plot(sizes: &[Size]) -> String {
    let (width, height, left, bottom, top) = (640.0, 360.0, 64.0, 300.0, 40.0);
    let x = |leads: f64| left + (leads.log10() - 4.5) / 2.5 * 380.0;
    let y = |ms: f64| bottom - (ms.max(0.1).log10() + 1.0) / 4.0 * (bottom - top);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" \
         font-size=\"12\">\n<title>Time of verdicts and edits over the number of leads</title>\n\
         <style>text{{fill:#444}}@media(prefers-color-scheme:dark){{text{{fill:#ccc}}}}</style>\n\
         <text x=\"12\" y=\"24\">median time (logarithmic)</text>\n"
    );
    for (ms, label) in [
        (0.1, "0.1 ms"),
        (1.0, "1 ms"),
        (10.0, "10 ms"),
        (100.0, "100 ms"),
        (1000.0, "1 s"),
    ] {
        let y = y(ms);
        let _ = writeln!(
            svg,
            "<line x1=\"{left}\" x2=\"444\" y1=\"{y:.1}\" y2=\"{y:.1}\" stroke=\"#80808040\"/>\
             <text x=\"58\" y=\"{:.1}\" text-anchor=\"end\">{label}</text>",
            y + 4.0
        );
    }
    for size in sizes {
        let x = x(size.leads as f64);
        let _ = writeln!(
            svg,
            "<text x=\"{x:.1}\" y=\"320\" text-anchor=\"middle\">{}</text>",
            thousands(size.leads)
        );
    }
    let _ = writeln!(
        svg,
        "<text x=\"254\" y=\"344\" text-anchor=\"middle\">leads (logarithmic)</text>"
    );
    if let (Some(first), Some(last)) = (sizes.first(), sizes.last()) {
        let times = last.leads as f64 / first.leads.max(1) as f64;
        let _ = writeln!(
            svg,
            "<line x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\" stroke=\"#808080\" stroke-dasharray=\"4 4\"/>\
             <text x=\"{:.1}\" y=\"{:.1}\">linear</text>",
            x(first.leads as f64),
            y(0.3),
            x(last.leads as f64),
            y(0.3 * times),
            x(last.leads as f64) + 8.0,
            y(0.3 * times) + 4.0
        );
    }
    for (k, ((name, ..), colour)) in WORK.iter().zip(COLOURS).enumerate() {
        let points = sizes
            .iter()
            .map(|size| (x(size.leads as f64), y(1000.0 * size.seconds[k])));
        let points: Vec<(f64, f64)> = points.collect();
        let line: Vec<String> = points
            .iter()
            .map(|(x, y)| format!("{x:.1},{y:.1}"))
            .collect();
        let _ = writeln!(
            svg,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>",
            line.join(" ")
        );
        for (x, y) in points {
            let _ = writeln!(
                svg,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{colour}\"/>"
            );
        }
        let y = top + 20.0 * k as f64;
        let _ = writeln!(
            svg,
            "<rect x=\"478\" y=\"{:.1}\" width=\"14\" height=\"4\" fill=\"{colour}\"/><text x=\"498\" y=\"{:.1}\">{name}</text>",
            y - 6.0,
            y
        );
    }
    svg.push_str("</svg>\n");
    svg
}

/// 980000 as `980,000`.
fn thousands(n: usize) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Size, plot, table, thousands};

    fn sizes() -> Vec<Size> {
        let size = |leads, ms: f64| Size {
            leads,
            opened: 0.25,
            mib: 24.0,
            seconds: [ms / 1000.0; 4],
        };
        vec![size(98_000, 2.0), size(980_000, 20.0)]
    }

    #[test]
    fn every_size_has_a_row_and_every_work_a_line() {
        let table = table(&sizes());
        assert!(
            table.ends_with("| 980000 | 20.0 ms | 20.0 ms | 20.0 ms | 20.0 ms | 0.25 s | 24 MiB |"),
            "{table}"
        );
        let plot = plot(&sizes());
        assert_eq!(plot.matches("<polyline").count(), 4);
        assert_eq!(plot.matches("<circle").count(), 8);
        assert!(plot.contains(">98,000<"), "{plot}");
    }

    #[test]
    fn digits_are_grouped_in_threes() {
        for (n, text) in [(7, "7"), (1_000, "1,000"), (4_900_000, "4,900,000")] {
            assert_eq!(thousands(n), text);
        }
    }
}
