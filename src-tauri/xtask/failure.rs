//! Why could a task not go on, and what can the maker do about it?

use std::fmt;
use std::process::ExitCode;

/// A task that ended early: what happened and, where there is one, the remedy.
#[derive(Debug)]
pub(crate) struct Failure {
    what: String,
    remedy: Option<String>,
    usage: bool,
}

impl Failure {
    /// Something went wrong that needs no advice, such as a failing test.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            remedy: None,
            usage: false,
        }
    }

    /// Something is missing, and this is how to get it.
    pub(crate) fn with_remedy(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            remedy: Some(remedy.into()),
            usage: false,
        }
    }

    /// The words of the command line were not understood.
    pub(crate) fn usage(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            remedy: Some("see `cargo xtask help`".into()),
            usage: true,
        }
    }

    /// Everything about it has been said already; only the exit code is left.
    pub(crate) fn told() -> Self {
        Self::new("")
    }

    /// Whether there is still something to say.
    pub(crate) fn is_untold(&self) -> bool {
        !self.what.is_empty()
    }

    /// 2 for a misunderstood command line, 1 for everything else.
    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(if self.usage { 2 } else { 1 })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        match &self.remedy {
            Some(remedy) => write!(f, "\n  remedy: {remedy}"),
            None => Ok(()),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::new(error.to_string())
    }
}
