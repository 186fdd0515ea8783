//! How is a comparison written down? One row each: medians, the ratio, memory, what was counted.

use super::measure::Run;

/// One comparison: the same work, ours and the peer's, in pairs.
#[derive(Debug)]
pub(super) struct Finding {
    pub(super) what: &'static str,
    pub(super) peer: &'static str,
    pub(super) pairs: Vec<(Run, Run)>,
}

impl Finding {
    /// Whether any pair counted differently: its times then mean nothing.
    pub(super) fn is_void(&self) -> bool {
        self.pairs.is_empty()
            || self
                .pairs
                .iter()
                .any(|(ours, peer)| ours.counts != peer.counts)
    }

    fn row(&self) -> String {
        let counts = |side: fn(&(Run, Run)) -> &Run| -> String {
            self.pairs.first().map_or_else(String::new, |pair| {
                let words: Vec<String> = side(pair).counts.iter().map(u64::to_string).collect();
                words.join(" → ")
            })
        };
        if self.is_void() {
            let (ours, peer) = (counts(|pair| &pair.0), counts(|pair| &pair.1));
            return format!(
                "| {} | {} | void | void | – | – | {ours} against {peer} |",
                self.what, self.peer
            );
        }
        let of = |value: fn(&(Run, Run)) -> f64| median(self.pairs.iter().map(value).collect());
        format!(
            "| {} | {} | {:.3} s | {:.3} s | {:.2} | {:.0} / {:.0} MiB | {} |",
            self.what,
            self.peer,
            of(|pair| pair.0.seconds),
            of(|pair| pair.1.seconds),
            of(|pair| pair.0.seconds / pair.1.seconds),
            of(|pair| pair.0.peak_kib as f64 / 1024.0),
            of(|pair| pair.1.peak_kib as f64 / 1024.0),
            counts(|pair| &pair.0),
        )
    }
}

/// The middle value; of an even number, the mean of the middle two; 0 of none.
pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => 0.0,
        n if n % 2 == 1 => values[middle],
        _ => f64::midpoint(values[middle - 1], values[middle]),
    }
}

/// The whole report.
pub(super) fn markdown(rows: usize, pairs: usize, versions: &str, findings: &[Finding]) -> String {
    let mut text = format!(
        "{rows} generated leads, median of {pairs} pairs, {}; {versions}\n\n",
        machine()
    );
    text.push_str("| what | peer | Leadpact | peer takes | ratio | peak memory | counted |\n");
    text.push_str("|---|---|--:|--:|--:|--:|---|\n");
    for finding in findings {
        text.push_str(&finding.row());
        text.push('\n');
    }
    text.push_str("\nRatio: Leadpact's time over the peer's; below 1 Leadpact is faster.\n");
    text
}

/// Cores, processor and system, for a report.
pub(super) fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let about = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = about
        .lines()
        .find_map(|line| {
            line.strip_prefix("model name")?
                .split_once(':')
                .map(|(_, name)| name.trim())
        })
        .unwrap_or(std::env::consts::ARCH);
    format!("{cores} cores ({model}), {}", std::env::consts::OS)
}

#[cfg(test)]
mod tests {
    use super::{Finding, Run, median};

    fn run(seconds: f64, counts: &[u64]) -> Run {
        Run {
            seconds,
            peak_kib: 2048,
            counts: counts.to_vec(),
        }
    }

    #[test]
    fn a_pair_that_counts_differently_is_void() {
        let pairs = vec![(run(1.0, &[3, 1]), run(2.0, &[3, 2]))];
        let finding = Finding {
            what: "funnel",
            peer: "DuckDB",
            pairs,
        };
        assert!(finding.is_void());
        assert_eq!(
            finding.row(),
            "| funnel | DuckDB | void | void | – | – | 3 → 1 against 3 → 2 |"
        );
    }

    #[test]
    fn the_ratio_is_the_median_of_the_pairs_ratios() {
        let pairs = [(1.0, 2.0), (3.0, 2.0), (2.0, 2.0)];
        let pairs = pairs
            .map(|(ours, peer)| (run(ours, &[7]), run(peer, &[7])))
            .to_vec();
        let finding = Finding {
            what: "import",
            peer: "DuckDB",
            pairs,
        };
        assert_eq!(
            finding.row(),
            "| import | DuckDB | 2.000 s | 2.000 s | 1.00 | 2 / 2 MiB | 7 |"
        );
    }

    #[test]
    fn the_median_of_an_even_number_lies_between() {
        assert_eq!(median(vec![4.0, 1.0, 2.0, 3.0]), 2.5);
        assert_eq!(median(Vec::new()), 0.0);
    }
}
