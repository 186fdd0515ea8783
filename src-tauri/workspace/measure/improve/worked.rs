//! Who can tell whether a version is right? Those that sales worked and whose window is over, won or not; and
//! everybody else, by why they cannot.

use funnel::NeverTested;
use lead::Mask;
use words::Words;

use super::Evidence;
use super::drawn::{Bar, counts};
use super::known::Known;
use super::said::{never_label, notes, tested_of, too_few, values_note};
use crate::measure::{Behind, Cell, CellValue, ColumnKind, Rows, Sheet, SheetColumn, Shown};
use crate::{Snapshot, WorkspaceError};

/// What is asked of who can tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhoCanTell {
    /// What counts as worked, won, and in which time.
    pub evidence: Evidence,
}

impl WhoCanTell {
    /// See [`crate::Wanted::shown`].
    pub(in crate::measure) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let Some(known) = Known::of(snapshot, &self.evidence, go_on)? else {
            return Ok(None);
        };
        let population = &known.population;
        let lost = population.tested.and_not(&population.hits);
        let tested = tested_of(&known);
        let mut groups: Vec<(&str, String, Mask)> = vec![
            (
                "won",
                words.say("improve-won", &[]),
                population.hits.clone(),
            ),
            ("not_won", words.say("improve-not-won", &[]), lost),
        ];
        groups.extend(NeverTested::ALL.into_iter().map(|why| {
            let rows = population.never[why as usize].clone();
            (why.name(), never_label(why, words), rows)
        }));
        let of = snapshot.n_population();
        let bars = groups
            .iter()
            .enumerate()
            .map(|(i, (key, label, rows))| Bar {
                label: label.clone(),
                value: rows.count() as f64,
                interval: None,
                text: words.integer(rows.count() as u64),
                n_text: String::new(),
                rest: i > 1,
                key: (*key).to_owned(),
            });
        let picture = counts(bars.filter(|bar| bar.value > 0.0).collect(), words);
        let rows = groups.iter().map(|(key, label, rows)| {
            let n = rows.count();
            let share = (of > 0).then(|| n as f64 / of as f64);
            vec![
                Cell::text(label.clone()),
                Cell::count(n, Some(key)),
                Cell::of(share.map_or(CellValue::Nothing, CellValue::Number)),
            ]
        });
        let sheet = Sheet {
            columns: vec![
                SheetColumn::new("group", words.say("improve-group", &[]), ColumnKind::Text),
                SheetColumn::new("n", words.say("improve-leads", &[]), ColumnKind::Count),
                SheetColumn::new("share", words.say("improve-share", &[]), ColumnKind::Number),
            ],
            rows: rows.collect(),
        };
        let behind = groups.into_iter().map(|(key, _, rows)| Behind {
            key: key.to_owned(),
            rows: Rows::People(rows),
        });
        let can_tell = [("n", tested.n.into()), ("of", of.into())];
        let too_few = too_few(&known, &self.evidence, words);
        let notes = notes(
            &known,
            snapshot,
            (&self.evidence, vec![values_note(snapshot, words)]),
            words,
        );
        Ok(Some(Shown {
            title: words.say("improve-worked-title", &can_tell),
            caption: snapshot.figure_caption(words),
            notes: too_few.into_iter().chain(notes).collect(),
            picture: (of > 0).then_some(picture),
            sheet,
            behind: behind.collect(),
            ..Shown::default()
        }))
    }
}
