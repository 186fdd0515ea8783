//! Who sits at this machine?

/// Their name; empty where the system knows none.
pub(crate) fn person() -> String {
    workspace::person_of_environment(|name| std::env::var(name).ok())
}
