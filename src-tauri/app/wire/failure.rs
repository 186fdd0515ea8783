//! Why did a command not do what was asked? A code the window has a sentence and a remedy for.

use serde::Serialize;
use specta::Type;
use workspace::{Code, WorkspaceError};

/// What went wrong. The window words each code as `error-<code>` and `error-<code>-remedy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FailureCode {
    /// The file is not a workspace.
    NotAWorkspace,
    /// A newer program wrote the workspace.
    WorkspaceNewer,
    /// The workspace file is not there.
    WorkspaceAbsent,
    /// A workspace of that name is there already.
    WorkspaceExists,
    /// Another program is writing to the workspace.
    WorkspaceHeld,
    /// The workspace can only be read.
    WorkspaceReadOnly,
    /// The workspace does not read as it was written.
    WorkspaceDamaged,
    /// No workspace is open.
    WorkspaceClosed,
    /// There is no room left on the disk.
    DiskFull,
    /// The file is not there, or may not be read.
    FileUnreadable,
    /// The file is empty.
    FileEmpty,
    /// The file has a header and no rows.
    FileHeaderOnly,
    /// No encoding has the name that was said.
    EncodingUnknown,
    /// What was said to stand between or around cells, or before comments, cannot.
    MarkUnfit,
    /// A row of the file is longer than any that is read.
    RowTooLong,
    /// Reading the file takes more memory than there is.
    MemoryShort,
    /// The file is not a text table.
    FileBinary,
    /// A password protects the file.
    FileProtected,
    /// The file does not read as what it is.
    FileDamaged,
    /// Unpacked the file is larger than what is read.
    FileTooLarge,
    /// Reading the file took more memory than it may.
    FileNeedsMemory,
    /// There is no table in the file.
    FileWithoutTable,
    /// The file is a web page or other XML.
    FileMarkup,
    /// The file has no table of that name.
    TableAbsent,
    /// The file could not be written.
    FileUnwritable,
    /// A sheet of a workbook cannot hold it.
    SheetTooSmall,
    /// The encoding of a file has not all letters of what is to be written.
    LetterUnwritable,
    /// No column was chosen.
    MappingEmpty,
    /// The file is no mapping, or a damaged one.
    MappingUnreadable,
    /// The file changed since it was previewed.
    FileChanged,
    /// The rows of the file are plainly something else than people.
    RowsAreOthers,
    /// The import was cancelled.
    ImportCancelled,
    /// Nothing has been prepared for import.
    ImportNotPrepared,
    /// What was said of money or of a plan is none.
    EconomicsUnfit,
    FigureNothingToDraw,
    /// There is no such import to undo, or to take up again.
    ImportAbsent,
    ListAbsent,
    ListExists,
    ListNameUnfit,
    ListOfPeople,
    ListOfPast,
    ImportOfOthers,
    /// The text is no value of that field.
    ValueUnread,
    /// The clipboard holds no text.
    ClipboardEmpty,
    /// What was pasted is larger than what can be.
    PasteTooLarge,
    /// The file is not a definition.
    DefinitionUnreadable,
    /// A newer program wrote the definition.
    DefinitionNewer,
    /// The definition cannot decide leads.
    DefinitionWrong,
    /// There is no definition yet.
    DefinitionAbsent,
    /// The list has no such field.
    FieldAbsent,
    /// The definition has no such stage.
    StageAbsent,
    /// The list has no such lead.
    LeadAbsent,
    /// These tables cannot be joined.
    JoinUnfit,
    /// There is no such join.
    JoinAbsent,
    /// No value is read as another by that number.
    ValueMappingAbsent,
    /// The text is not a day.
    NotADay,
    /// The name is empty, too long, or no name.
    NameUnfit,
    /// The person takes part and does not sign.
    NotASignatory,
    /// The person has signed this text for this side.
    AlreadySigned,
    /// There is no such version.
    VersionAbsent,
    /// No leads were drawn to be judged.
    CalibrationAbsent,
    /// The list has no leads to draw.
    CalibrationNobody,
    /// Answers were given that nobody has laid open.
    CalibrationUnopened,
    /// The answers were laid open: none changes any more.
    CalibrationOpen,
    /// Nobody has judged a lead.
    CalibrationUnjudged,
    /// Nobody of one side has judged a lead.
    CalibrationOneSide,
    /// There is no such card.
    CardAbsent,
    /// The lead of the card is not in the list any more.
    CardGone,
    /// No workshop was begun.
    WorkshopAbsent,
    /// The file is no ballot, or a damaged one.
    BallotUnreadable,
    /// A newer program wrote the ballot.
    BallotNewer,
    /// The ballot is for another workshop.
    BallotForeign,
    /// The ballot is of somebody who does not take part.
    BallotOfStranger,
    /// The ballot proposes nothing.
    BallotEmpty,
    /// Nobody has handed in a ballot.
    BallotsNone,
    /// Nobody of one side has handed in a ballot.
    BallotsOneSide,
    /// The ballots are not laid open yet.
    BallotsClosed,
    /// There is no such proposal.
    ProposalAbsent,
    /// Something was decided of the proposal already.
    ProposalDecided,
    /// A proposal is dropped for a reason.
    ProposalReasonMissing,
    /// The file is no share.
    ShareUnreadable,
    /// A newer program wrote the share.
    ShareNewer,
    /// The share is not as it was written.
    ShareDamaged,
    /// The share is of another team.
    ShareForeign,
    /// The person has said nothing that is left to take back, or to say again.
    NothingToTakeBack,
    /// Somebody has said something else of it since.
    SaidSince,
    /// A choice between several is taken back by choosing anew.
    ChoiceStands,
    /// There is no such decision.
    DecisionAbsent,
    /// There is nothing to choose there, or no such value.
    NothingToChoose,
    /// A promise cannot be what was typed.
    PromiseUnfit,
    /// The file holds no promises.
    TermsUnreadable,
    /// A newer program wrote the file of promises.
    TermsNewer,
    /// There is no such objection.
    ObjectionAbsent,
    /// An objection says nothing, or too much.
    ObjectionUnfit,
    /// The definition has no such criterion.
    CriterionAbsent,
    /// Whoever speaks does not take part.
    SpeakerAbsent,
    /// An objection says why.
    ObjectionReasonMissing,
    /// Who overrules an objection says why.
    OverruleReasonMissing,
    /// Nobody of that name objects so that it stops a signature.
    NoObjection,
    /// Somebody may not overrule that objection.
    NotADecider,
    /// There is no such remark.
    CommentAbsent,
    /// The remark is somebody else's.
    CommentOfAnother,
    /// The remark says nothing.
    CommentEmpty,
    /// A reason or remark is too long.
    RemarkTooLong,
    /// Objections stand in the way of a signature.
    SigningObjected,
    /// The promises have to be mended before anybody signs.
    PromisesWrong,
    /// The file is no funnel.
    OwnFunnelUnreadable,
    /// A newer program wrote the funnel.
    OwnFunnelNewer,
    /// There is no funnel of that name.
    OwnFunnelAbsent,
    /// A funnel of that name is there already.
    OwnFunnelNamed,
    /// A funnel asks a table of which nothing was imported.
    OwnTableAbsent,
    /// A step takes its day from a field that holds no dates.
    OwnStepNotADate,
    /// A step names a stage that the definition has not.
    OwnStepStageAbsent,
    /// A step knows no day, and its funnel asks when.
    OwnStepUndated,
    /// The chart could not be drawn.
    ChartFailed,
    /// The program made a mistake.
    Internal,
}

