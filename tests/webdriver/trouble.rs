//! What went wrong between the journey and the app?

use std::fmt;

/// A journey that could not go on: what happened and, when the driver spoke, its own words.
pub struct Trouble {
    what: String,
    /// WebDriver's name of the error, such as `no such element`; empty for everything else.
    code: String,
}

impl Trouble {
    /// A trouble that the words say.
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            code: String::new(),
        }
    }

    pub(super) fn from_driver(code: &str, what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            code: code.to_string(),
        }
    }

    /// Whether asking again may help: the page is still on its way to what is asked for.
    pub(super) fn may_pass(&self) -> bool {
        matches!(
            self.code.as_str(),
            "no such element"
                | "stale element reference"
                | "element not interactable"
                | "element click intercepted"
                | "no such window"
                | "no such frame"
        )
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code.as_str() {
            "" => f.write_str(&self.what),
            code => write!(f, "{code}: {}", self.what),
        }
    }
}

// `unwrap` in a test prints the Debug form, and a reader of the failure wants plain words.
impl fmt::Debug for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Trouble {}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self::new(error.to_string())
    }
}
