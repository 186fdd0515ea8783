//! Does the machine have the memory that reading a file takes? Asked before anything is read, so that a file
//! that is too large is refused with both figures, and nobody finds out by a machine that stands still.

use crate::WorkspaceError;

/// Bytes of memory for each byte of a file of which no two cells are alike: its texts, packed, those
/// being packed, and what is typed from them.
const FOR_EACH_BYTE: u64 = 3;
/// What reading takes whatever the file.
const ANYWAY: u64 = 64_000_000;

/// Memory that programs may have without others going to the disk, in bytes; `None` where the machine does
/// not say.
pub(crate) fn available() -> Option<u64> {
    said(&std::fs::read_to_string("/proc/meminfo").ok()?)
}

/// The figure in the text of `/proc/meminfo`.
fn said(text: &str) -> Option<u64> {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("MemAvailable:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib * 1024)
}

/// Whether a file of `n_bytes` can be read with so much memory; where nobody knows how much there is, it is
/// tried.
///
/// # Errors
/// [`WorkspaceError::MemoryShort`] where it cannot.
pub(crate) fn enough(
    name: &str,
    n_bytes: u64,
    available: Option<u64>,
) -> Result<(), WorkspaceError> {
    let needed = n_bytes.saturating_mul(FOR_EACH_BYTE).saturating_add(ANYWAY);
    match available {
        Some(available) if available < needed => Err(WorkspaceError::MemoryShort {
            name: name.to_owned(),
            needed,
            available,
        }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_larger_than_memory_is_refused_with_both_figures() {
        assert!(enough("a.csv", 1_000_000, None).is_ok());
        assert!(enough("a.csv", 1_000_000, Some(67_000_000)).is_ok());
        let error = enough("a.csv", 9_000_000_000, Some(4_200_000_000)).unwrap_err();
        let said = "a.csv: reading it takes 27064 MB of memory, and 4200 MB are free";
        assert_eq!(error.detail().as_deref(), Some(said));
        assert_eq!(error.code(), crate::Code::MemoryShort);
    }

    #[test]
    fn the_memory_that_is_there_is_what_the_machine_says() {
        let text = "MemTotal:       16000000 kB\nMemAvailable:    2000000 kB\n";
        assert_eq!(said(text), Some(2_048_000_000));
        assert_eq!(said("MemTotal: 1 kB\n"), None);
    }
}