/// A command's failure.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct Failure {
    /// What went wrong.
    pub code: FailureCode,
    /// What went wrong, in English, for logs and reports.
    pub message: String,
    /// What it went wrong with: a file, a place, a reason.
    pub detail: Option<String>,
}

impl From<&WorkspaceError> for Failure {
    fn from(error: &WorkspaceError) -> Self {
        let (message, detail) = (error.to_string(), error.detail());
        Self {
            code: error.code().into(),
            message,
            detail,
        }
    }
}

impl From<Code> for FailureCode {
    fn from(code: Code) -> Self {
        match code {
            Code::NotAWorkspace => Self::NotAWorkspace,
            Code::WorkspaceNewer => Self::WorkspaceNewer,
            Code::WorkspaceAbsent => Self::WorkspaceAbsent,
            Code::WorkspaceExists => Self::WorkspaceExists,
            Code::WorkspaceHeld => Self::WorkspaceHeld,
            Code::WorkspaceReadOnly => Self::WorkspaceReadOnly,
            Code::WorkspaceDamaged => Self::WorkspaceDamaged,
            Code::WorkspaceClosed => Self::WorkspaceClosed,
            Code::DiskFull => Self::DiskFull,
            Code::FileUnreadable => Self::FileUnreadable,
            Code::FileEmpty => Self::FileEmpty,
            Code::FileHeaderOnly => Self::FileHeaderOnly,
            Code::EncodingUnknown => Self::EncodingUnknown,
            Code::MarkUnfit => Self::MarkUnfit,
            Code::RowTooLong => Self::RowTooLong,
            Code::MemoryShort => Self::MemoryShort,
            Code::FileBinary => Self::FileBinary,
            Code::FileProtected => Self::FileProtected,
            Code::FileDamaged => Self::FileDamaged,
            Code::FileTooLarge => Self::FileTooLarge,
            Code::FileNeedsMemory => Self::FileNeedsMemory,
            Code::FileWithoutTable => Self::FileWithoutTable,
            Code::FileMarkup => Self::FileMarkup,
            Code::TableAbsent => Self::TableAbsent,
            Code::FileUnwritable => Self::FileUnwritable,
            Code::SheetTooSmall => Self::SheetTooSmall,
            Code::LetterUnwritable => Self::LetterUnwritable,
            Code::MappingEmpty => Self::MappingEmpty,
            Code::MappingUnreadable => Self::MappingUnreadable,
            Code::FileChanged => Self::FileChanged,
            Code::RowsAreOthers => Self::RowsAreOthers,
            Code::ImportCancelled => Self::ImportCancelled,
            Code::ImportNotPrepared => Self::ImportNotPrepared,
            Code::EconomicsUnfit => Self::EconomicsUnfit,
            Code::FigureNothingToDraw => Self::FigureNothingToDraw,
            Code::ImportAbsent => Self::ImportAbsent,
            Code::ListAbsent => Self::ListAbsent,
            Code::ListExists => Self::ListExists,
            Code::ListNameUnfit => Self::ListNameUnfit,
            Code::ListOfPeople => Self::ListOfPeople,
            Code::ListOfPast => Self::ListOfPast,
            Code::ImportOfOthers => Self::ImportOfOthers,
            Code::ValueUnread => Self::ValueUnread,
            Code::ClipboardEmpty => Self::ClipboardEmpty,
            Code::PasteTooLarge => Self::PasteTooLarge,
            Code::DefinitionUnreadable => Self::DefinitionUnreadable,
            Code::DefinitionNewer => Self::DefinitionNewer,
            Code::DefinitionWrong => Self::DefinitionWrong,
            Code::DefinitionAbsent => Self::DefinitionAbsent,
            Code::FieldAbsent => Self::FieldAbsent,
            Code::StageAbsent => Self::StageAbsent,
            Code::LeadAbsent => Self::LeadAbsent,
            Code::JoinUnfit => Self::JoinUnfit,
            Code::JoinAbsent => Self::JoinAbsent,
            Code::ValueMappingAbsent => Self::ValueMappingAbsent,
            Code::NotADay => Self::NotADay,
            Code::NameUnfit => Self::NameUnfit,
            Code::NotASignatory => Self::NotASignatory,
            Code::AlreadySigned => Self::AlreadySigned,
            Code::VersionAbsent => Self::VersionAbsent,
            Code::CalibrationAbsent => Self::CalibrationAbsent,
            Code::CalibrationNobody => Self::CalibrationNobody,
            Code::CalibrationUnopened => Self::CalibrationUnopened,
            Code::CalibrationOpen => Self::CalibrationOpen,
            Code::CalibrationUnjudged => Self::CalibrationUnjudged,
            Code::CalibrationOneSide => Self::CalibrationOneSide,
            Code::CardAbsent => Self::CardAbsent,
            Code::CardGone => Self::CardGone,
            Code::WorkshopAbsent => Self::WorkshopAbsent,
            Code::BallotUnreadable => Self::BallotUnreadable,
            Code::BallotNewer => Self::BallotNewer,
            Code::BallotForeign => Self::BallotForeign,
            Code::BallotOfStranger => Self::BallotOfStranger,
            Code::BallotEmpty => Self::BallotEmpty,
            Code::BallotsNone => Self::BallotsNone,
            Code::BallotsOneSide => Self::BallotsOneSide,
            Code::BallotsClosed => Self::BallotsClosed,
            Code::ProposalAbsent => Self::ProposalAbsent,
            Code::ProposalDecided => Self::ProposalDecided,
            Code::ProposalReasonMissing => Self::ProposalReasonMissing,
            Code::ShareUnreadable => Self::ShareUnreadable,
            Code::ShareNewer => Self::ShareNewer,
            Code::ShareDamaged => Self::ShareDamaged,
            Code::ShareForeign => Self::ShareForeign,
            Code::NothingToTakeBack => Self::NothingToTakeBack,
            Code::SaidSince => Self::SaidSince,
            Code::ChoiceStands => Self::ChoiceStands,
            Code::DecisionAbsent => Self::DecisionAbsent,
            Code::NothingToChoose => Self::NothingToChoose,
            Code::PromiseUnfit => Self::PromiseUnfit,
            Code::TermsUnreadable => Self::TermsUnreadable,
            Code::TermsNewer => Self::TermsNewer,
            Code::ObjectionAbsent => Self::ObjectionAbsent,
            Code::ObjectionUnfit => Self::ObjectionUnfit,
            Code::CriterionAbsent => Self::CriterionAbsent,
            Code::SpeakerAbsent => Self::SpeakerAbsent,
            Code::ObjectionReasonMissing => Self::ObjectionReasonMissing,
            Code::OverruleReasonMissing => Self::OverruleReasonMissing,
            Code::NoObjection => Self::NoObjection,
            Code::NotADecider => Self::NotADecider,
            Code::CommentAbsent => Self::CommentAbsent,
            Code::CommentOfAnother => Self::CommentOfAnother,
            Code::CommentEmpty => Self::CommentEmpty,
            Code::RemarkTooLong => Self::RemarkTooLong,
            Code::SigningObjected => Self::SigningObjected,
            Code::PromisesWrong => Self::PromisesWrong,
            Code::OwnFunnelUnreadable => Self::OwnFunnelUnreadable,
            Code::OwnFunnelNewer => Self::OwnFunnelNewer,
            Code::OwnFunnelAbsent => Self::OwnFunnelAbsent,
            Code::OwnFunnelNamed => Self::OwnFunnelNamed,
            Code::OwnTableAbsent => Self::OwnTableAbsent,
            Code::OwnStepNotADate => Self::OwnStepNotADate,
            Code::OwnStepStageAbsent => Self::OwnStepStageAbsent,
            Code::OwnStepUndated => Self::OwnStepUndated,
            Code::ChartFailed => Self::ChartFailed,
            Code::Internal => Self::Internal,
        }
    }
}
