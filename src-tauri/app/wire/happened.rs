//! What happened last in this workspace? Imports, signatures, and the definition that was saved.

use jiff::Timestamp;
use serde::Serialize;
use specta::Type;

use super::agreement::SideView;
use crate::session::Current;

/// How many of them are shown.
const MOST: usize = 8;

/// Something that happened.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct HappenedView {
    /// When (ISO 8601, UTC).
    pub at: String,
    /// What.
    pub what: WhatView,
}

/// What happened.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum WhatView {
    /// A list was imported.
    Imported {
        /// The name of its file.
        file: String,
        /// People not in the list before.
        new: u32,
        /// People of whom something changed.
        updated: u32,
    },
    /// The definition in force was saved.
    Saved {
        /// What the team calls it.
        title: String,
    },
    /// Somebody signed a version.
    Signed {
        /// The number of the version.
        no: u32,
        /// Who.
        name: String,
        /// For which side.
        side: SideView,
    },
}

impl HappenedView {
    /// What happened last, latest first.
    pub(crate) fn of(current: &Current) -> Vec<Self> {
        let snapshot = &current.snapshot;
        let imports = current.about.imports.iter().map(|import| {
            let what = WhatView::Imported {
                file: import.file_name.clone(),
                new: import.balance.new,
                updated: import.balance.updated,
            };
            (import.at, what)
        });
        let saved = snapshot.definition.iter().map(|saved| {
            let title = saved.definition.title.clone();
            (saved.saved_at, WhatView::Saved { title })
        });
        let versions = snapshot.agreement.versions.iter();
        let signed = versions.flat_map(|version| {
            version.sign_offs.iter().map(|one| {
                let what = WhatView::Signed {
                    no: version.no,
                    name: one.name.clone(),
                    side: one.side.into(),
                };
                (one.at, what)
            })
        });
        let mut all: Vec<(Timestamp, WhatView)> = imports.chain(saved).chain(signed).collect();
        all.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        let latest = all.into_iter().take(MOST);
        let view = latest.map(|(at, what)| Self {
            at: at.to_string(),
            what,
        });
        view.collect()
    }
}
