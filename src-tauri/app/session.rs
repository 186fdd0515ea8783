//! What is open in the window? One workspace, which one command at a time may change, and what is
//! known of it, which any command may read meanwhile: a long import never holds up a screen.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};

use agreement::Share;
use definition::Definition;
use import::Asked;
use jiff::Timestamp;
use jiff::civil::Date;
use lead::Mask;
use tauri::State;
use words::Words;
use workspace::{
    Access, DraftFilter, Facet, FileTable, ImportRecord, KeptDraft, LeadList, PersonalFields,
    Prepared, Query, ReadOnlyReason, SavedView, Snapshot, Workspace, WorkspaceError, draft_leads,
    facets_among, find_among, search,
};

use crate::ballot_file::BallotFile;
use crate::figures::Figures;
use crate::files::Files;
use crate::opened::{LookedAt, OpenedTable};
use crate::settings::Remembered;
use crate::twice::Twice;
use crate::wire::definition::{AroundView, FieldView};
use crate::wire::failure::Failure;
use crate::wire::masked::{Hide, Masking};

/// How many rows of a file are shown.
pub(crate) const FIRST_ROWS: usize = 20;

/// Everything the commands share.
pub(crate) struct Session {
    /// The files a person chose.
    pub(crate) files: Files,
    /// The ballot file that was opened last.
    pub(crate) ballot: BallotFile,
    /// The table that was opened last, with what it looks like: of no other is anything kept in memory.
    opened: OpenedTable,
    /// The import that waits to be committed.
    pub(crate) prepared: Mutex<Option<Prepared>>,
    /// Who is in the list twice, of the list that was asked last.
    pub(crate) twice: Twice,
    /// The share that waits to be merged.
    pub(crate) share: Mutex<Option<Share>>,
    folder: PathBuf,
    remembered: Mutex<Remembered>,
    /// Every workspace the window was told of: its place is its handle, and never changes.
    told: Mutex<Vec<PathBuf>>,
    workspace: Mutex<Option<Workspace>>,
    /// The day that was chosen to judge as of; none for today.
    as_of: Mutex<Option<Date>>,
    current: RwLock<Option<Arc<Current>>>,
    importing: AtomicBool,
    stop: AtomicBool,
}

/// What is known of the open workspace at a moment.
pub(crate) struct Current {
    /// What does not follow from the day.
    pub(crate) about: About,
    /// List, definition, verdicts.
    pub(crate) snapshot: Snapshot,
    /// The fields with their values, counted once.
    pub(crate) fields: OnceLock<Vec<FieldView>>,
    /// The fields of the tables around the leads, counted once.
    pub(crate) around: OnceLock<Vec<AroundView>>,
    found: Mutex<Option<(Query, Arc<Vec<u32>>)>>,
    searched: Mutex<Option<(String, Arc<Mask>)>>,
    of_draft: Mutex<Option<(DraftFilter, Mask)>>,
    pub(crate) figures: Figures,
}

/// What is known of a workspace whatever the day it is judged as of.
#[derive(Clone)]
pub(crate) struct About {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Its name.
    pub(crate) name: String,
    /// Whether it holds the sample story.
    pub(crate) is_sample: bool,
    /// What may be done to it.
    pub(crate) access: Access,
    /// Every import, oldest first.
    pub(crate) imports: Vec<ImportRecord>,
    /// Every lead list, deleted ones too.
    pub(crate) lists: Vec<LeadList>,
    /// The saved looks at the list.
    pub(crate) views: Vec<SavedView>,
    /// The draft of the definition that was kept.
    pub(crate) draft: Option<KeptDraft>,
    /// Which fields the team says name people.
    pub(crate) personal: PersonalFields,
}

impl Session {
    /// A session that keeps its files in `folder`.
    pub(crate) fn new(folder: PathBuf) -> Self {
        let remembered = Remembered::read(&folder.join("settings.json"));
        Self {
            files: Files::default(),
            ballot: BallotFile::default(),
            opened: OpenedTable::default(),
            prepared: Mutex::default(),
            twice: Twice::default(),
            share: Mutex::default(),
            folder,
            remembered: Mutex::new(remembered),
            told: Mutex::default(),
            workspace: Mutex::default(),
            as_of: Mutex::default(),
            current: RwLock::default(),
            importing: AtomicBool::new(false),
            stop: AtomicBool::new(false),
        }
    }

