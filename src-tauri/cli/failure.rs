//! Why did it not work, and what can be done? The sentence, the detail and the remedy on stderr,
//! and the exit code.

use std::io;
use std::process::ExitCode;

use words::Words;
use workspace::{Code, PromiseError, WorkspaceError, finding_sentence, takes_sentence};

use crate::streams::complain;

/// The exit code of what was refused.
pub(crate) const REFUSED: u8 = 1;

/// Why a command did not do what was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// It was refused, with a remedy.
    Refused(WorkspaceError),
    /// It was asked for in a way that means nothing.
    Usage(clap::Error),
    /// The answer could not be printed.
    Unprinted(io::Error),
}

impl From<WorkspaceError> for Failure {
    fn from(error: WorkspaceError) -> Self {
        Self::Refused(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Unprinted(error)
    }
}

impl Failure {
    /// Says it on stderr and gives the exit code.
    pub(crate) fn report(self, words: Words) -> ExitCode {
        match self {
            Self::Usage(error) => {
                // Help and version come this way too; clap sends each to its stream.
                let _ = error.print();
                ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
            }
            Self::Unprinted(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                ExitCode::SUCCESS
            }
            Self::Unprinted(error) => {
                let name = "stdout".to_owned();
                Self::Refused(WorkspaceError::FileUnwritable { name, error }).report(words)
            }
            Self::Refused(error) => {
                complain(&said(&error, words));
                ExitCode::from(REFUSED)
            }
        }
    }
}

/// The sentence, the details one line each, the remedy.
fn said(error: &WorkspaceError, words: Words) -> Vec<String> {
    let code = error.code();
    let mut lines = vec![words.say(&format!("error-{}", code.name()), &[])];
    match error {
        WorkspaceError::DefinitionWrong(findings) => {
            lines.extend(findings.iter().map(|finding| {
                let sentence = finding_sentence(finding, words);
                format!("  {}: {sentence}", finding.path)
            }));
        }
        WorkspaceError::Promise(PromiseError::Unfit(_, takes)) => {
            lines.extend(error.detail().map(|detail| format!("  {detail}")));
            lines.push(format!("  {}", takes_sentence(*takes, words)));
        }
        other => lines.extend(other.detail().map(|detail| format!("  {detail}"))),
    }
    lines.push(remedy(code, words));
    lines
}

/// What to do: as on screen, unless that speaks of the screen.
fn remedy(code: Code, words: Words) -> String {
    let own = format!("cli-error-{}-remedy", code.name());
    if words.knows(&own) {
        return words.say(&own, &[]);
    }
    words.say(&format!("error-{}-remedy", code.name()), &[])
}

#[cfg(test)]
mod tests {
    use words::Locale;

    use super::*;

    #[test]
    fn a_refusal_says_what_where_and_what_to_do() {
        let error = WorkspaceError::FieldAbsent("shoe_size".to_owned());
        let lines = said(&error, Words::of(Locale::En));
        assert_eq!(lines.len(), 3);
        assert_eq!(lines[1], "  shoe_size");
    }

    #[test]
    fn no_remedy_speaks_of_the_screen() {
        for locale in Locale::ALL {
            for code in Code::ALL {
                // The option of the command line is called so too.
                let said = remedy(code, Words::of(locale)).replace("--table", "");
                for of_the_screen in [
                    "screen",
                    "table",
                    "ekran",
                    "tabel",
                    "Agree",
                    "Ustal",
                    "Open a",
                    "layar",
                    "skrin",
                    "skærm",
                    "หน้าจอ",
                    "ตาราง",
                    "jadual",
                    "Sepakati",
                    "Setujui",
                    "“ตกลงกัน",
                ] {
                    assert!(!said.contains(of_the_screen), "{code:?}: {said}");
                }
            }
        }
    }
}
