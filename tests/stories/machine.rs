//! What does this machine allow? Some stories need a full disk or a folder that nobody may write;
//! where the machine cannot give them, the story is left out, and says so by name.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use tests::places::Folder;

/// Says on stderr, past the capture of test output, that a story was left out.
pub(crate) fn leave_out(story: &str, why: &str) {
    let _ = writeln!(std::io::stderr(), "LEFT OUT: {story}: {why}");
}

/// A small disk of its own, in memory, gone when the value is dropped.
pub(crate) struct SmallDisk {
    // Dropped after the disk is unmounted: the mount point lies in it.
    _folder: Folder,
    path: PathBuf,
}

impl SmallDisk {
    /// A disk of so many kilobytes; `None` where this machine does not let us mount one.
    pub(crate) fn of(kilobytes: u32) -> Option<Self> {
        if !cfg!(target_os = "linux") {
            return None;
        }
        let folder = Folder::new("disk").ok()?;
        let path = folder.file("disk");
        std::fs::create_dir(&path).ok()?;
        let size = format!("size={kilobytes}k");
        let mounted = says_yes("mount", &["-t", "tmpfs", "-o", &size, "tmpfs"], &path);
        mounted.then_some(Self {
            _folder: folder,
            path,
        })
    }

    /// A file on it.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// From now on nobody may write to it.
    pub(crate) fn protect(&self) -> bool {
        says_yes("mount", &["-o", "remount,ro"], &self.path)
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        says_yes("umount", &["--lazy"], &self.path);
    }
}

/// A folder that takes no new files as long as the value lives.
pub(crate) struct ClosedFolder<'a> {
    path: &'a Path,
}

impl<'a> ClosedFolder<'a> {
    /// Closes a folder; `None` where this machine has no way to.
    pub(crate) fn of(path: &'a Path) -> Option<Self> {
        let closed = Self { path };
        let is_closed = || {
            let probe = path.join("probe");
            let made = std::fs::File::create(&probe).is_ok();
            made.then(|| std::fs::remove_file(&probe));
            !made
        };
        says_yes("chmod", &["u-w"], path);
        // For root the permission bits do not count.
        if !is_closed() {
            says_yes("chattr", &["+i"], path);
        }
        is_closed().then_some(closed)
    }
}

impl Drop for ClosedFolder<'_> {
    fn drop(&mut self) {
        says_yes("chattr", &["-i"], self.path);
        says_yes("chmod", &["u+w"], self.path);
    }
}

/// Takes away every right to a file, where rights count.
pub(crate) fn forbid_reading(path: &Path) {
    says_yes("chmod", &["000"], path);
}

/// Makes a named pipe; false where the machine has none.
pub(crate) fn pipe(path: &Path) -> bool {
    cfg!(unix) && says_yes("mkfifo", &[], path)
}

/// Sends the signal of Ctrl-C.
pub(crate) fn interrupt(process: u32) -> bool {
    let kill = format!("kill -INT {process}");
    let status = Command::new("sh").args(["-c", &kill]).status();
    status.is_ok_and(|status| status.success())
}

fn says_yes(program: &str, arguments: &[&str], path: &Path) -> bool {
    let output = Command::new(program).args(arguments).arg(path).output();
    output.is_ok_and(|output| output.status.success())
}
