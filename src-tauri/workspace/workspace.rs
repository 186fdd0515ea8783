//! What does the one that writes do? Opens a workspace, keeps its snapshot current, and changes it:
//! definitions, imports, runs.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use definition::Definition;
use jiff::Timestamp;
use jiff::civil::Date;
use qualify::{SEMANTICS, Verdicts};
use store::{
    Access, ImportRecord, NewImport, NewRun, ReadOnlyReason, SavedDefinition, StageMasks, Store,
    StoreError,
};

use crate::WorkspaceError;
use crate::around::{carry_around, did_link, read_around, with_table};
use crate::history::History;
use crate::import_file::{Clock, ImportStep, Progress};
use crate::imports::stage_moves;
use crate::joined::{Joined, Said};
use crate::journal::read_agreement;
use crate::known_rows::rematch;
use crate::lists::Lists;
use crate::past::with_past;
use crate::prepared::Prepared;
use crate::snapshot::{Snapshot, day_in};

/// An open workspace.
#[derive(Debug)]
pub struct Workspace {
    pub(crate) store: Store,
    snapshot: Snapshot,
}

/// A run, as kept or, where the workspace can only be read, as it would be.
#[derive(Clone, Debug)]
pub struct QualifiedRun {
    /// Its number; `None` where it could not be kept.
    pub id: Option<i64>,
    /// What was decided, and by what.
    pub snapshot: Snapshot,
}

impl Workspace {
    /// Makes a new, empty workspace.
    ///
    /// # Errors
    /// Where there is such a file already, or the folder is not there or may not be written.
    pub fn create(path: &Path, now: Timestamp) -> Result<Self, WorkspaceError> {
        let store = Store::create(path).map_err(|error| match error {
            // Of a file that is to be made, only its folder can be absent.
            StoreError::Absent => WorkspaceError::FileUnwritable {
                name: path.display().to_string(),
                error: std::io::ErrorKind::NotFound.into(),
            },
            other => other.into(),
        });
        Self::with(store?, now)
    }

    /// Opens a workspace: for writing where that may be, else for reading.
    ///
    /// # Errors
    /// Where the file is absent, not a workspace, newer than this program, or damaged.
    pub fn open(path: &Path, now: Timestamp) -> Result<Self, WorkspaceError> {
        Self::with(Store::open(path)?, now)
    }

    /// Opens a workspace for reading, so that somebody else may write.
    ///
    /// # Errors
    /// As [`Workspace::open`].
    pub fn open_to_read(path: &Path, now: Timestamp) -> Result<Self, WorkspaceError> {
        Self::with(Store::open_to_read(path)?, now)
    }

    /// Whether nobody writes to the workspace at `path` at this moment.
    ///
    /// # Errors
    /// Where its lock file may not be opened.
    pub fn is_free(path: &Path) -> Result<bool, WorkspaceError> {
        Ok(Store::is_free(path)?)
    }

    fn with(store: Store, now: Timestamp) -> Result<Self, WorkspaceError> {
        let list = with_past(store.list()?, &store)?;
        let list = Arc::new(read_around(list, &store)?);
        let definition = store.definition()?.map(Arc::new);
        let zone = definition
            .as_ref()
            .map_or("UTC", |saved| &saved.definition.time_zone);
        let as_of = day_in(zone, now);
        let snapshot = known(&store, list, definition, as_of)?;
        Ok(Self { store, snapshot })
    }

    /// What is known at this moment.
    #[must_use]
    pub fn snapshot(&self) -> &Snapshot {
        &self.snapshot
    }

    /// What may be done to it.
    #[must_use]
    pub fn access(&self) -> Access {
        self.store.access()
    }

    /// Fails where it can only be read: asked before long work that would end in writing.
    ///
    /// # Errors
    /// Where another program is writing to it, or the file or its folder may not be written.
    pub fn writable(&self) -> Result<(), WorkspaceError> {
        match self.access() {
            Access::Write => Ok(()),
            Access::Read(ReadOnlyReason::Held) => Err(StoreError::Held.into()),
            Access::Read(ReadOnlyReason::Protected) => Err(StoreError::ReadOnly.into()),
        }
    }

    /// The name that a person knows it by: the file's, without its ending.
    #[must_use]
    pub fn name(&self) -> String {
        let stem = self.store.path().file_stem();
        stem.map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default()
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.store.path()
    }

