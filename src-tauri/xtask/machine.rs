//! What is this machine? Its system, its package manager, its display, who is asking.

use std::path::{Path, PathBuf};

/// A package manager this task can install with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Installer {
    /// Debian, Ubuntu and their kin.
    Apt,
    /// Fedora and its kin.
    Dnf,
    /// Arch and its kin.
    Pacman,
    /// openSUSE.
    Zypper,
}

impl Installer {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Apt, "apt-get"),
        (Self::Dnf, "dnf"),
        (Self::Pacman, "pacman"),
        (Self::Zypper, "zypper"),
    ];

    /// The one this machine has; `None` on macOS, on Windows and on systems not known here.
    pub(crate) fn of_this_machine() -> Option<Self> {
        if !cfg!(target_os = "linux") {
            return None;
        }
        Self::ALL
            .into_iter()
            .find(|(_, program)| program_path(program).is_some())
            .map(|(m, _)| m)
    }

    /// The commands that install `packages` without further questions.
    pub(crate) fn install(self, packages: &[&str]) -> Vec<Vec<String>> {
        let line = |words: &[&str]| -> Vec<String> {
            words
                .iter()
                .chain(packages)
                .map(|word| (*word).to_string())
                .collect()
        };
        match self {
            Self::Apt => vec![
                vec!["apt-get".into(), "update".into()],
                line(&["apt-get", "install", "-y", "--no-install-recommends"]),
            ],
            Self::Dnf => vec![line(&["dnf", "install", "-y"])],
            Self::Pacman => vec![line(&["pacman", "-S", "--needed", "--noconfirm"])],
            Self::Zypper => vec![line(&["zypper", "--non-interactive", "install"])],
        }
    }
}

/// Where a program on the search path is; `None` when it is not there.
pub(crate) fn program_path(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|dir| dir.join(&file))
        .find(|candidate| candidate.is_file())
}

/// Whether a window can be opened. Only Linux can be without a display.
pub(crate) fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Whether nobody is there to answer: every CI sets `CI`.
pub(crate) fn is_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

/// Whether this runs as root. Read from the owner of this process, which needs no foreign call.
pub(crate) fn is_root() -> bool {
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::fs::MetadataExt;
        std::fs::metadata(Path::new("/proc/self")).is_ok_and(|me| me.uid() == 0)
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = Path::new("/");
        false
    }
}