    /// Where new workspaces are made.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// What is remembered between starts.
    pub(crate) fn remembered(&self) -> Remembered {
        locked(&self.remembered).clone()
    }

    /// Changes what is remembered, and writes it.
    pub(crate) fn remember(&self, change: impl FnOnce(&mut Remembered)) {
        let mut remembered = locked(&self.remembered);
        change(&mut remembered);
        remembered.write(&self.folder.join("settings.json"));
    }

    /// What the window names a workspace by that was opened before.
    pub(crate) fn recent_handle(&self, path: &Path) -> u32 {
        let mut told = locked(&self.told);
        let place = told.iter().position(|known| known == path);
        let place = place.unwrap_or_else(|| {
            told.push(path.to_owned());
            told.len() - 1
        });
        place as u32
    }

    /// The workspace that the window names by this; `None` where it was told of no such one.
    pub(crate) fn recent(&self, handle: u32) -> Option<PathBuf> {
        locked(&self.told).get(handle as usize).cloned()
    }

    /// Where the open workspace is; `None` when none is.
    pub(crate) fn open_path(&self) -> Option<PathBuf> {
        self.current()
            .ok()
            .map(|current| current.about.path.clone())
    }

    /// The words of the chosen language.
    pub(crate) fn words(&self) -> Words {
        Words::of(locked(&self.remembered).locale())
    }

    /// A view as the window may show it: where the screen is shared, with what names people hidden.
    pub(crate) fn shown<V: Hide>(&self, current: &Current, mut view: V) -> V {
        if let Some(masking) = self.masking(current) {
            view.hide(&masking);
        }
        view
    }

