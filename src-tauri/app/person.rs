//! Who sits at this machine? The name that the system knows them by; empty where it knows none.

/// Their name.
pub(crate) fn person() -> String {
    let known = ["USER", "USERNAME", "LOGNAME"].map(std::env::var);
    let mut names = known.into_iter().flatten();
    names.find(|name| !name.is_empty()).unwrap_or_default()
}
