//! By which codes are refusals known? One for each remedy: `error-<code>` and `error-<code>-remedy` in the
//! catalogues.

/// What a person is told, and what they can do about it, hangs on this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    /// The file is not a workspace.
    NotAWorkspace,
    /// A newer program wrote the workspace.
    WorkspaceNewer,
    /// The workspace file is not there.
    WorkspaceAbsent,
    /// A file of that name is there already.
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
    /// No encoding has the name that was said.
    EncodingUnknown,
    /// What was said to stand between or around cells, or before comments, cannot.
    MarkUnfit,
    /// A row of the file is longer than any that is read.
    RowTooLong,
    /// Reading the file takes more memory than there is.
    MemoryShort,
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
    /// The file changed since it was looked at.
    FileChanged,
    /// The rows of the file are plainly something else than people.
    RowsAreOthers,
    /// The import was cancelled.
    ImportCancelled,
    /// Nothing has been prepared for import.
    ImportNotPrepared,
    /// What was said of money or of a plan is none.
    EconomicsUnfit,
    /// A figure has nothing that could be drawn.
    FigureNothingToDraw,
    /// There is no such import to undo, or to take up again.
    ImportAbsent,
    /// There is no such lead list, or no such change of one.
    ListAbsent,
    /// A lead list of that name is there already.
    ListExists,
    /// The name of a lead list is empty or too long.
    ListNameUnfit,
    /// Only people are on lead lists.
    ListOfPeople,
    /// Who is on a list is changed as of today.
    ListOfPast,
    /// The rows of the import are no people.
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

impl Code {
    /// Every code.
    pub const ALL: [Self; 116] = [
        Self::NotAWorkspace,
        Self::WorkspaceNewer,
        Self::WorkspaceAbsent,
        Self::WorkspaceExists,
        Self::WorkspaceHeld,
        Self::WorkspaceReadOnly,
        Self::WorkspaceDamaged,
        Self::WorkspaceClosed,
        Self::DiskFull,
        Self::FileUnreadable,
        Self::FileEmpty,
        Self::FileHeaderOnly,
        Self::FileBinary,
        Self::FileProtected,
        Self::FileDamaged,
        Self::FileTooLarge,
        Self::FileNeedsMemory,
        Self::FileWithoutTable,
        Self::FileMarkup,
        Self::TableAbsent,
        Self::EncodingUnknown,
        Self::MarkUnfit,
        Self::RowTooLong,
        Self::MemoryShort,
        Self::FileUnwritable,
        Self::SheetTooSmall,
        Self::LetterUnwritable,
        Self::MappingEmpty,
        Self::MappingUnreadable,
        Self::FileChanged,
        Self::RowsAreOthers,
        Self::ImportCancelled,
        Self::ImportNotPrepared,
        Self::EconomicsUnfit,
        Self::FigureNothingToDraw,
        Self::ImportAbsent,
        Self::ListAbsent,
        Self::ListExists,
        Self::ListNameUnfit,
        Self::ListOfPeople,
        Self::ListOfPast,
        Self::ImportOfOthers,
        Self::ValueUnread,
        Self::ClipboardEmpty,
        Self::PasteTooLarge,
        Self::DefinitionUnreadable,
        Self::DefinitionNewer,
        Self::DefinitionWrong,
        Self::DefinitionAbsent,
        Self::FieldAbsent,
        Self::StageAbsent,
        Self::LeadAbsent,
        Self::JoinUnfit,
        Self::JoinAbsent,
        Self::ValueMappingAbsent,
        Self::NotADay,
        Self::NameUnfit,
        Self::NotASignatory,
        Self::AlreadySigned,
        Self::VersionAbsent,
        Self::CalibrationAbsent,
        Self::CalibrationNobody,
        Self::CalibrationUnopened,
        Self::CalibrationOpen,
        Self::CalibrationUnjudged,
        Self::CalibrationOneSide,
        Self::CardAbsent,
        Self::CardGone,
        Self::WorkshopAbsent,
        Self::BallotUnreadable,
        Self::BallotNewer,
        Self::BallotForeign,
        Self::BallotOfStranger,
        Self::BallotEmpty,
        Self::BallotsNone,
        Self::BallotsOneSide,
        Self::BallotsClosed,
        Self::ProposalAbsent,
        Self::ProposalDecided,
        Self::ProposalReasonMissing,
        Self::ShareUnreadable,
        Self::ShareNewer,
        Self::ShareDamaged,
        Self::ShareForeign,
        Self::NothingToTakeBack,
        Self::SaidSince,
        Self::ChoiceStands,
        Self::DecisionAbsent,
        Self::NothingToChoose,
        Self::PromiseUnfit,
        Self::TermsUnreadable,
        Self::TermsNewer,
        Self::ObjectionAbsent,
        Self::ObjectionUnfit,
        Self::CriterionAbsent,
        Self::SpeakerAbsent,
        Self::ObjectionReasonMissing,
        Self::OverruleReasonMissing,
        Self::NoObjection,
        Self::NotADecider,
        Self::CommentAbsent,
        Self::CommentOfAnother,
        Self::CommentEmpty,
        Self::RemarkTooLong,
        Self::SigningObjected,
        Self::PromisesWrong,
        Self::OwnFunnelUnreadable,
        Self::OwnFunnelNewer,
        Self::OwnFunnelAbsent,
        Self::OwnFunnelNamed,
        Self::OwnTableAbsent,
        Self::OwnStepNotADate,
        Self::OwnStepStageAbsent,
        Self::OwnStepUndated,
        Self::ChartFailed,
        Self::Internal,
    ];

