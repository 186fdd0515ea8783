//! Which language does the system speak?

use words::Locale;

/// The language of the environment; English where that is none the program speaks.
pub(crate) fn of_system() -> Locale {
    Locale::of_environment(|name| std::env::var(name).ok())
}
