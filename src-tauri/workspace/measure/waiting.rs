//! Who is one and was never passed on? The longest first, by how long.
//!
//! Invariant: of whom nobody knows since when, is told without a day and never as new.

use funnel::{Count, members};
use lead::{Mask, date_of, day_of};
use words::{Arg, Words};

use super::handed::{Asked, Handed, recorded_in};
use super::{Behind, Cell, CellValue, ColumnKind, Rows, SheetColumn, Shown};
use crate::{Snapshot, Titles, WorkspaceError};

/// Those who are one and were never passed on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MetNotPassed(pub Handed);

/// Leads that are named; all are behind the count.
const MOST_NAMED: usize = 200;

impl MetNotPassed {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let both = match self.0.of(snapshot, words)? {
            Asked::Both(both) => both,
            Asked::Nothing(shown) => return Ok(Some(*shown)),
        };
        let Some(paths) = snapshot.paths(go_on)? else {
            return Ok(None);
        };
        let met = members(both.verdicts, both.stage, Count::CompletePath).and(&both.among);
        let waiting = met.and_not(&both.passed);
        let entered = paths.steps.get(both.stage);
        let mut since: Vec<Option<i32>> = vec![None; met.n_rows()];
        for pass in 0..paths.n() {
            let day = entered.and_then(|entered| entered.on(pass));
            if let Some(own) = since.get_mut(paths.subject[pass] as usize) {
                *own = day;
            }
        }
        let today = day_of(snapshot.as_of);
        let waited = |row: usize| since[row].map(|day| today - day);
        let (n, of) = (waiting.count(), met.count());
        let args = [
            ("n", n.into()),
            ("of", of.into()),
            ("stage", Arg::from(both.label)),
        ];
        let title = match (of, n) {
            (0, _) => "waiting-none-met",
            (_, 0) => "waiting-nobody",
            _ => "waiting-some",
        };
        let mut shown = Shown {
            title: words.say(title, &args),
            caption: snapshot.figure_caption(words),
            notes: vec![recorded_in(&both, words)],
            ..Shown::default()
        };
        if n == 0 {
            return Ok(Some(shown));
        }
        let mut rows: Vec<usize> = waiting.rows().collect();
        // The longest first, and last those of whom nobody knows how long.
        rows.sort_by_key(|row| (since[*row].is_none(), since[*row], *row));
        let text = |key: &str| words.say(key, &[]);
        shown.sheet.columns = vec![
            SheetColumn::new("lead", text("waiting-lead"), ColumnKind::Text),
            SheetColumn::new("recorded", both.field.label.clone(), ColumnKind::Text),
            SheetColumn::new("since", text("waiting-since"), ColumnKind::Day),
            SheetColumn::new("days_waiting", text("waiting-days"), ColumnKind::Days),
        ];
        let titles = Titles::of(&snapshot.list);
        for row in rows.iter().take(MOST_NAMED) {
            let key = format!("lead.{row}");
            let recorded = super::grouped::text_of(&snapshot.list, *row, &both.field.key);
            let mut name = Cell::text(titles.said(*row, words));
            name.behind = Some(key.clone());
            let day = since[*row].and_then(date_of);
            shown.sheet.rows.push(vec![
                name,
                Cell::text(recorded.unwrap_or_else(|| text("hand-off-missing"))),
                Cell::of(day.map_or(CellValue::Nothing, CellValue::Day)),
                Cell::of(
                    waited(*row)
                        .map_or(CellValue::Nothing, |days| CellValue::Days(f64::from(days))),
                ),
            ]);
            let own = Mask::of_rows(waiting.n_rows(), [*row as u32]);
            let rows = Rows::People(own);
            shown.behind.push(Behind { key, rows });
        }
        if n > MOST_NAMED {
            let args = [("shown", MOST_NAMED.into()), ("n", n.into())];
            shown.notes.push(words.say("waiting-named", &args));
        }
        let (before, silent) = (waiting.and(&both.before), waiting.and(&both.silent));
        let args = [
            ("before", before.count().into()),
            ("silent", silent.count().into()),
            ("other", (n - before.count() - silent.count()).into()),
        ];
        shown.notes.push(words.say("waiting-recorded", &args));
        self.draw(&mut shown, &waiting, &waited, words);
        Ok(Some(shown))
    }

    /// How many wait for how long.
    fn draw(
        &self,
        shown: &mut Shown,
        waiting: &Mask,
        waited: &dyn Fn(usize) -> Option<i32>,
        words: Words,
    ) {
        /// From so many days on, the longest first.
        const FROM: [i32; 5] = [181, 91, 31, 8, i32::MIN];
        const LABELS: [&str; 5] = ["> 180", "91–180", "31–90", "8–30", "≤ 7"];
        let span = |days: i32| FROM.iter().position(|from| days >= *from).unwrap_or(0);
        let mut leads: Vec<Vec<u32>> = vec![Vec::new(); FROM.len() + 1];
        for row in waiting.rows() {
            leads[waited(row).map_or(FROM.len(), span)].push(row as u32);
        }
        let undated = words.say("waiting-undated", &[]);
        let labels = LABELS.iter().map(|days| {
            let days = [("days", Arg::from(*days))];
            words.say("waiting-span", &days)
        });
        let mut rows = Vec::new();
        let mut most = 0;
        for (at, (label, own)) in labels.chain([undated]).zip(leads).enumerate() {
            if own.is_empty() {
                continue;
            }
            let (n, key) = (own.len(), format!("span.{at}"));
            most = most.max(n);
            let text = words.integer(n as u64);
            rows.push(charts::BarRow {
                says: format!("{label}: {text}"),
                label,
                value: Some(n as f64),
                text,
                rest: at == FROM.len(),
                key: key.clone(),
                ..charts::BarRow::default()
            });
            let own = Mask::of_rows(waiting.n_rows(), own);
            shown.behind.push(Behind {
                key,
                rows: Rows::People(own),
            });
        }
        let whole = |at: f64| words.integer(at as u64);
        shown.picture = Some(charts::Figure::Bars(charts::BarsFigure {
            rows,
            x: charts::Axis::of_counts(most as u64, 5, whole),
            figures_label: words.say("waiting-leads", &[]),
            ..charts::BarsFigure::default()
        }));
    }
}
