//! What does the window remember between starts? Language, theme, and which workspaces were open.
//! A file that does not read is a first start, never an error.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use words::Locale;

use crate::wire::workspace::{Settings, ThemeChoice};

/// How many workspaces are remembered.
const MOST_RECENT: usize = 8;

/// What is remembered.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Remembered {
    /// Language and theme.
    pub(crate) settings: Settings,
    /// Workspaces, latest first.
    #[serde(default)]
    pub(crate) recent: Vec<PathBuf>,
}

impl Remembered {
    /// What the file says; on a first start the system's language, and the system's theme.
    pub(crate) fn read(file: &Path) -> Self {
        let read = std::fs::read(file)
            .ok()
            .and_then(|json| serde_json::from_slice(&json).ok());
        read.unwrap_or_else(|| Self {
            settings: Settings {
                locale: first_locale().to_owned(),
                theme: ThemeChoice::System,
                masked: false,
            },
            recent: Vec::new(),
        })
    }

    /// Puts a workspace first.
    pub(crate) fn opened(&mut self, path: &Path) {
        self.recent.retain(|recent| recent != path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(MOST_RECENT);
    }

    /// Takes a workspace off the list.
    pub(crate) fn forget(&mut self, path: &Path) {
        self.recent.retain(|recent| recent != path);
    }

    /// Writes the file, whole or not at all. What cannot be remembered is forgotten: that must not
    /// stop anybody from working.
    pub(crate) fn write(&self, file: &Path) {
        let beside = file.with_extension("part");
        let json = serde_json::to_vec_pretty(self).unwrap_or_default();
        if std::fs::write(&beside, json).is_ok() {
            let _ = std::fs::rename(&beside, file);
        }
    }

    /// The language to speak; English where the settings name none that the program speaks.
    pub(crate) fn locale(&self) -> Locale {
        Locale::from_code(&self.settings.locale).unwrap_or(Locale::En)
    }
}

fn first_locale() -> &'static str {
    Locale::of_environment(|name| std::env::var(name).ok()).code()
}