    /// Whether it holds the sample story.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn is_sample(&self) -> Result<bool, WorkspaceError> {
        Ok(self.store.is_sample()?)
    }

    /// Marks it as holding the sample story.
    pub(crate) fn mark_as_sample(&self) -> Result<(), WorkspaceError> {
        Ok(self.store.mark_as_sample()?)
    }

    /// Reads the list and what is around it anew, and judges it.
    pub(crate) fn reread(&mut self, now: Timestamp) -> Result<(), WorkspaceError> {
        let list = with_past(self.store.list()?, &self.store)?;
        let list = Arc::new(read_around(list, &self.store)?);
        let definition = self.snapshot.definition.clone();
        let as_of = self.snapshot.as_of;
        self.snapshot = known(&self.store, list, definition, as_of)?;
        self.qualify(None, now)?;
        Ok(())
    }

    /// The store, to read from.
    pub(crate) fn store(&self) -> &Store {
        &self.store
    }

    /// The store, for the other use cases of this crate.
    pub(crate) fn store_mut(&mut self) -> &mut Store {
        &mut self.store
    }

    /// Who is on which list, and who is absent from one, is known anew; list and verdicts stay.
    pub(crate) fn show_lists(&mut self, lists: Arc<Lists>, history: Arc<History>) {
        (self.snapshot.lists, self.snapshot.history) = (lists, history);
    }

    /// Reads the definition in force and the agreement anew, and judges the list.
    pub(crate) fn reread_definition(&mut self, now: Timestamp) -> Result<(), WorkspaceError> {
        if let Some(saved) = self.store.definition()? {
            let today = day_in(&saved.definition.time_zone, now);
            self.snapshot = self.snapshot.with_definition(Arc::new(saved), today);
        }
        self.reread_agreement()?;
        self.qualify(None, now)?;
        Ok(())
    }

    /// Reads participants, versions and what was said anew; list and verdicts stay.
    pub(crate) fn reread_agreement(&mut self) -> Result<(), WorkspaceError> {
        (self.snapshot.journal, self.snapshot.agreement) = read_agreement(&self.store)?;
        Ok(())
    }

    /// What the team says of its figures under a name, in place of what it said before, or nothing.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn measure_keep(
        &mut self,
        name: &str,
        value: Option<&serde_json::Value>,
    ) -> Result<(), WorkspaceError> {
        self.store.measure_keep(name, value)?;
        self.snapshot.measures = Arc::new(self.store.measures()?);
        Ok(())
    }

    /// Every import, oldest first.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn imports(&self) -> Result<Vec<ImportRecord>, WorkspaceError> {
        Ok(self.store.imports()?)
    }

    /// Puts a definition in force, judges the list by it, and says in the journal what of it is new. `by` is
    /// who does it; empty where nobody says.
    ///
    /// # Errors
    /// Where something is wrong with it that stops it from deciding, or the workspace may not be
    /// written.
    pub fn definition_save(
        &mut self,
        definition: &Definition,
        (now, by): (Timestamp, &str),
    ) -> Result<(), WorkspaceError> {
        let findings = self.snapshot.errors(definition);
        if !findings.is_empty() {
            return Err(WorkspaceError::DefinitionWrong(findings));
        }
        let said = self.saying(|journal| journal.saving(by, now, "", definition));
        let saved = Arc::new(self.store.definition_save(definition, now, &said)?);
        let today = day_in(&definition.time_zone, now);
        self.snapshot = self.snapshot.with_definition(saved, today);
        self.reread_agreement()?;
        self.qualify(None, now)?;
        Ok(())
    }

    /// Imports what was prepared: all of it, or nothing. Prepared against an older list, it is
    /// matched afresh first. Then its table is joined by the keys that were chosen for it. `by` is who does
    /// it; empty where nobody says.
    ///
    /// # Errors
    /// [`WorkspaceError::Cancelled`] when `tick` says stop; else where the workspace may not be
    /// written or the disk is full. The list is then as before.
    pub fn import_commit(
        &mut self,
        mut prepared: Prepared,
        (now, by): (Timestamp, &str),
        clock: &dyn Clock,
        tick: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Prepared, WorkspaceError> {
        if prepared.list_revision != self.snapshot.list_revision {
            rematch(&mut prepared, &self.snapshot)?;
        }
        let started = clock.seconds();
        let rows_total = prepared.matched.balance.rows_in;
        let import = NewImport {
            rows_are: prepared.rows_are,
            file_name: &prepared.file_name,
            n_bytes: prepared.n_bytes,
            sha256: &prepared.sha256,
            at: now,
            batch: &prepared.batch,
            matched: &prepared.matched,
            spoken_as: &prepared.spoken_as,
            mapped: &prepared.mapped,
            coverage: prepared.coverage.as_ref(),
            manner: prepared.manner,
            list: prepared.list(),
            by,
            delimiter: prepared.delimiter,
            n_blocked: prepared.n_blocked,
            mends: prepared
                .mends
                .as_ref()
                .map(|(of, numbers)| (*of, &numbers[..])),
        };
        let mut tick = |done: usize, of: usize| {
            let share = done as f64 / of.max(1) as f64;
            let rows_done = (share * f64::from(rows_total)) as u32;
            let seconds = clock.seconds() - started;
            tick(Progress {
                step: ImportStep::Writing,
                rows_done,
                rows_total,
                seconds,
            })
        };
        let none = lead::Table::default();
        let table = self.snapshot.stored(prepared.rows_are).unwrap_or(&none);
        let published = self.store.import_publish(table, &import, &mut tick)?;
        let then = published.ok_or(WorkspaceError::Cancelled)?;
        let before = self.snapshot.clone();
        self.show_table(prepared.rows_are, then, now)?;
        for join in &prepared.joins {
            self.join_say(join, (now, by))?;
        }
        if let Some(relation) = prepared.rows_are.relation() {
            let linked = did_link(&self.snapshot.list, relation, &prepared.matched);
            prepared.linked = Some(linked);
        }
        prepared.in_doubt = self.snapshot.in_doubt_of(prepared.rows_are);
        prepared.moves = stage_moves(&before, &self.snapshot);
        Ok(prepared)
    }

    /// Makes `then` the table that is known now, and judges the list anew.
    pub(crate) fn show_table(
        &mut self,
        rows_are: import::RowsAre,
        then: lead::Table,
        now: Timestamp,
    ) -> Result<(), WorkspaceError> {
        let before = &self.snapshot.stored;
        let list = if rows_are.is_people() {
            carry_around(with_past(then, &self.store)?, before)
        } else {
            let coverage = self.store.coverage(rows_are)?;
            with_table((**before).clone(), rows_are, then, coverage, &[])
        };
        let definition = self.snapshot.definition.clone();
        let as_of = self.snapshot.as_of;
        self.snapshot = known(&self.store, Arc::new(list), definition, as_of)?;
        self.qualify(None, now)?;
        Ok(())
    }

    /// Judges the list, as of a day or as of today, and keeps the run where the workspace may be
    /// written.
    ///
    /// # Errors
    /// Where a run that was kept before does not agree with this one: damage.
    pub fn qualify(
        &mut self,
        as_of: Option<Date>,
        now: Timestamp,
    ) -> Result<QualifiedRun, WorkspaceError> {
        let snapshot = self.snapshot.as_of(as_of.unwrap_or(self.snapshot.as_of));
        let mut id = None;
        if let (Access::Write, Some(saved), Some((definition, verdicts))) = (
            self.store.access(),
            &snapshot.definition,
            snapshot.decided(),
        ) {
            let stages = stage_masks(definition, verdicts);
            let run = NewRun {
                definition_hash: &saved.hash,
                list_revision: snapshot.list_revision,
                as_of: snapshot.as_of,
                semantics: SEMANTICS,
                at: now,
                stages,
            };
            id = Some(self.store.run_save(&run)?);
        }
        Ok(QualifiedRun { id, snapshot })
    }
}

