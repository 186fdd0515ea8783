//! What can be done with a workspace? The use cases that the window and the command line share.
//!
//! A [`Workspace`] is the one that writes; what it knows at a moment is a [`Snapshot`], an immutable
//! value that any thread may read while the next import runs. The clock is a parameter: callers say
//! when "now" is.

mod anonymised;
mod apart;
mod around;
mod before_signing;
mod block_list;
mod calibration;
mod code;
mod comparison;
mod decisions;
mod derived;
mod divided;
mod draft_leads;
mod duplicates;
mod erasing;
mod error;
mod exports;
mod facets;
mod facts;
mod file_table;
mod find;
mod funnel_steps;
mod funnel_view;
mod hand_off_view;
mod history;
mod import_file;
mod import_keys;
mod imports;
mod joined;
mod joining;
mod journal;
mod journeys;
mod journeys_said;
mod kept;
mod kept_draft;
mod kept_parts;
mod known_rows;
mod lists;
mod look_alone;
mod mapping_file;
mod measure;
mod memory;
mod merged;
mod merging;
mod of_import;
mod on_paper;
mod order;
mod own_choices;
mod own_funnels;
mod past;
mod patterns;
mod person;
mod personal;
mod positions;
mod prepared;
mod preview;
mod price;
mod promises;
mod proposing;
mod read_how;
mod refused;
mod rejected;
mod reminders;
mod rewound;
mod rows_counted;
mod sample_story;
mod saved_views;
mod say;
mod say_calibration;
mod say_file;
mod say_joins;
mod say_journal;
mod say_mend;
mod say_reminders;
mod say_verified;
mod says_more;
mod scored;
mod settling;
mod sharing;
mod signing;
mod small_file;
mod snapshot;
mod starter;
#[cfg(test)]
mod tests;
mod titles;
mod treated;
mod undone;
mod value_groups;
mod verifying;
mod workshop;
mod workspace;

