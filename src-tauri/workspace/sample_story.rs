//! What does a newcomer look at? The sample story: 2,000 invented people with their companies, deals,
//! activities and stage history, what was spent and counted, lists of them, and the definition that marketing and sales agreed on in it.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use definition::Definition;
use import::{Asked, RowsAre};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use lead::{Coverage, FieldKey};
use sample::{LISTS, Story};
use words::Locale;

use crate::file_table::FileTable;
use crate::import_file::{Clock, Reading, prepare};
use crate::snapshot::day_in;
use crate::{EconomicsSetting, Workspace, WorkspaceError, rates_of_table};

/// How many people the sample story has.
pub const SAMPLE_PEOPLE: u64 = 2_000;

/// The days before the last one in which the story happens.
const STORY_DAYS: i64 = 760;

/// The definition that the sample story agreed on, its names and reasons in the reader's language; in
/// English where there is none of it. Every language decides alike.
///
/// # Errors
/// Never with the files that the program was built with; a test reads them.
pub fn sample_definition(locale: Locale) -> Result<Definition, WorkspaceError> {
    let json = match locale {
        Locale::Pl => include_str!("../sample/definition.pl.json"),
        _ => include_str!("../sample/definition.json"),
    };
    definition::read(json).map_err(WorkspaceError::DefinitionUnreadable)
}

/// Kinds of activity of which the sample story has all there were. Of page views it has not: who
/// refused to be followed has none.
const COVERED: [&str; 7] = [
    "Call",
    "Content downloaded",
    "Demo requested",
    "E-mail opened",
    "Form filled",
    "Meeting",
    "Webinar attended",
];

/// The tables of the sample story as CSV files, and what is all there of each.
fn sample_files(
    story: &Story,
    today: Date,
) -> Result<Vec<(FileTable, RowsAre, Option<Coverage>)>, WorkspaceError> {
    type Write<'a> = &'a dyn Fn(&mut Vec<u8>) -> std::io::Result<()>;
    let file = |(rows_are, write): (RowsAre, Write<'_>)| {
        let mut bytes = Vec::new();
        let written = write(&mut bytes);
        written.map_err(|error| WorkspaceError::Internal(error.to_string()))?;
        let coverage = (rows_are == RowsAre::Activities).then(|| Coverage {
            kinds: COVERED.map(str::to_owned).to_vec(),
            from: today.saturating_sub(STORY_DAYS.days()),
            to: today,
        });
        let name = format!("sample-{}.csv", rows_are.name());
        Ok((FileTable::new(&name, bytes), rows_are, coverage))
    };
    let tables: [(RowsAre, Write<'_>); 7] = [
        (RowsAre::People, &|to| story.write_people(to)),
        (RowsAre::Companies, &|to| story.write_companies(to)),
        (RowsAre::Deals, &|to| story.write_deals(to)),
        (RowsAre::Activities, &|to| story.write_activities(to)),
        (RowsAre::StageHistory, &|to| story.write_history(to)),
        (RowsAre::Costs, &|to| story.write_costs(to)),
        (RowsAre::Counts, &|to| story.write_counts(to)),
    ];
    tables.into_iter().map(file).collect()
}

/// What the team of the story says of money: what its currencies were worth, what an account brings, and a goal
/// for the three months that begin next.
fn sample_economics(story: &Story) -> Result<Vec<EconomicsSetting>, WorkspaceError> {
    let mut rates = Vec::new();
    let written = story.write_rates(&mut rates);
    written.map_err(|error| WorkspaceError::Internal(error.to_string()))?;
    let mut settings = rates_of_table(&String::from_utf8_lossy(&rates))?;
    let first = story.as_of.last_of_month().saturating_add(1.day());
    let last = first.saturating_add(2.months()).last_of_month();
    let said = [
        ("currency", "EUR".to_owned()),
        ("rate_base", "USD".to_owned()),
        ("margin", "72".to_owned()),
        ("churn", "14".to_owned()),
        ("revenue_per_account", "9600".to_owned()),
        ("span", "year".to_owned()),
        ("plan.won", "24".to_owned()),
        ("plan.from", first.to_string()),
        ("plan.to", last.to_string()),
    ];
    settings.extend(said.map(|(key, text)| EconomicsSetting {
        key: key.to_owned(),
        text: Some(text),
    }));
    Ok(settings)
}

impl Workspace {
    /// Makes the sample workspace: its tables imported, the agreed definition in force. Where
    /// anything goes wrong, no file is left behind.
    ///
    /// # Errors
    /// Where there is such a file already, or the folder may not be written or is full.
    pub fn create_sample(
        path: &Path,
        now: Timestamp,
        clock: &dyn Clock,
        locale: Locale,
    ) -> Result<Self, WorkspaceError> {
        let workspace = Self::create(path, now)?;
        let filled = workspace.fill_with_sample(now, clock, locale);
        if filled.is_err() {
            // Half a sample would be opened as the whole one next time.
            let _ = std::fs::remove_file(path);
        }
        filled
    }

    fn fill_with_sample(
        mut self,
        now: Timestamp,
        clock: &dyn Clock,
        locale: Locale,
    ) -> Result<Self, WorkspaceError> {
        let today = day_in("UTC", now);
        let story = Story::default_sample(today);
        for (file, rows_are, coverage) in sample_files(&story, today)? {
            let looked = file.look(self.snapshot(), &Asked::as_written(','), 0, &mut |_| {
                ControlFlow::Continue(())
            })?;
            let (proposal, _) = looked.propose_as(rows_are, self.snapshot());
            let reading = Reading {
                coverage,
                ..proposal
            };
            let mut go_on = |_| ControlFlow::Continue(());
            let prepared = prepare(&file, &looked, &reading, self.snapshot(), clock, &mut go_on)?;
            self.import_commit(prepared, (now, ""), clock, &mut go_on)?;
        }
        self.put_on_sample_lists(&story, now)?;
        self.definition_save(&sample_definition(locale)?, (now, ""))?;
        self.economics_set(&sample_economics(&story)?)?;
        self.mark_as_sample()?;
        Ok(self)
    }

    /// Makes the lists of the story. Who was in the file twice with one address is on them once.
    fn put_on_sample_lists(&mut self, story: &Story, now: Timestamp) -> Result<(), WorkspaceError> {
        let list = Arc::clone(&self.snapshot().list);
        let key = FieldKey::from_label("Record ID");
        let mut rows: HashMap<String, u32> = HashMap::with_capacity(list.n_rows());
        for row in 0..list.n_rows() {
            if let Some(id) = list.value(row, &key) {
                rows.insert(id.to_value().to_string(), row as u32);
            }
        }
        for (name, ids) in LISTS.iter().zip(story.lists()) {
            let on: Vec<u32> = ids.iter().filter_map(|id| rows.get(id).copied()).collect();
            let id = self.list_make(name, (now, ""))?;
            self.list_members_change(id, (&on, true), (now, ""))?;
        }
        Ok(())
    }
}
