//! Which keys are not letters? The code points that WebDriver gives them.

/// A key without a letter of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// Moves the focus on.
    Tab,
    /// Confirms.
    Enter,
    /// Leaves.
    Escape,
    /// Deletes to the left.
    Backspace,
    /// Deletes to the right, or what is chosen.
    Delete,
    /// Renames.
    F2,
    /// The space bar.
    Space,
    /// Up.
    ArrowUp,
    /// Down.
    ArrowDown,
    /// Left.
    ArrowLeft,
    /// Right.
    ArrowRight,
    /// To the first.
    Home,
    /// To the last.
    End,
    /// Held with others.
    Shift,
    /// Held with others.
    Control,
    /// Held with others.
    Alt,
    /// A letter, for use with held keys.
    Letter(char),
}

impl Key {
    pub(super) fn code(self) -> char {
        match self {
            Self::Backspace => '\u{E003}',
            Self::Tab => '\u{E004}',
            Self::Enter => '\u{E007}',
            Self::Shift => '\u{E008}',
            Self::Control => '\u{E009}',
            Self::Alt => '\u{E00A}',
            Self::Escape => '\u{E00C}',
            Self::Space => ' ',
            Self::Delete => '\u{E017}',
            Self::F2 => '\u{E032}',
            Self::End => '\u{E010}',
            Self::Home => '\u{E011}',
            Self::ArrowLeft => '\u{E012}',
            Self::ArrowUp => '\u{E013}',
            Self::ArrowRight => '\u{E014}',
            Self::ArrowDown => '\u{E015}',
            Self::Letter(letter) => letter,
        }
    }
}
