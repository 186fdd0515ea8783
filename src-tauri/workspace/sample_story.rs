//! What does a newcomer look at? The sample story: 2,000 invented people, and the definition that
//! marketing and sales agreed on in it.

use std::ops::ControlFlow;
use std::path::Path;

use definition::Definition;
use jiff::Timestamp;
use sample::Story;
use words::Locale;

use crate::import_file::{Clock, FileTable, prepare};
use crate::snapshot::day_in;
use crate::{Workspace, WorkspaceError};

/// How many people the sample story has.
pub const SAMPLE_PEOPLE: u64 = 2_000;

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

/// The people of the sample story as a CSV file.
///
/// # Errors
/// Where there is no memory for it.
pub fn sample_csv(now: Timestamp) -> Result<FileTable, WorkspaceError> {
    let mut bytes = Vec::new();
    Story::default_sample(day_in("UTC", now))
        .write_people(&mut bytes)
        .map_err(|error| WorkspaceError::Internal(error.to_string()))?;
    Ok(FileTable::new("sample-people.csv", bytes))
}

impl Workspace {
    /// Makes the sample workspace: the people imported, the agreed definition in force. Where
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
        let file = sample_csv(now)?;
        let looked = file.look(self.snapshot(), 0, &mut |_| ControlFlow::Continue(()))?;
        let mut go_on = |_| ControlFlow::Continue(());
        let prepared = prepare(
            &file,
            &looked,
            &looked.proposal,
            self.snapshot(),
            clock,
            &mut go_on,
        )?;
        self.import_commit(prepared, now, clock, &mut go_on)?;
        self.definition_save(&sample_definition(locale)?, now)?;
        self.mark_as_sample()?;
        Ok(self)
    }
}
