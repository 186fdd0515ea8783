//! What is a good lead?

use std::sync::Arc;

use definition::StageKey;
use tauri::State;
use workspace::sample_definition;

use crate::clock::{now, time_zone};
use crate::person::person;
use crate::session::{Session, off_main};
use crate::wire::definition::{DefinitionDraft, DefinitionView};
use crate::wire::drafting::PatternView;
use crate::wire::failure::Failure;
use crate::wire::previewing::{DefinitionPreview, StageOpenView};

type Shared<'a> = State<'a, Arc<Session>>;

/// The definition in force, or one to begin with.
#[tauri::command]
#[specta::specta]
pub(crate) async fn definition_show(session: Shared<'_>) -> Result<DefinitionView, Failure> {
    off_main(session, |session| {
        let current = session.current()?;
        Ok(session.shown(&current, DefinitionView::of(&current, session.words())))
    })
    .await
}

/// Puts the definition of the sample story in force, for a team to change into its own.
#[tauri::command]
#[specta::specta]
pub(crate) async fn definition_begin(session: Shared<'_>) -> Result<DefinitionView, Failure> {
    off_main(session, |session| {
        let mut definition = sample_definition(session.words().locale())?;
        definition.time_zone = time_zone();
        let (_, current) =
            session.change(|open| open.definition_save(&definition, (now(), &person())))?;
        Ok(session.shown(&current, DefinitionView::of(&current, session.words())))
    })
    .await
}

/// What a draft would do to the list.
#[tauri::command]
#[specta::specta]
pub(crate) async fn definition_preview(
    session: Shared<'_>,
    draft: DefinitionDraft,
) -> Result<DefinitionPreview, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        Ok(DefinitionPreview::of(
            &current.snapshot,
            &draft,
            session.words(),
        ))
    })
    .await
}

/// Puts a draft in force.
#[tauri::command]
#[specta::specta]
pub(crate) async fn definition_save(
    session: Shared<'_>,
    draft: DefinitionDraft,
) -> Result<DefinitionView, Failure> {
    off_main(session, move |session| {
        let definition = draft.to_definition()?;
        let ((), current) = session.change(|workspace| {
            workspace.definition_save(&definition, (now(), &person()))?;
            workspace.draft_keep(None)
        })?;
        Ok(session.shown(&current, DefinitionView::of(&current, session.words())))
    })
    .await
}

/// Known ways to qualify leads, to begin with.
#[tauri::command]
#[specta::specta]
pub(crate) async fn definition_patterns(session: Shared<'_>) -> Result<Vec<PatternView>, Failure> {
    off_main(session, |session| Ok(PatternView::all(session.words()))).await
}

/// Keeps a draft that is not in force for the next time, or none.
#[tauri::command]
#[specta::specta]
pub(crate) async fn draft_keep(
    session: Shared<'_>,
    draft: Option<DefinitionDraft>,
) -> Result<(), Failure> {
    off_main(session, move |session| {
        session.keep_draft(draft.map(|draft| draft.to_kept(now())))
    })
    .await
}

/// The draft with the finding in this place mended; as it is where nothing is on offer.
#[tauri::command]
#[specta::specta]
pub(crate) async fn definition_mend(
    session: Shared<'_>,
    draft: DefinitionDraft,
    finding: u32,
) -> Result<DefinitionDraft, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        draft.mended(&current.snapshot, finding as usize)
    })
    .await
}

/// What stands between leads and a stage under a draft.
#[tauri::command]
#[specta::specta]
pub(crate) async fn stage_explain(
    session: Shared<'_>,
    draft: DefinitionDraft,
    stage: String,
) -> Result<StageOpenView, Failure> {
    off_main(session, move |session| {
        let current = session.current()?;
        let stage = StageKey(stage);
        StageOpenView::of(&current.snapshot, &draft, &stage, session.words())
    })
    .await
}
