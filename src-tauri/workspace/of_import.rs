//! Whom does a count of an import's report count? Those it brought, changed or left as they were, those
//! who are absent from it, and those who came to a stage or left it by it. Found from what was known
//! before it and with it, so that it says the same whatever is imported or undone later.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use definition::StageKey;
use funnel::{Count, members};
use jiff::Timestamp;
use jiff::civil::Date;
use lead::Mask;
use store::{ByImport, SavedDefinition, StoreError};
use words::{Arg, Words};

use crate::imports::StageMove;
use crate::snapshot::day_in;
use crate::{Snapshot, WorkspaceError};

/// Leads, by what an import did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportFilter {
    /// The number of the import.
    pub import: i64,
    /// What it did.
    pub which: OfImport,
}

/// What an import did to leads. Its text is one word, for moves with the key of a stage: `came:mql`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfImport {
    /// It spoke of them.
    All,
    /// It brought them.
    New,
    /// It changed something of them.
    Updated,
    /// It spoke of them and changed nothing.
    Unchanged,
    /// It is all there is, and they are absent from it.
    Absent,
    /// They were new, and at the stage since.
    CameNew(StageKey),
    /// They were known before, and at the stage since.
    Came(StageKey),
    /// They were at the stage before, and no longer since.
    Left(StageKey),
}

impl OfImport {
    /// What a text names; `None` where it names nothing.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (word, stage) = match text.split_once(':') {
            Some((word, stage)) => (word, Some(StageKey(stage.to_owned()))),
            None => (text, None),
        };
        Some(match (word, stage) {
            ("all", None) => Self::All,
            ("new", None) => Self::New,
            ("updated", None) => Self::Updated,
            ("unchanged", None) => Self::Unchanged,
            ("absent", None) => Self::Absent,
            ("came-new", Some(stage)) => Self::CameNew(stage),
            ("came", Some(stage)) => Self::Came(stage),
            ("left", Some(stage)) => Self::Left(stage),
            _ => return None,
        })
    }
}

impl fmt::Display for OfImport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("all"),
            Self::New => f.write_str("new"),
            Self::Updated => f.write_str("updated"),
            Self::Unchanged => f.write_str("unchanged"),
            Self::Absent => f.write_str("absent"),
            Self::CameNew(stage) => write!(f, "came-new:{stage}"),
            Self::Came(stage) => write!(f, "came:{stage}"),
            Self::Left(stage) => write!(f, "left:{stage}"),
        }
    }
}

/// Which leads those are, in words; `file` is what the import's file is called.
#[must_use]
pub fn of_import_sentence(
    snapshot: &Snapshot,
    filter: &ImportFilter,
    file: &str,
    words: Words,
) -> String {
    let (key, stage) = match &filter.which {
        OfImport::All => ("of-import-all", None),
        OfImport::New => ("of-import-new", None),
        OfImport::Updated => ("of-import-updated", None),
        OfImport::Unchanged => ("of-import-unchanged", None),
        OfImport::Absent => ("of-import-absent", None),
        OfImport::CameNew(stage) => ("of-import-came-new", Some(stage)),
        OfImport::Came(stage) => ("of-import-came", Some(stage)),
        OfImport::Left(stage) => ("of-import-left", Some(stage)),
    };
    let definition = snapshot.definition.as_ref().map(|saved| &saved.definition);
    let label = |stage: &StageKey| {
        let known = definition.and_then(|one| Some(&one.stages[one.position(stage)?].label));
        known.unwrap_or(&stage.0).clone()
    };
    let mut said: Vec<(&str, Arg)> = vec![
        ("no", filter.import.to_string().into()),
        ("file", file.to_owned().into()),
    ];
    said.extend(stage.map(|stage| ("stage", label(stage).into())));
    words.say(key, &said)
}

