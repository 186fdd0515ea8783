//! Who was passed on and is not one, and why? By the first reason of each, and by every reason.
//!
//! Invariant: by its first reason each lead counts exactly once; a sure reason comes before one that cannot be said.

use funnel::{Count, Short, Shortfall, members, shortfalls, undecided};
use words::{Arg, Words};

use super::handed::{Asked, Both, Handed, recorded_in};
use super::{Behind, Cell, ColumnKind, Rows, SheetColumn, Shown};
use crate::{Snapshot, WorkspaceError};

/// Those who were passed on and are not one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PassedNotMet(pub Handed);

impl PassedNotMet {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let both = match self.0.of(snapshot, words)? {
            Asked::Both(both) => both,
            Asked::Nothing(shown) => return Ok(Some(*shown)),
        };
        let caption = snapshot.figure_caption(words);
        let met = members(both.verdicts, both.stage, Count::CompletePath);
        let out = both.passed.and_not(&met);
        let unknown = out.and(&undecided(both.verdicts, both.stage, Count::CompletePath));
        let says = |key: &str, n: usize, of: usize| {
            let args = [
                ("n", n.into()),
                ("of", of.into()),
                ("stage", Arg::from(both.label)),
            ];
            words.say(key, &args)
        };
        let (n_passed, n_out, n_unknown) = (both.passed.count(), out.count(), unknown.count());
        let not_one = n_out - n_unknown;
        let mut shown = Shown {
            caption,
            title: match (n_passed, n_out) {
                (0, _) => says("passed-nobody", 0, 0),
                (_, 0) => says("passed-all-met", n_passed, n_passed),
                _ => says("passed-not-met", not_one, n_passed),
            },
            notes: vec![recorded_in(&both, words)],
            ..Shown::default()
        };
        if n_out == 0 {
            return Ok(Some(shown));
        }
        if n_unknown > 0 {
            shown
                .notes
                .push(says("passed-unknown", n_unknown, n_passed));
        }
        shown.notes.push(words.say("passed-first", &[]));
        let mut shorts = shortfalls(both.definition, both.verdicts, both.stage, &both.passed);
        let first = |short: &Short| short.first_not_met.count() + short.first_unknown.count();
        shorts.sort_by_key(|short| std::cmp::Reverse(first(short)));
        let text = |key: &str| words.say(key, &[]);
        shown.sheet.columns = vec![
            SheetColumn::new("reason", text("passed-reason"), ColumnKind::Text),
            SheetColumn::new("criterion", text("passed-criterion"), ColumnKind::Text),
            SheetColumn::new(
                "first_not_met",
                text("passed-first-not-met"),
                ColumnKind::Count,
            ),
            SheetColumn::new(
                "first_unknown",
                text("passed-first-unknown"),
                ColumnKind::Count,
            ),
            SheetColumn::new("not_met", text("passed-every-not-met"), ColumnKind::Count),
            SheetColumn::new("unknown", text("passed-every-unknown"), ColumnKind::Count),
        ];
        let mut reasons = Vec::new();
        let mut sum = 0;
        for (at, short) in shorts.iter().enumerate() {
            let label = short_label(snapshot, &both, &short.of, words);
            let id = short_key(&short.of);
            let kinds = [
                ("first_not_met", &short.first_not_met),
                ("first_unknown", &short.first_unknown),
                ("not_met", &short.not_met),
                ("unknown", &short.unknown),
            ];
            let mut cells = vec![Cell::text(label.clone()), Cell::text(id.clone())];
            for (kind, leads) in kinds {
                let key = format!("{at}.{kind}");
                cells.push(Cell::count(leads.count(), Some(&key)));
                let rows = Rows::People(leads.clone());
                shown.behind.push(Behind { key, rows });
            }
            shown.sheet.rows.push(cells);
            let (n, key) = (first(short), format!("{at}.first"));
            if n == 0 {
                continue;
            }
            sum += n;
            let leads = short.first_not_met.or(&short.first_unknown);
            let rows = Rows::People(leads);
            shown.behind.push(Behind {
                key: key.clone(),
                rows,
            });
            let text = super::grouped::share_text(n, n_out, words);
            reasons.push(charts::Reason {
                says: format!("{label}: {text}"),
                label,
                value: n as f64,
                text,
                together: sum as f64 / n_out as f64,
                together_text: words.percent(sum as f64 / n_out as f64),
                key,
                ..charts::Reason::default()
            });
        }
        shown.picture = Some(charts::Figure::Reasons(charts::ReasonsFigure {
            reasons,
            bars_label: text("passed-bars"),
            together_label: text("measure-together"),
            none_text: words.percent(0.0),
            all_text: words.percent(1.0),
            ..charts::ReasonsFigure::default()
        }));
        Ok(Some(shown))
    }
}

/// What keeps leads out, in words.
fn short_label(snapshot: &Snapshot, both: &Both<'_>, short: &Shortfall, words: Words) -> String {
    match short {
        Shortfall::Excluded => words.say("hand-off-excluded", &[]),
        Shortfall::Criterion { id, wanted } => {
            let mut criteria = both.definition.criteria.iter();
            let own = criteria.find(|one| one.id == *id);
            let label = own.map_or_else(
                || id.to_string(),
                |one| match one.label.is_empty() {
                    true => snapshot.criterion_sentence(both.definition, one, words),
                    false => one.label.clone(),
                },
            );
            match wanted {
                true => label,
                false => words.say("passed-must-not", &[("criterion", label.into())]),
            }
        }
        Shortfall::Score(key, points) => {
            let at = both.definition.score_position(key);
            let score = at.and_then(|at| both.definition.scores.get(at));
            let label = score.map_or_else(|| key.to_string(), |score| score.label.clone());
            let args = [
                ("score", label.into()),
                ("points", f64::from(*points).into()),
            ];
            words.say("passed-score", &args)
        }
        Shortfall::Grade(names) => {
            let names = words.list_or(names);
            words.say("passed-grade", &[("grades", names.into())])
        }
        Shortfall::Stage(key) => {
            let label = agreement::terms::stage_called(both.definition, key, words);
            words.say("passed-stage", &[("stage", label.into())])
        }
    }
}

fn short_key(short: &Shortfall) -> String {
    match short {
        Shortfall::Excluded => "excluded".to_owned(),
        Shortfall::Criterion { id, .. } => id.to_string(),
        Shortfall::Score(key, points) => format!("{key}>={points}"),
        Shortfall::Grade(names) => names.join("|"),
        Shortfall::Stage(key) => key.to_string(),
    }
}
