//! Why could it not be done? One code per remedy, so that the window and the command line say the
//! same sentence: `error-<code>` and `error-<code>-remedy` in the catalogues.

use definition::{Finding, ReadError};
use export::Unwritable;
use import::{ProblemCode, RowsAre, SourceError};
use sheets::Refusal;
use store::StoreError;

use crate::{Code, refused};

/// Why it could not be done.
#[derive(Debug, thiserror::Error)]
pub enum WorkspaceError {
    /// The store could not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A file could not be read.
    #[error("{name}: {error}")]
    FileUnreadable {
        /// The name of the file.
        name: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// A file is no table.
    #[error("{name}: {error}")]
    NotATable {
        /// The name of the file.
        name: String,
        /// Why not.
        error: SourceError,
    },
    /// A file, or the table chosen in it, is not read.
    #[error("{name}: {refusal}")]
    Sheets {
        /// The name of the file.
        name: String,
        /// Why not.
        refusal: Refusal,
    },
    /// A file could not be written.
    #[error("{name}: {error}")]
    FileUnwritable {
        /// The name of the file.
        name: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// A sheet of a workbook cannot hold it.
    #[error("{0}")]
    SheetTooSmall(String),
    /// The encoding of a file has not all letters of what is to be written.
    #[error(transparent)]
    LetterUnwritable(Unwritable),
    /// No column was chosen.
    #[error("no column was chosen")]
    MappingEmpty,
    /// The file is no mapping, or a damaged one.
    #[error("the file is not a mapping: {0}")]
    MappingUnreadable(String),
    /// The file changed since it was looked at.
    #[error("{0} changed since it was looked at")]
    FileChanged(String),
    /// The rows of a file are plainly something else than people.
    #[error("{name}: --table {}", .rows_are.name())]
    RowsAreOthers {
        /// The name of the file.
        name: String,
        /// What they are.
        rows_are: RowsAre,
    },
    /// Reading a file takes more memory than there is, both in bytes.
    #[error("{name}: reading it takes {needed} MB of memory, and {available} MB are free", needed = .needed / 1_000_000, available = .available / 1_000_000)]
    MemoryShort {
        /// The name of the file.
        name: String,
        /// What reading it takes.
        needed: u64,
        /// What there is.
        available: u64,
    },
    /// The person said stop.
    #[error("the import was cancelled")]
    Cancelled,
    /// Nothing has been prepared for import.
    #[error("nothing has been prepared for import")]
    NotPrepared,
    /// What was said of money or of a plan is none: as `key=text`.
    #[error("\"{0}\" says nothing that figures of money take")]
    EconomicsUnfit(String),
    /// A figure has nothing that could be drawn.
    #[error("this figure has nothing to draw")]
    NothingToDraw,
    /// The clipboard holds no text.
    #[error("the clipboard holds no text")]
    ClipboardEmpty,
    /// What was pasted is larger than what can be: its size in bytes.
    #[error("{0} bytes are more than can be pasted")]
    PasteTooLarge(usize),
    /// No workspace is open.
    #[error("no workspace is open")]
    Closed,
    /// The file is not a definition.
    #[error(transparent)]
    DefinitionUnreadable(ReadError),
    /// The definition cannot decide leads.
    #[error("the definition cannot decide leads")]
    DefinitionWrong(Vec<Finding>),
    /// A criterion of a draft has a value that does not fit.
    #[error("{criterion}: {error}")]
    CriterionValue {
        /// The criterion.
        criterion: String,
        /// What is wrong with its value.
        error: definition::ValueError,
    },
    /// There is no definition yet.
    #[error("there is no definition yet")]
    DefinitionAbsent,
    /// The list has no such field.
    #[error("the list has no field \"{0}\"")]
    FieldAbsent(String),
    /// The definition has no such stage.
    #[error("the definition has no stage \"{0}\"")]
    StageAbsent(String),
    /// The list has no such lead.
    #[error("the list has no lead \"{0}\"")]
    LeadAbsent(String),
    /// These tables cannot be joined.
    #[error("{first} and {second} cannot be joined", first = .0.name(), second = .1.name())]
    JoinUnfit(RowsAre, RowsAre),
    /// There is no such join.
    #[error("there is no join {0}")]
    JoinAbsent(i64),
    /// No value is read as another by that number.
    #[error("no value is read as another by the number {0}")]
    ValueMappingAbsent(i64),
    /// The text is not a day.
    #[error("\"{0}\" is not a day")]
    NotADay(String),
    /// The name is empty, too long, or no name.
    #[error("a participant needs a name of at most 120 letters on one line")]
    NameUnfit,
    /// The person takes part and does not sign.
    #[error("{0} takes part and does not sign")]
    NotASignatory(String),
    /// The person has signed this text for this side.
    #[error("{0} has signed this text for this side")]
    AlreadySigned(String),
    /// There is no such lead list.
    #[error("there is no lead list \"{0}\"")]
    ListAbsent(String),
    /// The name of a lead list is empty or too long.
    #[error("a lead list needs a name of at most 120 letters on one line")]
    ListNameUnfit,
    /// Only people are on lead lists.
    #[error("only people are on lead lists")]
    ListOfPeople,
    /// Who is on a list is changed as of today.
    #[error("who is on a list is changed as of today")]
    ListOfPast,
    /// The rows of the import are no people: which leads it counts nobody can say.
    #[error("the rows of the import are no people: {}", .0.name())]
    ImportOfOthers(RowsAre),
    /// The text is no value of that field.
    #[error("“{1}” is no value of that field: {name}", name = .0.name())]
    ValueUnread(ProblemCode, String),
    /// There is no such version.
    #[error("there is no version {0}")]
    VersionAbsent(String),
    /// Leads were not drawn, judged or laid open.
    #[error(transparent)]
    Calibration(#[from] crate::CalibrationError),
    /// Something of a workshop was not done.
    #[error(transparent)]
    Workshop(#[from] crate::WorkshopError),
    /// A share was not merged.
    #[error(transparent)]
    Sharing(#[from] crate::SharingError),
    /// Something was not decided.
    #[error(transparent)]
    Decision(#[from] crate::DecisionError),
    /// Something of the promises was not done.
    #[error(transparent)]
    Promise(#[from] crate::PromiseError),
    /// Something of positions was not done, or objections stand in the way of a signature.
    #[error(transparent)]
    Position(#[from] crate::PositionError),
    /// There is no such funnel of the team's own, or it cannot be counted.
    #[error(transparent)]
    OwnFunnel(#[from] crate::OwnFunnelError),
    /// The chart could not be drawn.
    #[error(transparent)]
    Chart(#[from] charts::ChartError),
    /// The program made a mistake.
    #[error("{0}")]
    Internal(String),
}

impl WorkspaceError {
    /// The code of what a person is told.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::Store(error) => match error {
                StoreError::NotAWorkspace => Code::NotAWorkspace,
                StoreError::Newer { .. } => Code::WorkspaceNewer,
                StoreError::Absent => Code::WorkspaceAbsent,
                StoreError::Exists => Code::WorkspaceExists,
                StoreError::Held => Code::WorkspaceHeld,
                StoreError::ReadOnly => Code::WorkspaceReadOnly,
                StoreError::Damaged(_) => Code::WorkspaceDamaged,
                StoreError::FieldAbsent => Code::FieldAbsent,
                StoreError::ImportAbsent => Code::ImportAbsent,
                StoreError::ListAbsent => Code::ListAbsent,
                StoreError::ListNamed => Code::ListExists,
                StoreError::Unreadable(_) => Code::FileUnreadable,
                StoreError::DiskFull => Code::DiskFull,
                StoreError::Sql(_) | StoreError::Io(_) => Code::Internal,
            },
            Self::FileUnreadable { .. } => Code::FileUnreadable,
            Self::NotATable { error, .. } => match error {
                SourceError::Empty => Code::FileEmpty,
                SourceError::HeaderOnly => Code::FileHeaderOnly,
                SourceError::Binary => Code::FileBinary,
                SourceError::UnknownEncoding => Code::EncodingUnknown,
                SourceError::NoMark => Code::MarkUnfit,
                SourceError::RowTooLong => Code::RowTooLong,
            },
            Self::Sheets { refusal, .. } => refused::code(refusal),
            Self::FileUnwritable { error, .. } => match error.kind() {
                std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                    Code::DiskFull
                }
                _ => Code::FileUnwritable,
            },
            Self::MemoryShort { .. } => Code::MemoryShort,
            Self::SheetTooSmall(_) => Code::SheetTooSmall,
            Self::LetterUnwritable(_) => Code::LetterUnwritable,
            Self::MappingEmpty => Code::MappingEmpty,
            Self::MappingUnreadable(_) => Code::MappingUnreadable,
            Self::FileChanged(_) => Code::FileChanged,
            Self::RowsAreOthers { .. } => Code::RowsAreOthers,
            Self::Cancelled => Code::ImportCancelled,
            Self::NotPrepared => Code::ImportNotPrepared,
            Self::EconomicsUnfit(_) => Code::EconomicsUnfit,
            Self::NothingToDraw => Code::FigureNothingToDraw,
            Self::ClipboardEmpty => Code::ClipboardEmpty,
            Self::PasteTooLarge(_) => Code::PasteTooLarge,
            Self::Closed => Code::WorkspaceClosed,
            Self::DefinitionUnreadable(ReadError::Newer { .. }) => Code::DefinitionNewer,
            Self::DefinitionUnreadable(_) => Code::DefinitionUnreadable,
            Self::DefinitionWrong(_) | Self::CriterionValue { .. } => Code::DefinitionWrong,
            Self::DefinitionAbsent => Code::DefinitionAbsent,
            Self::FieldAbsent(_) => Code::FieldAbsent,
            Self::StageAbsent(_) => Code::StageAbsent,
            Self::LeadAbsent(_) => Code::LeadAbsent,
            Self::JoinUnfit(..) => Code::JoinUnfit,
            Self::JoinAbsent(_) => Code::JoinAbsent,
            Self::ValueMappingAbsent(_) => Code::ValueMappingAbsent,
            Self::NotADay(_) => Code::NotADay,
            Self::NameUnfit => Code::NameUnfit,
            Self::NotASignatory(_) => Code::NotASignatory,
            Self::AlreadySigned(_) => Code::AlreadySigned,
            Self::ListAbsent(_) => Code::ListAbsent,
            Self::ListNameUnfit => Code::ListNameUnfit,
            Self::ListOfPeople => Code::ListOfPeople,
            Self::ListOfPast => Code::ListOfPast,
            Self::ImportOfOthers(_) => Code::ImportOfOthers,
            Self::ValueUnread(..) => Code::ValueUnread,
            Self::VersionAbsent(_) => Code::VersionAbsent,
            Self::Calibration(error) => error.code(),
            Self::Workshop(error) => error.code(),
            Self::Sharing(error) => error.code(),
            Self::Decision(error) => error.code(),
            Self::Promise(error) => error.code(),
            Self::Position(error) => error.code(),
            Self::OwnFunnel(error) => error.code(),
            Self::Chart(_) => Code::ChartFailed,
            Self::Internal(_) => Code::Internal,
        }
    }

    /// What it went wrong with: a file, a place, a reason; `None` where the code says all.
    #[must_use]
    pub fn detail(&self) -> Option<String> {
        match self {
            Self::Store(StoreError::Newer { .. } | StoreError::Damaged(_))
            | Self::Store(StoreError::Sql(_) | StoreError::Io(_) | StoreError::Unreadable(_))
            | Self::FileUnreadable { .. }
            | Self::FileUnwritable { .. }
            | Self::SheetTooSmall(_)
            | Self::MemoryShort { .. }
            | Self::LetterUnwritable(_)
            | Self::RowsAreOthers { .. }
            | Self::DefinitionUnreadable(_)
            | Self::CriterionValue { .. }
            | Self::Chart(_)
            | Self::Internal(_) => Some(self.to_string()),
            Self::Sheets { name, refusal } => Some(refused::detail(name, refusal)),
            Self::NotATable { name, .. } | Self::FileChanged(name) => Some(name.clone()),
            Self::EconomicsUnfit(name)
            | Self::FieldAbsent(name)
            | Self::StageAbsent(name)
            | Self::LeadAbsent(name)
            | Self::NotADay(name) => Some(name.clone()),
            Self::MappingUnreadable(why) => Some(why.clone()),
            Self::NotASignatory(name) | Self::AlreadySigned(name) => Some(name.clone()),
            Self::ListAbsent(name) => Some(name.clone()),
            Self::VersionAbsent(no) => Some(no.clone()),
            Self::Calibration(error) => error.detail(),
            Self::Workshop(error) => error.detail(),
            Self::Sharing(error) => error.detail(),
            Self::Decision(error) => error.detail(),
            Self::Promise(error) => error.detail(),
            Self::Position(error) => error.detail(),
            Self::OwnFunnel(error) => error.detail(),
            Self::JoinAbsent(no) | Self::ValueMappingAbsent(no) => Some(no.to_string()),
            Self::JoinUnfit(own, other) => Some(format!("{}, {}", own.name(), other.name())),
            Self::ValueUnread(_, text) => Some(text.clone()),
            Self::DefinitionWrong(findings) => Some(
                findings
                    .iter()
                    .map(|f| format!("{}: {} {}", f.path, f.code.name(), f.subject))
                    .collect::<Vec<_>>()
                    .join("; "),
            ),
            _ => None,
        }
    }
}