/// What was found of the import that was asked for last.
#[derive(Debug, Default)]
pub(crate) struct KeptOfImport {
    rows: Mutex<Option<(i64, Arc<ByImport>)>>,
    moves: Mutex<Option<MovedBy>>,
}

/// Who moved by an import, stage by stage, under a definition.
#[derive(Debug)]
struct MovedBy {
    import: i64,
    definition: Arc<SavedDefinition>,
    moves: Arc<Vec<Moved>>,
}

/// Who moved at one stage, as rows of today's list.
#[derive(Debug)]
struct Moved {
    came_new: Mask,
    came: Mask,
    left: Mask,
}

/// Who is at each stage, on the complete path, and who is there at all, as rows of today's list.
struct There {
    stages: Vec<Mask>,
    known: Mask,
}

impl Snapshot {
    /// The leads of whom a count of an import's report speaks: of today's list, and nobody of another.
    ///
    /// # Errors
    /// Where there is no such import or stage, the rows of the import are no people, or the workspace
    /// cannot be read.
    pub fn of_import(&self, filter: &ImportFilter) -> Result<Mask, WorkspaceError> {
        let n_rows = self.list.n_rows();
        let id = filter.import;
        if !self.is_todays_list() {
            return Ok(Mask::none(n_rows));
        }
        let moved = |stage: &StageKey, part: fn(&Moved) -> &Mask| {
            let (definition, _) = self.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
            let at = definition.position(stage);
            let at = at.ok_or_else(|| WorkspaceError::FieldAbsent(stage.to_string()))?;
            let moves = self.moved_by(id)?;
            Ok(moves
                .get(at)
                .map_or_else(|| Mask::none(n_rows), |one| part(one).clone()))
        };
        let rows = match &filter.which {
            OfImport::CameNew(stage) => return moved(stage, |one| &one.came_new),
            OfImport::Came(stage) => return moved(stage, |one| &one.came),
            OfImport::Left(stage) => return moved(stage, |one| &one.left),
            OfImport::Absent => {
                let absent = self.history.absent().iter().filter(|one| one.import == id);
                let absent = absent.flat_map(|one| &one.rows);
                return Ok(Mask::of_rows(n_rows, absent.copied()));
            }
            _ => self.rows_by(id)?,
        };
        Ok(Mask::of_rows(
            n_rows,
            match &filter.which {
                OfImport::New => rows.new.clone(),
                OfImport::Updated => rows.updated.clone(),
                OfImport::Unchanged => rows.unchanged.clone(),
                _ => [&rows.new[..], &rows.updated, &rows.unchanged].concat(),
            },
        ))
    }

    /// Who came to each stage by an import and who left it, by the definition that decides today and as
    /// of the day of the import; none where nothing decides.
    ///
    /// # Errors
    /// Where there is no such import, or the workspace cannot be read.
    pub fn import_moves(&self, id: i64) -> Result<Vec<StageMove>, WorkspaceError> {
        if let (Some(now), false) = (&self.now, self.is_todays_list()) {
            return now.import_moves(id);
        }
        let Some((definition, _)) = self.decided() else {
            return Ok(Vec::new());
        };
        let moves = self.moved_by(id)?;
        let stages = definition.stages.iter().zip(moves.iter());
        let told = stages.map(|(stage, moved)| StageMove {
            stage: stage.key.0.clone(),
            label: stage.label.clone(),
            entered_new: moved.came_new.count() as u32,
            entered: moved.came.count() as u32,
            left: moved.left.count() as u32,
        });
        Ok(told.collect())
    }

