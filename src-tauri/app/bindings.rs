//! Which commands and types does the window's code know? Listed once; the TypeScript is generated.

use tauri_specta::{Builder, ErrorHandlingMode, collect_commands, collect_events};

use crate::commands::{
    agreement, block_list, calibration, decisions, definition, duplicates, finding, funnel,
    hand_off, import, imports, joining, leads, lists, mapping, papers, personal, price, promises,
    proposals, reminders, tables, workshop, workspace,
};
use crate::wire::import::{CloseAsked, FileDropped, FilesOver};

/// Every command and event.
pub(crate) fn builder() -> Builder<tauri::Wry> {
    Builder::new()
        .commands(collect_commands![
            workspace::app_start,
            workspace::settings_save,
            workspace::workspace_show,
            workspace::workspace_new,
            workspace::workspace_open,
            workspace::workspace_open_recent,
            workspace::workspaces_recent,
            workspace::workspace_open_freed,
            workspace::workspace_forget,
            workspace::sample_open,
            workspace::window_close,
            import::file_pick,
            import::rows_paste,
            import::file_cut,
            import::import_preview,
            import::import_prepare,
            import::import_keys,
            import::import_commit,
            import::import_cancel,
            mapping::mapping_export,
            mapping::import_mapping_export,
            mapping::mapping_use,
            imports::imports_list,
            imports::import_show,
            imports::import_without,
            imports::import_moves,
            imports::import_undo,
            imports::import_redo,
            imports::import_mend,
            imports::value_mend,
            imports::rejected_export,
            imports::lead_history,
            joining::joining_show,
            joining::join_say,
            joining::join_undo,
            joining::value_say,
            joining::value_unsay,
            joining::value_groups_say,
            block_list::block_list_show,
            block_list::block_check,
            block_list::block_lift,
            leads::leads_page,
            leads::lead_show,
            leads::lead_beside,
            leads::lead_journeys,
            leads::fields_show,
            leads::lead_erase,
            personal::personal_fields_show,
            personal::personal_field_say,
            lists::lists_show,
            lists::list_members,
            lists::list_change_undo,
            lists::list_rename,
            lists::list_delete,
            lists::list_restore,
            tables::tables_show,
            tables::table_page,
            tables::table_tally,
            duplicates::duplicates_show,
            duplicates::duplicates_merge,
            duplicates::duplicates_merge_certain,
            duplicates::duplicates_apart,
            duplicates::merges_show,
            duplicates::merges_undo,
            workspace::workspace_back_up,
            finding::leads_facets,
            finding::leads_export,
            finding::views_show,
            finding::views_save,
            definition::definition_show,
            definition::definition_begin,
            definition::definition_preview,
            definition::definition_save,
            definition::definition_patterns,
            definition::draft_keep,
            definition::definition_mend,
            definition::stage_explain,
            price::draft_price,
            price::version_price,
            reminders::reminders_show,
            agreement::agreement_show,
            agreement::version_draft,
            agreement::version_sign,
            agreement::version_diff,
            agreement::participant_save,
            decisions::decisions_show,
            decisions::decision_compare,
            decisions::decision_draft,
            decisions::decision_undo,
            decisions::decision_redo,
            decisions::decision_choose,
            decisions::share_export,
            decisions::share_look,
            decisions::share_merge,
            workshop::workshop_show,
            workshop::workshop_start,
            workshop::workshop_step,
            workshop::workshop_finish,
            workshop::ballot_check,
            workshop::ballot_hand_in,
            workshop::ballots_reveal,
            workshop::ballot_file_write,
            workshop::ballot_file_open,
            workshop::ballot_file_hand_in,
            workshop::ballot_file_save,
            proposals::proposals_show,
            proposals::proposal_lay,
            proposals::proposals_merge,
            proposals::proposal_keep,
            proposals::proposal_drop,
            proposals::proposal_reopen,
            calibration::calibration_show,
            calibration::calibration_draw,
            calibration::calibration_card_show,
            calibration::calibration_answer,
            calibration::calibration_reveal,
            promises::promises_show,
            promises::promises_set,
            promises::promises_propose,
            promises::objection_change,
            papers::paper_export,
            funnel::funnel_show,
            funnel::funnel_export,
            hand_off::hand_off_show,
            hand_off::hand_off_export,
            workspace::as_of_set,
        ])
        .events(collect_events![FileDropped, FilesOver, CloseAsked])
        .error_handling(ErrorHandlingMode::Result)
        .disable_serde_phases()
        .semantic_types(
            specta_typescript::semantic::Configuration::empty().enable_lossless_floats(),
        )
}

/// Prints the TypeScript.
#[cfg(debug_assertions)]
pub(crate) fn print() -> std::process::ExitCode {
    use std::io::Write;

    // The exporter writes to a path only.
    let path = std::env::temp_dir().join(format!("leadpact-bindings-{}.ts", std::process::id()));
    let exported = builder().export(specta_typescript::Typescript::default(), &path);
    let text = exported.ok().and_then(|()| std::fs::read(&path).ok());
    let _ = std::fs::remove_file(&path);
    match text.map(|text| std::io::stdout().write_all(&text)) {
        Some(Ok(())) => std::process::ExitCode::SUCCESS,
        _ => std::process::ExitCode::FAILURE,
    }
}
