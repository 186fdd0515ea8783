//! What did each part take? A table for the end of a run.

use std::time::Duration;

/// The parts that were run, in order.
#[derive(Debug, Default)]
pub(crate) struct Timing {
    parts: Vec<(String, Duration, bool)>,
}

impl Timing {
    /// Notes one part.
    pub(crate) fn note(&mut self, part: &str, took: Duration, went_well: bool) {
        self.parts.push((part.to_string(), took, went_well));
    }

    /// One line per part and the sum.
    pub(crate) fn table(&self) -> String {
        let width = self
            .parts
            .iter()
            .map(|(name, _, _)| name.len())
            .max()
            .unwrap_or(0)
            .max(5);
        let mut text = String::new();
        for (name, took, went_well) in &self.parts {
            let mark = if *went_well { "" } else { "  failed" };
            text.push_str(&format!("{name:<width$}  {:>8}{mark}\n", in_words(*took)));
        }
        let sum = self.parts.iter().map(|(_, took, _)| *took).sum();
        text.push_str(&format!("{:<width$}  {:>8}", "total", in_words(sum)));
        text
    }
}

fn in_words(took: Duration) -> String {
    let seconds = took.as_secs_f64();
    if seconds < 60.0 {
        format!("{seconds:.1} s")
    } else {
        format!("{} m {:02} s", took.as_secs() / 60, took.as_secs() % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::Timing;
    use std::time::Duration;

    #[test]
    fn each_part_has_a_line_and_the_sum_comes_last() {
        let mut timing = Timing::default();
        timing.note("ui", Duration::from_millis(1_500), true);
        timing.note("clippy", Duration::from_secs(61), false);
        let table = timing.table();
        let lines: Vec<&str> = table.lines().map(str::trim_end).collect();
        assert_eq!(
            lines,
            [
                "ui         1.5 s",
                "clippy  1 m 01 s  failed",
                "total   1 m 02 s"
            ]
        );
    }
}
