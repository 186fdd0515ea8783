//! Where does the team stand? The workspace as the frame and the home screen show it.

use std::ffi::OsStr;
use std::path::PathBuf;

use import::RowsAre;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Words;
use workspace::{Access, ImportRecord, Values, facts};

use super::happened::HappenedView;
use crate::session::{Current, Session};

/// What the window needs to begin.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct AppStart {
    /// The open workspace, if one was open when the window was last closed.
    pub workspace: Option<WorkspaceView>,
    /// The workspace that was to be opened and could not be.
    pub failed: Option<FailedOpening>,
    /// How the window should look.
    pub settings: Settings,
}

/// A workspace that could not be opened when the window was.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct FailedOpening {
    /// The name of its file.
    pub file: String,
    /// Why not.
    pub failure: super::failure::Failure,
}

/// A workspace opened before.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct RecentWorkspace {
    /// What to open it by.
    pub handle: u32,
    /// Its name.
    pub name: String,
    /// The folder it is in, by name; empty for the program's own. Two workspaces may be called the
    /// same.
    pub folder: String,
    /// Whether its file is there now.
    pub there: bool,
    /// Whether it is the one that is open.
    pub open: bool,
}

/// How the window looks and speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub(crate) struct Settings {
    /// The language by its code: `en`, `id`, `th`, `pl`, `ms` or `da`.
    pub locale: String,
    /// Light, dark, or as the system says.
    pub theme: ThemeChoice,
    /// Whether what names people is hidden, as on a screen that others see.
    #[serde(default)]
    pub masked: bool,
}

/// Light, dark, or as the system says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ThemeChoice {
    /// Always light.
    Light,
    /// Always dark.
    Dark,
    /// As the system says.
    System,
}

/// The open workspace: the three facts of the top line, and what home says.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct WorkspaceView {
    /// Its name.
    pub name: String,
    /// Whether it is the sample story.
    pub is_sample: bool,
    /// Why it can only be read, if so.
    pub read_only: Option<ReadOnlyReason>,
    /// The definition in force; none before one is saved.
    pub definition: Option<DefinitionFact>,
    /// The lead list.
    pub list: ListFact,
    /// The day up to whose end everything is judged.
    pub as_of: String,
    /// Today in the team's time zone.
    pub today: String,
    /// Whether the values are those that were known by `as_of`; else today's are judged.
    pub known_then: bool,
    /// How many people are named who take part.
    pub n_participants: u32,
    /// What happened last, latest first, at most 8.
    pub happened: Vec<HappenedView>,
    /// How many of all leads meet each stage, in path order; empty without leads or definition.
    pub stages: Vec<StageFact>,
    /// Leads that no known value keeps in or out of at least one stage.
    pub n_cannot_judge: u32,
    /// The field whose missing values leave most leads unjudged.
    pub most_missing_field: Option<String>,
}

/// Why a workspace can only be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ReadOnlyReason {
    /// Another program is writing to it.
    Held,
    /// The file or its folder may not be written.
    Protected,
}

/// The definition in one line.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct DefinitionFact {
    /// What the team calls it.
    pub title: String,
    /// The identity of what decides leads.
    pub hash: String,
    /// When it was saved (ISO 8601, UTC).
    pub saved_at: String,
    /// How many criteria it has.
    pub n_criteria: u32,
    /// Whether it is a draft, signed by one side, or agreed.
    pub standing: Option<super::agreement::StandingView>,
}

/// The list in one line.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ListFact {
    /// How many leads.
    pub n_leads: u32,
    /// How many fields are known of them.
    pub n_fields: u32,
    /// The file of the last import.
    pub last_import: Option<ImportFact>,
}

/// An import in one line.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ImportFact {
    /// The name of the file.
    pub file_name: String,
    /// When (ISO 8601, UTC).
    pub at: String,
    /// How many rows it had.
    pub rows_in: u32,
}

/// A stage with how many leads meet it on the complete path.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct StageFact {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// Which side answers for it.
    pub owner: super::ops::OwnerView,
    /// How many leads.
    pub n: u32,
    /// How many cannot be judged yet.
    pub unknown: u32,
}

impl RecentWorkspace {
    /// The workspaces opened before, with whether they are still there.
    pub(crate) fn all(session: &Session) -> Vec<Self> {
        let open = session.open_path();
        let view = |path: &PathBuf| Self {
            handle: session.recent_handle(path),
            name: last_name(path.file_stem()),
            folder: match path.parent() {
                Some(folder) if folder != session.folder() => last_name(folder.file_name()),
                _ => String::new(),
            },
            there: path.is_file(),
            open: open.as_ref() == Some(path),
        };
        session.remembered().recent.iter().map(view).collect()
    }
}

fn last_name(name: Option<&OsStr>) -> String {
    name.unwrap_or_default().to_string_lossy().into_owned()
}

impl WorkspaceView {
    /// The open workspace as it is now.
    pub(crate) fn of(current: &Current, words: Words) -> Self {
        let snapshot = &current.snapshot;
        let facts = facts(snapshot, words);
        Self {
            name: current.about.name.clone(),
            is_sample: current.about.is_sample,
            read_only: match current.about.access {
                Access::Write => None,
                Access::Read(workspace::ReadOnlyReason::Held) => Some(ReadOnlyReason::Held),
                Access::Read(workspace::ReadOnlyReason::Protected) => {
                    Some(ReadOnlyReason::Protected)
                }
            },
            definition: snapshot.definition.as_ref().map(|saved| DefinitionFact {
                title: saved.definition.title.clone(),
                hash: saved.hash.clone(),
                saved_at: saved.saved_at.to_string(),
                n_criteria: saved.definition.criteria.len() as u32,
                standing: super::agreement::StandingView::of(snapshot),
            }),
            list: ListFact {
                n_leads: snapshot.list.n_rows() as u32,
                n_fields: snapshot.list.fields().len() as u32,
                last_import: last_of_people(&current.about.imports).map(|import| ImportFact {
                    file_name: import.file_name.clone(),
                    at: import.at.to_string(),
                    rows_in: import.balance.rows_in,
                }),
            },
            as_of: snapshot.as_of.to_string(),
            today: snapshot.today.to_string(),
            known_then: snapshot.values == Values::KnownThen,
            n_participants: snapshot.agreement.participants.len() as u32,
            happened: HappenedView::of(current),
            stages: facts
                .stages
                .into_iter()
                .map(|stage| StageFact {
                    key: stage.key.0,
                    label: stage.label,
                    owner: stage.owner.into(),
                    n: stage.n as u32,
                    unknown: stage.unknown as u32,
                })
                .collect(),
            n_cannot_judge: facts.n_cannot_judge as u32,
            most_missing_field: facts.most_missing_field,
        }
    }
}

/// The last import of people: other tables are not the list.
fn last_of_people(imports: &[ImportRecord]) -> Option<&ImportRecord> {
    let mut latest = imports.iter().rev();
    latest.find(|import| import.rows_are == RowsAre::People && import.undone_at.is_none())
}