    /// Who would come to each stage and who would leave it without an import that counts, those who would
    /// be gone among them.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub(crate) fn moves_without(&self, id: i64) -> Result<Vec<StageMove>, WorkspaceError> {
        let Some((definition, verdicts)) = self.decided() else {
            return Ok(Vec::new());
        };
        let counted = self.history.counted().filter(|one| *one != id);
        let counted: Vec<i64> = counted.collect();
        let then = self.there_by(&counted, Timestamp::MAX, self.as_of)?;
        let stages = definition.stages.iter().enumerate().zip(&then.stages);
        let moves = stages.map(|((at, stage), then)| {
            let now = members(verdicts, at, Count::CompletePath);
            StageMove {
                stage: stage.key.0.clone(),
                label: stage.label.clone(),
                entered_new: 0,
                entered: then.and_not(&now).count() as u32,
                left: now.and_not(then).count() as u32,
            }
        });
        Ok(moves.collect())
    }

    fn rows_by(&self, id: i64) -> Result<Arc<ByImport>, WorkspaceError> {
        let kept = &self.history.of_import.rows;
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, rows)) = kept.as_ref().filter(|(of, _)| *of == id) {
            return Ok(Arc::clone(rows));
        }
        let store = self.history.store()?;
        let imports = store.imports()?;
        let import = imports.iter().find(|one| one.id == id);
        let import = import.ok_or(StoreError::ImportAbsent)?;
        if !import.rows_are.is_people() {
            return Err(WorkspaceError::ImportOfOthers(import.rows_are));
        }
        let rows = Arc::new(store.by_import(id)?);
        *kept = Some((id, Arc::clone(&rows)));
        Ok(rows)
    }

    fn moved_by(&self, id: i64) -> Result<Arc<Vec<Moved>>, WorkspaceError> {
        let Some(saved) = &self.definition else {
            return Ok(Arc::default());
        };
        let kept = &self.history.of_import.moves;
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |kept: &&MovedBy| kept.import == id && Arc::ptr_eq(&kept.definition, saved);
        if let Some(kept) = kept.as_ref().filter(is_it) {
            return Ok(Arc::clone(&kept.moves));
        }
        let imports = self.history.store()?.imports()?;
        let import = imports.iter().find(|one| one.id == id);
        let import = import.ok_or(StoreError::ImportAbsent)?;
        let counted = imports.iter().filter(|one| one.counted_before(import));
        let mut counted: Vec<i64> = counted.map(|one| one.id).collect();
        let day = day_in(self.time_zone(), import.at);
        let before = self.there_by(&counted, import.at, day)?;
        counted.push(id);
        let after = self.there_by(&counted, import.at, day)?;
        let stages = before.stages.iter().zip(&after.stages);
        let moves = stages.map(|(was, is)| {
            let come = is.and_not(was);
            Moved {
                came_new: come.and_not(&before.known),
                came: come.and(&before.known),
                left: was.and_not(is),
            }
        });
        let moves = Arc::new(moves.collect());
        *kept = Some(MovedBy {
            import: id,
            definition: Arc::clone(saved),
            moves: Arc::clone(&moves),
        });
        Ok(moves)
    }

    /// Who is at which stage by what these imports said.
    fn there_by(
        &self,
        imports: &[i64],
        until: Timestamp,
        day: Date,
    ) -> Result<There, WorkspaceError> {
        let (list, origin) = self.history.known_from(imports, until)?;
        let rows = self.history.rows_today(&origin);
        let judged = self.clone().judged_as_of(day, Some(list));
        let n_rows = self.list.n_rows();
        let today = |mask: &Mask| match &rows {
            None => Mask::from_fn(n_rows, |row| row < mask.n_rows() && mask.contains(row)),
            Some(rows) => Mask::of_rows(n_rows, mask.rows().map(|row| rows[row])),
        };
        let known = today(&Mask::all(judged.list.n_rows()));
        // A definition that cannot decide what was known then has nobody at any stage.
        let n_stages = self
            .decided()
            .map_or(0, |(definition, _)| definition.stages.len());
        let stages = (0..n_stages).map(|stage| match &judged.verdicts {
            Some(verdicts) => today(&members(verdicts, stage, Count::CompletePath)),
            None => Mask::none(n_rows),
        });
        Ok(There {
            stages: stages.collect(),
            known,
        })
    }
}