    /// The name in JSON and, after `error-`, in the catalogues.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotAWorkspace => "not-a-workspace",
            Self::WorkspaceNewer => "workspace-newer",
            Self::WorkspaceAbsent => "workspace-absent",
            Self::WorkspaceExists => "workspace-exists",
            Self::WorkspaceHeld => "workspace-held",
            Self::WorkspaceReadOnly => "workspace-read-only",
            Self::WorkspaceDamaged => "workspace-damaged",
            Self::WorkspaceClosed => "workspace-closed",
            Self::DiskFull => "disk-full",
            Self::FileUnreadable => "file-unreadable",
            Self::FileEmpty => "file-empty",
            Self::FileHeaderOnly => "file-header-only",
            Self::FileBinary => "file-binary",
            Self::FileProtected => "file-protected",
            Self::FileDamaged => "file-damaged",
            Self::FileTooLarge => "file-too-large",
            Self::FileNeedsMemory => "file-needs-memory",
            Self::FileWithoutTable => "file-without-table",
            Self::FileMarkup => "file-markup",
            Self::TableAbsent => "table-absent",
            Self::EncodingUnknown => "encoding-unknown",
            Self::MarkUnfit => "mark-unfit",
            Self::RowTooLong => "row-too-long",
            Self::MemoryShort => "memory-short",
            Self::FileUnwritable => "file-unwritable",
            Self::SheetTooSmall => "sheet-too-small",
            Self::LetterUnwritable => "letter-unwritable",
            Self::MappingEmpty => "mapping-empty",
            Self::MappingUnreadable => "mapping-unreadable",
            Self::FileChanged => "file-changed",
            Self::RowsAreOthers => "rows-are-others",
            Self::ImportCancelled => "import-cancelled",
            Self::ImportNotPrepared => "import-not-prepared",
            Self::EconomicsUnfit => "economics-unfit",
            Self::FigureNothingToDraw => "figure-nothing-to-draw",
            Self::ImportAbsent => "import-absent",
            Self::ListAbsent => "list-absent",
            Self::ListExists => "list-exists",
            Self::ListNameUnfit => "list-name-unfit",
            Self::ListOfPeople => "list-of-people",
            Self::ListOfPast => "list-of-past",
            Self::ImportOfOthers => "import-of-others",
            Self::ValueUnread => "value-unread",
            Self::ClipboardEmpty => "clipboard-empty",
            Self::PasteTooLarge => "paste-too-large",
            Self::DefinitionUnreadable => "definition-unreadable",
            Self::DefinitionNewer => "definition-newer",
            Self::DefinitionWrong => "definition-wrong",
            Self::DefinitionAbsent => "definition-absent",
            Self::FieldAbsent => "field-absent",
            Self::StageAbsent => "stage-absent",
            Self::LeadAbsent => "lead-absent",
            Self::JoinUnfit => "join-unfit",
            Self::JoinAbsent => "join-absent",
            Self::ValueMappingAbsent => "value-mapping-absent",
            Self::NotADay => "not-a-day",
            Self::NameUnfit => "name-unfit",
            Self::NotASignatory => "not-a-signatory",
            Self::AlreadySigned => "already-signed",
            Self::VersionAbsent => "version-absent",
            Self::CalibrationAbsent => "calibration-absent",
            Self::CalibrationNobody => "calibration-nobody",
            Self::CalibrationUnopened => "calibration-unopened",
            Self::CalibrationOpen => "calibration-open",
            Self::CalibrationUnjudged => "calibration-unjudged",
            Self::CalibrationOneSide => "calibration-one-side",
            Self::CardAbsent => "card-absent",
            Self::CardGone => "card-gone",
            Self::WorkshopAbsent => "workshop-absent",
            Self::BallotUnreadable => "ballot-unreadable",
            Self::BallotNewer => "ballot-newer",
            Self::BallotForeign => "ballot-foreign",
            Self::BallotOfStranger => "ballot-of-stranger",
            Self::BallotEmpty => "ballot-empty",
            Self::BallotsNone => "ballots-none",
            Self::BallotsOneSide => "ballots-one-side",
            Self::BallotsClosed => "ballots-closed",
            Self::ProposalAbsent => "proposal-absent",
            Self::ProposalDecided => "proposal-decided",
            Self::ProposalReasonMissing => "proposal-reason-missing",
            Self::ShareUnreadable => "share-unreadable",
            Self::ShareNewer => "share-newer",
            Self::ShareDamaged => "share-damaged",
            Self::ShareForeign => "share-foreign",
            Self::NothingToTakeBack => "nothing-to-take-back",
            Self::SaidSince => "said-since",
            Self::ChoiceStands => "choice-stands",
            Self::DecisionAbsent => "decision-absent",
            Self::NothingToChoose => "nothing-to-choose",
            Self::PromiseUnfit => "promise-unfit",
            Self::TermsUnreadable => "terms-unreadable",
            Self::TermsNewer => "terms-newer",
            Self::ObjectionAbsent => "objection-absent",
            Self::ObjectionUnfit => "objection-unfit",
            Self::CriterionAbsent => "criterion-absent",
            Self::SpeakerAbsent => "speaker-absent",
            Self::ObjectionReasonMissing => "objection-reason-missing",
            Self::OverruleReasonMissing => "overrule-reason-missing",
            Self::NoObjection => "no-objection",
            Self::NotADecider => "not-a-decider",
            Self::CommentAbsent => "comment-absent",
            Self::CommentOfAnother => "comment-of-another",
            Self::CommentEmpty => "comment-empty",
            Self::RemarkTooLong => "remark-too-long",
            Self::SigningObjected => "signing-objected",
            Self::PromisesWrong => "promises-wrong",
            Self::OwnFunnelUnreadable => "own-funnel-unreadable",
            Self::OwnFunnelNewer => "own-funnel-newer",
            Self::OwnFunnelAbsent => "own-funnel-absent",
            Self::OwnFunnelNamed => "own-funnel-named",
            Self::OwnTableAbsent => "own-table-absent",
            Self::OwnStepNotADate => "own-step-not-a-date",
            Self::OwnStepStageAbsent => "own-step-stage-absent",
            Self::OwnStepUndated => "own-step-undated",
            Self::ChartFailed => "chart-failed",
            Self::Internal => "internal",
        }
    }
}