    /// What is hidden; `None` where nothing is.
    pub(crate) fn masking<'a>(&self, current: &'a Current) -> Option<Masking<'a>> {
        let masked = locked(&self.remembered).settings.masked;
        masked.then_some(Masking {
            snapshot: &current.snapshot,
            fields: &current.about.personal,
        })
    }

    /// Makes a workspace the open one. The one that was open before is closed.
    pub(crate) fn open(&self, workspace: Workspace) -> Result<Arc<Current>, WorkspaceError> {
        self.remember(|remembered| remembered.opened(workspace.path()));
        let mut open = locked(&self.workspace);
        *locked(&self.as_of) = None;
        let current = self.publish(&workspace)?;
        *open = Some(workspace);
        *locked(&self.prepared) = None;
        Ok(current)
    }

    /// Makes the workspace at `path` the open one; where it is open already, it stays.
    pub(crate) fn open_or_keep(
        &self,
        path: &Path,
        now: Timestamp,
    ) -> Result<Arc<Current>, WorkspaceError> {
        let is_open = locked(&self.workspace)
            .as_ref()
            .is_some_and(|open| open.path() == path);
        if is_open {
            self.current()
        } else {
            self.open(Workspace::open(path, now)?)
        }
    }

    /// Opens the workspace anew where another program held it and has let go; `None` while it still holds it.
    /// Where it was opened anew already, it stays: the answer that said so may have come too late to be shown.
    pub(crate) fn open_freed(
        &self,
        now: Timestamp,
    ) -> Result<Option<Arc<Current>>, WorkspaceError> {
        let current = self.current()?;
        let was_held = current.about.access == Access::Read(ReadOnlyReason::Held);
        if !was_held {
            return Ok(Some(current));
        }
        if !Workspace::is_free(&current.about.path)? {
            return Ok(None);
        }
        self.open(Workspace::open(&current.about.path, now)?)
            .map(Some)
    }

    /// What is known now.
    ///
    /// # Errors
    /// Where no workspace is open.
    pub(crate) fn current(&self) -> Result<Arc<Current>, WorkspaceError> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        current.clone().ok_or(WorkspaceError::Closed)
    }

    /// Judges everything as of a day from now on, or as of today again. What is being imported
    /// meanwhile is judged as of that day too.
    pub(crate) fn judge_as_of(&self, day: Option<Date>) -> Result<Arc<Current>, WorkspaceError> {
        let mut as_of = locked(&self.as_of);
        let now = self.current()?;
        let snapshot = now.snapshot.as_of(day.unwrap_or(now.snapshot.today));
        let current = self.show(now.about.clone(), snapshot, Some(&now));
        *as_of = day;
        Ok(current)
    }

    /// Changes the open workspace, and makes known what it is then.
    pub(crate) fn change<T>(
        &self,
        change: impl FnOnce(&mut Workspace) -> Result<T, WorkspaceError>,
    ) -> Result<(T, Arc<Current>), WorkspaceError> {
        let mut open = locked(&self.workspace);
        let workspace = open.as_mut().ok_or(WorkspaceError::Closed)?;
        let result = change(workspace)?;
        Ok((result, self.publish(workspace)?))
    }

    /// Asks the open workspace what is not known of it, or changes what nothing that is known rests on.
    pub(crate) fn read<T>(
        &self,
        ask: impl FnOnce(&Workspace) -> Result<T, WorkspaceError>,
    ) -> Result<T, WorkspaceError> {
        ask(locked(&self.workspace)
            .as_ref()
            .ok_or(WorkspaceError::Closed)?)
    }

    /// Keeps a draft of the definition, or none. List and verdicts stay as they are known.
    pub(crate) fn keep_draft(&self, draft: Option<KeptDraft>) -> Result<(), WorkspaceError> {
        let open = locked(&self.workspace);
        let workspace = open.as_ref().ok_or(WorkspaceError::Closed)?;
        workspace.draft_keep(draft.as_ref())?;
        let now = self.current()?;
        let about = About {
            draft,
            ..now.about.clone()
        };
        self.show(about, now.snapshot.clone(), Some(&now));
        Ok(())
    }

    /// The table called `table` of a file that was chosen, or the one that is proposed; the same one again while
    /// no other is asked for.
    ///
    /// # Errors
    /// Where no file has the handle, it cannot be read, or has no such table.
    pub(crate) fn table_of(
        &self,
        handle: u32,
        table: Option<&str>,
    ) -> Result<Arc<FileTable>, WorkspaceError> {
        self.opened.open(&self.files, handle, table)
    }

    /// What such a table looks like, cut as `asked`; it is read where it was not looked at so before.
    ///
    /// # Errors
    /// As [`Session::table_of`] and [`FileTable::look`].
    pub(crate) fn look_at(
        &self,
        (handle, table): (u32, Option<&str>),
        asked: &Asked,
        snapshot: &Snapshot,
    ) -> Result<LookedAt, WorkspaceError> {
        let file = self.table_of(handle, table)?;
        if let Some(looked) = self.opened.as_looked_at(&file, asked) {
            return Ok((file, looked));
        }
        // Nothing is held meanwhile: how the file is cut is shown before all of it is read.
        let looked =
            self.stoppable(|go_on| file.look(snapshot, asked, FIRST_ROWS, &mut |_| go_on()));
        let looked = Arc::new(looked?);
        self.opened.was_looked_at(&file, &looked);
        Ok((file, looked))
    }

    /// The table of this handle as it was last looked at.
    ///
    /// # Errors
    /// Where it was not, or another was opened since.
    pub(crate) fn looked_at(&self, handle: u32) -> Result<LookedAt, WorkspaceError> {
        let looked_at = self.opened.looked_at(handle);
        looked_at.ok_or(WorkspaceError::NotPrepared)
    }

    /// Does a long work that can be stopped: `work` asks its argument whether to go on.
    pub(crate) fn stoppable<T>(&self, work: impl FnOnce(&dyn Fn() -> ControlFlow<()>) -> T) -> T {
        self.stop.store(false, Ordering::SeqCst);
        self.importing.store(true, Ordering::SeqCst);
        let go_on = || match self.stop.load(Ordering::SeqCst) {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        };
        let result = work(&go_on);
        self.importing.store(false, Ordering::SeqCst);
        result
    }

    /// Asks the long work to stop.
    pub(crate) fn stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }

    /// Whether the long work was asked to stop.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::SeqCst)
    }

    /// Whether a long work is going on.
    pub(crate) fn is_importing(&self) -> bool {
        self.importing.load(Ordering::SeqCst)
    }

    /// Waits until nothing is being written any more.
    pub(crate) fn wait_for_writer(&self) {
        drop(locked(&self.workspace).take());
    }

    fn publish(&self, workspace: &Workspace) -> Result<Arc<Current>, WorkspaceError> {
        let as_of = locked(&self.as_of);
        let snapshot = workspace.snapshot();
        let snapshot = as_of.map_or_else(|| snapshot.clone(), |day| snapshot.as_of(day));
        let about = About {
            path: workspace.path().to_owned(),
            name: workspace.name(),
            is_sample: workspace.is_sample()?,
            access: workspace.access(),
            imports: workspace.imports()?,
            lists: workspace.lists_ever()?,
            views: workspace.saved_views()?,
            draft: workspace.draft()?,
            personal: workspace.personal_fields()?,
        };
        Ok(self.show(about, snapshot, None))
    }

    /// Makes known what is known now; where the list is that of `before`, what was counted stays.
    fn show(&self, about: About, snapshot: Snapshot, before: Option<&Current>) -> Arc<Current> {
        let current = Arc::new(Current {
            about,
            snapshot,
            fields: before.map_or_else(OnceLock::new, |before| before.fields.clone()),
            around: before.map_or_else(OnceLock::new, |before| before.around.clone()),
            found: Mutex::default(),
            searched: Mutex::default(),
            of_draft: Mutex::default(),
            figures: Figures::default(),
        });
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&current));
        current
    }
}

