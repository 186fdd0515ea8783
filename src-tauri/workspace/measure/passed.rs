//! Who was passed on and is not one, and why? By the first reason of each, and by every reason.
//!
//! Invariant: by its first reason each lead counts exactly once; a sure reason comes before one that cannot be said.

mod decided;

use definition::Definition;
use funnel::{Count, Shortfall, members, shortfalls, undecided};
use lead::Mask;
use words::{Arg, Words};

use super::handed::{Asked, Both, Handed, recorded_in};
use super::{Behind, Cell, CellValue, ColumnKind, Rows, SheetColumn, Shown};
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
        let met = members(both.verdicts, both.stage, Count::CompletePath);
        let out = both.passed.and_not(&met);
        let unknown = out.and(&undecided(both.verdicts, both.stage, Count::CompletePath));
        let n_out = out.count();
        let mut shown = begun(snapshot, (&both, ""), (n_out, unknown.count()), words);
        if n_out == 0 {
            return Ok(Some(shown));
        }
        let shorts = shortfalls(both.definition, both.verdicts, both.stage, &both.passed);
        let reasons = shorts.into_iter().map(|short| Reason {
            version: None,
            label: short_label(snapshot, both.definition, &short.of, words),
            id: short_key(&short.of),
            leads: KeptOut {
                not_met: short.not_met,
                unknown: short.unknown,
                first_not_met: short.first_not_met,
                first_unknown: short.first_unknown,
            },
        });
        tell(&mut shown, reasons.collect(), n_out, words);
        Ok(Some(shown))
    }

    /// The same, each lead held to the version that was in effect on the day on which it was passed on.
    ///
    /// # Errors
    /// As [`super::Wanted::shown_by`].
    pub(super) fn as_decided(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        decided::shown(self, snapshot, words, go_on)
    }
}

/// What is said before the reasons, of so many who are no such leads and so many of them of whom it cannot be said.
/// `then` ends the names of the messages where it is told of then and not of now.
fn begun(
    snapshot: &Snapshot,
    (both, then): (&Both<'_>, &str),
    (n_out, n_unknown): (usize, usize),
    words: Words,
) -> Shown {
    let says = |key: &str, n: usize, of: usize| {
        let args = [
            ("n", n.into()),
            ("of", of.into()),
            ("stage", Arg::from(both.label)),
        ];
        words.say(key, &args)
    };
    let n_passed = both.passed.count();
    let mut notes = vec![recorded_in(both, words)];
    if n_unknown > 0 {
        let key = format!("passed-unknown{then}");
        notes.push(says(&key, n_unknown, n_passed));
    }
    Shown {
        caption: snapshot.figure_caption(words),
        title: match (n_passed, n_out) {
            (0, _) => says("passed-nobody", 0, 0),
            (_, 0) => says(&format!("passed-all-met{then}"), n_passed, n_passed),
            _ => says(
                &format!("passed-not-met{then}"),
                n_out - n_unknown,
                n_passed,
            ),
        },
        notes,
        ..Shown::default()
    }
}

/// A reason why leads are not at the stage, with whom it keeps out.
struct Reason {
    /// The version whose reason it is, where it is not the definition in force.
    version: Option<u32>,
    label: String,
    /// The criterion, or what else it is.
    id: String,
    leads: KeptOut,
}

/// Whom a reason keeps out, as rows of the list; see [`funnel::Short`].
struct KeptOut {
    not_met: Mask,
    unknown: Mask,
    first_not_met: Mask,
    first_unknown: Mask,
}

/// The reasons of `n_out` leads as a table and a picture, those first that are the first of most.
fn tell(shown: &mut Shown, mut reasons: Vec<Reason>, n_out: usize, words: Words) {
    shown.notes.push(words.say("passed-first", &[]));
    let first = |of: &Reason| of.leads.first_not_met.count() + of.leads.first_unknown.count();
    reasons.sort_by_key(|one| std::cmp::Reverse(first(one)));
    let text = |key: &str| words.say(key, &[]);
    let is_by_version = reasons.iter().any(|one| one.version.is_some());
    let version = SheetColumn::new("version", text("passed-version"), ColumnKind::Text);
    let columns = [
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
    let own = is_by_version.then_some(version);
    shown.sheet.columns = own.into_iter().chain(columns).collect();
    let mut bars = Vec::new();
    let mut sum = 0;
    for (at, reason) in reasons.iter().enumerate() {
        let Reason { label, leads, .. } = reason;
        let kinds = [
            ("first_not_met", &leads.first_not_met),
            ("first_unknown", &leads.first_unknown),
            ("not_met", &leads.not_met),
            ("unknown", &leads.unknown),
        ];
        let version = reason.version.map(|no| {
            let no = [("no", Arg::from(no))];
            words.say("improve-version", &no)
        });
        let mut cells = Vec::new();
        if is_by_version {
            cells.push(Cell::of(
                version.clone().map_or(CellValue::Nothing, CellValue::Text),
            ));
        }
        cells.extend([Cell::text(label.clone()), Cell::text(reason.id.clone())]);
        for (kind, own) in kinds {
            let key = format!("{at}.{kind}");
            cells.push(Cell::count(own.count(), Some(&key)));
            let rows = Rows::People(own.clone());
            shown.behind.push(Behind { key, rows });
        }
        shown.sheet.rows.push(cells);
        let (n, key) = (first(reason), format!("{at}.first"));
        if n == 0 {
            continue;
        }
        sum += n;
        let first = leads.first_not_met.or(&leads.first_unknown);
        shown.behind.push(Behind {
            key: key.clone(),
            rows: Rows::People(first),
        });
        let text = super::grouped::share_text(n, n_out, words);
        let label = version.map_or_else(|| label.clone(), |no| format!("{label} · {no}"));
        bars.push(charts::Reason {
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
        reasons: bars,
        bars_label: text("passed-bars"),
        together_label: text("measure-together"),
        none_text: words.percent(0.0),
        all_text: words.percent(1.0),
        ..charts::ReasonsFigure::default()
    }));
}

/// What keeps leads out, in words.
fn short_label(
    snapshot: &Snapshot,
    definition: &Definition,
    short: &Shortfall,
    words: Words,
) -> String {
    match short {
        Shortfall::Excluded => words.say("hand-off-excluded", &[]),
        Shortfall::Criterion { id, wanted } => {
            let mut criteria = definition.criteria.iter();
            let own = criteria.find(|one| one.id == *id);
            let label = own.map_or_else(
                || id.to_string(),
                |one| match one.label.is_empty() {
                    true => snapshot.criterion_sentence(definition, one, words),
                    false => one.label.clone(),
                },
            );
            match wanted {
                true => label,
                false => words.say("passed-must-not", &[("criterion", label.into())]),
            }
        }
        Shortfall::Score(key, points) => {
            let at = definition.score_position(key);
            let score = at.and_then(|at| definition.scores.get(at));
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
            let label = agreement::terms::stage_called(definition, key, words);
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