/// What a run found at each stage.
pub(crate) fn stage_masks(definition: &Definition, verdicts: &Verdicts) -> Vec<StageMasks> {
    let stages = definition.stages.iter().zip(&verdicts.stages);
    let masks = stages.map(|(stage, kleene)| StageMasks {
        stage: stage.key.0.clone(),
        met: kleene.met().clone(),
        unknown: kleene.unknown().clone(),
    });
    masks.collect()
}

/// What is known of a list, `stored` as imported, by what the store keeps beside it.
fn known(
    store: &Store,
    stored: Arc<lead::Table>,
    definition: Option<Arc<SavedDefinition>>,
    as_of: Date,
) -> Result<Snapshot, WorkspaceError> {
    let (journal, agreement) = read_agreement(store)?;
    let revision = store.list_revision()?;
    let said = Said::of(store)?;
    let Joined { list, fields } = said.read(&stored);
    Ok(Snapshot {
        stored,
        journal,
        measures: Arc::new(store.measures()?),
        said: Arc::new(said),
        joined_fields: fields.into(),
        settled: Arc::new(store.fields_settled()?),
        mappings: Arc::new(store.mappings()?),
        history: Arc::new(History::of(store)?),
        lists: Arc::new(Lists::of(store)?),
        blocked: Arc::new(store.block_list()?),
        ..Snapshot::new(list, revision, definition, agreement, as_of)
    })
}