impl Current {
    /// The rows that a query finds; scrolling through them asks once.
    pub(crate) fn find(&self, query: &Query) -> Result<Arc<Vec<u32>>, WorkspaceError> {
        let mut found = locked(&self.found);
        if let Some((last, rows)) = found.as_ref()
            && last == query
        {
            return Ok(Arc::clone(rows));
        }
        let searched = self.searched(&query.search);
        let rows = Arc::new(find_among(&self.snapshot, &searched, query)?);
        *found = Some((query.clone(), Arc::clone(&rows)));
        Ok(rows)
    }

    /// The draft that was kept, as far as it is finished, or else the definition in force.
    ///
    /// # Errors
    /// Where there is neither.
    pub(crate) fn draft(&self) -> Result<Definition, WorkspaceError> {
        let kept = self.about.draft.as_ref().map(KeptDraft::finished);
        let saved = self.snapshot.definition.as_ref();
        let draft = kept.or_else(|| saved.map(|saved| saved.definition.clone()));
        draft.ok_or(WorkspaceError::DefinitionAbsent)
    }

    /// The leads to whom the draft does this; scrolling through them asks once.
    pub(crate) fn draft_leads(&self, filter: &DraftFilter) -> Result<Mask, WorkspaceError> {
        let mut known = locked(&self.of_draft);
        if let Some((last, mask)) = known.as_ref()
            && last == filter
        {
            return Ok(mask.clone());
        }
        let mask = draft_leads(&self.snapshot, &self.draft()?, filter)?;
        *known = Some((filter.clone(), mask.clone()));
        Ok(mask)
    }

    /// How the leads of a query divide.
    pub(crate) fn facets(&self, query: &Query) -> Result<Vec<Facet>, WorkspaceError> {
        facets_among(&self.snapshot, &self.searched(&query.search), query)
    }

    /// The leads in which a text occurs; table and facets search once.
    fn searched(&self, text: &str) -> Arc<Mask> {
        let mut searched = locked(&self.searched);
        if let Some((last, mask)) = searched.as_ref()
            && last == text
        {
            return Arc::clone(mask);
        }
        let mask = Arc::new(search(&self.snapshot, text));
        *searched = Some((text.to_owned(), Arc::clone(&mask)));
        mask
    }
}

/// Does a command's work off the main thread. A panic becomes a failure that can be read.
pub(crate) async fn off_main<T: Send + 'static>(
    session: State<'_, Arc<Session>>,
    work: impl FnOnce(&Session) -> Result<T, WorkspaceError> + Send + 'static,
) -> Result<T, Failure> {
    let session = Arc::clone(&session);
    let done = tauri::async_runtime::spawn_blocking(move || work(&session)).await;
    match done {
        Ok(result) => result.map_err(|error| Failure::from(&error)),
        Err(panic) => Err(Failure::from(&WorkspaceError::Internal(panic.to_string()))),
    }
}

/// What a lock holds; a panic elsewhere does not make it unreadable, since every change is whole.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