pub use agreement::ChangeSaid;
pub use anonymised::{Anonymised, Anonymising, SmallGroups, export_anonymised};
pub use apart::read_apart;
pub use around::Linked;
pub use before_signing::{BeforeSigning, WaitsFor};
pub use calibration::{
    CalibrationError, CardFact, CardOpen, CardShown, DraftAgainst, DrawAsked, Hidden, LaidOpen,
    MOST_CARDS, Parted, PartedBy, SideOpen, USUAL_CARDS, boundary_of, calibration_card,
    calibration_laid_open,
};
pub use code::Code;
pub use comparison::{Comparison, PartCompared, StageOpen, compare_definitions, stage_open};
pub use decisions::{Decision, DecisionError, Decisions, DecisionsAsked};
pub use derived::{Derived, DerivedField, LEAD, TARGET};
pub use divided::{DividedBy, band_labels, owner_field};
pub use draft_leads::{DraftChange, DraftFilter, draft_leads, draft_leads_sentence};
pub use duplicates::{against_sentence, duplicates, for_sentence, limit_sentence};
pub use error::WorkspaceError;
pub use export::{Column as ExportColumn, Delimiter, Encoding, Format};
pub use exports::{
    WriteBack, export_bytes, export_funnel_csv, export_leads, export_qualified, export_steps_csv,
    key_fields, usual_columns,
};
pub use facets::{Facet, FacetCount, FacetOf, facets, facets_among};
pub use facts::{Facts, StageFact, facts};
pub use file_table::{FileTable, MOST_PASTED, open_file, paste_rows};
pub use find::{
    FacetFilter, PlaceKey, Query, Sort, SortBy, StageFilter, Standing, find, find_among, search,
};
pub use funnel_steps::{FunnelStep, Laid, funnel_steps, mapping_sentence, template_name};
pub use funnel_view::{
    FunnelRequest, as_of_key, caption, draw_funnel, part_label, rate_counts, slice_label,
};
pub use hand_off_view::{
    export_hand_off_csv, hand_off_of, hand_off_sentence, place_label, recorded_field,
    recorded_fields, recorded_label,
};
pub use history::Values;
pub use import_file::{Clock, ImportStep, Looked, Progress, Reading, prepare};
pub use import_keys::ImportKeys;
pub use imports::{FieldChange, ImportDetail, StageMove, WithoutImport, imported_before};
pub use joining::JoinFound;
pub use journal::Saying;
pub use journeys_said::{ended_by, known_by_sentence};
pub use kept_draft::{KeptDraft, Typed, TypedTest};
pub use kept_parts::Division;
pub use lists::AmongList;
pub use look_alone::LookedAlone;
pub use mapping_file::{MappingFile, MappingFitted};
pub use measure::{
    Ageing, Aim, BackTests, Behind, Calendar, Cell, CellValue, Channel, CohortMap, ColumnKind,
    Compare, CriteriaThatMatter, DealsAsked, Economics, EconomicsSetting, Ended, Evidence, FactsOf,
    FigureForm, Formula, FunnelWanted, GradeGrid, Groups, HandOffMatrix, Handed, HeldOut, INPUTS,
    InputTakes, Lasting, LossBy, Losses, Mended, MetNotPassed, MixBy, MoneyAsked, MoneyBy,
    MoneyFigure, Mover, OpenOpportunities, OverTime, OwnAnswer, OwnAsked, OwnPart, OwnStepFigures,
    PassedNotMet, Picked, PlanAsked, Proposal, Proposed, Rejections, Rows, Scorecard, SecondPasses,
    Sheet, SheetColumn, Shown, Sla, SlaPromise, Speed, Stock, Stood, TargetSaid, ThresholdAt,
    TimeView, Times, ToldBy, Transition, USUAL_LINES, USUAL_WINDOW, Wanted, WhatIf, WhichFunnel,
    WhoCanTell, WindowAsked, WorkedBy, ZeroStage, channels_of_table, export_figure, place_mark,
    rates_of_table, recorded_mark,
};
pub use of_import::{ImportFilter, OfImport, of_import_sentence};
pub use on_paper::{
    PaperForm, PaperKind, PaperWanted, ReviewFigure, export_paper, export_review, paper_bytes,
};
pub use own_choices::OwnChoices;
pub use own_funnels::{OwnFunnelError, OwnKept, export_own_funnel, open_own_funnel};
pub use patterns::Pattern;
pub use person::person_of_environment;
pub use personal::{Personal, PersonalFields, masked_within};
pub use positions::{LONGEST_REMARK, PositionError};
pub use prepared::{Prepared, UnreadColumn};
pub use preview::{After, Preview, StageChange, findings, preview};
pub use price::{
    Caught, Price, StagePrice, Won, WonUnit, price, price_of_draft, price_of_versions, source_field,
};
pub use promises::{
    MOST_PROMISES_BYTES, PromiseError, Promised, StepCounted, example_sentence, takes_sentence,
};
pub use read_how::{ask_sentence, lossy_sentence, missing_sentences};
pub use reminders::{
    CameBy, Criteria, CriterionShift, Inflow, NotLooked, Reminder, Reminders, Shift, reminders,
};
pub use rows_counted::{RowsCounted, amounts_said};
pub use sample_story::{SAMPLE_PEOPLE, sample_definition};
pub use saved_views::SavedView;
pub use say::{
    finding_sentence, linked_sentences, problem_sentence, reason_heading, say_value,
    unread_sentence,
};
pub use say_calibration::{
    calibration_sentences, card_numbers, drawn_sentences, kappa_class_name, kappa_sentence,
    split_sentences,
};
pub use say_file::{
    caution_sentence, file_sentence, left_out_counts, meant_sentence, same_meaning_sentence,
    treated_sentences,
};
pub use say_joins::{
    group_sentence, join_sentence, key_sentence, offer_sentence, proposed_join_sentence,
    value_sentence,
};
pub use say_journal::{definition_now_sentence, kept_alive_sentences, merged_sentences};
pub use say_mend::mend_sentence;
pub use say_reminders::{NextPlace, ReminderSaid, looked_sentences, say_reminder};
pub use say_verified::{
    differs_sentence, here_sentence, no_copy_sentence, nothing_signed_sentence, whole_sentence,
};
pub use scored::{CellCounts, Reach, ScoreFigures, grid_counts, score_figures};
pub use settling::{DefinitionNow, Settled};
pub use sharing::{Merged, SharingError, read_share_file};
pub use sheets::{FileKind, Packed, Table, Written};
pub use signing::Which;
pub use small_file::read_small_file;
pub use snapshot::Snapshot;
pub use starter::starter_definition;
pub use statistics::Spread;
pub use store::{
    Absent, Access, BlockList, Blocked, Erased, ImportRecord, JoinRecord, KeptProblem, LeadList,
    Manner, MemberChange, Members, MergeRecord, ReadOnlyReason, Told, ValueRecord, Without,
};
pub use titles::Titles;
pub use treated::{Caution, Treated, Treatment};
pub use undone::UndoneColumn;
pub use verifying::{KnownHere, Verified, verify_file};
pub use workshop::{
    BallotRead, DraftNow, When, Workshop, WorkshopError, WorkshopStep, ballot_file_name,
    kept_beside, proposal_sentence, read_ballot_file, write_ballot_file,
};
pub use workspace::{QualifiedRun, Workspace};
